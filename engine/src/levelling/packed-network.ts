import { findProblemRefusal, type ProblemRefusal, type ResourceProblem } from './resource-problem.ts';
import { sortNetwork } from './sort-network.ts';

/**
 * A problem laid out for speed: activities by rank, so that predecessors have lower ranks, and demands packed into
 * lanes of 32-bit words. The highest bit of each lane is a guard that stays set when a demand fits, so that one
 * subtraction compares all resources of a word.
 */
export interface PackedNetwork {
  readonly count: number;
  /** Index in the problem per rank. */
  readonly activityOf: Int32Array;
  readonly durations: Int32Array;
  readonly predecessorStart: Int32Array;
  readonly predecessors: Int32Array;
  readonly successorStart: Int32Array;
  readonly successors: Int32Array;
  readonly wordCount: number;
  /** Per word the guard bits, and the capacities in their lanes. */
  readonly guards: Int32Array;
  readonly capacities: Int32Array;
  /** Per rank a stretch of demandWord and demandBits: the words it uses. */
  readonly demandStart: Int32Array;
  readonly demandWord: Int32Array;
  readonly demandBits: Int32Array;
  /** Sum of durations: no schedule without idle time is longer. */
  readonly horizon: number;
  /** Longest chain before each rank, and after it, in time units. */
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  /** Longest chain: a lower bound of the makespan. */
  readonly criticalLength: number;
}

interface Lane {
  readonly word: number;
  readonly shift: number;
}

/** Gives each resource the first word with room for its capacity and a guard bit. */
function assignLanes(capacities: readonly number[]): { lanes: Lane[]; wordCount: number } {
  const bitsUsed: number[] = [];
  const lanes = capacities.map((capacity) => {
    const width = 33 - Math.clz32(capacity);
    const found = bitsUsed.findIndex((bits) => bits + width <= 32);
    const word = found < 0 ? bitsUsed.length : found;
    const shift = bitsUsed[word] ?? 0;
    bitsUsed[word] = shift + width;
    return { word, shift };
  });
  return { lanes, wordCount: bitsUsed.length };
}

function packColumns(lists: readonly (readonly number[])[]): { start: Int32Array; items: Int32Array } {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    start[index + 1] = (start[index] ?? 0) + list.length;
  });
  return { start, items: Int32Array.from(lists.flat()) };
}

function packDemands(problem: ResourceProblem, order: readonly number[], lanes: readonly Lane[]) {
  const words = order.map((activity) => {
    const bits = new Map<number, number>();
    (problem.demands[activity] ?? []).forEach((units, resource) => {
      const lane = lanes[resource];
      const isUsed = lane !== undefined && units > 0 && (problem.durations[activity] ?? 0) > 0;
      if (isUsed) bits.set(lane.word, (bits.get(lane.word) ?? 0) | (units << lane.shift));
    });
    return [...bits];
  });
  const { start, items } = packColumns(words.map((pairs) => pairs.map(([word]) => word)));
  const bits = Int32Array.from(words.flatMap((pairs) => pairs.map(([, packed]) => packed)));
  return { demandStart: start, demandWord: items, demandBits: bits };
}

function packCapacities(capacities: readonly number[], lanes: readonly Lane[], wordCount: number) {
  const guards = new Int32Array(wordCount);
  const packed = new Int32Array(wordCount);
  lanes.forEach(({ word, shift }, resource) => {
    const capacity = capacities[resource] ?? 0;
    guards[word] = (guards[word] ?? 0) | (1 << (shift + 32 - Math.clz32(capacity)));
    packed[word] = (packed[word] ?? 0) | (capacity << shift);
  });
  return { guards, capacities: packed };
}

function longestChains(
  durations: Int32Array,
  start: Int32Array,
  before: Int32Array,
  ranks: readonly number[],
) {
  const chains = new Int32Array(durations.length);
  for (const rank of ranks) {
    let longest = 0;
    for (let at = start[rank] ?? 0; at < (start[rank + 1] ?? 0); at += 1) {
      const other = before[at] ?? 0;
      longest = Math.max(longest, (chains[other] ?? 0) + (durations[other] ?? 0));
    }
    chains[rank] = longest;
  }
  return chains;
}

type Relations = Pick<
  PackedNetwork,
  'durations' | 'predecessorStart' | 'predecessors' | 'successorStart' | 'successors'
>;

function measureChains(relations: Relations): Pick<PackedNetwork, 'heads' | 'tails' | 'criticalLength'> {
  const { durations, predecessorStart, predecessors, successorStart, successors } = relations;
  const ranks = [...durations.keys()];
  const heads = longestChains(durations, predecessorStart, predecessors, ranks);
  const tails = longestChains(durations, successorStart, successors, ranks.reverse());
  let criticalLength = 0;
  for (const rank of ranks)
    criticalLength = Math.max(criticalLength, (heads[rank] ?? 0) + (durations[rank] ?? 0));
  return { heads, tails, criticalLength };
}

/** Lays a problem out for the searches, or says why it has no schedule. */
export function packNetwork(problem: ResourceProblem): PackedNetwork | ProblemRefusal {
  const refusal = findProblemRefusal(problem);
  if (refusal !== undefined) return refusal;
  const sorted = sortNetwork(problem.successors);
  if ('refused' in sorted) return sorted;
  const { order } = sorted;
  const rankOf = new Int32Array(order.length);
  order.forEach((activity, rank) => {
    rankOf[activity] = rank;
  });
  const next = order.map((activity) => [
    ...new Set((problem.successors[activity] ?? []).map((other) => rankOf[other] ?? 0)),
  ]);
  const previous: number[][] = order.map(() => []);
  next.forEach((others, rank) => {
    for (const other of others) previous[other]?.push(rank);
  });
  const durations = Int32Array.from(order, (activity) => problem.durations[activity] ?? 0);
  const before = packColumns(previous);
  const after = packColumns(next);
  const relations = {
    durations,
    predecessorStart: before.start,
    predecessors: before.items,
    successorStart: after.start,
    successors: after.items,
  };
  const { lanes, wordCount } = assignLanes(problem.capacities);
  return {
    count: order.length,
    activityOf: Int32Array.from(order),
    ...relations,
    ...measureChains(relations),
    wordCount,
    ...packCapacities(problem.capacities, lanes, wordCount),
    ...packDemands(problem, order, lanes),
    horizon: durations.reduce((sum, duration) => sum + duration, 0),
  };
}
