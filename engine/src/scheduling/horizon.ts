import { outlineOf } from '@regie/engine/model';
import type { Dates } from './forward-pass.ts';
import { leafRole, type Network } from './network.ts';

/**
 * The finish from which the late dates of each leaf count back, by rank: that of its own project among several, or
 * what the top row must be done by. undefined where all leaves share the last finish of the plan.
 */
export function horizonsOf(network: Network, early: Dates, projectFinish: number): Float64Array | undefined {
  const { conventions, plan } = network;
  if (!conventions.eachProjectHasItsOwnFinish && !conventions.mustFinishSetsLateDates) return undefined;
  const top = topRows(network);
  const finishOf = new Map<number, number>();
  if (conventions.eachProjectHasItsOwnFinish)
    for (let rank = 0; rank < network.nodeCount; rank += 1) {
      if (network.role[rank] !== leafRole || network.holds[rank] === 0) continue;
      const row = top[network.place[rank] ?? 0] ?? 0;
      finishOf.set(row, Math.max(finishOf.get(row) ?? early.finish[rank] ?? 0, early.finish[rank] ?? 0));
    }
  if (conventions.mustFinishSetsLateDates)
    for (const row of new Set(top)) {
      const deadline = plan.activities[row]?.deadline;
      if (deadline !== undefined) finishOf.set(row, deadline);
    }
  return Float64Array.from(network.place, (place) => finishOf.get(top[place] ?? 0) ?? projectFinish);
}

/** The place of the top row above each row; a leaf at the top shares one with the other leaves there. */
function topRows({ plan }: Network): Int32Array {
  const { parent } = outlineOf(plan.activities);
  const top = new Int32Array(parent.length).fill(-1);
  const isSummary = new Uint8Array(parent.length);
  for (const above of parent) if (above >= 0) isSummary[above] = 1;
  for (let place = 0; place < parent.length; place += 1) {
    const above = parent[place] ?? -1;
    top[place] = above >= 0 ? (top[above] ?? -1) : isSummary[place] === 1 ? place : -1;
  }
  return top;
}
