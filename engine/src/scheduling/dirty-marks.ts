/** Marks on ranks that wait to be computed anew. */
export class DirtyMarks {
  readonly #marks: Uint8Array;
  #lowest: number;
  #highest = -1;

  constructor(count: number) {
    this.#marks = new Uint8Array(count);
    this.#lowest = count;
  }

  mark(rank: number): void {
    this.#marks[rank] = 1;
    if (rank < this.#lowest) this.#lowest = rank;
    if (rank > this.#highest) this.#highest = rank;
  }

  /** Visits marked ranks upwards, those included that a visit marks above itself, and clears all. */
  sweepUp(visit: (rank: number) => void): void {
    for (let rank = this.#lowest; rank <= this.#highest; rank += 1) {
      if (this.#marks[rank] !== 1) continue;
      this.#marks[rank] = 0;
      visit(rank);
    }
    this.#reset();
  }

  /** The same downwards. */
  sweepDown(visit: (rank: number) => void): void {
    for (let rank = this.#highest; rank >= this.#lowest; rank -= 1) {
      if (this.#marks[rank] !== 1) continue;
      this.#marks[rank] = 0;
      visit(rank);
    }
    this.#reset();
  }

  #reset(): void {
    this.#lowest = this.#marks.length;
    this.#highest = -1;
  }
}
