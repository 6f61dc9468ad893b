import {
  type CompiledNetwork,
  finishFinish,
  finishStart,
  startFinish,
  startStart,
} from './compiled-network.ts';
import { type BlockDraws, drawDurations } from './draw-durations.ts';
import type { Clock } from './network.ts';
import { type BlockStorage, runsPerBlock } from './storage.ts';

/** The times that a relation asks of its successor are written to `demands`. */
export function demandsOf(
  network: CompiledNetwork,
  storage: BlockStorage,
  edge: number,
  demands: Float64Array,
  count: number,
): void {
  const kind = network.kind[edge];
  const source = network.from[edge] ?? 0;
  const isFromFinish = kind === finishStart || kind === finishFinish;
  const times = isFromFinish ? storage.finish : storage.start;
  const row = (isFromFinish ? storage.finishAt : storage.startAt)[source] ?? 0;
  const lag = network.lag[edge] ?? 0;
  const clock = lag === 0 ? undefined : network.lagClocks[edge];
  if (clock === undefined) {
    for (let run = 0; run < count; run++) demands[run] = (times[row + run] ?? 0) + lag;
    return;
  }
  for (let run = 0; run < count; run++) {
    const position = clock.positionAt(times[row + run] ?? 0) + lag;
    demands[run] = lag > 0 ? clock.finishAt(position) : clock.startAt(position);
  }
}

/** The start from which a duration on a clock reaches a demanded finish. */
function startFor(clock: Clock | undefined, finish: number, duration: number): number {
  return clock === undefined ? finish - duration : clock.startAt(clock.positionAt(finish) - duration);
}

/** Raises starts to what one relation asks. */
function raiseStarts(
  network: CompiledNetwork,
  storage: BlockStorage,
  rank: number,
  edge: number,
  scratch: BlockScratch,
  count: number,
): void {
  const { starts, demands } = scratch;
  const kind = network.kind[edge];
  demandsOf(network, storage, edge, demands, count);
  if (kind === finishStart || kind === startStart) {
    for (let run = 0; run < count; run++) {
      const demand = demands[run] ?? 0;
      if (demand > (starts[run] ?? 0)) starts[run] = demand;
    }
    return;
  }
  const row = storage.durationAt[rank] ?? 0;
  for (let run = 0; run < count; run++) {
    const demand = startFor(network.clocks[rank], demands[run] ?? 0, storage.duration[row + run] ?? 0);
    if (demand > (starts[run] ?? 0)) starts[run] = demand;
  }
}

/** The commonest relation, finish to start without lag, in one short loop. */
function raiseStartsToFinish(
  storage: BlockStorage,
  source: number,
  starts: Float64Array,
  count: number,
): void {
  const { finish } = storage;
  const row = storage.finishAt[source] ?? 0;
  for (let run = 0; run < count; run++) {
    const demand = finish[row + run] ?? 0;
    if (demand > (starts[run] ?? 0)) starts[run] = demand;
  }
}

/** Room for one activity's starts. */
export interface BlockScratch {
  readonly starts: Float64Array;
  readonly demands: Float64Array;
  /** The durations of each activity in turn where storage keeps only one row. */
  readonly durations: readonly Float64Array[];
}

/** Room for the forward calculation in this storage. */
export function createBlockScratch(network: CompiledNetwork, storage: BlockStorage): BlockScratch {
  const isShared = storage.duration.length === runsPerBlock;
  const rowOf = (rank: number): Float64Array => {
    const row = storage.durationAt[rank] ?? 0;
    return isShared ? storage.duration : storage.duration.subarray(row, row + runsPerBlock);
  };
  return {
    starts: new Float64Array(runsPerBlock),
    demands: new Float64Array(runsPerBlock),
    durations: Array.from({ length: network.count }, (_, rank) => rowOf(rank)),
  };
}

function finishActivity(
  network: CompiledNetwork,
  storage: BlockStorage,
  rank: number,
  { starts }: BlockScratch,
  count: number,
): void {
  const { finish, start, duration } = storage;
  const finishRow = storage.finishAt[rank] ?? 0;
  const durationRow = storage.durationAt[rank] ?? 0;
  const clock = network.clocks[rank];
  if (clock === undefined) {
    for (let run = 0; run < count; run++) {
      finish[finishRow + run] = (starts[run] ?? 0) + (duration[durationRow + run] ?? 0);
    }
  } else {
    for (let run = 0; run < count; run++) {
      const work = duration[durationRow + run] ?? 0;
      if (work === 0) {
        finish[finishRow + run] = starts[run] ?? 0;
        continue;
      }
      const position = clock.positionAt(starts[run] ?? 0);
      starts[run] = clock.startAt(position);
      finish[finishRow + run] = clock.finishAt(position + work);
    }
  }
  const startRow = storage.startAt[rank] ?? -1;
  if (startRow < 0) return;
  for (let run = 0; run < count; run++) start[startRow + run] = starts[run] ?? 0;
}

/** Calculates the times of one activity for a block of runs; those before it must be there. */
export function forwardActivity(
  network: CompiledNetwork,
  storage: BlockStorage,
  rank: number,
  scratch: BlockScratch,
  count: number,
): void {
  const { incoming, kind, lag, from } = network;
  scratch.starts.fill(network.earliestStart[rank] ?? 0);
  const end = incoming[rank + 1] ?? 0;
  for (let edge = incoming[rank] ?? 0; edge < end; edge++) {
    if (kind[edge] === finishStart && lag[edge] === 0) {
      raiseStartsToFinish(storage, from[edge] ?? 0, scratch.starts, count);
    } else raiseStarts(network, storage, rank, edge, scratch, count);
  }
  finishActivity(network, storage, rank, scratch, count);
}

/** Draws and calculates a block of runs; `onActivity` sees each activity while its times are at hand. */
export function forwardBlock(
  network: CompiledNetwork,
  storage: BlockStorage,
  draws: BlockDraws,
  scratch: BlockScratch,
  firstRun: number,
  count: number,
  onActivity: (rank: number) => void,
): void {
  for (let rank = 0; rank < network.count; rank++) {
    const durations = scratch.durations[rank];
    if (durations !== undefined) drawDurations(network, draws, rank, durations, firstRun, count);
    forwardActivity(network, storage, rank, scratch, count);
    onActivity(rank);
  }
}

/** Whether a relation asks for the finish of its successor rather than its start. */
export function asksForFinish(kind: number | undefined): boolean {
  return kind === finishFinish || kind === startFinish;
}
