import type { Relation } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import type { Edges } from './network.ts';

/** Collects edges between nodes, and lays them out by rank once that is known. */
export class EdgeList {
  count = 0;
  from: Int32Array;
  to: Int32Array;
  #kind: Uint8Array;
  #lagMinutes: Float64Array;
  readonly #relation: (Relation | undefined)[] = [];
  readonly #lagClock: (WorkClock | undefined)[] = [];

  constructor(capacity: number) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.#kind = new Uint8Array(capacity);
    this.#lagMinutes = new Float64Array(capacity);
  }

  add(
    from: number,
    to: number,
    kind: number,
    lagMinutes: number,
    lagClock: WorkClock | undefined,
    relation: Relation | undefined,
  ): void {
    if (this.count === this.from.length) this.#grow();
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.#kind[this.count] = kind;
    this.#lagMinutes[this.count] = lagMinutes;
    this.#relation[this.count] = relation;
    this.#lagClock[this.count] = lagClock;
    this.count += 1;
  }

  #grow(): void {
    const size = Math.max(16, this.count * 2);
    this.from = grown(this.from, new Int32Array(size));
    this.to = grown(this.to, new Int32Array(size));
    this.#kind = grown(this.#kind, new Uint8Array(size));
    this.#lagMinutes = grown(this.#lagMinutes, new Float64Array(size));
  }

  /** The edges in columns, those into one node next to each other, nodes by rank. */
  arrange(rank: Int32Array): { edges: Edges; firstIn: Int32Array; firstOut: Int32Array } {
    const { count } = this;
    const nodeCount = rank.length;
    const order = this.#byTarget(rank);
    const edges: Edges = {
      count,
      from: new Int32Array(count),
      to: new Int32Array(count),
      kind: new Uint8Array(count),
      lagMinutes: new Float64Array(count),
      lagClock: new Array<WorkClock | undefined>(count).fill(undefined),
      nextIn: new Int32Array(count).fill(-1),
      nextOut: new Int32Array(count).fill(-1),
      relation: new Array<Relation | undefined>(count).fill(undefined),
    };
    const firstIn = new Int32Array(nodeCount).fill(-1);
    const firstOut = new Int32Array(nodeCount).fill(-1);
    for (let place = count - 1; place >= 0; place -= 1) {
      const old = order[place] ?? 0;
      const from = rank[this.from[old] ?? 0] ?? 0;
      const to = rank[this.to[old] ?? 0] ?? 0;
      edges.from[place] = from;
      edges.to[place] = to;
      edges.kind[place] = this.#kind[old] ?? 0;
      edges.lagMinutes[place] = this.#lagMinutes[old] ?? 0;
      edges.lagClock[place] = this.#lagClock[old];
      edges.relation[place] = this.#relation[old];
      edges.nextIn[place] = firstIn[to] ?? -1;
      firstIn[to] = place;
      edges.nextOut[place] = firstOut[from] ?? -1;
      firstOut[from] = place;
    }
    return { edges, firstIn, firstOut };
  }

  /** Counting sort by the rank of the target. */
  #byTarget(rank: Int32Array): Int32Array {
    const begin = new Int32Array(rank.length + 1);
    for (let edge = 0; edge < this.count; edge += 1) {
      const target = (rank[this.to[edge] ?? 0] ?? 0) + 1;
      begin[target] = (begin[target] ?? 0) + 1;
    }
    for (let node = 0; node < rank.length; node += 1)
      begin[node + 1] = (begin[node + 1] ?? 0) + (begin[node] ?? 0);
    const order = new Int32Array(this.count);
    for (let edge = 0; edge < this.count; edge += 1) {
      const target = rank[this.to[edge] ?? 0] ?? 0;
      const slot = begin[target] ?? 0;
      order[slot] = edge;
      begin[target] = slot + 1;
    }
    return order;
  }
}

/** A roomier copy of a column. */
export function grown<T extends { set: (values: T) => void }>(old: T, roomier: T): T {
  roomier.set(old);
  return roomier;
}
