import type { PlanMinute } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import type { ActivityTerms } from './activity-terms.ts';
import type { Dates } from './forward-pass.ts';
import {
  entryRole,
  exitRole,
  finishFinish,
  finishStart,
  leafRole,
  momentCourse,
  type Network,
  startFinish,
  startStart,
  withinExit,
  workCourse,
} from './network.ts';
import { finishOf, latestEnd, startFor } from './work-shape.ts';

/** Late dates of every node, by rank. */
export interface LateDates extends Dates {
  /** The late start that predecessors must respect: of the remaining part when work has begun. */
  readonly hold: Float64Array;
}

const ever = Number.POSITIVE_INFINITY;

/** Computes late dates of all nodes against the finish of the project. */
export function backwardPass(
  network: Network,
  early: Dates,
  late: LateDates,
  projectFinish: PlanMinute,
): void {
  for (let rank = network.nodeCount - 1; rank >= 0; rank -= 1) {
    backwardNode(network, early, late, rank, projectFinish);
  }
}

/** Computes the late dates of one node from those of the nodes after it. */
export function backwardNode(
  network: Network,
  early: Dates,
  late: LateDates,
  rank: number,
  projectFinish: PlanMinute,
): void {
  const { edges, conventions, holds, isCompleted } = network;
  const { to: targets, kind: kinds, lagMinutes, nextOut } = edges;
  let startBound = ever;
  let finishBound = ever;
  let isHeld = false;
  for (let edge = network.firstOut[rank] ?? -1; edge >= 0; edge = nextOut[edge] ?? -1) {
    const to = targets[edge] ?? 0;
    if (holds[to] === 0) continue;
    if (isCompleted[to] === 1 && conventions.completedSuccessorsDoNotHold) continue;
    const kind = kinds[edge];
    if (kind === withinExit) {
      // An inactive row is no part of its summary.
      if (holds[rank] === 0) continue;
      finishBound = Math.min(finishBound, late.finish[to] ?? ever);
      // Of the leaves only the first to start answers for the start of their summary.
      if (early.start[rank] === early.start[to]) startBound = Math.min(startBound, late.start[to] ?? ever);
      isHeld ||= late.finish[to] !== ever;
      continue;
    }
    isHeld = true;
    const isToFinish = kind === finishFinish || kind === startFinish;
    let demand = (isToFinish ? late.finish[to] : late.hold[to]) ?? ever;
    const lag = lagMinutes[edge] ?? 0;
    if (lag !== 0) demand = removeLag(edges.lagClock[edge], demand, lag);
    if (kind === startStart || kind === startFinish) startBound = Math.min(startBound, demand);
    else if (kind === finishStart || kind === finishFinish) finishBound = Math.min(finishBound, demand);
    else {
      startBound = Math.min(startBound, late.start[to] ?? ever);
      finishBound = Math.min(finishBound, late.finish[to] ?? ever);
    }
  }
  const role = network.role[rank];
  if (role !== leafRole) {
    boundSummary(network, late, rank, startBound, finishBound);
    return;
  }
  const own = network.horizon?.[rank] ?? projectFinish;
  const isOpenEnd = !isHeld && endsFreely(network);
  const horizon = isOpenEnd ? (early.finish[rank] ?? own) : own;
  backwardLeaf(network, early, late, rank, startBound, Math.min(finishBound, horizon));
}

/** Whether float is counted within each network, so that an open end has none. */
function endsFreely({ plan: { project } }: Network): boolean {
  return project.hasMultipleCriticalPaths && project.scheduleFrom === 'start';
}

function backwardLeaf(
  network: Network,
  early: Dates,
  late: LateDates,
  rank: number,
  startBound: PlanMinute,
  latest: PlanMinute,
): void {
  const clock = network.clock[rank];
  if (network.course[rank] === workCourse && clock !== undefined) {
    const duration = network.durationMinutes[rank] ?? 0;
    let position = clock.positionAt(latest);
    if (startBound !== ever) position = Math.min(position, clock.positionAt(startBound) + duration);
    late.position[rank] = position - duration;
    late.finish[rank] = clock.finishAt(position);
    const start = clock.startAt(position - duration);
    late.start[rank] = start;
    late.hold[rank] = start;
    return;
  }
  if (network.course[rank] === momentCourse) {
    const moment = Math.min(startBound, latest);
    late.finish[rank] = moment;
    late.start[rank] = moment;
    late.hold[rank] = moment;
    return;
  }
  const terms = network.terms[rank];
  if (terms !== undefined)
    placeLate(network, atExpectedLength(terms, early, rank), early, late, rank, startBound, latest);
}

/** Moves an instant back by a lag; a lag ends where its work begins. */
export function removeLag(clock: WorkClock | undefined, minute: PlanMinute, lag: number): PlanMinute {
  if (clock === undefined || minute === ever || minute === Number.NEGATIVE_INFINITY) return minute;
  const position = clock.positionAt(minute) - lag;
  return lag > 0 ? clock.startAt(position) : clock.finishAt(position);
}

/** Where an expected finish decides the length of the work, late dates lie as far apart as the early ones. */
function atExpectedLength(terms: ActivityTerms, early: Dates, rank: number): ActivityTerms {
  if (terms.expectedFinish === undefined) return terms;
  const { clock } = terms.shape;
  const durationMinutes = clock.between(early.start[rank] ?? 0, early.finish[rank] ?? 0);
  return { ...terms, durationMinutes, shape: { clock, durationMinutes, runs: [] } };
}

function boundSummary(
  network: Network,
  late: LateDates,
  rank: number,
  startBound: PlanMinute,
  finishBound: PlanMinute,
): void {
  const bounds = network.role[rank] === exitRole ? network.bounds.get(rank) : undefined;
  late.start[rank] = Math.min(startBound, bounds?.latestStart ?? ever);
  late.finish[rank] = Math.min(finishBound, bounds?.latestFinish ?? ever);
  late.hold[rank] = network.role[rank] === entryRole ? startBound : (late.start[rank] ?? ever);
}

function placeLate(
  { conventions }: Network,
  terms: ActivityTerms,
  early: Dates,
  late: LateDates,
  rank: number,
  startBound: PlanMinute,
  finishBound: PlanMinute,
): void {
  const { mode, shape } = terms;
  if (mode === 'completed' && conventions.completedHaveNoFloat) {
    late.start[rank] = terms.givenStart;
    late.finish[rank] = terms.givenFinish;
    late.hold[rank] = terms.givenStart;
    return;
  }
  const hasBegun = mode === 'begun' || mode === 'completed';
  const bound = lateBound(terms, hasBegun ? ever : startBound, finishBound);
  const isMoment = terms.durationMinutes === 0;
  const finish = isMoment || mode === 'given' ? bound : latestEnd(shape, bound);
  const start = isMoment ? finish : startFor(shape, finish);
  late.finish[rank] = finish;
  late.start[rank] = hasBegun ? terms.givenStart : start;
  const remainingStart = conventions.remainingPartHoldsPredecessors
    ? resumedAt(terms, early.finish[rank])
    : undefined;
  late.hold[rank] = isMoment ? finish : (remainingStart ?? late.start[rank] ?? start);
}

/** Where the remaining part of a begun activity begins: where it resumes, or later when it waits for a predecessor. */
function resumedAt(
  { remainingStart, waitingPart, givenFinish }: ActivityTerms,
  finish: PlanMinute | undefined,
): PlanMinute | undefined {
  const hasWaited = waitingPart !== undefined && finish !== undefined && finish > givenFinish;
  return hasWaited ? startFor(waitingPart, finish) : remainingStart;
}

/** The latest finish that successors, the project and the limits of an activity leave. */
function lateBound(
  { limits, shape, durationMinutes, mode }: ActivityTerms,
  startBound: PlanMinute,
  finishBound: PlanMinute,
): PlanMinute {
  const endOf = (start: PlanMinute): PlanMinute => (durationMinutes === 0 ? start : finishOf(shape, start));
  let bound = finishBound;
  if (startBound !== ever) bound = Math.min(bound, endOf(startBound));
  if (limits === undefined) return bound;
  if (limits.pinnedStart !== undefined && mode === 'open') return endOf(limits.pinnedStart);
  if (limits.pinnedFinish !== undefined) return limits.pinnedFinish;
  if (limits.latestStart !== undefined && mode === 'open') bound = Math.min(bound, endOf(limits.latestStart));
  return limits.latestFinish === undefined ? bound : Math.min(bound, limits.latestFinish);
}
