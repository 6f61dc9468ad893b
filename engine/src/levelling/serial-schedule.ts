import type { PackedNetwork } from './packed-network.ts';
import { ResourceProfile } from './resource-profile.ts';
import type { ScheduleBudget } from './schedule-budget.ts';

/** A schedule of a network: starts per rank from time 0, and when the last activity ends. */
export interface PackedSchedule {
  readonly makespan: number;
  readonly starts: Int32Array;
}

/** When the predecessors of an activity have finished. */
export function readyTime(network: PackedNetwork, starts: Int32Array, rank: number): number {
  const { predecessorStart, predecessors, durations } = network;
  const end = predecessorStart[rank + 1] ?? 0;
  let ready = 0;
  for (let index = predecessorStart[rank] ?? 0; index < end; index += 1) {
    const other = predecessors[index] ?? 0;
    const finish = (starts[other] ?? 0) + (durations[other] ?? 0);
    if (finish > ready) ready = finish;
  }
  return ready;
}

/** The serial schedule generation scheme: each activity in turn as early as predecessors and resources allow. */
export class SerialScheduler {
  readonly #network: PackedNetwork;
  readonly #profile: ResourceProfile;
  readonly #budget: ScheduleBudget;

  /** A scheduler that counts its passes in a budget. */
  constructor(network: PackedNetwork, budget: ScheduleBudget) {
    this.#network = network;
    this.#profile = new ResourceProfile(network, 2 * network.horizon + 1);
    this.#budget = budget;
  }

  /** Builds the schedule of an order in which no activity comes before its predecessors. Source: Kelley 1963. */
  build(order: Int32Array): PackedSchedule {
    const { count, durations, horizon } = this.#network;
    const profile = this.#profile;
    profile.clear(0, horizon + 1);
    const starts = new Int32Array(count);
    let makespan = 0;
    for (let place = 0; place < count; place += 1) {
      const rank = order[place] ?? 0;
      const start = profile.earliestStart(rank, readyTime(this.#network, starts, rank), horizon);
      const finish = start + (durations[rank] ?? 0);
      profile.take(rank, start, finish);
      starts[rank] = start;
      if (finish > makespan) makespan = finish;
    }
    this.#budget.spend(count);
    return { makespan, starts };
  }
}
