import { backwardNode, backwardPass } from './backward-pass.ts';
import { DirtyMarks } from './dirty-marks.ts';
import { forwardNode } from './forward-pass.ts';
import { exitRole, leafRole, type Network } from './network.ts';
import { fillLeafDates, fillLeafFloats } from './result.ts';
import { latestFinish, type NetworkDates, type Schedule } from './schedule.ts';
import type { SummaryTree } from './summary-result.ts';

/**
 * Brings dates and floats up to date after some nodes have changed, by visiting only what the change reaches. Gives
 * the same as computing everything; fit for plans scheduled from the start without as-late-as-possible activities.
 */
export class Propagation {
  readonly #network: Network;
  readonly #dates: NetworkDates;
  readonly #result: Schedule;
  readonly #tree: SummaryTree | undefined;
  readonly #forward: DirtyMarks;
  readonly #backward: DirtyMarks;
  readonly #floats: DirtyMarks;
  readonly #summaries: DirtyMarks;

  constructor(network: Network, dates: NetworkDates, result: Schedule, tree: SummaryTree | undefined) {
    this.#network = network;
    this.#dates = dates;
    this.#result = result;
    this.#tree = tree;
    this.#forward = new DirtyMarks(network.nodeCount);
    this.#backward = new DirtyMarks(network.nodeCount);
    this.#floats = new DirtyMarks(network.nodeCount);
    this.#summaries = new DirtyMarks(network.plan.activities.length);
  }

  /** Notes a node of which the terms or the edges have changed; lags to its neighbours may have changed with them. */
  touch(rank: number): void {
    this.#forward.mark(rank);
    this.#markSuccessors(this.#forward, rank);
    this.#backward.mark(rank);
    this.#markPredecessors(this.#backward, rank);
    this.#markDates(rank);
    this.#tree?.noteProgress(this.#network, rank);
  }

  /** Computes what the touched nodes reach; gives the new finish of the project. */
  settle(): number {
    const finish = this.#settleForward();
    this.#settleBackward(finish);
    this.#settleResult();
    return finish;
  }

  #settleForward(): number {
    const { early } = this.#dates;
    const network = this.#network;
    let mustLookAgain = false;
    let finish = this.#dates.projectFinish;
    this.#forward.sweepUp((rank) => {
      const [start, end] = [early.start[rank], early.finish[rank]];
      forwardNode(network, early, rank);
      // The last of the project may have moved forward: then another may be the last.
      if (network.role[rank] === leafRole && (end ?? 0) >= finish) mustLookAgain = true;
      if (early.start[rank] === start && early.finish[rank] === end) return;
      if (network.role[rank] === leafRole && network.holds[rank] === 1) {
        finish = Math.max(finish, early.finish[rank] ?? finish);
      }
      this.#markSuccessors(this.#forward, rank);
      this.#markLate(rank);
      this.#markDates(rank);
    });
    if (mustLookAgain) finish = latestFinish(network, early);
    return finish;
  }

  /** Late dates that look at early ones: of the node itself, and of the leaves that share the start of a summary. */
  #markLate(rank: number): void {
    this.#backward.mark(rank);
    if (this.#network.role[rank] === exitRole) this.#markPredecessors(this.#backward, rank);
  }

  #settleBackward(finish: number): void {
    const { early, late } = this.#dates;
    const network = this.#network;
    if (finish !== this.#dates.projectFinish) {
      this.#dates.projectFinish = finish;
      const before = { start: late.start.slice(), finish: late.finish.slice() };
      backwardPass(network, early, late, finish);
      for (let rank = 0; rank < network.nodeCount; rank += 1) {
        const isSame = before.start[rank] === late.start[rank] && before.finish[rank] === late.finish[rank];
        if (!isSame) this.#markDates(rank);
      }
      this.#backward.sweepDown(() => undefined);
      return;
    }
    this.#backward.sweepDown((rank) => {
      const [start, end, hold] = [late.start[rank], late.finish[rank], late.hold[rank]];
      backwardNode(network, early, late, rank, finish);
      if (late.start[rank] === start && late.finish[rank] === end && late.hold[rank] === hold) return;
      this.#markPredecessors(this.#backward, rank);
      this.#markDates(rank);
    });
  }

  /** Dates of a node are shown, summed up, and looked at by the free float of those before it. */
  #markDates(rank: number): void {
    this.#floats.mark(rank);
    this.#markPredecessors(this.#floats, rank);
  }

  #settleResult(): void {
    const network = this.#network;
    const ranks: number[] = [];
    this.#floats.sweepUp((rank) => {
      if (network.role[rank] !== leafRole) return;
      ranks.push(rank);
      fillLeafDates(network, this.#dates, this.#result, rank);
      const above = this.#tree?.parent[network.place[rank] ?? 0] ?? -1;
      if (above >= 0) this.#summaries.mark(above);
    });
    const summaries = this.#settleSummaries(ranks);
    for (const rank of ranks) fillLeafFloats(network, this.#dates, this.#result, rank);
    for (const place of summaries) this.#tree?.countFreeFloat(network, this.#dates, this.#result, place);
  }

  /** Sums up again; leaves before a summary that moved get their free float counted as well. */
  #settleSummaries(ranks: number[]): number[] {
    const tree = this.#tree;
    const network = this.#network;
    const places: number[] = [];
    if (tree === undefined) return places;
    const before = new Set<number>();
    this.#summaries.sweepDown((place) => {
      places.push(place);
      tree.sumUp(network, this.#result, place);
      const above = tree.parent[place] ?? -1;
      if (above >= 0) this.#summaries.mark(above);
      const entry = network.rankOfPlace[place] ?? -1;
      if (entry >= 0) this.#eachPredecessor(entry, (rank) => before.add(rank));
    });
    for (const rank of before) {
      if (network.role[rank] === leafRole) ranks.push(rank);
      else places.push(network.place[rank] ?? 0);
    }
    for (const rank of ranks)
      this.#eachPredecessor(rank, (node) => {
        if (network.role[node] === exitRole) places.push(network.place[node] ?? 0);
      });
    return places;
  }

  #markSuccessors(marks: DirtyMarks, rank: number): void {
    const { edges, firstOut } = this.#network;
    for (let edge = firstOut[rank] ?? -1; edge >= 0; edge = edges.nextOut[edge] ?? -1) {
      marks.mark(edges.to[edge] ?? 0);
    }
  }

  #markPredecessors(marks: DirtyMarks, rank: number): void {
    this.#eachPredecessor(rank, (node) => marks.mark(node));
  }

  #eachPredecessor(rank: number, visit: (rank: number) => void): void {
    const { edges, firstIn } = this.#network;
    for (let edge = firstIn[rank] ?? -1; edge >= 0; edge = edges.nextIn[edge] ?? -1) {
      visit(edges.from[edge] ?? 0);
    }
  }
}
