import type { Activity, ConstraintType, ManualDates, Plan, PlanMinute } from '@regie/engine/model';
import { activityClock, isSummaryAt } from './activity-clock.ts';
import { type EditingOutcome, refuse } from './editing-outcome.ts';

/**
 * Moves the start of an activity, as by typing a date or dragging its bar. One that is planned by hand moves with its
 * finish; one that has begun gets another actual start; others get the softest constraint that keeps them there: not
 * earlier, or not later in a plan that is scheduled from its finish.
 */
export function moveStart(plan: Plan, uid: number, start: PlanMinute): EditingOutcome {
  return changed(plan, uid, (activity) => {
    const { progress } = activity;
    if (activity.isManual) return { ...activity, manual: manualFrom(plan, activity, start) };
    if (progress.actualStart !== undefined) {
      // Where the work stopped and resumes followed from the old start.
      const { stop: _, resume: __, ...kept } = progress;
      return { ...activity, progress: { ...kept, actualStart: start } };
    }
    return constrained(plan, activity, 'startNoEarlierThan', 'startNoLaterThan', start);
  });
}

/** Moves the finish of an activity, without changing how long it takes; by hand it grows or shrinks instead. */
export function moveFinish(plan: Plan, uid: number, finish: PlanMinute): EditingOutcome {
  const activity = plan.activities.find((one) => one.uid === uid);
  const begun = activity?.manual?.start ?? activity?.progress.actualStart;
  if (begun !== undefined && finish < begun) return refuse('editing/out-of-range', uid);
  return changed(plan, uid, (one) => {
    if (!one.isManual) return constrained(plan, one, 'finishNoEarlierThan', 'finishNoLaterThan', finish);
    const start = one.manual?.start ?? one.recorded.start;
    const span = start === undefined ? undefined : activityClock(plan, one).between(start, finish);
    const durationMinutes = span ?? one.durationMinutes;
    return { ...one, durationMinutes, manual: { ...one.manual, start, finish, durationMinutes } };
  });
}

/** Keeps the dates of an activity by hand from now on, at the dates given, or lets it follow logic again. */
export function keepByHand(
  plan: Plan,
  uid: number,
  dates: { readonly start: PlanMinute; readonly finish: PlanMinute } | undefined,
): EditingOutcome {
  return changed(plan, uid, (activity) => {
    if (dates === undefined) {
      const { manual: _, ...rest } = activity;
      return { ...rest, isManual: false };
    }
    const { durationMinutes } = activity;
    return { ...activity, isManual: true, manual: { ...dates, durationMinutes } };
  });
}

function changed(plan: Plan, uid: number, change: (activity: Activity) => Activity): EditingOutcome {
  const place = plan.activities.findIndex((one) => one.uid === uid);
  const activity = plan.activities[place];
  if (activity === undefined) return refuse('editing/activity-unknown', uid);
  if (isSummaryAt(plan, place)) return refuse('editing/summary-sums-up', uid);
  if (activity.progress.actualFinish !== undefined) return refuse('editing/completed', uid);
  return { plan: { ...plan, activities: plan.activities.with(place, change(activity)) } };
}

function constrained(
  { project }: Plan,
  activity: Activity,
  fromStart: ConstraintType,
  fromFinish: ConstraintType,
  date: PlanMinute,
): Activity {
  const type = project.scheduleFrom === 'finish' ? fromFinish : fromStart;
  return { ...activity, constraint: { type, date } };
}

function manualFrom(plan: Plan, activity: Activity, start: PlanMinute): ManualDates {
  const { durationMinutes } = activity;
  const clock = activityClock(plan, activity);
  const finish = durationMinutes === 0 ? start : clock.finishAt(clock.positionAt(start) + durationMinutes);
  return { ...activity.manual, start, finish, durationMinutes };
}
