import type { PackedNetwork } from './packed-network.ts';
import { readyTime } from './serial-schedule.ts';
import { WindowMembers } from './window-members.ts';
import { afterWindow, beforeWindow, inWindow } from './window-position.ts';
import { type StartBounds, WindowPropagation } from './window-propagation.ts';

/** How a window is searched. */
export interface WindowSettings {
  /** Placements after which the search gives up. */
  readonly placements: number;
  /** Random time units added to the latest starts by which activities are chosen. */
  readonly noise: number;
  /** True: also activities that could start before any other could finish are chosen from (active schedules). */
  readonly isActive: boolean;
}

interface SearchLevel extends StartBounds {
  readonly isPlaced: Uint8Array;
}

/**
 * Searches starts for the activities of a window so that, with all others where they are, the schedule ends in
 * time: places the most urgent activity as early as it can start, or else after the next finish of another, and
 * tightens all bounds after each choice. Complete when not cut short. Source: Baptiste, Le Pape, Nuijten 2001.
 */
export class WindowSearch {
  readonly #network: PackedNetwork;
  readonly #random: () => number;
  readonly #members: WindowMembers;
  readonly #propagation: WindowPropagation;
  readonly #levels: SearchLevel[] = [];
  readonly #urgency: Float64Array;
  #settings: WindowSettings = { placements: 0, noise: 0, isActive: false };
  #to = 0;
  #placements = 0;
  #wasCut = false;

  constructor(network: PackedNetwork, random: () => number) {
    this.#network = network;
    this.#random = random;
    const { count } = network;
    this.#members = new WindowMembers(network);
    this.#propagation = new WindowPropagation(network, this.#members);
    this.#urgency = new Float64Array(count);
  }

  /** Placements of the last search. */
  get placements(): number {
    return this.#placements;
  }

  /** Whether the last search ended because of its limit; a search that failed uncut proves that there is nothing. */
  get wasCut(): boolean {
    return this.#wasCut;
  }

  /**
   * Looks for starts of the activities `inWindow` within 0 and `end`; the others keep `starts`. On success the new
   * starts are written into `starts`. No activity before the window may run at the same time as one after it.
   */
  search(position: Uint8Array, starts: Int32Array, end: number, settings: WindowSettings): boolean {
    this.#settings = settings;
    this.#placements = 0;
    this.#wasCut = false;
    this.#members.gather(position);
    const bounds = this.#level(0);
    const from = this.#setBounds(position, starts, end, bounds);
    this.#setBackground(position, starts, from);
    for (let place = 0; place < this.#members.count; place += 1)
      this.#urgency[place] = this.#random() * settings.noise;
    const found = this.#descend(0);
    if (found === undefined) return false;
    for (let place = 0; place < this.#members.count; place += 1)
      starts[this.#members.ranks[place] ?? 0] = found.earliest[place] ?? 0;
    return true;
  }

  #level(depth: number): SearchLevel {
    const known = this.#levels[depth];
    if (known !== undefined) return known;
    const { count } = this.#network;
    const level = {
      earliest: new Int32Array(count),
      latest: new Int32Array(count),
      isPlaced: new Uint8Array(count),
    };
    this.#levels[depth] = level;
    return level;
  }

  #setBounds(position: Uint8Array, starts: Int32Array, end: number, bounds: SearchLevel): number {
    const { durations, predecessorStart, predecessors, successorStart, successors } = this.#network;
    let from = end;
    let to = 0;
    for (let place = 0; place < this.#members.count; place += 1) {
      const rank = this.#members.ranks[place] ?? 0;
      let first = 0;
      for (let at = predecessorStart[rank] ?? 0; at < (predecessorStart[rank + 1] ?? 0); at += 1) {
        const other = predecessors[at] ?? 0;
        if (position[other] === beforeWindow)
          first = Math.max(first, (starts[other] ?? 0) + (durations[other] ?? 0));
      }
      let last = end;
      for (let at = successorStart[rank] ?? 0; at < (successorStart[rank + 1] ?? 0); at += 1) {
        const other = successors[at] ?? 0;
        if (position[other] === afterWindow) last = Math.min(last, starts[other] ?? 0);
      }
      bounds.earliest[place] = first;
      bounds.latest[place] = last - (durations[rank] ?? 0);
      bounds.isPlaced[place] = 0;
      from = Math.min(from, first);
      to = Math.max(to, last);
    }
    this.#to = to;
    return from;
  }

  #setBackground(position: Uint8Array, starts: Int32Array, from: number): void {
    const to = Math.max(from, this.#to);
    const { background } = this.#propagation;
    this.#propagation.setStretch(from, to);
    background.clear(from, to + 1);
    for (let rank = 0; rank < this.#network.count; rank += 1) {
      if (position[rank] === inWindow) continue;
      const start = starts[rank] ?? 0;
      const first = Math.max(from, start);
      const last = Math.min(to, start + (this.#network.durations[rank] ?? 0));
      if (first < last) background.take(rank, first, last);
    }
  }

  /** The depth is at most the number of members. */
  #descend(depth: number): SearchLevel | undefined {
    const level = this.#level(depth);
    for (;;) {
      if (!this.#propagation.tighten(level)) return undefined;
      const chosen = this.#choose(level);
      if (chosen < 0) return level;
      this.#wasCut ||= this.#placements >= this.#settings.placements;
      if (this.#wasCut) return undefined;
      this.#placements += 1;
      const next = this.#level(depth + 1);
      this.#copyLevel(level, next);
      next.latest[chosen] = level.earliest[chosen] ?? 0;
      next.isPlaced[chosen] = 1;
      const found = this.#descend(depth + 1);
      if (found !== undefined) return found;
      if (this.#wasCut || !this.#postpone(level, chosen)) return undefined;
    }
  }

  #copyLevel(from: SearchLevel, to: SearchLevel): void {
    for (let place = 0; place < this.#members.count; place += 1) {
      to.earliest[place] = from.earliest[place] ?? 0;
      to.latest[place] = from.latest[place] ?? 0;
      to.isPlaced[place] = from.isPlaced[place] ?? 0;
    }
  }

  /** The place of the activity to start next; -1 when all have their start. */
  #choose({ earliest, latest, isPlaced }: SearchLevel): number {
    const { count, durations } = this.#members;
    let limit = Number.POSITIVE_INFINITY;
    for (let place = 0; place < count; place += 1) {
      if (isPlaced[place] === 1) continue;
      if (earliest[place] === latest[place]) {
        isPlaced[place] = 1;
        continue;
      }
      const ahead = this.#settings.isActive ? (durations[place] ?? 0) : 1;
      limit = Math.min(limit, (earliest[place] ?? 0) + Math.max(1, ahead));
    }
    let chosen = -1;
    let best = Number.POSITIVE_INFINITY;
    for (let place = 0; place < count; place += 1) {
      if (isPlaced[place] === 1 || (earliest[place] ?? 0) >= limit) continue;
      const urgency = (latest[place] ?? 0) + (this.#urgency[place] ?? 0);
      if (urgency >= best) continue;
      best = urgency;
      chosen = place;
    }
    return chosen;
  }

  /** Moves an earliest start to the next finish of another activity: no sooner can it start in a left-shifted schedule. */
  #postpone(level: SearchLevel, chosen: number): boolean {
    const { earliest, latest } = level;
    const now = earliest[chosen] ?? 0;
    let next = this.#to;
    for (let place = 0; place < this.#members.count; place += 1) {
      if (place === chosen) continue;
      const finish = (earliest[place] ?? 0) + (this.#members.durations[place] ?? 0);
      if (finish > now && finish < next) next = finish;
    }
    next = this.#propagation.background.nextChange(now, next);
    earliest[chosen] = next;
    return next <= (latest[chosen] ?? 0);
  }

  /** Moves the members of the last window as early as they can, in the order of their starts; always succeeds. */
  justify(starts: Int32Array, end: number): void {
    const { background } = this.#propagation;
    const { count, ranks } = this.#members;
    const order = Array.from(ranks.subarray(0, count)).sort(
      (one, other) => (starts[one] ?? 0) - (starts[other] ?? 0) || one - other,
    );
    this.#placements = count;
    for (const rank of order) {
      const ready = readyTime(this.#network, starts, rank);
      const start = background.earliestStart(rank, ready, end);
      background.take(rank, start, start + (this.#network.durations[rank] ?? 0));
      starts[rank] = start;
    }
  }
}
