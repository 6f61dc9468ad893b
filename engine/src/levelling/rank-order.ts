/** Activities sorted by a key each, equal keys by rank; one scratch array serves many sorts. */
export class RankOrder {
  readonly ranks: Int32Array;
  readonly #sortable: Float64Array;
  readonly #base: number;

  /** For networks of `count` activities. */
  constructor(count: number) {
    this.ranks = new Int32Array(count);
    this.#sortable = new Float64Array(count);
    this.#base = Math.max(1, count);
  }

  /** Fills `ranks` by ascending key; keys are told apart to a 256th. */
  sort(keys: Float64Array | Int32Array): Int32Array {
    const count = this.ranks.length;
    const base = this.#base;
    for (let rank = 0; rank < count; rank += 1)
      this.#sortable[rank] = Math.round((keys[rank] ?? 0) * 256) * base + rank;
    this.#sortable.sort();
    for (let place = 0; place < count; place += 1) {
      const sorted = this.#sortable[place] ?? 0;
      this.ranks[place] = sorted - Math.floor(sorted / base) * base;
    }
    return this.ranks;
  }
}
