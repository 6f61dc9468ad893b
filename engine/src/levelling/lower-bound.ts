import type { PackedNetwork } from './packed-network.ts';
import type { ResourceProblem } from './resource-problem.ts';
import { inWindow } from './window-position.ts';
import { WindowSearch } from './window-search.ts';

interface Load {
  readonly head: number;
  readonly tail: number;
  readonly work: number;
}

/** Networks above this size get the bound of each whole resource only: all pairs would take longer than levelling. */
const mostForAllPairs = 2000;

/**
 * The work of the activities that all begin after some head and end before some tail, over the capacity, between
 * that head and tail.
 */
function loadBound(loads: readonly Load[], capacity: number): number {
  const byTail = loads.toSorted((one, other) => other.tail - one.tail);
  const heads = new Set(loads.length > mostForAllPairs ? [0] : loads.map(({ head }) => head));
  let bound = 0;
  for (const from of heads) {
    let work = 0;
    for (const { head, tail, work: more } of byTail) {
      if (head < from) continue;
      work += more;
      bound = Math.max(bound, from + Math.ceil(work / capacity) + tail);
    }
  }
  return bound;
}

/** A length that no schedule can be shorter than: the longest chain, or work over capacity between heads and tails. */
export function staticLowerBound(problem: ResourceProblem, network: PackedNetwork): number {
  const bounds = problem.capacities.map((capacity, resource) => {
    const loads: Load[] = [];
    for (let rank = 0; rank < network.count; rank += 1) {
      const units = problem.demands[network.activityOf[rank] ?? 0]?.[resource] ?? 0;
      const work = units * (network.durations[rank] ?? 0);
      if (work > 0) loads.push({ head: network.heads[rank] ?? 0, tail: network.tails[rank] ?? 0, work });
    }
    return loads.length === 0 ? 0 : loadBound(loads, capacity);
  });
  return Math.max(network.criticalLength, ...bounds);
}

/**
 * Raises a lower bound while timetable propagation alone shows that nothing of that length exists; below `most`.
 * Source: destructive improvement, Klein, Scholl 1999.
 */
export function raiseLowerBound(network: PackedNetwork, from: number, most: number): number {
  const search = new WindowSearch(network, () => 0);
  const position = new Uint8Array(network.count).fill(inWindow);
  const starts = new Int32Array(network.count);
  const nothing = { placements: 0, noise: 0, isActive: false };
  let bound = from;
  while (bound < most && !search.search(position, starts, bound, nothing) && !search.wasCut) bound += 1;
  return bound;
}
