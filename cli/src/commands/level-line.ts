import type { ProblemRefusal } from '@regie/engine/levelling';
import type { LineFinding } from './line-finding.ts';

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
  readonly activities?: readonly { readonly uid: number; readonly start: string; readonly finish: string }[];
  /** Smoothing: the sum of squared daily loads before and after. */
  readonly unevenness?: { readonly before: number; readonly after: number };
  readonly refused?: ProblemRefusal;
  readonly findings?: readonly LineFinding[];
}

/** Whether a line holds a schedule. */
export function isLevelled({ makespan, finish }: LevelLine): boolean {
  return makespan !== undefined || finish !== undefined;
}
