import { addLag, type Dates } from './forward-pass.ts';
import { finishFinish, finishStart, leafRole, type Network, startStart, withinEntry } from './network.ts';
import { earliestBegin, startFor } from './work-shape.ts';

/** Marks, by rank, the leaves that drive the last finish: those that end last, and whatever their start hangs on. */
export function longestPathOf(network: Network, early: Dates): Uint8Array {
  const isOn = new Uint8Array(network.nodeCount);
  let last = Number.NEGATIVE_INFINITY;
  for (let rank = 0; rank < network.nodeCount; rank += 1)
    if (isOpenLeaf(network, rank)) last = Math.max(last, early.finish[rank] ?? last);
  // Every edge leads to a higher rank, so that one sweep back meets each leaf after all that it drives.
  for (let rank = network.nodeCount - 1; rank >= 0; rank -= 1) {
    if (isOpenLeaf(network, rank) && early.finish[rank] === last) isOn[rank] = 1;
    if (isOn[rank] === 1) markDrivers(network, early, rank, isOn);
  }
  return isOn;
}

function isOpenLeaf(network: Network, rank: number): boolean {
  return network.role[rank] === leafRole && network.holds[rank] === 1 && network.isCompleted[rank] === 0;
}

function markDrivers(network: Network, early: Dates, rank: number, isOn: Uint8Array): void {
  const { edges, firstIn } = network;
  const terms = network.terms[rank];
  if (terms === undefined) return;
  for (let edge = firstIn[rank] ?? -1; edge >= 0; edge = edges.nextIn[edge] ?? -1) {
    const [from, kind] = [edges.from[edge] ?? 0, edges.kind[edge] ?? withinEntry];
    if (kind >= withinEntry) continue;
    const isFromFinish = kind === finishStart || kind === finishFinish;
    const moment = (isFromFinish ? early.finish[from] : early.start[from]) ?? Number.NaN;
    const lag = edges.lagMinutes[edge] ?? 0;
    const demand = lag === 0 ? moment : addLag(edges.lagClock[edge], moment, lag);
    const isToStart = kind === finishStart || kind === startStart;
    const begin = isToStart ? earliestBegin(terms.shape, demand) : startFor(terms.shape, demand);
    const own = early.start[rank] ?? 0;
    if (begin === own || demand === own || terms.shape.clock.between(begin, own) === 0) isOn[from] = 1;
  }
}
