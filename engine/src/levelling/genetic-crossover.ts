import type { PackedNetwork } from './packed-network.ts';
import type { PackedSchedule } from './serial-schedule.ts';

/** A stretch of a schedule, in time units from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const shortestShare = 0.1;
const longestShare = 0.4;
const stretchesTried = 3;

/**
 * Chooses a stretch of a schedule in which resources are well used: the best of three random ones. `load` is the
 * share of all capacities in use per rank. Idea of the peak crossover: Valls, Ballestín, Quintanilla 2008.
 */
export function chooseBusyStretch(
  network: PackedNetwork,
  { starts, makespan }: PackedSchedule,
  load: Float64Array,
  random: () => number,
): Stretch {
  const share = shortestShare + random() * (longestShare - shortestShare);
  const length = Math.max(1, Math.floor(makespan * share));
  let best = 0;
  let bestUse = -1;
  for (let tried = 0; tried < stretchesTried; tried += 1) {
    const from = Math.floor(random() * (makespan - length + 1));
    let use = 0;
    for (let rank = 0; rank < network.count; rank += 1) {
      const start = starts[rank] ?? 0;
      const overlap = Math.min(from + length, start + (network.durations[rank] ?? 0)) - Math.max(from, start);
      if (overlap > 0) use += overlap * (load[rank] ?? 0);
    }
    if (use > bestUse) {
      bestUse = use;
      best = from;
    }
  }
  return { from: best, to: best + length };
}

/**
 * Finish times of a child: within the stretch the mother's, before and after it in the father's order. Both parents
 * and the stretch run in one direction of time. Source: Debels, Vanhoucke 2005 (bi-population genetic algorithm).
 */
export function crossFinishes(
  network: PackedNetwork,
  mother: PackedSchedule,
  father: PackedSchedule,
  stretch: Stretch,
  finishes: Float64Array,
): void {
  const apart = 2 * network.horizon + 2;
  for (let rank = 0; rank < network.count; rank += 1) {
    const duration = network.durations[rank] ?? 0;
    const ofMother = (mother.starts[rank] ?? 0) + duration;
    const ofFather = (father.starts[rank] ?? 0) + duration;
    const isAfter = ofMother > stretch.to;
    finishes[rank] = ofMother <= stretch.from ? ofFather : isAfter ? 2 * apart + ofFather : apart + ofMother;
  }
}

/** Moves some finishes a little, half of the time none. */
export function mutateFinishes(
  finishes: Float64Array,
  mutation: { readonly share: number; readonly reach: number },
  random: () => number,
): void {
  for (let rank = 0; rank < finishes.length; rank += 1)
    if (random() < mutation.share)
      finishes[rank] = (finishes[rank] ?? 0) + (random() * 2 - 1) * mutation.reach;
}
