import type { ChosenPerson, ProblemRefusal } from '@regie/engine/levelling';
import type { LineFinding } from './line-finding.ts';

/** A leaf of a plan with its dates, and whom levelling chose for it. */
export interface LevelledRow {
  readonly uid: number;
  readonly start: string;
  readonly finish: string;
  readonly people?: readonly ChosenPerson[];
}

/** What plans levelled together come to, with what nothing can be better than. */
export interface PortfolioFigures {
  readonly finish: string;
  readonly lowerBoundFinish: string;
  readonly weightedTardinessMinutes: number;
  readonly lowerBoundTardinessMinutes: number;
}

/** One line of `regie level --json`; without a schedule it has `refused` or findings instead. */
export interface LevelLine {
  readonly file: string;
  /** PSPLIB: time units from the start at 0 to the last finish, and what it cannot be below. */
  readonly makespan?: number;
  readonly lowerBound?: number;
  readonly schedules?: number;
  /** PSPLIB: start per job number. */
  readonly start?: Readonly<Record<string, number>>;
  /** Plans: when the last activity ends, before when none can, and the dates of each leaf by the file's own uid. */
  readonly finish?: string;
  readonly lowerBoundFinish?: string;
  readonly activities?: readonly LevelledRow[];
  /** Plans levelled together: clock minutes after the due date of this one, and what all of them come to. */
  readonly tardinessMinutes?: number;
  readonly portfolio?: PortfolioFigures;
  /** Smoothing: the sum of squared daily loads before and after. */
  readonly unevenness?: { readonly before: number; readonly after: number };
  readonly refused?: ProblemRefusal;
  readonly findings?: readonly LineFinding[];
}

/** Whether a line holds a schedule. */
export function isLevelled({ makespan, finish }: LevelLine): boolean {
  return makespan !== undefined || finish !== undefined;
}
