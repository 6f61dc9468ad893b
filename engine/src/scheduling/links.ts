import type { Activity, Lag, Plan, Relation } from '@regie/engine/model';
import { outlineOf } from '@regie/engine/model';
import type { Conventions } from './conventions.ts';
import { hasDatesByHand } from './dates-by-hand.ts';
import type { ScheduleFinding } from './findings.ts';
import { isSpan } from './primavera-terms.ts';
import { isBeyondLogic } from './progress-logic.ts';

/** The rows of a plan by their part in scheduling, and the relations that count. Columns are indexed by place. */
export interface Links {
  readonly parent: Int32Array;
  readonly isSummary: Uint8Array;
  /** 1 for summaries that keep dates of their own instead of spanning their leaves. */
  readonly keepsDates: Uint8Array;
  /** Nearest summary above with bounds to pass down, and with a span that others relate to; -1 is none. */
  readonly nearestEntry: Int32Array;
  readonly nearestExit: Int32Array;
  readonly hasEntry: Uint8Array;
  readonly hasExit: Uint8Array;
  readonly placeOfUid: ReadonlyMap<number, number>;
  /** Places in plan.relations of those that count. */
  readonly relations: readonly number[];
  readonly findings: readonly ScheduleFinding[];
}

/** Sorts out which rows are summaries, which relations count and which summaries need nodes of their own. */
export function linkPlan(plan: Plan, conventions: Conventions): Links {
  const { activities } = plan;
  const { parent } = outlineOf(activities);
  const isSummary = new Uint8Array(activities.length);
  for (const above of parent) if (above >= 0) isSummary[above] = 1;
  const keepsDates = Uint8Array.from(activities, (activity, place) =>
    isSummary[place] === 1 && hasDatesByHand(activity, conventions) ? 1 : 0,
  );
  const placeOfUid = new Map(activities.map((activity, place) => [activity.uid, place]));
  const findings: ScheduleFinding[] = [];
  const hasEntry = new Uint8Array(activities.length);
  const hasExit = new Uint8Array(activities.length);
  const relations: number[] = [];
  plan.relations.forEach((relation, index) => {
    const [from, to] = [placeOfUid.get(relation.predecessorUid), placeOfUid.get(relation.successorUid)];
    const code = whyNotLinked(from, to, parent);
    if (code !== undefined) {
      findings.push({ code, activityUids: [relation.predecessorUid, relation.successorUid] });
    } else if (from !== undefined && to !== undefined) {
      const [source, target] = [activities[from], activities[to]];
      if (source === undefined || target === undefined) return;
      if (isIgnored(source, target, conventions)) return;
      if (conventions.remainingWorkFollowsLogic && isBeyondLogic(relation, source, target, conventions))
        return;
      const touchesSummary = isSummary[from] === 1 || isSummary[to] === 1;
      if (touchesSummary && !conventions.summaryRelationsActOnLeaves) return;
      hasExit[from] = isSummary[from] ?? 0;
      hasEntry[to] = isSummary[to] ?? 0;
      relations.push(index);
    }
  });
  if (conventions.summaryConstraintsBoundLeaves) markConstrained(activities, isSummary, hasEntry, hasExit);
  const nearestEntry = nearestAbove(parent, hasEntry);
  keepsDates.forEach((keeps, place) => {
    if (keeps === 1) hasExit[place] = 1;
  });
  const nearestExit = nearestAbove(parent, hasExit, keepsDates);
  return {
    parent,
    isSummary,
    keepsDates,
    nearestEntry,
    nearestExit,
    hasEntry,
    hasExit,
    placeOfUid,
    relations,
    findings,
  };
}

function whyNotLinked(
  from: number | undefined,
  to: number | undefined,
  parent: Int32Array,
): ScheduleFinding['code'] | undefined {
  if (from === undefined || to === undefined) return 'scheduling/relation-without-activity';
  const isWithin = from === to || isBelow(from, to, parent) || isBelow(to, from, parent);
  return isWithin ? 'scheduling/relation-within-itself' : undefined;
}

function isBelow(place: number, above: number, parent: Int32Array): boolean {
  // Rows below another come after it, so most questions end at once.
  if (place < above) return false;
  for (let next = parent[place] ?? -1; next >= above; next = parent[next] ?? -1)
    if (next === above) return true;
  return false;
}

function isIgnored(source: Activity, target: Activity, conventions: Conventions): boolean {
  if (source.isBlank === true || target.isBlank === true) return true;
  if (isSpan(source, conventions) || isSpan(target, conventions)) return true;
  return conventions.inactiveHoldNobody && !source.isActive;
}

function markConstrained(
  activities: readonly Activity[],
  isSummary: Uint8Array,
  hasEntry: Uint8Array,
  hasExit: Uint8Array,
): void {
  activities.forEach(({ constraint }, place) => {
    if (isSummary[place] !== 1 || constraint.date === undefined) return;
    const isUpper = constraint.type === 'startNoLaterThan' || constraint.type === 'finishNoLaterThan';
    if (isUpper) hasExit[place] = 1;
    else hasEntry[place] = 1;
  });
}

/** The nearest row above each that has something; what lies above a closed one is out of reach. */
function nearestAbove(parent: Int32Array, has: Uint8Array, isClosed?: Uint8Array): Int32Array {
  const nearest = new Int32Array(parent.length).fill(-1);
  for (let place = 0; place < parent.length; place += 1) {
    const above = parent[place] ?? -1;
    if (above >= 0 && isClosed?.[above] !== 1)
      nearest[place] = has[above] === 1 ? above : (nearest[above] ?? -1);
  }
  return nearest;
}

/** Minutes of a lag and whether they run on the clock; a percentage is taken of the predecessor's duration. */
export function lagOf(
  { lag }: Relation,
  predecessor: Activity,
  conventions: Conventions,
): { minutes: number; isElapsed: boolean } {
  const minutes = Math.round(lagMinutes(lag, predecessor, conventions));
  const isElapsed = lag.kind === 'elapsed' || lag.kind === 'elapsedPercent';
  return { minutes, isElapsed: isElapsed && conventions.elapsedLagRunsOnClock };
}

function lagMinutes(lag: Lag, predecessor: Activity, conventions: Conventions): number {
  if ('minutes' in lag) return lag.minutes;
  return conventions.percentLagOfPredecessor ? (predecessor.durationMinutes * lag.percent) / 100 : 0;
}
