const noArc = -1;

/**
 * Flow from a source to a sink over arcs with whole capacities. Arcs are numbered in the order of addition; arc i is
 * kept at 2i with its reverse at 2i + 1.
 */
export class FlowNetwork {
  readonly #nodeCount: number;
  readonly #firstArc: number[];
  readonly #nextArc: number[] = [];
  readonly #target: number[] = [];
  readonly #residual: number[] = [];
  readonly #cost: number[] = [];

  /** A network of nodes 0 up to `nodeCount` and no arcs. */
  constructor(nodeCount: number) {
    this.#nodeCount = nodeCount;
    this.#firstArc = new Array<number>(nodeCount).fill(noArc);
  }

  /** Adds an arc and returns its number; the cost per unit must not be negative. */
  addArc(from: number, to: number, capacity: number, cost = 0): number {
    this.#push(from, to, capacity, cost);
    this.#push(to, from, 0, -cost);
    return this.#target.length / 2 - 1;
  }

  #push(from: number, to: number, capacity: number, cost: number): void {
    this.#nextArc.push(this.#firstArc[from] ?? noArc);
    this.#firstArc[from] = this.#target.length;
    this.#target.push(to);
    this.#residual.push(capacity);
    this.#cost.push(cost);
  }

  /** Units that flow over an arc. */
  flowOf(arc: number): number {
    return this.#residual[2 * arc + 1] ?? 0;
  }

  /** Sends as much as can be sent at no cost beyond what has been sent; costs are not looked at. Source: Dinic 1970. */
  maximize(source: number, sink: number): number {
    let total = 0;
    for (;;) {
      const level = this.#levels(source);
      if ((level[sink] ?? -1) < 0) return total;
      const next = this.#firstArc.slice();
      for (let sent = this.#augment(source, sink, level, next); sent > 0; ) {
        total += sent;
        sent = this.#augment(source, sink, level, next);
      }
    }
  }

  /** Arcs on the fewest-arc path from the source per node; -1 where none has room: the source's side of a minimum cut. */
  #levels(source: number): Int32Array {
    const level = new Int32Array(this.#nodeCount).fill(-1);
    level[source] = 0;
    const queue = [source];
    for (let at = 0; at < queue.length; at += 1) {
      const node = queue[at] ?? 0;
      for (let arc = this.#firstArc[node] ?? noArc; arc !== noArc; arc = this.#nextArc[arc] ?? noArc) {
        const to = this.#target[arc] ?? 0;
        if ((this.#residual[arc] ?? 0) <= 0 || level[to] !== -1) continue;
        level[to] = (level[node] ?? 0) + 1;
        queue.push(to);
      }
    }
    return level;
  }

  /** Whether more could flow from the source to each node. */
  reachable(source: number): boolean[] {
    return Array.from(this.#levels(source), (level) => level >= 0);
  }

  /** Sends along one path of ascending levels; 0 when there is none left. */
  #augment(source: number, sink: number, level: Int32Array, next: number[]): number {
    const path: number[] = [];
    let node = source;
    while (node !== sink) {
      const arc = next[node] ?? noArc;
      if (arc === noArc) {
        const back = path.pop();
        if (back === undefined) return 0;
        node = this.#target[back ^ 1] ?? 0;
        next[node] = this.#nextArc[next[node] ?? 0] ?? noArc;
        continue;
      }
      const to = this.#target[arc] ?? 0;
      if ((this.#residual[arc] ?? 0) > 0 && level[to] === (level[node] ?? 0) + 1) {
        path.push(arc);
        node = to;
      } else next[node] = this.#nextArc[arc] ?? noArc;
    }
    return this.#send(path);
  }

  #send(path: readonly number[]): number {
    const units = Math.min(...path.map((arc) => this.#residual[arc] ?? 0));
    for (const arc of path) {
      this.#residual[arc] = (this.#residual[arc] ?? 0) - units;
      this.#residual[arc ^ 1] = (this.#residual[arc ^ 1] ?? 0) + units;
    }
    return units;
  }

  /**
   * Sends as much as can be sent in the cheapest way; returns units and cost. Source: successive shortest paths,
   * Jewell 1958, with a queue of improved nodes.
   */
  maximizeCheaply(source: number, sink: number): { readonly units: number; readonly cost: number } {
    let units = 0;
    let cost = 0;
    for (;;) {
      const path = this.#cheapestPath(source, sink);
      if (path.length === 0) return { units, cost };
      const sent = this.#send(path);
      units += sent;
      for (const arc of path) cost += sent * (this.#cost[arc] ?? 0);
    }
  }

  #cheapestPath(source: number, sink: number): number[] {
    const distance = new Float64Array(this.#nodeCount).fill(Number.POSITIVE_INFINITY);
    const reachedBy = new Int32Array(this.#nodeCount).fill(noArc);
    const isQueued = new Uint8Array(this.#nodeCount);
    distance[source] = 0;
    const queue = [source];
    for (let at = 0; at < queue.length; at += 1) {
      const node = queue[at] ?? 0;
      isQueued[node] = 0;
      for (let arc = this.#firstArc[node] ?? noArc; arc !== noArc; arc = this.#nextArc[arc] ?? noArc) {
        const to = this.#target[arc] ?? 0;
        const reached = (distance[node] ?? 0) + (this.#cost[arc] ?? 0);
        // Costs are sums of fractions: a gain below the tolerance could go round for ever.
        if ((this.#residual[arc] ?? 0) <= 0 || reached > (distance[to] ?? 0) - 1e-9) continue;
        distance[to] = reached;
        reachedBy[to] = arc;
        if (isQueued[to] === 0) queue.push(to);
        isQueued[to] = 1;
      }
    }
    const path: number[] = [];
    let node = sink;
    while (node !== source) {
      const arc = reachedBy[node] ?? noArc;
      if (arc === noArc) return [];
      path.push(arc);
      node = this.#target[arc ^ 1] ?? 0;
    }
    return path.reverse();
  }
}
