import type { Activity, Assignment, Plan, PlanMinute, Progress } from '@regie/engine/model';
import type { Schedule } from '@regie/engine/scheduling';
import { activityClock, isSummaryAt } from './activity-clock.ts';
import { type EditingOutcome, refuse } from './editing-outcome.ts';

/**
 * Notes how much of an activity's duration is done, 0-100. It began as scheduled unless its actual start is known; at
 * 100 it ended as scheduled. Work of its assignments is done in the same part. At 0 it has not begun.
 */
export function setPercentComplete(
  plan: Plan,
  schedule: Schedule,
  uid: number,
  percentComplete: number,
): EditingOutcome {
  const place = plan.activities.findIndex((one) => one.uid === uid);
  const activity = plan.activities[place];
  if (activity === undefined) return refuse('editing/activity-unknown', uid);
  if (isSummaryAt(plan, place)) return refuse('editing/summary-sums-up', uid);
  const isPart = percentComplete > 0 && percentComplete < 100;
  const isMoment = activity.durationMinutes === 0;
  if (!(percentComplete >= 0 && percentComplete <= 100) || (isMoment && isPart))
    return refuse('editing/out-of-range', uid);
  const dates = { start: schedule.start[place] ?? 0, finish: schedule.finish[place] ?? 0 };
  const progress = progressAt(plan, activity, percentComplete, dates);
  return {
    plan: {
      ...plan,
      activities: plan.activities.with(place, { ...activity, progress }),
      assignments: plan.assignments.map((one) =>
        one.activityUid === uid ? doneInPart(one, percentComplete / 100) : one,
      ),
    },
  };
}

interface ScheduledDates {
  readonly start: PlanMinute;
  readonly finish: PlanMinute;
}

function progressAt(
  plan: Plan,
  activity: Activity,
  percentComplete: number,
  { start, finish }: ScheduledDates,
): Progress {
  const { durationMinutes, progress } = activity;
  const { physicalPercentComplete } = progress;
  const kept = physicalPercentComplete === undefined ? {} : { physicalPercentComplete };
  if (percentComplete === 0) return { ...kept, percentComplete };
  const actualStart = progress.actualStart ?? start;
  const actualDurationMinutes = Math.round((durationMinutes * percentComplete) / 100);
  const remainingDurationMinutes = durationMinutes - actualDurationMinutes;
  const done = { ...kept, percentComplete, actualStart, actualDurationMinutes, remainingDurationMinutes };
  if (percentComplete === 100) return { ...done, actualFinish: progress.actualFinish ?? finish };
  const clock = activityClock(plan, activity);
  const position = clock.positionAt(actualStart) + actualDurationMinutes;
  return { ...done, stop: clock.finishAt(position), resume: clock.startAt(position) };
}

function doneInPart(assignment: Assignment, part: number): Assignment {
  const actualWorkMinutes = Math.round(assignment.workMinutes * part);
  const { actualStart: _, actualFinish: __, stop: ___, resume: ____, ...kept } = assignment;
  return {
    ...kept,
    actualWorkMinutes,
    remainingWorkMinutes: assignment.workMinutes - actualWorkMinutes,
    percentWorkComplete: Math.round(part * 100),
  };
}

/**
 * Puts work that should have been done before a moment, and was not, after it: what remains of begun activities resumes
 * then, and what has not begun starts no earlier. Without uids for the whole plan; summaries stand for what is below them.
 */
export function rescheduleRemainingWork(
  plan: Plan,
  schedule: Schedule,
  from: PlanMinute,
  uids?: readonly number[] | undefined,
): Plan {
  const named = uids === undefined ? undefined : new Set(uids);
  let level = Number.POSITIVE_INFINITY;
  const activities = plan.activities.map((activity, place) => {
    // Below a row that is named every row is meant, up to one that is not deeper.
    if (activity.outlineLevel <= level) level = Number.POSITIVE_INFINITY;
    const isMeant = named === undefined || named.has(activity.uid) || level < activity.outlineLevel;
    if (isMeant && level === Number.POSITIVE_INFINITY) level = activity.outlineLevel;
    const isOpen = activity.isBlank !== true && activity.isActive && !activity.isManual;
    if (!isMeant || !isOpen || isSummaryAt(plan, place)) return activity;
    return rescheduled(plan, activity, schedule.start[place] ?? from, from);
  });
  return { ...plan, activities };
}

function rescheduled(plan: Plan, activity: Activity, start: PlanMinute, from: PlanMinute): Activity {
  const { progress, durationMinutes } = activity;
  if (progress.actualFinish !== undefined || progress.percentComplete >= 100) return activity;
  if (progress.actualStart === undefined) {
    if (start >= from) return activity;
    return { ...activity, constraint: { type: 'startNoEarlierThan', date: from } };
  }
  const clock = activityClock(plan, activity);
  const remaining =
    progress.remainingDurationMinutes ?? durationMinutes * (1 - progress.percentComplete / 100);
  const reached = clock.positionAt(progress.actualStart) + durationMinutes - Math.round(remaining);
  const stop = progress.stop ?? clock.finishAt(reached);
  const resume = progress.resume ?? clock.startAt(reached);
  if (resume >= from) return activity;
  return {
    ...activity,
    progress: { ...progress, remainingDurationMinutes: Math.round(remaining), stop, resume: from },
  };
}
