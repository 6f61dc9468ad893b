/** One allowed answer: the column of each project, −1 for none. */
export interface Member {
  readonly objective: number;
  readonly chosen: Int32Array;
}

/** A bounded set of different answers that only lets better ones in. */
export class Population {
  readonly #members: Member[] = [];
  readonly #known = new Set<string>();
  readonly #size: number;
  readonly #random: () => number;
  #best: Member | undefined;

  constructor(size: number, random: () => number) {
    this.#size = size;
    this.#random = random;
  }

  get best(): Member | undefined {
    return this.#best;
  }

  get count(): number {
    return this.#members.length;
  }

  /** Takes the answer in unless it is known or worse than all when there is no room; it is copied. */
  admit(objective: number, chosen: Int32Array): void {
    const worst = this.#members.length < this.#size ? undefined : this.#findWorst();
    if (worst !== undefined && objective <= (this.#members[worst]?.objective ?? 0)) return;
    const name = chosen.join();
    if (this.#known.has(name)) return;
    const member = { objective, chosen: chosen.slice() };
    if (worst === undefined) this.#members.push(member);
    else {
      this.#known.delete(this.#members[worst]?.chosen.join() ?? '');
      this.#members[worst] = member;
    }
    this.#known.add(name);
    if (this.#best === undefined || objective > this.#best.objective) this.#best = member;
  }

  /** The better of two members picked at random. */
  pick(): Member | undefined {
    const one = this.#members[Math.floor(this.#random() * this.#members.length)];
    const other = this.#members[Math.floor(this.#random() * this.#members.length)];
    return (one?.objective ?? 0) > (other?.objective ?? 0) ? one : other;
  }

  #findWorst(): number {
    let worst = 0;
    for (let index = 1; index < this.#members.length; index++) {
      if ((this.#members[index]?.objective ?? 0) < (this.#members[worst]?.objective ?? 0)) worst = index;
    }
    return worst;
  }
}
