import type { Catalogue } from '../../language/index.ts';

const en = {
  title: 'Time line of the portfolio',
  lede: (count: number, late: number, unknown: number) =>
    `${count === 1 ? 'One project' : `${count} projects`} on one time line${late === 0 ? '; none ends later than its baseline allows' : `; ${late} end later than their baseline allows`}${unknown === 0 ? '.' : `, and of ${unknown} it cannot be said.`}`,
  empty: 'No project has a plan yet.',
  emptyDetail: 'Projects show here as soon as their plan has dates.',
  project: 'Project',
  finish: 'Finish',
  slip: 'Slip',
  time: 'Time',
  reported: 'Reported',
  days: (text: string) => `${text} d`,
  milestone: (name: string, day: string) => `${name} ${day}`,
  describe: (title: string, from: string, to: string, milestones: string) =>
    `${title}: ${from} to ${to}${milestones === '' ? '' : `; milestones ${milestones}`}`,
  noDates: (title: string) => `${title}: no dates yet`,
  relations: 'Dependencies between projects',
  milestones: 'milestone',
  baseline: 'baseline',
  reached: 'reached',
};
const nl: typeof en = {
  title: 'Tijdlijn van het portfolio',
  lede: (count, late, unknown) =>
    `${count === 1 ? 'Eén project' : `${count} projecten`} op één tijdlijn${late === 0 ? '; geen eindigt later dan de baseline toestaat' : `; ${late} eindigen later dan hun baseline toestaat`}${unknown === 0 ? '.' : ` en van ${unknown} is dat niet te zeggen.`}`,
  empty: 'Nog geen project heeft een plan.',
  emptyDetail: 'Projecten staan hier zodra hun plan datums heeft.',
  project: 'Project',
  finish: 'Einde',
  slip: 'Uitloop',
  time: 'Tijd',
  reported: 'Gemeld',
  days: (text) => `${text} d`,
  milestone: (name, day) => `${name} ${day}`,
  describe: (title, from, to, milestones) =>
    `${title}: ${from} tot en met ${to}${milestones === '' ? '' : `; mijlpalen ${milestones}`}`,
  noDates: (title) => `${title}: nog geen datums`,
  relations: 'Afhankelijkheden tussen projecten',
  milestones: 'mijlpaal',
  baseline: 'baseline',
  reached: 'bereikt',
};
export const timelineTexts: Catalogue<typeof en> = { en, nl };
