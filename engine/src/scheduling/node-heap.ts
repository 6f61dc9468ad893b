/** A heap of small whole numbers that gives the lowest first. */
export class NodeHeap {
  readonly #items: Int32Array;
  #size = 0;

  /** Holds at most so many at a time. */
  constructor(capacity: number) {
    this.#items = new Int32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  add(item: number): void {
    const items = this.#items;
    let hole = this.#size++;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      const other = items[above] ?? 0;
      if (other <= item) break;
      items[hole] = other;
      hole = above;
    }
    items[hole] = item;
  }

  /** Takes out the lowest; -1 when empty. */
  take(): number {
    if (this.#size === 0) return -1;
    const items = this.#items;
    const lowest = items[0] ?? -1;
    this.#size -= 1;
    const last = items[this.#size] ?? 0;
    let hole = 0;
    for (let child = 1; child < this.#size; child = hole * 2 + 1) {
      if (child + 1 < this.#size && (items[child + 1] ?? 0) < (items[child] ?? 0)) child += 1;
      const other = items[child] ?? 0;
      if (other >= last) break;
      items[hole] = other;
      hole = child;
    }
    items[hole] = last;
    return lowest;
  }
}
