import { type CompiledNetwork, finishFinish, startFinish } from './compiled-network.ts';
import { demandsOf } from './forward-block.ts';
import { type BlockStorage, runsPerBlock } from './storage.ts';

/** Whether what a relation asked is what its successor got. */
function isDriving(
  network: CompiledNetwork,
  rank: number,
  edge: number,
  demand: number,
  start: number,
  duration: number,
): boolean {
  const kind = network.kind[edge];
  const asksFinish = kind === finishFinish || kind === startFinish;
  const clock = network.clocks[rank];
  if (clock === undefined) return (asksFinish ? demand - duration : demand) >= start;
  const asked = clock.positionAt(demand) - (asksFinish ? duration : 0);
  return asked >= clock.positionAt(start);
}

/**
 * Marks, run by run, the activities on a path that decides when the whole network ends: from what finishes last back
 * over every relation that drives. The same expressions as forward, so equality is exact. Needs full storage.
 */
export function markCritical(
  network: CompiledNetwork,
  storage: BlockStorage,
  lastFinish: Float64Array,
  isCritical: Uint8Array,
  demands: Float64Array,
  count: number,
): void {
  const { finish, start, duration, finishAt } = storage;
  for (let rank = 0; rank < network.count; rank++) {
    const row = finishAt[rank] ?? 0;
    for (let run = 0; run < count; run++)
      isCritical[row + run] = finish[row + run] === lastFinish[run] ? 1 : 0;
  }
  for (let rank = network.count - 1; rank >= 0; rank--) {
    const row = rank * runsPerBlock;
    const end = network.incoming[rank + 1] ?? 0;
    for (let edge = network.incoming[rank] ?? 0; edge < end; edge++) {
      const source = (network.from[edge] ?? 0) * runsPerBlock;
      demandsOf(network, storage, edge, demands, count);
      for (let run = 0; run < count; run++) {
        if (isCritical[row + run] === 0) continue;
        const [began, work] = [start[row + run] ?? 0, duration[row + run] ?? 0];
        if (isDriving(network, rank, edge, demands[run] ?? 0, began, work)) isCritical[source + run] = 1;
      }
    }
  }
}
