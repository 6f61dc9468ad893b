import { type LateDates, removeLag } from './backward-pass.ts';
import type { Dates } from './forward-pass.ts';
import { finishFinish, finishStart, type Network, startFinish, withinEntry } from './network.ts';
import { latestEnd, startFor } from './work-shape.ts';

const ever = Number.POSITIVE_INFINITY;

/**
 * Moves as-late-as-possible activities back until they touch the first of their successors, or the finish of the
 * project when they have none: as far as their free float goes, so that nothing else moves.
 */
export function moveToSuccessors(
  network: Network,
  early: Dates,
  late: LateDates,
  projectFinish: number,
): void {
  for (let rank = network.nodeCount - 1; rank >= 0; rank -= 1) {
    const terms = network.terms[rank];
    if (terms?.keepsSuccessors !== true || terms.limits?.pinnedStart !== undefined) continue;
    const finish = latestTouch(network, early, rank, network.horizon?.[rank] ?? projectFinish);
    const isMoment = terms.durationMinutes === 0;
    const end = isMoment ? finish : latestEnd(terms.shape, finish);
    const start = isMoment ? end : startFor(terms.shape, end);
    if (start <= (early.start[rank] ?? ever)) continue;
    early.start[rank] = start;
    early.finish[rank] = end;
    late.start[rank] = Math.max(start, late.start[rank] ?? start);
    late.finish[rank] = Math.max(end, late.finish[rank] ?? end);
  }
}

/** The latest finish that moves no successor. */
function latestTouch(network: Network, early: Dates, rank: number, horizon: number): number {
  const { edges, firstOut } = network;
  const terms = network.terms[rank];
  let latest = horizon;
  for (let edge = firstOut[rank] ?? -1; edge >= 0; edge = edges.nextOut[edge] ?? -1) {
    const [to, kind] = [edges.to[edge] ?? 0, edges.kind[edge] ?? withinEntry];
    if (kind >= withinEntry || network.holds[to] === 0) continue;
    const isToFinish = kind === finishFinish || kind === startFinish;
    const lag = edges.lagMinutes[edge] ?? 0;
    const moment = (isToFinish ? early.finish[to] : early.start[to]) ?? ever;
    const bound = lag === 0 ? moment : removeLag(edges.lagClock[edge], moment, lag);
    if (kind === finishStart || kind === finishFinish) latest = Math.min(latest, bound);
    else if (terms !== undefined) {
      const { clock, durationMinutes } = terms.shape;
      latest = Math.min(latest, clock.finishAt(clock.positionAt(bound) + durationMinutes));
    }
  }
  return latest;
}
