/** A binary heap of items, the smallest key first, the smaller item of equal keys. */
export class ItemHeap {
  readonly #keys: Float64Array;
  readonly #items: number[] = [];

  constructor(keys: Float64Array) {
    this.#keys = keys;
  }

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  #isBefore(one: number, other: number): boolean {
    const difference = (this.#keys[one] ?? 0) - (this.#keys[other] ?? 0);
    return difference < 0 || (difference === 0 && one < other);
  }

  push(item: number): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent] ?? 0;
      if (!this.#isBefore(item, above)) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  }

  /** Takes the first item out; -1 when there is none. */
  pop(): number {
    const items = this.#items;
    const first = items[0] ?? -1;
    const last = items.pop() ?? -1;
    if (items.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.#isBefore(items[child + 1] ?? 0, items[child] ?? 0)) child += 1;
      const below = items[child] ?? 0;
      if (!this.#isBefore(below, last)) break;
      items[at] = below;
      at = child;
    }
    items[at] = last;
    return first;
  }
}
