import type { BinRange } from './histogram.ts';

/**
 * Runs are cut into this many shards whatever the number of workers. Sums are kept per shard and added up in order
 * of shards, so that the result is the same bit for bit however they were shared out.
 */
export const shardCount = 32;

/** What one shard found; numbers that add up, and the ends of every run. */
export interface ShardResult {
  readonly firstRun: number;
  readonly runs: number;
  /** The end of the whole, run by run. */
  readonly finish: Float64Array;
  /** The ends of the projects: project by project, run by run. */
  readonly projectFinish: Float64Array;
  /** Money of the whole, run by run; empty where nothing costs. */
  readonly cost: Float64Array;
  /** Runs in which each promise was kept, and those in which all were. */
  readonly kept: Float64Array;
  readonly allKept: number;
  /** Per risk: runs in which it occurred, the sum of the ends of those, the sum of all. */
  readonly riskRuns: Float64Array;
  readonly riskFinish: Float64Array;
  /** Per activity: runs on a critical path, and sums of durations and ends less those of the pilot; empty when lean. */
  readonly critical: Float64Array;
  readonly durationSum: Float64Array;
  readonly durationSquares: Float64Array;
  readonly durationTimesFinish: Float64Array;
  readonly finishSum: Float64Array;
}

/** What some shards found together. */
export interface ShardsResult {
  readonly shards: readonly { readonly shard: number; readonly result: ShardResult }[];
  /** Counts of the finish of each activity, then of the duration of those that cost by the minute. */
  readonly counts: Uint32Array;
  readonly ranges: readonly BinRange[];
  /** The mean end of the pilot, from which the products are counted. */
  readonly pilotFinish: number;
}
