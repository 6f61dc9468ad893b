import type { WorkClock } from '@regie/engine/time';
import type { LateDates } from './backward-pass.ts';
import type { Dates, Spans } from './forward-pass.ts';
import {
  finishFinish,
  finishStart,
  leafRole,
  type Network,
  specialCourse,
  startFinish,
  withinEntry,
  workCourse,
} from './network.ts';

/** Total float of a leaf in working minutes of its calendar; negative when its dates cannot be met. Dates by rank. */
export function totalFloat(network: Network, dates: Dates, late: LateDates, rank: number): number {
  // One duration on one calendar leaves both ends the same float.
  if (network.course[rank] === workCourse && network.holds[rank] === 1)
    return (late.position[rank] ?? 0) - (dates.position[rank] ?? 0);
  const terms = network.terms[rank];
  const { conventions } = network;
  if (terms === undefined || (!terms.holdsOthers && terms.isSpan !== true) || terms.isDone === true) return 0;
  const { floatClock } = terms;
  const startFloat = floatClock.between(dates.start[rank] ?? 0, late.start[rank] ?? 0);
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
  summaries: Spans,
  rank: number,
  total: number,
): number {
  if (total <= 0 || network.isCompleted[rank] === 1) return 0;
  const [start, finish] = [dates.start[rank] ?? 0, dates.finish[rank] ?? 0];
  return Math.max(0, Math.min(total, relationGap(network, dates, summaries, rank, start, finish)));
}

/**
 * The smallest gap (or a first one that is not positive), in working minutes of the successors' calendars, between
 * dates of one node and those of its successors after lag; infinite when nothing open succeeds.
 */
export function relationGap(
  network: Network,
  dates: Dates,
  summaries: Spans,
  rank: number,
  start: number,
  finish: number,
): number {
  const { edges, holds, isCompleted } = network;
  const { to: targets, kind: kinds, nextOut } = edges;
  let smallest = Number.POSITIVE_INFINITY;
  for (let edge = network.firstOut[rank] ?? -1; edge >= 0; edge = nextOut[edge] ?? -1) {
    const to = targets[edge] ?? 0;
    const kind = kinds[edge] ?? withinEntry;
    if (kind >= withinEntry || holds[to] === 0 || isCompleted[to] === 1) continue;
    const from = kind === finishStart || kind === finishFinish ? finish : start;
    const clock = network.course[to] === workCourse ? network.clock[to] : undefined;
    const gap =
      clock === undefined
        ? gapBefore(network, dates, summaries, edge, from)
        : workGap(network, dates, edge, from, clock);
    if (gap <= 0) return gap;
    if (gap < smallest) smallest = gap;
  }
  return smallest;
}

/** The gap before a leaf of the work course, from positions that are known rather than from minutes. */
function workGap(network: Network, dates: Dates, edge: number, from: number, clock: WorkClock): number {
  const { edges, durationMinutes } = network;
  const [source, to, kind] = [edges.from[edge] ?? 0, edges.to[edge] ?? 0, edges.kind[edge]];
  const lag = edges.lagMinutes[edge] ?? 0;
  let until = dates.position[to] ?? 0;
  if (kind === finishFinish || kind === startFinish) until += durationMinutes[to] ?? 0;
  if (lag !== 0 && edges.lagClock[edge] !== clock) {
    return until - clock.positionAt(afterLag(edges.lagClock[edge], from, lag));
  }
  if (network.course[source] !== workCourse || network.clock[source] !== clock) {
    return until - clock.positionAt(from) - lag;
  }
  const begun = dates.position[source] ?? 0;
  const isFromFinish = kind === finishStart || kind === finishFinish;
  return until - (isFromFinish ? begun + (durationMinutes[source] ?? 0) : begun) - lag;
}

/** The gap before any other node. */
function gapBefore(network: Network, dates: Dates, summaries: Spans, edge: number, from: number): number {
  const { edges, role } = network;
  const [to, kind] = [edges.to[edge] ?? 0, edges.kind[edge]];
  const isLeaf = role[to] === leafRole;
  const [spans, index] = isLeaf ? [dates, to] : [summaries, network.place[to] ?? 0];
  const isToFinish = kind === finishFinish || kind === startFinish;
  const until = (isToFinish ? spans.finish[index] : spans.start[index]) ?? Number.NaN;
  const lag = edges.lagMinutes[edge] ?? 0;
  const reached = lag === 0 ? from : afterLag(edges.lagClock[edge], from, lag);
  if (reached === until) return 0;
  const clock = network.terms[to]?.floatClock ?? network.summaryClock(index);
  return clock.between(reached, until);
}

function afterLag(clock: WorkClock | undefined, minute: number, lag: number): number {
  return clock === undefined ? minute : clock.finishAt(clock.positionAt(minute) + lag);
}
