import type { PlanMinute } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import type { ActivityTerms } from './activity-terms.ts';
import {
  entryRole,
  exitRole,
  finishFinish,
  finishStart,
  momentCourse,
  type Network,
  startFinish,
  startStart,
  withinEntry,
  workCourse,
} from './network.ts';
import { earliestBegin, finishOf, startFor } from './work-shape.ts';

/** Start and finish of rows or nodes. */
export interface Spans {
  readonly start: Float64Array;
  readonly finish: Float64Array;
}

/** Start and finish of every node, by rank. */
export interface Dates extends Spans {
  /** Where the work of a leaf of the work course begins, as a position on its clock: float is counted in these. */
  readonly position: Float64Array;
}

const never = Number.NEGATIVE_INFINITY;

/** Computes early dates of all nodes; with late dates given, as-late-as-possible activities sit there instead. */
export function forwardPass(network: Network, dates: Dates, late?: Dates): void {
  for (let rank = 0; rank < network.nodeCount; rank += 1) forwardNode(network, dates, rank, late);
}

/** Computes the dates of one node from those of the nodes before it. */
export function forwardNode(network: Network, dates: Dates, rank: number, late?: Dates): void {
  const role = network.role[rank];
  if (role === exitRole) {
    rollUp(network, dates, rank);
    return;
  }
  const { edges } = network;
  const { from: sources, kind: kinds, lagMinutes, nextIn } = edges;
  const { start: starts, finish: finishes } = dates;
  let startBound = never;
  let finishBound = never;
  for (let edge = network.firstIn[rank] ?? -1; edge >= 0; edge = nextIn[edge] ?? -1) {
    const from = sources[edge] ?? 0;
    const kind = kinds[edge];
    if (kind === withinEntry) {
      startBound = Math.max(startBound, starts[from] ?? never);
      finishBound = Math.max(finishBound, finishes[from] ?? never);
      continue;
    }
    const isFromFinish = kind === finishStart || kind === finishFinish;
    let demand = (isFromFinish ? finishes[from] : starts[from]) ?? never;
    const lag = lagMinutes[edge] ?? 0;
    if (lag !== 0) demand = addLag(edges.lagClock[edge], demand, lag);
    if (kind === finishStart || kind === startStart) startBound = Math.max(startBound, demand);
    else if (kind === finishFinish || kind === startFinish) finishBound = Math.max(finishBound, demand);
  }
  if (role === entryRole) {
    boundLeaves(network, dates, rank, startBound, finishBound);
    return;
  }
  const isFree = startBound === never;
  const ownBound = (isFree ? network.freeStart[rank] : network.notBefore[rank]) ?? never;
  forwardLeaf(network, dates, rank, Math.max(startBound, ownBound), finishBound, late);
}

function forwardLeaf(
  network: Network,
  dates: Dates,
  rank: number,
  startBound: PlanMinute,
  finishBound: PlanMinute,
  late: Dates | undefined,
): void {
  const clock = network.clock[rank];
  if (network.course[rank] === workCourse && clock !== undefined) {
    placeWork(network, dates, rank, clock, startBound, finishBound);
    return;
  }
  if (network.course[rank] === momentCourse) {
    dates.start[rank] = Math.max(startBound, finishBound);
    dates.finish[rank] = Math.max(startBound, finishBound);
    return;
  }
  const terms = network.terms[rank];
  if (terms === undefined) return;
  const placed = placeLeaf(network, terms, startBound, finishBound);
  const sitsLate = terms.isLate && late !== undefined;
  dates.start[rank] = (sitsLate ? late.start[rank] : undefined) ?? placed.start;
  dates.finish[rank] = (sitsLate ? late.finish[rank] : undefined) ?? placed.finish;
}

/** Places a duration on one clock between its bounds; by position, which start, finish and float have in common. */
function placeWork(
  network: Network,
  dates: Dates,
  rank: number,
  clock: WorkClock,
  startBound: PlanMinute,
  finishBound: PlanMinute,
): void {
  const duration = network.durationMinutes[rank] ?? 0;
  let position = clock.positionAt(startBound);
  if (finishBound === never) {
    dates.position[rank] = position;
    dates.start[rank] = clock.startAt(position);
    dates.finish[rank] = clock.finishAt(position + duration);
    return;
  }
  position = Math.max(position, clock.positionAt(finishBound) - duration);
  dates.position[rank] = position;
  dates.start[rank] = clock.startAt(position);
  const finish = clock.finishAt(position + duration);
  // A demanded finish later than that is the same working time after a pause: nights, weekends.
  const isKept = finishBound > finish && network.conventions.demandedFinishStaysInPlace;
  dates.finish[rank] = isKept ? finishBound : finish;
}

/** A lag forward ends where its last minute is worked; a lead ends where its work would have begun. */
export function addLag(clock: WorkClock | undefined, minute: PlanMinute, lag: number): PlanMinute {
  if (clock === undefined || minute === never || minute === Number.POSITIVE_INFINITY) return minute;
  const position = clock.positionAt(minute) + lag;
  return lag > 0 ? clock.finishAt(position) : clock.startAt(position);
}

function rollUp(network: Network, dates: Dates, rank: number): void {
  const { edges } = network;
  let start = Number.POSITIVE_INFINITY;
  let finish = never;
  for (let edge = network.firstIn[rank] ?? -1; edge >= 0; edge = edges.nextIn[edge] ?? -1) {
    const from = edges.from[edge] ?? 0;
    if (network.holds[from] === 0 || dates.finish[from] === never) continue;
    start = Math.min(start, dates.start[from] ?? start);
    finish = Math.max(finish, dates.finish[from] ?? finish);
  }
  // A summary of which every leaf is inactive demands nothing.
  dates.start[rank] = start === Number.POSITIVE_INFINITY ? never : start;
  dates.finish[rank] = finish;
}

function boundLeaves(
  network: Network,
  dates: Dates,
  rank: number,
  startBound: PlanMinute,
  finishBound: PlanMinute,
): void {
  const bounds = network.bounds.get(rank);
  let start = startBound;
  if (bounds !== undefined && bounds.earliestStart > never) {
    start = Math.max(start === never ? (network.freeStart[rank] ?? never) : start, bounds.earliestStart);
  }
  dates.start[rank] = start;
  dates.finish[rank] = Math.max(finishBound, bounds?.earliestFinish ?? never);
}

interface Placed {
  readonly start: PlanMinute;
  readonly finish: PlanMinute;
}

/** Places a leaf at the earliest dates that its bounds, its limits and its calendars allow. */
function placeLeaf(
  { conventions }: Network,
  terms: ActivityTerms,
  startBound: PlanMinute,
  demandedFinish: PlanMinute,
): Placed {
  if (terms.mode !== 'open') return placeGiven(terms, startBound, demandedFinish);
  const { limits, shape } = terms;
  const finishBound = Math.max(demandedFinish, limits?.earliestFinish ?? never);
  if (terms.expectedFinish !== undefined) {
    const start = earliestBegin(shape, startBound);
    return { start, finish: Math.max(start, terms.expectedFinish) };
  }
  if (terms.durationMinutes === 0) {
    const moment = capMoment(terms, Math.max(startBound, finishBound) + (limits?.levellingDelayMinutes ?? 0));
    const isKept = conventions.zeroDurationStaysInPlace || terms.staysInPlace === true;
    const kept = isKept ? moment : earliestBegin(shape, moment);
    return { start: kept, finish: kept };
  }
  let start = earliestBegin(shape, startBound);
  if (finishBound > never) start = Math.max(start, startFor(shape, finishBound));
  if (limits !== undefined) start = limitStart(terms, start);
  const finish = finishOf(shape, start);
  const isDemanded =
    conventions.demandedFinishStaysInPlace && shape.runs.length === 0 && finishBound > finish;
  const isSameWork = isDemanded && shape.clock.between(finish, finishBound) === 0;
  return { start, finish: isSameWork ? finishBound : finish };
}

/** Dates that are given stay, but for what remains of work in progress when predecessors end after it resumes. */
function placeGiven(
  { givenStart, givenFinish, waitingPart, remainingStart = never }: ActivityTerms,
  startBound: PlanMinute,
  finishBound: PlanMinute,
): Placed {
  let finish = givenFinish;
  if (waitingPart !== undefined) {
    const { clock } = waitingPart;
    if (startBound > remainingStart && clock.between(remainingStart, startBound) > 0)
      finish = Math.max(finish, finishOf(waitingPart, startBound));
    if (finishBound > finish)
      finish = Math.max(finish, finishOf(waitingPart, startFor(waitingPart, finishBound)));
  }
  return { start: givenStart, finish };
}

function capMoment({ limits }: ActivityTerms, moment: PlanMinute): PlanMinute {
  if (limits === undefined) return moment;
  const pinned = limits.pinnedStart ?? limits.pinnedFinish;
  if (pinned !== undefined) return pinned;
  return Math.min(moment, limits.startCap ?? moment, limits.finishCap ?? moment);
}

function limitStart({ limits, shape }: ActivityTerms, start: PlanMinute): PlanMinute {
  if (limits === undefined) return start;
  if (limits.pinnedStart !== undefined) return earliestBegin(shape, limits.pinnedStart);
  if (limits.pinnedFinish !== undefined) return startFor(shape, limits.pinnedFinish);
  let limited = start;
  if (limits.levellingDelayMinutes !== 0)
    limited = earliestBegin(shape, start + limits.levellingDelayMinutes);
  if (limits.startCap !== undefined) limited = Math.min(limited, limits.startCap);
  if (limits.finishCap !== undefined) limited = Math.min(limited, startFor(shape, limits.finishCap));
  return limited;
}
