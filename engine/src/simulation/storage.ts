import type { CompiledNetwork } from './compiled-network.ts';

/** Runs that are calculated side by side, activity by activity. */
export const runsPerBlock = 64;

/**
 * Where the times of a block of runs are kept: each activity has a row of `runsPerBlock` numbers. When only the ends
 * matter, rows are given to other activities as soon as nobody reads them any more, so that all of them stay in the
 * processor's cache.
 */
export interface BlockStorage {
  readonly finish: Float64Array;
  /** Where the row of each activity begins. */
  readonly finishAt: Int32Array;
  readonly start: Float64Array;
  /** −1 where nobody reads the start. */
  readonly startAt: Int32Array;
  readonly duration: Float64Array;
  readonly durationAt: Int32Array;
}

/** The rank of the last activity that reads each activity; its own where none does. */
function lastReaders({ count, incoming, from }: CompiledNetwork): Int32Array {
  const last = Int32Array.from({ length: count }, (_, rank) => rank);
  for (let rank = 0; rank < count; rank++) {
    for (let edge = incoming[rank] ?? 0; edge < (incoming[rank + 1] ?? 0); edge++)
      last[from[edge] ?? 0] = rank;
  }
  return last;
}

/** Gives rows out and takes them back. */
function assignRows(network: CompiledNetwork): { readonly rowOf: Int32Array; readonly rows: number } {
  const last = lastReaders(network);
  const endingAt: number[][] = Array.from({ length: network.count }, () => []);
  for (const [rank, reader] of last.entries()) endingAt[reader]?.push(rank);
  const rowOf = new Int32Array(network.count);
  const free: number[] = [];
  let rows = 0;
  for (let rank = 0; rank < network.count; rank++) {
    rowOf[rank] = free.pop() ?? rows++;
    for (const ended of endingAt[rank] ?? []) free.push(rowOf[ended] ?? 0);
  }
  return { rowOf, rows };
}

/** Storage in which every time of every activity stays until the block ends. */
export function createFullStorage(network: CompiledNetwork): BlockStorage {
  const rows = Int32Array.from({ length: network.count }, (_, rank) => rank * runsPerBlock);
  const size = network.count * runsPerBlock;
  return {
    finish: new Float64Array(size),
    finishAt: rows,
    start: new Float64Array(size),
    startAt: rows,
    duration: new Float64Array(size),
    durationAt: rows,
  };
}

/** Storage for runs of which only the ends matter. */
export function createLeanStorage(network: CompiledNetwork): BlockStorage {
  const { rowOf, rows } = assignRows(network);
  const size = rows * runsPerBlock;
  const finishAt = rowOf.map((row) => row * runsPerBlock);
  const isStartKept = network.isStartRead.includes(1);
  return {
    finish: new Float64Array(size),
    finishAt,
    start: new Float64Array(isStartKept ? size : 0),
    startAt: finishAt.map((row, rank) => (network.isStartRead[rank] === 1 ? row : -1)),
    duration: new Float64Array(runsPerBlock),
    durationAt: new Int32Array(network.count),
  };
}
