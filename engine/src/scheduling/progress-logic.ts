import { type Activity, outlineOf, type Plan, type PlanMinute, type Relation } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import type { TermsSource } from './compile-activity.ts';
import type { Conventions } from './conventions.ts';
import { activityCalendarUid } from './duration-clock.ts';
import { addLag } from './forward-pass.ts';
import type { ExternalDate } from './options.ts';
import { dataDateOf, hasBegun } from './remaining-terms.ts';

/** Whether progress has taken a relation out of the logic, or made a fixed date of it. */
export function isBeyondLogic(
  { type }: Relation,
  predecessor: Activity,
  successor: Activity,
  conventions: Conventions,
): boolean {
  if (conventions.begunIgnorePredecessors && hasBegun(successor)) return true;
  if (conventions.completedHandOnActualDates && successor.progress.actualFinish !== undefined) return true;
  return isFixedStart(type, predecessor, conventions);
}

function isFixedStart(type: Relation['type'], predecessor: Activity, conventions: Conventions): boolean {
  const isFromStart = type === 'SS' || type === 'SF';
  return isFromStart && conventions.startLagCountsFromActualStart && hasBegun(predecessor);
}

/** The calendar that a working lag runs on. */
export function lagClockOf(predecessor: Activity, successor: Activity, source: TermsSource): WorkClock {
  const { conventions, calendars } = source;
  if (conventions.lagRunsRoundTheClock) return calendars.roundTheClock;
  if (conventions.lagRunsOnProjectCalendar) return calendars.clockOf(source.projectCalendarUid);
  const side = conventions.lagRunsOnSuccessorCalendar ? successor : predecessor;
  return calendars.clockOf(activityCalendarUid(side, source));
}

/** What is left of a lag that began to run before the data date. */
export function lagLeft(
  { type }: Relation,
  minutes: number,
  clock: WorkClock,
  predecessor: Activity,
  source: TermsSource,
): number {
  if (!source.conventions.remainingWorkFollowsLogic || minutes <= 0) return minutes;
  const { actualStart, actualFinish } = predecessor.progress;
  const isFromStart = type === 'SS' || type === 'SF';
  const since = isFromStart ? (actualStart ?? actualFinish) : actualFinish;
  if (since === undefined) return minutes;
  return Math.max(0, minutes - Math.max(0, clock.between(since, dataDateOf(predecessor, source))));
}

/** The data dates of projects that share a plan: the earliest start of each top row, for the rows below it. */
export function dataDatesOf({ activities }: Plan): ReadonlyMap<number, PlanMinute> {
  const dates = new Map<number, PlanMinute>();
  const { end } = outlineOf(activities);
  for (let top = 0; top < activities.length; top = Math.max(top + 1, end[top] ?? 0)) {
    const constraint = activities[top]?.constraint;
    const isProject = (end[top] ?? 0) > top + 1 && constraint?.type === 'startNoEarlierThan';
    if (!isProject || constraint.date === undefined) continue;
    for (const row of activities.slice(top, end[top])) dates.set(row.uid, constraint.date);
  }
  return dates;
}

/** Adds the bounds that the plan itself carries: what other projects ask for, and starts that relations fix. */
export function withOwnBounds(plan: Plan, source: TermsSource): TermsSource {
  const { conventions } = source;
  const bounds = new Map(source.externalDates);
  const add = (bound: ExternalDate): void => {
    bounds.set(bound.activityUid, tighter(bounds.get(bound.activityUid), bound));
  };
  if (conventions.outsideDatesBound)
    for (const { uid, outside } of plan.activities)
      if (outside !== undefined) add({ activityUid: uid, ...outside });
  if (conventions.startLagCountsFromActualStart) for (const bound of fixedStarts(plan, source)) add(bound);
  return bounds.size === 0 ? source : { ...source, externalDates: bounds };
}

function fixedStarts(plan: Plan, source: TermsSource): ExternalDate[] {
  const byUid = new Map(plan.activities.map((activity) => [activity.uid, activity]));
  return plan.relations.flatMap(({ predecessorUid, successorUid, type, lag }) => {
    const [predecessor, successor] = [byUid.get(predecessorUid), byUid.get(successorUid)];
    if (predecessor === undefined || successor === undefined) return [];
    const start = predecessor.progress.actualStart ?? predecessor.progress.actualFinish;
    if (start === undefined || !isFixedStart(type, predecessor, source.conventions)) return [];
    const minutes = 'minutes' in lag ? lag.minutes : 0;
    const moment = minutes === 0 ? start : addLag(lagClockOf(predecessor, successor, source), start, minutes);
    return [
      type === 'SS'
        ? { activityUid: successorUid, earliestStart: moment }
        : { activityUid: successorUid, earliestFinish: moment },
    ];
  });
}

function tighter(known: ExternalDate | undefined, next: ExternalDate): ExternalDate {
  if (known === undefined) return next;
  return {
    activityUid: next.activityUid,
    earliestStart: pick(Math.max, known.earliestStart, next.earliestStart),
    earliestFinish: pick(Math.max, known.earliestFinish, next.earliestFinish),
    latestFinish: pick(Math.min, known.latestFinish, next.latestFinish),
  };
}

function pick(
  choose: (one: number, other: number) => number,
  one: number | undefined,
  other: number | undefined,
): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return choose(one, other);
}
