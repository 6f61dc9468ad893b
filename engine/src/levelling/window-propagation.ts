import type { PackedNetwork } from './packed-network.ts';
import { ResourceProfile } from './resource-profile.ts';
import type { WindowMembers } from './window-members.ts';

/** Earliest and latest starts by place; equal ones are fixed. */
export interface StartBounds {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

/**
 * Tightens the start bounds of a window's activities by precedence and by timetable: what must run whatever the
 * start, between the latest start and the earliest finish, is taken from the profile. Source: Le Pape 1988;
 * Baptiste, Le Pape, Nuijten 2001, ch. 2.
 */
export class WindowPropagation {
  readonly #members: WindowMembers;
  /** What the activities outside the window leave free. */
  readonly background: ResourceProfile;
  readonly #left: ResourceProfile;
  /** The part of each place that is taken from #left; empty when both are equal. */
  readonly #takenFrom: Int32Array;
  readonly #takenTo: Int32Array;
  #from = 0;
  #to = 0;

  /** Propagation for windows whose members are gathered before each use. */
  constructor(network: PackedNetwork, members: WindowMembers) {
    this.#members = members;
    this.background = new ResourceProfile(network, 2 * network.horizon + 1);
    this.#left = new ResourceProfile(network, 2 * network.horizon + 1);
    this.#takenFrom = new Int32Array(network.count);
    this.#takenTo = new Int32Array(network.count);
  }

  /** Sets the stretch of time in which the members can run. */
  setStretch(from: number, to: number): void {
    this.#from = from;
    this.#to = to;
  }

  /** Tightens until nothing changes; false when some activity has no start left. */
  tighten(bounds: StartBounds): boolean {
    this.#left.copy(this.background, this.#from, this.#to);
    this.#takenTo.fill(0, 0, this.#members.count);
    this.#takenFrom.fill(0, 0, this.#members.count);
    for (;;) {
      if (!this.#tightenByPrecedence(bounds) || !this.#takeMandatoryParts(bounds)) return false;
      const changed = this.#tightenByProfile(bounds);
      if (changed === undefined) return false;
      if (!changed) return true;
    }
  }

  #tightenByPrecedence({ earliest, latest }: StartBounds): boolean {
    const { count, durations, predecessorStart, predecessors } = this.#members;
    for (let place = 0; place < count; place += 1) {
      const end = predecessorStart[place + 1] ?? 0;
      let bound = earliest[place] ?? 0;
      for (let at = predecessorStart[place] ?? 0; at < end; at += 1) {
        const other = predecessors[at] ?? 0;
        const finish = (earliest[other] ?? 0) + (durations[other] ?? 0);
        if (finish > bound) bound = finish;
      }
      if (bound > (latest[place] ?? 0)) return false;
      earliest[place] = bound;
    }
    for (let place = count - 1; place >= 0; place -= 1) {
      const end = predecessorStart[place + 1] ?? 0;
      const bound = latest[place] ?? 0;
      if (bound < (earliest[place] ?? 0)) return false;
      for (let at = predecessorStart[place] ?? 0; at < end; at += 1) {
        const other = predecessors[at] ?? 0;
        const start = bound - (durations[other] ?? 0);
        if (start < (latest[other] ?? 0)) latest[other] = start;
      }
    }
    return true;
  }

  #takeMandatoryParts({ earliest, latest }: StartBounds): boolean {
    const { count, ranks, durations } = this.#members;
    for (let place = 0; place < count; place += 1) {
      const from = latest[place] ?? 0;
      const to = (earliest[place] ?? 0) + (durations[place] ?? 0);
      if (from >= to) continue;
      const rank = ranks[place] ?? 0;
      const takenFrom = this.#takenFrom[place] ?? 0;
      const takenTo = this.#takenTo[place] ?? 0;
      if (takenFrom === takenTo) {
        if (!this.#takeIfFits(rank, from, to)) return false;
      } else {
        if (from < takenFrom && !this.#takeIfFits(rank, from, takenFrom)) return false;
        if (to > takenTo && !this.#takeIfFits(rank, takenTo, to)) return false;
      }
      this.#takenFrom[place] = from;
      this.#takenTo[place] = to;
    }
    return true;
  }

  #takeIfFits(rank: number, from: number, to: number): boolean {
    if (!this.#left.fits(rank, from, to)) return false;
    this.#left.take(rank, from, to);
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
      const takenTo = this.#takenTo[place] ?? -1;
      const isPartlyTaken = (this.#takenFrom[place] ?? -1) < takenTo;
      const ownFrom = isPartlyTaken ? (this.#takenFrom[place] ?? -1) : -1;
      const ownTo = isPartlyTaken ? takenTo : -1;
      const start = profile.earliestStart(rank, first, last, ownFrom, ownTo);
      if (start > last) return undefined;
      const end = profile.latestStart(rank, last, start, ownFrom, ownTo);
      if (start === first && end === last) continue;
      changed = true;
      earliest[place] = start;
      latest[place] = end;
    }
    return changed;
  }
}
