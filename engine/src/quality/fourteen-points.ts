import type { Activity, Lag, Resource } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import {
  type CheckedActivity,
  countOf,
  type QualityContext,
  type QualityMeasure,
  type QualityRule,
  relationShare,
  shareOf,
} from './quality-rule.ts';

/** More days than this are much, for float and for duration. */
const manyDays = 44;
/** So many days are added to a critical activity to see whether the end of the project moves with it. */
const probeDays = 600;

const hardConstraints = new Set(['mustStartOn', 'mustFinishOn', 'startNoLaterThan', 'finishNoLaterThan']);

/**
 * The 14-point check of the United States Defense Contract Management Agency, with its thresholds. Leaves only;
 * completed ones count where the point says so.
 */
export const fourteenPoints: readonly QualityRule[] = [
  { code: 'quality/missing-logic', unit: 'percent', bound: 'atMost', threshold: 5, measure: missingLogic },
  {
    code: 'quality/leads',
    unit: 'percent',
    bound: 'atMost',
    threshold: 0,
    measure: ({ relations }) => relationShare(relations, ({ lag }) => sizeOf(lag) < 0),
  },
  {
    code: 'quality/lags',
    unit: 'percent',
    bound: 'atMost',
    threshold: 5,
    measure: ({ relations }) => relationShare(relations, ({ lag }) => sizeOf(lag) > 0),
  },
  {
    code: 'quality/finish-start-relations',
    unit: 'percent',
    bound: 'atLeast',
    threshold: 90,
    measure: finishStartShare,
  },
  {
    code: 'quality/hard-constraints',
    unit: 'percent',
    bound: 'atMost',
    threshold: 5,
    measure: ({ open }) => shareOf(open, ({ activity }) => hardConstraints.has(activity.constraint.type)),
  },
  {
    code: 'quality/high-float',
    unit: 'percent',
    bound: 'atMost',
    threshold: 5,
    measure: (context) =>
      shareOf(context.open, (leaf) => floatOf(context, leaf) > manyDays * context.minutesPerDay),
  },
  {
    code: 'quality/negative-float',
    unit: 'percent',
    bound: 'atMost',
    threshold: 0,
    measure: (context) => shareOf(context.open, (leaf) => floatOf(context, leaf) < 0),
  },
  {
    code: 'quality/high-duration',
    unit: 'percent',
    bound: 'atMost',
    threshold: 5,
    measure: (context) => shareOf(context.open, ({ activity }) => isLong(activity, context)),
  },
  { code: 'quality/invalid-dates', unit: 'count', bound: 'atMost', threshold: 0, measure: invalidDates },
  {
    code: 'quality/without-resources',
    unit: 'percent',
    bound: 'none',
    threshold: 0,
    measure: withoutResources,
  },
  {
    code: 'quality/missed-activities',
    unit: 'percent',
    bound: 'atMost',
    threshold: 5,
    measure: missedActivities,
  },
  {
    code: 'quality/critical-path-test',
    unit: 'ratio',
    bound: 'atLeast',
    threshold: 1,
    measure: criticalPathTest,
  },
  {
    code: 'quality/critical-path-length-index',
    unit: 'ratio',
    bound: 'atLeast',
    threshold: 0.95,
    measure: criticalPathLengthIndex,
  },
  {
    code: 'quality/baseline-execution-index',
    unit: 'ratio',
    bound: 'atLeast',
    threshold: 0.95,
    measure: baselineExecutionIndex,
  },
];

function sizeOf(lag: Lag): number {
  return 'minutes' in lag ? lag.minutes : lag.percent;
}

function floatOf({ schedule: result }: QualityContext, { place }: CheckedActivity): number {
  return result.totalFloatMinutes[place] ?? 0;
}

/** The first and the last of a plan may lack one side; there is one of each, so the share tells. */
function missingLogic({ open }: QualityContext): QualityMeasure {
  return shareOf(
    open,
    ({ predecessors, successors }) => predecessors.length === 0 || successors.length === 0,
  );
}

function finishStartShare({ relations }: QualityContext): QualityMeasure {
  const { measured, activityUids } = relationShare(relations, ({ type }) => type !== 'FS');
  return { measured: measured === undefined ? undefined : 100 - measured, activityUids };
}

function isLong({ durationMinutes, isElapsed }: Activity, { minutesPerDay }: QualityContext): boolean {
  return durationMinutes > manyDays * (isElapsed ? 1440 : minutesPerDay);
}

/** Actual dates in the future and planned dates in the past, both seen from the status date. */
function invalidDates({ plan, leaves, schedule: result }: QualityContext): QualityMeasure {
  const { statusDate } = plan.project;
  if (statusDate === undefined) return { measured: undefined, activityUids: [] };
  return countOf(leaves, ({ activity, place, isComplete }) => {
    const { actualStart, actualFinish } = activity.progress;
    if ((actualStart ?? statusDate) > statusDate || (actualFinish ?? statusDate) > statusDate) return true;
    const isPastStart = actualStart === undefined && (result.start[place] ?? statusDate) < statusDate;
    return !isComplete && (isPastStart || (result.finish[place] ?? statusDate) < statusDate);
  });
}

function withoutResources({ plan, open, minutesPerDay }: QualityContext): QualityMeasure {
  const resources = new Map<number, Resource>(plan.resources.map((resource) => [resource.uid, resource]));
  const assigned = new Set<number>();
  for (const { activityUid, resourceUid } of plan.assignments) {
    if (resourceUid !== undefined && resources.has(resourceUid)) assigned.add(activityUid);
  }
  const sizeable = open.filter(({ activity }) => activity.durationMinutes >= minutesPerDay);
  return shareOf(sizeable, ({ activity }) => !assigned.has(activity.uid));
}

function baselineFinish(activity: Activity): number | undefined {
  return activity.baselines.find(({ number }) => number === 0)?.finish;
}

function dueLeaves({ plan, leaves }: QualityContext): CheckedActivity[] {
  const { statusDate } = plan.project;
  return leaves.filter(({ activity }) => {
    const due = baselineFinish(activity);
    return due !== undefined && statusDate !== undefined && due <= statusDate;
  });
}

/** Of what the baseline has finished by the status date: what finished later, or has not. */
function missedActivities(context: QualityContext): QualityMeasure {
  return shareOf(dueLeaves(context), ({ activity }) => {
    const { actualFinish } = activity.progress;
    return actualFinish === undefined || actualFinish > (baselineFinish(activity) ?? actualFinish);
  });
}

/** 1 when the end of the project moves as far as a critical activity grows. Any gap in the path absorbs some of it. */
function criticalPathTest(context: QualityContext): QualityMeasure {
  const { plan, schedule: result, open, minutesPerDay } = context;
  const first = open
    .filter(
      ({ place, activity }) => result.isCritical[place] === 1 && !activity.isManual && !activity.isElapsed,
    )
    .sort((a, b) => (result.start[a.place] ?? 0) - (result.start[b.place] ?? 0))
    .at(0);
  if (first === undefined) return { measured: undefined, activityUids: [] };
  const durationMinutes = first.activity.durationMinutes + probeDays * minutesPerDay;
  const longer = { ...first.activity, durationMinutes };
  // Alone on its calendar the activity itself shows how far its end moves.
  const probe = schedule({ ...plan, activities: plan.activities.with(first.place, longer) }).schedule;
  if (probe === undefined) return { measured: undefined, activityUids: [] };
  const grown = (probe.finish[first.place] ?? 0) - (result.finish[first.place] ?? 0);
  const moved = probe.projectFinish - result.projectFinish;
  const isCarried = grown > 0 && moved >= grown - 4 * 1440;
  return {
    measured: isCarried ? 1 : moved / Math.max(1, grown),
    activityUids: isCarried ? [] : [first.activity.uid],
  };
}

/** (critical path length + smallest total float) / critical path length, in days of the clock from now to the finish. */
function criticalPathLengthIndex({
  plan,
  schedule: result,
  open,
  minutesPerDay,
}: QualityContext): QualityMeasure {
  const from = plan.project.statusDate ?? result.projectStart;
  const lengthDays = ((result.projectFinish - from) / 10_080) * (plan.project.minutesPerWeek / minutesPerDay);
  if (lengthDays <= 0 || open.length === 0) return { measured: undefined, activityUids: [] };
  const floats = open.map(({ place }) => result.totalFloatMinutes[place] ?? 0);
  const smallest = Math.min(
    0,
    floats.reduce((one, other) => Math.min(one, other), 0),
  );
  const against = open.filter(
    ({ place }) => (result.totalFloatMinutes[place] ?? 0) === smallest && smallest < 0,
  );
  return {
    measured: (lengthDays + smallest / minutesPerDay) / lengthDays,
    activityUids: against.map(({ activity }) => activity.uid),
  };
}

/** Completed activities over those that the baseline has completed by the status date. */
function baselineExecutionIndex(context: QualityContext): QualityMeasure {
  const due = dueLeaves(context);
  if (due.length === 0) return { measured: undefined, activityUids: [] };
  const completed = context.leaves.filter(
    ({ isComplete, activity }) => isComplete && baselineFinish(activity) !== undefined,
  );
  const late = due.filter(({ isComplete }) => !isComplete).map(({ activity }) => activity.uid);
  return { measured: completed.length / due.length, activityUids: late };
}
