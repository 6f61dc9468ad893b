import type { PackedNetwork } from './packed-network.ts';
import { ResourceProfile } from './resource-profile.ts';

/** The activities of a window by place: their ranks in ascending order, and each rank's place or -1. */
export interface WindowMembers {
  count: number;
  readonly ranks: Int32Array;
  readonly placeOf: Int32Array;
}

/** Earliest and latest starts by place; equal ones are fixed. */
export interface StartBounds {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

/**
 * Tightens the start bounds of a window's activities by precedence and by timetable: what must run whatever the
 * start is taken from the profile first. Source: Le Pape 1988; Baptiste, Le Pape, Nuijten 2001, ch. 2.
 */
export class WindowPropagation {
  readonly #network: PackedNetwork;
  readonly #members: WindowMembers;
  /** What the activities outside the window leave free. */
  readonly background: ResourceProfile;
  readonly #left: ResourceProfile;
  #from = 0;
  #to = 0;

  /** Propagation for windows whose members are set in `members` before each use. */
  constructor(network: PackedNetwork, members: WindowMembers) {
    this.#network = network;
    this.#members = members;
    this.background = new ResourceProfile(network, 2 * network.horizon + 1);
    this.#left = new ResourceProfile(network, 2 * network.horizon + 1);
  }

  /** Sets the stretch of time in which the members can run. */
  setStretch(from: number, to: number): void {
    this.#from = from;
    this.#to = to;
  }

  /** Tightens until nothing changes; false when some activity has no start left. */
  tighten(bounds: StartBounds): boolean {
    for (;;) {
      if (!this.#tightenByPrecedence(bounds) || !this.#placeMandatoryParts(bounds)) return false;
      const changed = this.#tightenByProfile(bounds);
      if (changed === undefined) return false;
      if (!changed) return true;
    }
  }

  #tightenByPrecedence({ earliest, latest }: StartBounds): boolean {
    const { durations, predecessorStart, predecessors, successorStart, successors } = this.#network;
    const { count, ranks, placeOf } = this.#members;
    for (let place = 0; place < count; place += 1) {
      const rank = ranks[place] ?? 0;
      let bound = earliest[place] ?? 0;
      for (let at = predecessorStart[rank] ?? 0; at < (predecessorStart[rank + 1] ?? 0); at += 1) {
        const other = predecessors[at] ?? 0;
        const otherPlace = placeOf[other] ?? -1;
        if (otherPlace >= 0) {
          const finish = (earliest[otherPlace] ?? 0) + (durations[other] ?? 0);
          if (finish > bound) bound = finish;
        }
      }
      if (bound > (latest[place] ?? 0)) return false;
      earliest[place] = bound;
    }
    for (let place = count - 1; place >= 0; place -= 1) {
      const rank = ranks[place] ?? 0;
      let bound = latest[place] ?? 0;
      for (let at = successorStart[rank] ?? 0; at < (successorStart[rank + 1] ?? 0); at += 1) {
        const otherPlace = placeOf[successors[at] ?? 0] ?? -1;
        if (otherPlace >= 0) {
          const start = (latest[otherPlace] ?? 0) - (durations[rank] ?? 0);
          if (start < bound) bound = start;
        }
      }
      if (bound < (earliest[place] ?? 0)) return false;
      latest[place] = bound;
    }
    return true;
  }

  #placeMandatoryParts({ earliest, latest }: StartBounds): boolean {
    const { count, ranks } = this.#members;
    this.#left.copy(this.background, this.#from, this.#to);
    for (let place = 0; place < count; place += 1) {
      const rank = ranks[place] ?? 0;
      const from = latest[place] ?? 0;
      const to = (earliest[place] ?? 0) + (this.#network.durations[rank] ?? 0);
      if (from >= to) continue;
      if (!this.#left.fits(rank, from, to)) return false;
      this.#left.take(rank, from, to);
    }
    return true;
  }

  /** Whether a bound changed; undefined when an activity has no start left. */
  #tightenByProfile({ earliest, latest }: StartBounds): boolean | undefined {
    const { count, ranks } = this.#members;
    const profile = this.#left;
    let changed = false;
    for (let place = 0; place < count; place += 1) {
      const first = earliest[place] ?? 0;
      const last = latest[place] ?? 0;
      if (first === last) continue;
      const rank = ranks[place] ?? 0;
      const finish = first + (this.#network.durations[rank] ?? 0);
      if (last < finish) profile.give(rank, last, finish);
      const start = profile.earliestStart(rank, first, last);
      if (start > last) return undefined;
      const end = profile.latestStart(rank, last, start);
      if (last < finish) profile.take(rank, last, finish);
      if (start !== first || end !== last) changed = true;
      earliest[place] = start;
      latest[place] = end;
    }
    return changed;
  }
}
