import type { Activity, Plan, PlanMinute, RecordedResult } from '@regie/engine/model';
import { type ConventionName, conventionNames } from './conventions.ts';
import type { CycleRefusal } from './findings.ts';
import { conventionsOf, type ScheduleOptions } from './options.ts';
import { type Schedule, schedule } from './schedule.ts';

/** What is compared: dates in minutes of plan time, float in working minutes, critical as 0 or 1. */
export type ComparedField = 'start' | 'finish' | 'totalFloatMinutes' | 'isCritical';

/** Why a recorded value and a computed one differ. */
export type DifferenceCause =
  /** With one of these conventions decided otherwise, each alone, the recorded value comes out: whoever recorded it decided otherwise. */
  | { readonly kind: 'conventions'; readonly conventions: readonly ConventionName[] }
  /** A predecessor differs too, and this follows from it. */
  | { readonly kind: 'predecessor'; readonly activityUid: number }
  /** Neither: the recorded value may be stale, or rest on something that the plan does not tell. */
  | { readonly kind: 'unknown' };

/** One value that differs between the dates as recorded and the dates as recalculated. */
export interface RecordedDifference {
  readonly activityUid: number;
  readonly field: ComparedField;
  readonly recorded: number;
  readonly computed: number;
  readonly cause: DifferenceCause;
}

const toleranceMinutes = 1;

/**
 * Holds recalculated dates of all leaves against those that the file recorded, and names for each difference the
 * convention that causes it. Takes one calculation more for every convention when something differs.
 */
export function compareRecorded(
  plan: Plan,
  options: ScheduleOptions = {},
): { readonly differences: readonly RecordedDifference[] } | { readonly refusal: CycleRefusal } {
  const outcome = schedule(plan, options);
  if (outcome.schedule === undefined) return { refusal: outcome.refusal };
  const found = differencesOf(plan, outcome.schedule);
  if (found.length === 0) return { differences: [] };
  const explained = conventionsBehind(plan, options, found);
  const differing = new Set(found.map(({ difference }) => difference.activityUid));
  const predecessors = predecessorsOf(plan);
  const differences = found.map(({ difference }, index): RecordedDifference => {
    const conventions = explained[index] ?? [];
    if (conventions.length > 0) return { ...difference, cause: { kind: 'conventions', conventions } };
    const activityUid = predecessors.get(difference.activityUid)?.find((uid) => differing.has(uid));
    return activityUid === undefined
      ? difference
      : { ...difference, cause: { kind: 'predecessor', activityUid } };
  });
  return { differences };
}

/** For each difference the conventions that, switched alone, make it go away. One variant of the plan is held at a time. */
function conventionsBehind(
  plan: Plan,
  options: ScheduleOptions,
  found: readonly Found[],
): readonly (readonly ConventionName[])[] {
  const own = conventionsOf(plan, options);
  const explained = found.map((): ConventionName[] => []);
  for (const name of conventionNames) {
    const conventions = { ...options.conventions, [name]: !own[name] };
    const variant = schedule(plan, { ...options, conventions });
    if (variant.schedule === undefined) continue;
    for (const [index, { place, difference }] of found.entries()) {
      const isExplained = isEqual(valueAt(variant.schedule, difference.field, place), difference.recorded);
      if (isExplained) explained[index]?.push(name);
    }
  }
  return explained;
}

interface Found {
  readonly place: number;
  readonly difference: RecordedDifference;
}

function differencesOf(plan: Plan, computed: Schedule): Found[] {
  return plan.activities.flatMap((activity, place) => {
    const next = plan.activities[place + 1];
    const isSummary = next !== undefined && next.outlineLevel > activity.outlineLevel;
    return isSummary || !activity.isActive ? [] : activityDifferences(activity, place, computed);
  });
}

function activityDifferences({ uid, recorded }: Activity, place: number, computed: Schedule): Found[] {
  const fields: readonly ComparedField[] = ['start', 'finish', 'totalFloatMinutes', 'isCritical'];
  return fields.flatMap((field) => {
    const [was, is] = [recordedValue(recorded, field), valueAt(computed, field, place)];
    if (was === undefined || Number.isNaN(is) || isEqual(was, is)) return [];
    const cause: DifferenceCause = { kind: 'unknown' };
    return [{ place, difference: { activityUid: uid, field, recorded: was, computed: is, cause } }];
  });
}

function recordedValue(recorded: RecordedResult, field: ComparedField): PlanMinute | undefined {
  if (field === 'isCritical')
    return recorded.isCritical === undefined ? undefined : Number(recorded.isCritical);
  return field === 'totalFloatMinutes' ? recorded.totalSlackMinutes : recorded[field];
}

function valueAt(result: Schedule, field: ComparedField, place: number): number {
  return result[field][place] ?? Number.NaN;
}

function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) < toleranceMinutes;
}

function predecessorsOf(plan: Plan): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  for (const { predecessorUid, successorUid } of plan.relations) {
    const list = lists.get(successorUid);
    if (list === undefined) lists.set(successorUid, [predecessorUid]);
    else list.push(predecessorUid);
  }
  return lists;
}
