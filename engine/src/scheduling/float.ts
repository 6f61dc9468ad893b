import type { LateDates } from './backward-pass.ts';
import type { Dates } from './forward-pass.ts';
import {
  finishFinish,
  finishStart,
  leafRole,
  type Network,
  specialCourse,
  startFinish,
  withinEntry,
} from './network.ts';

/** Total float of a leaf in working minutes of its calendar; negative when its dates cannot be met. Dates by rank. */
export function totalFloat(network: Network, dates: Dates, late: LateDates, rank: number): number {
  const terms = network.terms[rank];
  const { conventions } = network;
  if (terms === undefined || (!terms.holdsOthers && terms.isSpan !== true) || terms.isDone === true) return 0;
  const { floatClock } = terms;
  const startFloat = floatClock.between(dates.start[rank] ?? 0, late.start[rank] ?? 0);
  // One duration on one calendar leaves both ends the same float.
  if (network.course[rank] !== specialCourse && floatClock === terms.shape.clock) return startFloat;
  if (terms.mode === 'completed' && conventions.completedHaveNoFloat) return 0;
  if (terms.isLate && network.plan.project.scheduleFrom === 'start') return 0;
  const finishFloat = floatClock.between(dates.finish[rank] ?? 0, late.finish[rank] ?? 0);
  if (terms.mode === 'begun' && conventions.begunHaveFinishFloat) return finishFloat;
  if (conventions.floatIsFinishFloat && !conventions.floatIsSmallerOfBothEnds) return finishFloat;
  return conventions.floatIsSmallerOfBothEnds ? Math.min(startFloat, finishFloat) : startFloat;
}

/**
 * Free float of a leaf: working minutes by which it can move without moving any successor; at most its total float,
 * which it is when nothing succeeds. Never negative. Dates are by rank; those of summaries by place.
 */
export function freeFloat(
  network: Network,
  dates: Dates,
  summaries: Dates,
  rank: number,
  total: number,
): number {
  if (total <= 0 || network.isCompleted[rank] === 1) return 0;
  const [start, finish] = [dates.start[rank] ?? 0, dates.finish[rank] ?? 0];
  return Math.max(0, Math.min(total, relationGap(network, dates, summaries, rank, start, finish)));
}

/**
 * The smallest gap (or a first one that is not positive), in working minutes of the successors' calendars, between dates of one node and those of its
 * successors after lag; infinite when nothing open succeeds.
 */
export function relationGap(
  network: Network,
  dates: Dates,
  summaries: Dates,
  rank: number,
  start: number,
  finish: number,
): number {
  const { edges, holds, isCompleted, role } = network;
  const { to: targets, kind: kinds, nextOut } = edges;
  let smallest = Number.POSITIVE_INFINITY;
  for (let edge = network.firstOut[rank] ?? -1; edge >= 0; edge = nextOut[edge] ?? -1) {
    const to = targets[edge] ?? 0;
    const kind = kinds[edge] ?? withinEntry;
    if (kind >= withinEntry || holds[to] === 0 || isCompleted[to] === 1) continue;
    const isLeaf = role[to] === leafRole;
    const [columns, index] = isLeaf ? [dates, to] : [summaries, network.place[to] ?? 0];
    const isToFinish = kind === finishFinish || kind === startFinish;
    const until = (isToFinish ? columns.finish[index] : columns.start[index]) ?? Number.NaN;
    let from = kind === finishStart || kind === finishFinish ? finish : start;
    const lag = edges.lagMinutes[edge] ?? 0;
    const lagClock = lag === 0 ? undefined : edges.lagClock[edge];
    if (lagClock !== undefined) from = lagClock.finishAt(lagClock.positionAt(from) + lag);
    // Most activities have a successor that begins just when they end, and need no counting.
    if (from === until) return 0;
    const clock = network.terms[to]?.floatClock ?? network.summaryClock(index);
    const gap = clock.between(from, until);
    if (gap <= 0) return gap;
    if (gap < smallest) smallest = gap;
  }
  return smallest;
}
