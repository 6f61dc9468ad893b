import type { HealthColour, projectPhases, projectStates } from '@regie/contracts/projects';
import type { ExampleProject } from './content/example-project.ts';
import { amberNotes, firstRedNote, greenNotes } from './content/reports.ts';
import type { Random } from './random.ts';

export type Phase = (typeof projectPhases)[number];
export type State = (typeof projectStates)[number];

/** What a manager reports on a day, counted from today. */
export interface Report {
  readonly day: number;
  readonly health: HealthColour;
  readonly note: string;
}

/** Days on which the courses turn. */
const turns = { worsened: -150, red: -38, slipped: -64, recovered: -75, held: -52 } as const;
/** By how many days the end moved when a project slipped or ran into trouble. */
export const slipDays = 56;

/** How far through its time a project is when a phase begins. */
const phaseStarts: readonly (readonly [Phase, number])[] = [
  ['initiation', 0],
  ['definition', 0.08],
  ['preparation', 0.2],
  ['execution', 0.38],
  ['closure', 0.93],
];

/** The day a phase began or will begin. */
export function phaseDays({
  days: [start, end],
  course,
}: ExampleProject): readonly (readonly [Phase, number])[] {
  return phaseStarts
    .filter(([phase]) => phase !== 'closure' || (course !== 'stopped' && course !== 'on-hold'))
    .map(([phase, part]) => [phase, Math.round(start + part * (end - start))]);
}

export function phaseOn(project: ExampleProject, day: number): Phase {
  return phaseDays(project).findLast(([, start]) => start <= day)?.[0] ?? 'initiation';
}

/** The day after which nothing is reported any more: the end, the hold, or today. */
export function lastDayOf({ course, days: [, end] }: ExampleProject): number {
  if (course === 'completed' || course === 'stopped') return end;
  return course === 'on-hold' ? turns.held : -1;
}

function colourOn(project: ExampleProject, day: number, early: HealthColour): HealthColour {
  switch (project.course) {
    case 'troubled':
      if (day < turns.worsened) return 'green';
      return day < turns.red ? 'amber' : 'red';
    case 'slipping':
      return day < turns.slipped ? 'green' : 'amber';
    case 'recovering':
      return day >= turns.worsened && day < turns.recovered ? early : 'green';
    case 'stopped':
      return day > project.days[1] - 60 ? 'red' : 'green';
    case 'on-hold':
      return day > turns.held - 45 ? 'amber' : 'green';
    default:
      return 'green';
  }
}

interface Telling {
  readonly health: HealthColour;
  readonly isLatest: boolean;
  readonly previous: string | undefined;
}

/** What is written; never the same twice in a row, and the note of the content in the latest report. */
function noteOf(project: ExampleProject, day: number, telling: Telling, random: Random): string {
  const { course, note, earlier } = project;
  const { health, isLatest, previous } = telling;
  if (isLatest && note !== undefined && course !== 'stopped') return note;
  if (health === 'red' && course === 'troubled') return firstRedNote;
  if (health !== 'green' && course === 'stopped') {
    return 'Het vervolg is onzeker; de opdrachtgever legt de keuze voor.';
  }
  if (health !== 'green' && earlier !== undefined && previous !== earlier) return earlier;
  const pool = health === 'green' ? greenNotes[phaseOn(project, day)] : amberNotes;
  const picked = random.pick(pool);
  return picked === previous ? (pool.find((other) => other !== previous) ?? picked) : picked;
}

/** The days on which a course turns, within the time of the project: a report is due at once. */
function turnDays({ course }: ExampleProject): readonly number[] {
  if (course === 'troubled') return [turns.worsened, turns.red];
  if (course === 'slipping') return [turns.slipped];
  return course === 'recovering' ? [turns.worsened, turns.recovered] : [];
}

/** Every five to seven weeks a report, and one on each turn; none before the project is active or after it ended. */
export function reportsOf(project: ExampleProject, firstDay: number, random: Random): readonly Report[] {
  if (project.course === 'proposed') return [];
  const first = Math.max(project.days[0], firstDay) + 20;
  const last = lastDayOf(project) - 1;
  const days: number[] = turnDays(project).filter((day) => day > first);
  // Some managers report late: their newest report is from weeks ago.
  const latest = random.isTrue(0.12) ? last - random.whole(45, 60) : last - random.whole(1, 16);
  for (let day = latest; day > first; day -= random.whole(35, 49)) days.push(day);
  const early: HealthColour = random.isTrue(0.35) ? 'red' : 'amber';
  let previous: string | undefined;
  const inOrder = days.sort((a, b) => a - b);
  return inOrder.map((day, index) => {
    const health = colourOn(project, day, early);
    const isLatest = index === inOrder.length - 1;
    previous = noteOf(project, day, { health, isLatest, previous }, random);
    return { day, health, note: previous };
  });
}

/** The day on which a manager moved the end, of projects that did. */
export function slipDayOf({ course }: ExampleProject): number | undefined {
  if (course === 'slipping') return turns.slipped + 3;
  return course === 'troubled' ? turns.worsened + 6 : undefined;
}

export const holdDay: number = turns.held;
