import type { ProjectClass } from '@regie/contracts/governance';
import { projectPhases } from '@regie/contracts/projects';
import type { Gate, GateDay } from '@regie/contracts/standards';
import { bothOf } from './gate-review.ts';
import { inOrder, type Phase } from './life-cycle.ts';

/** A row of a plan by its name, and the minute of plan time at which it ends. */
export interface PlanRow {
  readonly name: string;
  readonly at: number;
}

export interface PlannedProject {
  readonly phase: Phase;
  readonly class: ProjectClass;
  /** As typed, by the phase that the gate opens. */
  readonly days: Readonly<Record<string, string>>;
  readonly milestones: readonly PlanRow[];
  /** Rows that are named as a phase is. */
  readonly phases: readonly PlanRow[];
}

const minutesPerDay = 1440;
/** The day of a minute of plan time, which counts from 1970. */
const dayOf = (minute: number) =>
  new Date(Math.floor(minute / minutesPerDay) * 86_400_000).toISOString().slice(0, 10);

/** Words by which a plan names a phase, in small letters. */
export type PhaseWords = (phase: Phase) => readonly string[];

function earliest(rows: readonly PlanRow[], isIt: (name: string) => boolean): string | undefined {
  const found = rows.filter(({ name }) => isIt(name.toLowerCase())).map(({ at }) => at);
  return found.length === 0 ? undefined : dayOf(Math.min(...found));
}

/** When a project comes to each gate ahead: the typed day, else the milestone that carries it, else the end of the phase. */
export function planGates(
  project: PlannedProject,
  gates: readonly Gate[],
  wordsOf: PhaseWords,
): readonly GateDay[] {
  const past = projectPhases.indexOf(project.phase);
  return inOrder(gates)
    .filter(({ opens, classes }) => projectPhases.indexOf(opens) > past && classes.includes(project.class))
    .map(({ opens, title }): GateDay => {
      const said = bothOf(title);
      const shown = { opens, title: said };
      const typed = project.days[opens];
      if (typed !== undefined) return { ...shown, day: typed, basis: 'typed' };
      const names = [said.nl, said.en].map((name) => name.toLowerCase());
      const carried = earliest(project.milestones, (row) => names.some((name) => row.includes(name)));
      if (carried !== undefined) return { ...shown, day: carried, basis: 'milestone' };
      const before = projectPhases[projectPhases.indexOf(opens) - 1];
      const words = before === undefined ? [] : wordsOf(before);
      const ended = earliest(project.phases, (row) => words.includes(row));
      return { ...shown, day: ended ?? null, basis: ended === undefined ? null : 'phase' };
    });
}
