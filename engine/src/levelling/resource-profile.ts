import type { PackedNetwork } from './packed-network.ts';

/** Free units per unit of time of all resources, for activities of one network given by rank. */
export class ResourceProfile {
  readonly #network: PackedNetwork;
  readonly #length: number;
  readonly #free: Int32Array;

  /** A profile of `length` time units, all of it free. */
  constructor(network: PackedNetwork, length: number) {
    this.#network = network;
    this.#length = length;
    this.#free = new Int32Array(network.wordCount * length);
    this.clear(0, length);
  }

  /** Frees all units from one time up to another. */
  clear(from: number, to: number): void {
    const { capacities, wordCount } = this.#network;
    for (let word = 0; word < wordCount; word += 1) {
      const base = word * this.#length;
      this.#free.fill(capacities[word] ?? 0, base + from, base + to);
    }
  }

  /** Takes over a stretch of another profile of the same network and length. */
  copy(other: ResourceProfile, from: number, to: number): void {
    for (let word = 0; word < this.#network.wordCount; word += 1) {
      const base = word * this.#length;
      this.#free.set(other.#free.subarray(base + from, base + to), base + from);
    }
  }

  /** Whether the demand of an activity is free from one time up to another. */
  fits(rank: number, from: number, to: number): boolean {
    const { demandStart, demandWord, demandBits, guards } = this.#network;
    const free = this.#free;
    const last = demandStart[rank + 1] ?? 0;
    for (let index = demandStart[rank] ?? 0; index < last; index += 1) {
      const word = demandWord[index] ?? 0;
      const base = word * this.#length;
      const guard = guards[word] ?? 0;
      const bits = demandBits[index] ?? 0;
      for (let time = base + from; time < base + to; time += 1)
        if (((((free[time] ?? 0) | guard) - bits) & guard) !== guard) return false;
    }
    return true;
  }

  /** Uses the demand of an activity from one time up to another. */
  take(rank: number, from: number, to: number): void {
    const { demandStart, demandWord, demandBits } = this.#network;
    const last = demandStart[rank + 1] ?? 0;
    for (let index = demandStart[rank] ?? 0; index < last; index += 1) {
      const base = (demandWord[index] ?? 0) * this.#length;
      const bits = demandBits[index] ?? 0;
      for (let time = base + from; time < base + to; time += 1)
        this.#free[time] = (this.#free[time] ?? 0) - bits;
    }
  }

  /** Undoes take. */
  give(rank: number, from: number, to: number): void {
    const { demandStart, demandWord, demandBits } = this.#network;
    const last = demandStart[rank + 1] ?? 0;
    for (let index = demandStart[rank] ?? 0; index < last; index += 1) {
      const base = (demandWord[index] ?? 0) * this.#length;
      const bits = demandBits[index] ?? 0;
      for (let time = base + from; time < base + to; time += 1)
        this.#free[time] = (this.#free[time] ?? 0) + bits;
    }
  }

  /**
   * The first start from `from` on with room for the whole activity; `last + 1` when that is later than `last`. What
   * the activity itself has taken already, from ownFrom up to ownTo, must lie between `last` and the finish of `from`.
   */
  earliestStart(rank: number, from: number, last: number, ownFrom = -1, ownTo = -1): number {
    const { demandStart, durations } = this.#network;
    const duration = durations[rank] ?? 0;
    const first = demandStart[rank] ?? 0;
    const end = demandStart[rank + 1] ?? 0;
    let start = from;
    let agreed = 0;
    for (let index = first; agreed < end - first; index = index + 1 < end ? index + 1 : first) {
      const moved = this.#firstRoom(index, start, duration, last, ownFrom, ownTo);
      if (moved > last) return last + 1;
      agreed = moved === start ? agreed + 1 : 1;
      start = moved;
    }
    return start;
  }

  #firstRoom(
    index: number,
    from: number,
    duration: number,
    last: number,
    ownFrom: number,
    ownTo: number,
  ): number {
    const { demandWord, demandBits, guards } = this.#network;
    const free = this.#free;
    const word = demandWord[index] ?? 0;
    const base = word * this.#length;
    const guard = guards[word] ?? 0;
    const bits = demandBits[index] ?? 0;
    let end = base + from + duration;
    const limit = base + last + duration;
    for (let time = base + from; time < end; time += 1) {
      if (time === base + ownFrom) time = base + ownTo;
      if (time < end && ((((free[time] ?? 0) | guard) - bits) & guard) !== guard) {
        end = time + 1 + duration;
        if (end > limit) return last + 1;
      }
    }
    return end - duration - base;
  }

  /** The last start up to `from` with room for the whole activity; `first - 1` when that is before `first`. */
  latestStart(rank: number, from: number, first: number, ownFrom = -1, ownTo = -1): number {
    const { demandStart, durations } = this.#network;
    const duration = durations[rank] ?? 0;
    const begin = demandStart[rank] ?? 0;
    const end = demandStart[rank + 1] ?? 0;
    let start = from;
    let agreed = 0;
    for (let index = begin; agreed < end - begin; index = index + 1 < end ? index + 1 : begin) {
      const moved = this.#lastRoom(index, start, duration, first, ownFrom, ownTo);
      if (moved < first) return first - 1;
      agreed = moved === start ? agreed + 1 : 1;
      start = moved;
    }
    return start;
  }

  #lastRoom(
    index: number,
    from: number,
    duration: number,
    first: number,
    ownFrom: number,
    ownTo: number,
  ): number {
    const { demandWord, demandBits, guards } = this.#network;
    const free = this.#free;
    const word = demandWord[index] ?? 0;
    const base = word * this.#length;
    const guard = guards[word] ?? 0;
    const bits = demandBits[index] ?? 0;
    let start = base + from;
    for (let time = start + duration - 1; time >= start; time -= 1) {
      if (time === base + ownTo - 1) time = base + ownFrom - 1;
      if (time >= start && ((((free[time] ?? 0) | guard) - bits) & guard) !== guard) {
        start = time - duration;
        if (start < base + first) return first - 1;
      }
    }
    return start - base;
  }

  /** The first time after `after`, before `before`, at which the free units of a resource differ from the unit before it. */
  nextChange(after: number, before: number): number {
    for (let time = after + 1; time < before; time += 1)
      for (let word = 0; word < this.#network.wordCount; word += 1) {
        const at = word * this.#length + time;
        if (this.#free[at] !== this.#free[at - 1]) return time;
      }
    return before;
  }
}
