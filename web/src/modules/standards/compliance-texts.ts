import type { ComplianceMeasure } from '@regie/contracts/standards';
import type { Catalogue } from '../../language/index.ts';

type Words = Readonly<Record<ComplianceMeasure, string>>;
const repairsEn: Words = {
  'sponsor-named': 'Name the sponsor',
  'goal-stated': 'Write the goal',
  'risks-answered': 'Choose a response to each high risk',
  'documents-there': 'Attach the documents',
  'deviations-explained': 'Write the part, or say why it is left out',
  'brief-approved': 'Have the sponsor approve the brief',
  'start-complete': 'Fill in what is missing',
  'baseline-set': 'Set the baseline',
};
const repairsNl: Words = {
  'sponsor-named': 'Noem de opdrachtgever',
  'goal-stated': 'Schrijf het doel op',
  'risks-answered': 'Kies bij elk hoog risico een maatregel',
  'documents-there': 'Voeg de documenten bij',
  'deviations-explained': 'Schrijf het onderdeel of geef de reden',
  'brief-approved': 'Laat de opdrachtgever de projectopdracht goedkeuren',
  'start-complete': 'Vul in wat ontbreekt',
  'baseline-set': 'Zet de baseline',
};

const en = {
  title: 'Compliance',
  lede: (projects: number, percent: string, gaps: number) =>
    projects === 0
      ? 'No running project that you may see, so there is nothing to hold against the standards.'
      : `${projects === 1 ? 'One running project meets' : `${projects} running projects meet`} ${percent} of what applies to them; ${gaps === 1 ? 'one gap is open' : `${gaps} gaps are open`}.`,
  repairs: repairsEn,
  units: 'By unit',
  unit: 'Unit',
  organisation: 'Directly under the organisation',
  count: 'Projects',
  score: 'Score',
  of: (met: number, applicable: number) => `${met} of ${applicable}`,
  trend: 'By month',
  month: 'Month',
  projects: 'By project',
  projectsNote: 'most gaps first',
  project: 'Project',
  phase: 'Phase',
  gaps: 'Gaps, with what repairs them',
  none: 'none',
  section: 'Standards that apply',
  sectionNote: (percent: string) => `${percent} is met`,
  allMet: 'This project meets every standard that applies to it.',
  empty: 'No running projects',
  emptyDetail: 'Projects are held against the standards once they run.',
};

const nl: typeof en = {
  title: 'Naleving',
  lede: (projects, percent, gaps) =>
    projects === 0
      ? 'Er is geen lopend project dat u mag zien, dus er is niets om naast de standaarden te leggen.'
      : `${projects === 1 ? 'Eén lopend project voldoet' : `${projects} lopende projecten voldoen`} aan ${percent} van wat voor ze geldt; ${gaps === 1 ? 'er staat één gat open' : `er staan ${gaps} gaten open`}.`,
  repairs: repairsNl,
  units: 'Per eenheid',
  unit: 'Eenheid',
  organisation: 'Direct onder de organisatie',
  count: 'Projecten',
  score: 'Score',
  of: (met, applicable) => `${met} van ${applicable}`,
  trend: 'Per maand',
  month: 'Maand',
  projects: 'Per project',
  projectsNote: 'de meeste gaten eerst',
  project: 'Project',
  phase: 'Fase',
  gaps: 'Gaten, met wat ze dicht',
  none: 'geen',
  section: 'Standaarden die gelden',
  sectionNote: (percent) => `aan ${percent} is voldaan`,
  allMet: 'Dit project voldoet aan elke standaard die ervoor geldt.',
  empty: 'Geen lopende projecten',
  emptyDetail: 'Projecten worden naast de standaarden gelegd zodra zij lopen.',
};

export const complianceTexts: Catalogue<typeof en> = { en, nl };
