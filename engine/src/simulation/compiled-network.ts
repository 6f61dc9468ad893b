import type { StreamKey } from './counter-random.ts';
import type { Clock, Promised } from './network.ts';
import type { Sampler } from './sampler.ts';

/** Kinds of relations as numbers, for the inner loops. */
export const finishStart = 0;
export const startStart = 1;
export const finishFinish = 2;
export const startFinish = 3;

/** An uncertain amount with the stream it is drawn from. */
export interface Draw {
  readonly key: StreamKey;
  readonly sampler: Sampler;
}

/** What one risk does to one activity. */
export interface CompiledEffect {
  /** Index of the risk. */
  readonly risk: number;
  readonly delay: Draw | undefined;
  readonly factor: Draw | undefined;
}

/** A risk event ready to be drawn. */
export interface CompiledRisk {
  readonly id: string;
  readonly key: StreamKey;
  readonly probability: number;
  readonly cost: Draw | undefined;
}

/** Normal scores of correlated durations: member i is Σ rows[i][j] × independent score j, each from its own stream. */
export interface CompiledGroup {
  readonly members: readonly number[];
  readonly rows: readonly (readonly number[])[];
  readonly keys: readonly StreamKey[];
}

/**
 * A network made ready for simulation. Activities are numbered by rank, so that every relation leads to a higher one.
 * Times are on one axis: positions of the only clock where all share one (`axis`), else instants.
 */
export interface CompiledNetwork {
  readonly count: number;
  readonly ids: readonly string[];
  readonly draws: readonly Draw[];
  readonly earliestStart: Float64Array;
  /** The clock of each activity; undefined where its durations run on the axis itself. */
  readonly clocks: readonly (Clock | undefined)[];
  /** The one clock whose positions are the axis, if there is one. */
  readonly axis: Clock | undefined;
  /** Relations into an activity: those from incoming[rank] up to incoming[rank + 1]. */
  readonly incoming: Int32Array;
  readonly from: Int32Array;
  readonly kind: Uint8Array;
  readonly lag: Float64Array;
  readonly lagClocks: readonly (Clock | undefined)[];
  /** 1 where something of its project follows an activity's finish, so that it can never be the last of it. */
  readonly isFollowed: Uint8Array;
  /** Whether another reads the start of an activity. */
  readonly isStartRead: Uint8Array;
  readonly projects: readonly string[];
  readonly projectOf: Int32Array;
  readonly costFixed: Float64Array;
  readonly costPerMinute: Float64Array;
  readonly hasCosts: boolean;
  readonly risks: readonly CompiledRisk[];
  readonly effects: readonly (readonly CompiledEffect[] | undefined)[];
  readonly groups: readonly CompiledGroup[];
  /** By rank, with `by` on the axis. */
  readonly promises: readonly { readonly rank: number; readonly by: number; readonly promised: Promised }[];
  readonly isHidden: Uint8Array;
}
