/** Where the parts of the shared memory are, in bytes and in words of four. */
const objectiveAt = 0;
const wordsAt = 8;
const words = { lock: 0, version: 1, count: 2, columns: 3 } as const;

/**
 * The best answer of several threads that search the same program, in memory that they share: each offers what it
 * finds and goes on from what another found. The memory can be given to threads; the class is made anew in each.
 */
export class SharedAnswer {
  readonly #objective: Float64Array;
  readonly #words: Int32Array;

  /** Memory from `createMemory`. */
  constructor(memory: SharedArrayBuffer) {
    this.#objective = new Float64Array(memory, objectiveAt, 1);
    this.#words = new Int32Array(memory, wordsAt);
  }

  /** Memory without an answer, for answers of at most so many columns. */
  static createMemory(mostColumns: number): SharedArrayBuffer {
    const memory = new SharedArrayBuffer(wordsAt + 4 * (words.columns + mostColumns));
    new Float64Array(memory, objectiveAt, 1)[0] = -Infinity;
    return memory;
  }

  /** Rises with each better answer: what was read at this version is still the best. */
  get version(): number {
    return Atomics.load(this.#words, words.version);
  }

  /** Takes the answer if it is better than what is there. */
  offer(objective: number, columns: readonly number[]): void {
    this.#alone(() => {
      if (objective <= (this.#objective[0] ?? 0)) return;
      this.#objective[0] = objective;
      this.#words[words.count] = columns.length;
      this.#words.set(columns, words.columns);
      Atomics.add(this.#words, words.version, 1);
    });
  }

  /** The columns of the best answer; empty while there is none. */
  read(): readonly number[] {
    return this.#alone(() => {
      const count = this.#words[words.count] ?? 0;
      return [...this.#words.subarray(words.columns, words.columns + count)];
    });
  }

  /** While one thread reads or writes, others wait: it takes microseconds. */
  #alone<T>(use: () => T): T {
    while (Atomics.compareExchange(this.#words, words.lock, 0, 1) !== 0)
      Atomics.wait(this.#words, words.lock, 1, 1);
    try {
      return use();
    } finally {
      Atomics.store(this.#words, words.lock, 0);
      Atomics.notify(this.#words, words.lock);
    }
  }
}
