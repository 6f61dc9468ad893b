import type { ExampleProject } from './content/example-project.ts';
import { closure, initiation, type ToldRow } from './content/plans/plan-content.ts';
import { planOfTheme } from './content/plans/plans.ts';
import { fillWords } from './fill-words.ts';

/** A row of a plan of the example. Leaves have days; a summary stands above the rows that lie deeper. */
export interface PlanRow {
  readonly name: string;
  readonly level: number;
  /** Working days; 0 for a milestone; null for a summary. */
  readonly days: number | null;
  /** Places of the rows that must be done before. */
  readonly after: readonly number[];
}

/** Part of the time that each phase takes. */
const shares = { initiation: 0.08, definition: 0.14, preparation: 0.2, execution: 0.5, closure: 0.08 };
const partsOfClass = { a: 7, b: 5, c: 4 } as const;

/** Rows of one phase while they are laid out. */
interface Laid {
  readonly name: string;
  readonly weight: number;
  readonly after: readonly number[];
}

/** Lays told rows out after each other; places count from `first`. Gives the rows and those that nobody waits for. */
function layOut(rows: readonly ToldRow[], first: number, before: readonly number[]) {
  const laid: Laid[] = [];
  let group: number[] = [...before];
  let groupBefore: readonly number[] = before;
  for (const row of rows) {
    const [, mark = '', days = '1', name = ''] = /^([=+]?)(\d+) (.*)$/.exec(row) ?? [];
    const place = first + laid.length;
    const last = group.slice(-1);
    const after: readonly number[] =
      mark === '=' ? groupBefore : mark === '+' || laid.length === 0 ? group : last;
    laid.push({ name, weight: Number(days), after });
    if (mark === '=') group.push(place);
    else [groupBefore, group] = [after, [place]];
  }
  const waited = new Set(laid.flatMap(({ after }) => after));
  const open = laid.map((_row, index) => first + index).filter((place) => !waited.has(place));
  return { laid, open };
}

/** The longest way through rows, in days of weight. */
function longest(laid: readonly Laid[], first: number): number {
  const ends: number[] = [];
  for (const { weight, after } of laid) {
    ends.push(weight + Math.max(0, ...after.map((place) => ends[place - first] ?? 0)));
  }
  return Math.max(1, ...ends);
}

interface Phase {
  readonly title: string;
  readonly gate: string;
  readonly share: number;
  readonly rows: readonly ToldRow[];
}

function phasesOf(project: ExampleProject): readonly Phase[] {
  const { definition, preparation, parts, steps, completion } = planOfTheme[project.theme];
  const made = parts.slice(0, partsOfClass[project.class]);
  const work = made.flatMap((part) => steps.map((step) => step.replaceAll('{deel}', part)));
  return [
    { title: 'Initiatief', gate: 'Projectopdracht vastgesteld', share: shares.initiation, rows: initiation },
    { title: 'Definitie', gate: 'Definitie gereed', share: shares.definition, rows: definition },
    { title: 'Voorbereiding', gate: 'Besluit tot uitvoering', share: shares.preparation, rows: preparation },
    {
      title: 'Uitvoering',
      gate: 'Resultaat opgeleverd',
      share: shares.execution,
      rows: [...work, ...completion],
    },
    { title: 'Afsluiting', gate: 'Project afgesloten', share: shares.closure, rows: closure },
  ];
}

/** The plan of a project as it is made at first: phases one after the other over so many working days. */
export function planRowsOf(project: ExampleProject, workdays: number): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  let before: readonly number[] = [];
  for (const { title, gate, share, rows: told } of phasesOf(project)) {
    rows.push({ name: title, level: 1, days: null, after: [] });
    const first = rows.length;
    const { laid, open } = layOut(told, first, before);
    const factor = (share * workdays) / longest(laid, first);
    for (const { name, weight, after } of laid) {
      const days = Math.max(1, Math.round(weight * factor));
      rows.push({ name: fillWords(name, project), level: 2, days, after });
    }
    before = [rows.length];
    rows.push({ name: gate, level: 2, days: 0, after: open });
  }
  return rows;
}
