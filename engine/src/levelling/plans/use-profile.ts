import type { PlanMinute } from '@regie/engine/model';

const tolerance = 1e-9;

/** Free units of one resource over plan time, as steps. */
export class UseProfile {
  /** Where each step begins, ascending; the first is before all time. */
  readonly #begins: PlanMinute[] = [Number.NEGATIVE_INFINITY];
  readonly #free: number[];

  /** The same units at all times. */
  constructor(units: number) {
    this.#free = [units];
  }

  /** An independent copy. */
  copy(): UseProfile {
    const copy = new UseProfile(0);
    copy.#begins.splice(0, 1, ...this.#begins);
    copy.#free.splice(0, 1, ...this.#free);
    return copy;
  }

  /** The step that holds a minute. */
  #stepAt(minute: PlanMinute): number {
    let low = 0;
    let high = this.#begins.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#begins[middle] ?? 0) <= minute) low = middle;
      else high = middle;
    }
    return low;
  }

  #splitAt(minute: PlanMinute): number {
    const step = this.#stepAt(minute);
    if (this.#begins[step] === minute) return step;
    this.#begins.splice(step + 1, 0, minute);
    this.#free.splice(step + 1, 0, this.#free[step] ?? 0);
    return step + 1;
  }

  /** Adds units, negative to take them, from one minute up to another. */
  add(from: PlanMinute, to: PlanMinute, units: number): void {
    if (from >= to) return;
    const first = this.#splitAt(from);
    const after = this.#splitAt(to);
    for (let step = first; step < after; step += 1) this.#free[step] = (this.#free[step] ?? 0) + units;
  }

  /**
   * When units can begin that do not fit from one minute up to another: the end of the last step that is short;
   * undefined when they fit. Nothing that lasts to `to` or longer can begin before.
   */
  shortUntil(from: PlanMinute, to: PlanMinute, units: number): PlanMinute | undefined {
    for (let step = this.#stepAt(to - 1); step >= 0; step -= 1) {
      const end = this.#begins[step + 1] ?? Number.POSITIVE_INFINITY;
      if (end <= from) return undefined;
      if ((this.#free[step] ?? 0) + tolerance < units) return end;
    }
    return undefined;
  }

  /** The fewest units that are free from one minute up to another. */
  leastFree(from: PlanMinute, to: PlanMinute): number {
    let least = Number.POSITIVE_INFINITY;
    for (let step = this.#stepAt(from); (this.#begins[step] ?? to) < to; step += 1)
      least = Math.min(least, this.#free[step] ?? 0);
    return least;
  }
}
