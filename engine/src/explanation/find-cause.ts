import type { Activity, ConstraintType, PlanMinute } from '@regie/engine/model';
import type { ActivityTerms } from '../scheduling/activity-terms.ts';
import { addLag, type Dates } from '../scheduling/forward-pass.ts';
import {
  exitRole,
  finishFinish,
  finishStart,
  type Network,
  startFinish,
  withinEntry,
} from '../scheduling/network.ts';
import { earliestBegin, finishOf, startFor } from '../scheduling/work-shape.ts';
import type { DateCause } from './date-cause.ts';

/** A cause with the moment that it asks for. */
export interface FoundCause {
  readonly cause: DateCause;
  readonly demandedAt: PlanMinute;
}

/** A demand on one end of a leaf. */
interface Demand extends FoundCause {
  readonly isOnFinish: boolean;
}

/** Finds what decides the dates of a leaf. Dates by rank, as scheduled. */
export function findCause(network: Network, dates: Dates, rank: number): FoundCause {
  const activity = activityAt(network, rank);
  const terms = network.terms[rank];
  const start = dates.start[rank] ?? Number.NaN;
  const nothing: FoundCause = { cause: { kind: 'projectStart' }, demandedAt: start };
  if (terms === undefined || activity === undefined) return nothing;
  const fromOthers = demandsOnLeaf(network, dates, rank);
  const hasWaited = terms.mode === 'begun' && (dates.finish[rank] ?? 0) > terms.givenFinish;
  if (hasWaited) return latestEnding(terms, fromOthers) ?? nothing;
  const settled = settledCause(terms, activity);
  if (settled !== undefined) return { cause: settled, demandedAt: start };
  const isFree = fromOthers.every(({ isOnFinish }) => isOnFinish);
  const freeStart = isFree ? network.freeStart[rank] : undefined;
  const startOf = ({ isOnFinish, demandedAt }: Demand): PlanMinute => {
    if (terms.durationMinutes === 0) return demandedAt;
    return isOnFinish ? startFor(terms.shape, demandedAt) : earliestBegin(terms.shape, demandedAt);
  };
  let best: FoundCause = nothing;
  let latest = Number.NEGATIVE_INFINITY;
  // Of equal demands the first counts: those of predecessors come before the activity's own.
  for (const demand of [...fromOthers, ...ownDemands(terms, activity, freeStart)]) {
    const given = startOf(demand);
    if (given <= latest) continue;
    best = demand;
    latest = given;
  }
  return heldBack(terms, activity, start, latest) ?? best;
}

/** What remains of work in progress waits for the demand that makes it end last. */
function latestEnding(
  { waitingPart, durationMinutes }: ActivityTerms,
  demands: readonly Demand[],
): Demand | undefined {
  const endOf = ({ isOnFinish, demandedAt }: Demand): PlanMinute =>
    isOnFinish || waitingPart === undefined || durationMinutes === 0
      ? demandedAt
      : finishOf(waitingPart, demandedAt);
  return demands.toSorted((a, b) => endOf(b) - endOf(a))[0];
}

function activityAt(network: Network, rank: number): Activity | undefined {
  return network.plan.activities[network.place[rank] ?? -1];
}

function settledCause(
  { mode, isLate, isDone, keepsSuccessors }: ActivityTerms,
  { isManual }: Activity,
): DateCause | undefined {
  if (mode === 'begun' || mode === 'completed' || isDone === true) return { kind: 'actual' };
  if (keepsSuccessors === true) return { kind: 'asLateAsPossible' };
  if (mode === 'given') return { kind: isManual ? 'manual' : 'externalDate' };
  return isLate ? { kind: 'asLateAsPossible' } : undefined;
}

/** A constraint that is honoured keeps the activity earlier than its demands would have it, or just where it says. */
function heldBack(
  { limits }: ActivityTerms,
  { uid, constraint: { type, date } }: Activity,
  start: PlanMinute,
  demanded: PlanMinute,
): FoundCause | undefined {
  if (limits === undefined || date === undefined) return undefined;
  const isPinned = limits.pinnedStart !== undefined || limits.pinnedFinish !== undefined;
  const isCapped = limits.startCap !== undefined || limits.finishCap !== undefined;
  if (!isPinned && !(isCapped && start < demanded)) return undefined;
  return { cause: { kind: 'constraint', activityUid: uid, type, date }, demandedAt: date };
}

/**
 * What the activity asks for itself: its constraint, a date of another plan, or the start of the project where no
 * relation binds its own.
 */
function ownDemands(
  { notBefore, limits }: ActivityTerms,
  { uid, constraint: { type, date } }: Activity,
  freeStart: PlanMinute | undefined,
): Demand[] {
  const demands: Demand[] = [];
  const earliestFinish = limits?.earliestFinish;
  const asked = (at: PlanMinute): DateCause =>
    date === at ? { kind: 'constraint', activityUid: uid, type, date } : { kind: 'externalDate' };
  if (notBefore > Number.NEGATIVE_INFINITY)
    demands.push({ cause: asked(notBefore), demandedAt: notBefore, isOnFinish: false });
  if (earliestFinish !== undefined)
    demands.push({ cause: asked(earliestFinish), demandedAt: earliestFinish, isOnFinish: true });
  if (freeStart !== undefined && freeStart > notBefore)
    demands.push({ cause: { kind: 'projectStart' }, demandedAt: freeStart, isOnFinish: false });
  return demands;
}

/** What relations to a leaf, and to the summaries above it with their constraints, ask for. */
function demandsOnLeaf(network: Network, dates: Dates, rank: number): Demand[] {
  const demands: Demand[] = [];
  const { edges } = network;
  const waiting = [rank];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (let edge = network.firstIn[node] ?? -1; edge >= 0; edge = edges.nextIn[edge] ?? -1) {
      if (edges.kind[edge] === withinEntry) waiting.push(edges.from[edge] ?? 0);
      else {
        const demand = relationDemand(network, dates, edge);
        if (demand !== undefined) demands.push(demand);
      }
    }
    if (node !== rank) demands.push(...summaryDemands(network, node));
  }
  return demands;
}

function relationDemand(network: Network, dates: Dates, edge: number): Demand | undefined {
  const { edges } = network;
  const relation = edges.relation[edge];
  const from = edges.from[edge] ?? 0;
  const kind = edges.kind[edge];
  const isFromFinish = kind === finishStart || kind === finishFinish;
  const moment = (isFromFinish ? dates.finish[from] : dates.start[from]) ?? Number.NEGATIVE_INFINITY;
  if (relation === undefined || moment === Number.NEGATIVE_INFINITY) return undefined;
  const lag = edges.lagMinutes[edge] ?? 0;
  const leaf = activityAt(network, decidingLeaf(network, dates, from, isFromFinish));
  return {
    cause: { kind: 'predecessor', activityUid: leaf?.uid ?? relation.predecessorUid, relation },
    demandedAt: lag === 0 ? moment : addLag(edges.lagClock[edge], moment, lag),
    isOnFinish: kind === finishFinish || kind === startFinish,
  };
}

/** The leaf that is the last to finish, or the first to start, of a summary's span; a leaf is that itself. */
function decidingLeaf(network: Network, dates: Dates, node: number, isFinish: boolean): number {
  const { edges, role, holds } = network;
  const column = isFinish ? dates.finish : dates.start;
  let leaf = node;
  while (role[leaf] === exitRole) {
    const wanted = column[leaf];
    let below = -1;
    for (let edge = network.firstIn[leaf] ?? -1; edge >= 0; edge = edges.nextIn[edge] ?? -1) {
      const from = edges.from[edge] ?? 0;
      if (holds[from] === 1 && column[from] === wanted) below = from;
    }
    if (below < 0) return leaf;
    leaf = below;
  }
  return leaf;
}

function summaryDemands(network: Network, node: number): Demand[] {
  const activity = activityAt(network, node);
  const bounds = network.bounds.get(node);
  if (activity === undefined || bounds === undefined || activity.constraint.date === undefined) return [];
  const { type, date } = activity.constraint;
  const cause: DateCause = { kind: 'constraint', activityUid: activity.uid, type, date };
  const finishTypes: ReadonlySet<ConstraintType> = new Set(['finishNoEarlierThan']);
  const startTypes: ReadonlySet<ConstraintType> = new Set(['startNoEarlierThan', 'mustStartOn']);
  if (!finishTypes.has(type) && !startTypes.has(type)) return [];
  return [{ cause, demandedAt: date, isOnFinish: finishTypes.has(type) }];
}
