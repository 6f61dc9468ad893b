import type { BothDirections, ScheduleSink } from './genetic-search.ts';
import type { PackedNetwork } from './packed-network.ts';
import type { ScheduleBudget } from './schedule-budget.ts';
import type { PackedSchedule } from './serial-schedule.ts';
import { afterWindow, beforeWindow, inWindow } from './window-position.ts';
import { WindowSearch } from './window-search.ts';

/** Settings of the sweep. */
export interface SweepSettings {
  /** Activities in a window, about. */
  readonly windowSize: number;
  /** Placements to look for a shorter schedule, and for another one of the same length. */
  readonly placementsToShorten: number;
  readonly placementsToVary: number;
  /** Random time units in the choice of activities when another schedule of the same length is sought. */
  readonly noise: number;
}

/**
 * Improves one schedule window by window. A sweep goes once through a right-justified schedule: what lies before
 * the window is where the sweep put it, what lies after it is still to the right. In each window it first looks
 * for starts that let all that follows begin a unit earlier, and else for other starts that keep the length, as
 * early as they go. So a sweep ends with a left-justified schedule, and the next runs in the other direction of
 * time. Ideas: forward-backward improvement, Li, Willis 1992; decomposition, Debels, Vanhoucke 2007.
 */
export class WindowSweep {
  readonly #networks: BothDirections;
  readonly #searches: readonly [WindowSearch, WindowSearch];
  readonly #budget: ScheduleBudget;
  readonly #random: () => number;
  readonly #sink: ScheduleSink;
  readonly #settings: SweepSettings;
  readonly #position: Uint8Array;
  readonly #tried: Int32Array;
  #direction: 0 | 1 = 0;
  #starts: Int32Array;
  #makespan = 0;
  #provenBound = 0;

  /** A sweep that tells each shorter schedule to `sink`. */
  constructor(
    networks: BothDirections,
    settings: SweepSettings,
    surroundings: { budget: ScheduleBudget; random: () => number; sink: ScheduleSink },
  ) {
    this.#networks = networks;
    this.#settings = settings;
    this.#budget = surroundings.budget;
    this.#random = surroundings.random;
    this.#sink = surroundings.sink;
    this.#searches = [
      new WindowSearch(networks[0], surroundings.random),
      new WindowSearch(networks[1], surroundings.random),
    ];
    this.#position = new Uint8Array(networks[0].count);
    this.#tried = new Int32Array(networks[0].count);
    this.#starts = new Int32Array(networks[0].count);
  }

  /** Begins anew from a schedule of the forward network. */
  begin({ starts, makespan }: PackedSchedule): void {
    this.#direction = 0;
    this.#starts = starts.slice();
    this.#makespan = makespan;
  }

  /** Length of the schedule at hand. */
  get makespan(): number {
    return this.#makespan;
  }

  /** The length below which a complete search found nothing; 0 when there was none. */
  get provenBound(): number {
    return this.#provenBound;
  }

  /** Turns time around and goes once through the schedule, or until the budget is spent or `bound` reached. */
  sweep(bound: number): void {
    this.#turn();
    const network = this.#networks[this.#direction];
    const size = Math.max(6, Math.round(this.#settings.windowSize * (0.6 + 0.8 * this.#random())));
    let wanted = Math.max(4, Math.round(size * (0.5 + 0.5 * this.#random())));
    this.#position.fill(afterWindow);
    let left = network.count;
    while (left > 0 && !this.#budget.isSpent && this.#makespan > Math.max(bound, this.#provenBound)) {
      const isLast = this.#openWindow(wanted, left);
      if (!this.#shorten()) this.#vary();
      left -= this.#closeWindow(isLast);
      wanted = size;
    }
  }

  #turn(): void {
    const { durations, count } = this.#networks[this.#direction];
    const turned = this.#tried;
    for (let rank = 0; rank < count; rank += 1)
      turned[count - 1 - rank] = this.#makespan - (this.#starts[rank] ?? 0) - (durations[rank] ?? 0);
    this.#starts.set(turned);
    this.#direction = this.#direction === 0 ? 1 : 0;
  }

  /** Takes the earliest of those not yet passed into the window; true when it holds all of them. */
  #openWindow(wanted: number, left: number): boolean {
    const sorted = new Int32Array(left);
    let at = 0;
    for (let rank = 0; rank < this.#position.length; rank += 1)
      if (this.#position[rank] !== beforeWindow) sorted[at++] = this.#starts[rank] ?? 0;
    sorted.sort();
    const isLast = left <= wanted;
    const until = isLast ? Number.POSITIVE_INFINITY : (sorted[wanted - 1] ?? 0);
    for (let rank = 0; rank < this.#position.length; rank += 1)
      if (this.#position[rank] !== beforeWindow)
        this.#position[rank] = (this.#starts[rank] ?? 0) <= until ? inWindow : afterWindow;
    return isLast;
  }

  /** Looks for a schedule one unit shorter. */
  #shorten(): boolean {
    const network = this.#networks[this.#direction];
    if (this.#finishBefore(network) >= this.#startAfter(network)) return false;
    const { placementsToShorten, noise } = this.#settings;
    const tried = this.#tried;
    for (let rank = 0; rank < network.count; rank += 1)
      tried[rank] = (this.#starts[rank] ?? 0) - (this.#position[rank] === afterWindow ? 1 : 0);
    const found = this.#search(tried, this.#makespan - 1, placementsToShorten, noise / 2);
    if (!found) {
      const isWhole = !this.#position.some((position) => position !== inWindow);
      if (isWhole && !this.#searches[this.#direction].wasCut) this.#provenBound = this.#makespan;
      return false;
    }
    this.#starts.set(tried);
    this.#makespan -= 1;
    this.#sink({ makespan: this.#makespan, starts: tried }, this.#direction);
    return true;
  }

  #finishBefore({ count, durations }: PackedNetwork): number {
    let latest = 0;
    for (let rank = 0; rank < count; rank += 1)
      if (this.#position[rank] === beforeWindow)
        latest = Math.max(latest, (this.#starts[rank] ?? 0) + (durations[rank] ?? 0));
    return latest;
  }

  #startAfter({ count }: PackedNetwork): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (let rank = 0; rank < count; rank += 1)
      if (this.#position[rank] === afterWindow) earliest = Math.min(earliest, this.#starts[rank] ?? 0);
    return earliest;
  }

  /** Moves the activities of the window to other starts, or else as early as they go in their order. */
  #vary(): void {
    const { placementsToVary, noise } = this.#settings;
    if (this.#search(this.#starts, this.#makespan, placementsToVary, noise)) return;
    const search = this.#searches[this.#direction];
    search.justify(this.#starts, this.#makespan);
    this.#budget.spend(search.placements);
  }

  #search(starts: Int32Array, end: number, most: number, noise: number): boolean {
    // What is left must also do for moving the whole window when the search finds nothing.
    const left = Math.floor(this.#budget.placementsLeft) - this.#position.length;
    const placements = Math.max(0, Math.min(most, left));
    const search = this.#searches[this.#direction];
    const found = search.search(this.#position, starts, end, { placements, noise, isActive: false });
    this.#budget.spend(search.placements);
    return found;
  }

  /** Leaves the half of the window that ends first where it is now; returns how many activities that are. */
  #closeWindow(isLast: boolean): number {
    const { durations, count } = this.#networks[this.#direction];
    const finishes: number[] = [];
    for (let rank = 0; rank < count; rank += 1)
      if (this.#position[rank] === inWindow)
        finishes.push((this.#starts[rank] ?? 0) + (durations[rank] ?? 0));
    finishes.sort((one, other) => one - other);
    const middle = Math.max(0, Math.round(finishes.length / 2) - 1);
    const until = isLast ? Number.POSITIVE_INFINITY : (finishes[middle] ?? 0);
    let closed = 0;
    for (let rank = 0; rank < count; rank += 1) {
      const isDone = (this.#starts[rank] ?? 0) + (durations[rank] ?? 0) <= until;
      if (this.#position[rank] !== inWindow || !isDone) continue;
      this.#position[rank] = beforeWindow;
      closed += 1;
    }
    return closed;
  }
}
