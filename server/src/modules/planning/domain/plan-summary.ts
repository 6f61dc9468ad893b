import type { Activity, PlanMinute } from '@regie/engine/model';
import { type DayCount, dayCountOf, daysBetween, milestoneDaysBetween } from './plan-clock.ts';
import { isSummaryAt } from './results.ts';
import { storedMinute } from './row-values.ts';
import type { OwnPlan, Results, StoredBaseline } from './stored-plan.ts';

/** A milestone as the portfolio shows it. */
export interface TopMilestone {
  readonly uid: number;
  readonly name: string;
  readonly at: PlanMinute;
  readonly baselineAt: PlanMinute | null;
  readonly isCritical: boolean;
  readonly isReached: boolean;
}

/** What is said of a plan as a whole. */
export interface PlanTotals {
  readonly activityCount: number;
  readonly criticalCount: number;
  readonly start: PlanMinute | null;
  readonly finish: PlanMinute | null;
  readonly floatLeftDays: number | null;
  readonly isComplete: boolean;
  readonly baselineId: string | null;
  readonly baselineStart: PlanMinute | null;
  readonly baselineFinish: PlanMinute | null;
  readonly slipDays: number | null;
  readonly worstSlipDays: number | null;
  readonly worstSlipUid: number | null;
  readonly milestones: readonly TopMilestone[];
}

const mostMilestones = 20;

/** The baseline that a plan is held against: the one set last. */
export function latestBaseline(baselines: readonly StoredBaseline[]): StoredBaseline | undefined {
  return baselines.reduce<StoredBaseline | undefined>(
    (latest, one) =>
      latest === undefined ||
      one.setAt > latest.setAt ||
      (one.setAt === latest.setAt && one.number > latest.number)
        ? one
        : latest,
    undefined,
  );
}

/** Dates of a baseline by uid. */
export function baselineDates(
  baseline: StoredBaseline | undefined,
): ReadonlyMap<number, { readonly start: PlanMinute | null; readonly finish: PlanMinute | null }> {
  const columns = baseline?.columns;
  return new Map(
    (columns?.uid ?? []).map((uid, at) => [
      uid,
      { start: columns?.start[at] ?? null, finish: columns?.finish[at] ?? null },
    ]),
  );
}

/** Sums a plan up; `demandedFinish` is the end that the project has been given. */
export function totalsOf(
  plan: OwnPlan,
  results: Results,
  baselines: readonly StoredBaseline[],
  demandedFinish: PlanMinute | null,
): PlanTotals {
  const { activities } = plan;
  const days = dayCountOf(plan);
  const leaves: number[] = [];
  activities.forEach((activity, place) => {
    const takesPart = activity.isBlank !== true && activity.isActive;
    if (takesPart && !isSummaryAt(activities, place)) leaves.push(place);
  });
  const [start, finish] = [extremeOf(results.start, leaves, -1), extremeOf(results.finish, leaves, 1)];
  const baseline = latestBaseline(baselines);
  const agreed = baselineDates(baseline);
  const baselineFinish = baseline?.finish ?? extreme(datesOf(agreed, 'finish'), 1);
  const worst = worstSlip(activities, leaves, results, agreed, days);
  return {
    activityCount: activities.filter(({ isBlank }) => isBlank !== true).length,
    criticalCount: leaves.filter((place) => results.isCritical[place] === 1).length,
    start,
    finish,
    floatLeftDays: floatLeft(activities, leaves, results, days, finish, demandedFinish),
    isComplete: leaves.length > 0 && leaves.every((place) => isReached(activities[place])),
    baselineId: baseline?.id ?? null,
    baselineStart: extreme(datesOf(agreed, 'start'), -1),
    baselineFinish,
    slipDays: finish === null || baselineFinish === null ? null : daysBetween(days, baselineFinish, finish),
    worstSlipDays: worst?.days ?? null,
    worstSlipUid: worst?.uid ?? null,
    milestones: topMilestones(activities, leaves, results, agreed),
  };
}

function minuteAt(column: Float64Array, place: number): readonly PlanMinute[] {
  const minute = storedMinute(column[place]);
  return minute === null ? [] : [minute];
}

function datesOf(dates: ReturnType<typeof baselineDates>, end: 'start' | 'finish'): readonly PlanMinute[] {
  return [...dates.values()].flatMap((one) => one[end] ?? []);
}

/** The same of a column, at some places. */
function extremeOf(column: Float64Array, places: readonly number[], sign: 1 | -1): PlanMinute | null {
  let found: number | undefined;
  for (const place of places) {
    const minute = column[place] ?? Number.NaN;
    if (!Number.isNaN(minute) && (found === undefined || (minute - found) * sign > 0)) found = minute;
  }
  return storedMinute(found);
}

/** The first (sign −1) or the last (sign 1) of the minutes; null when there are none. */
function extreme(minutes: readonly PlanMinute[], sign: 1 | -1): PlanMinute | null {
  let found: PlanMinute | null = null;
  for (const minute of minutes) if (found === null || (minute - found) * sign > 0) found = minute;
  return found;
}

function isReached(activity: Activity | undefined): boolean {
  return activity !== undefined && activity.progress.percentComplete >= 100;
}

/** Working days until the first promise breaks: a deadline of what is not done, or the end that was demanded. */
function floatLeft(
  activities: readonly Activity[],
  leaves: readonly number[],
  results: Results,
  days: DayCount,
  finish: PlanMinute | null,
  demandedFinish: PlanMinute | null,
): number | null {
  const left: number[] = [];
  if (finish !== null && demandedFinish !== null) left.push(daysBetween(days, finish, demandedFinish));
  for (const place of leaves) {
    const { deadline } = activities[place] ?? {};
    if (deadline === undefined || isReached(activities[place])) continue;
    for (const end of minuteAt(results.finish, place)) left.push(daysBetween(days, end, deadline));
  }
  return left.length === 0 ? null : left.reduce((least, one) => Math.min(least, one));
}

function worstSlip(
  activities: readonly Activity[],
  leaves: readonly number[],
  results: Results,
  agreed: ReturnType<typeof baselineDates>,
  days: DayCount,
): { readonly uid: number; readonly days: number } | undefined {
  let worst: { readonly uid: number; readonly days: number } | undefined;
  for (const place of leaves) {
    const activity = activities[place];
    if (activity === undefined || !activity.isMilestone || isReached(activity)) continue;
    const was = agreed.get(activity.uid)?.finish ?? null;
    const [now] = minuteAt(results.finish, place);
    if (was === null || now === undefined) continue;
    const slip = milestoneDaysBetween(days, was, now);
    if (worst === undefined || slip > worst.days) worst = { uid: activity.uid, days: slip };
  }
  return worst;
}

/** The milestones nearest to the top of the outline, in order of time. */
function topMilestones(
  activities: readonly Activity[],
  leaves: readonly number[],
  results: Results,
  agreed: ReturnType<typeof baselineDates>,
): readonly TopMilestone[] {
  const all = leaves.flatMap((place) => {
    const activity = activities[place];
    if (activity === undefined || !activity.isMilestone) return [];
    const [at] = minuteAt(results.finish, place);
    if (at === undefined) return [];
    const milestone: TopMilestone = {
      uid: activity.uid,
      name: activity.name,
      at,
      baselineAt: agreed.get(activity.uid)?.finish ?? null,
      isCritical: results.isCritical[place] === 1,
      isReached: isReached(activity),
    };
    return [{ level: activity.outlineLevel, milestone }];
  });
  return all
    .sort((a, b) => a.level - b.level || a.milestone.at - b.milestone.at)
    .slice(0, mostMilestones)
    .map(({ milestone }) => milestone)
    .sort((a, b) => a.at - b.at);
}
