import { refuse } from '@regie/contracts';
import { type Activity, type Constraint, minutesPerClockDay, type PlanMinute } from '@regie/engine/model';
import { type Draft, dateBefore, nameOf } from './draft.ts';
import { withDuration, workBetween } from './edit-duration.ts';
import type { Step } from './edit-step.ts';

/** A typed start or finish bounds a scheduled row, and is the date of one that is planned by hand. */
export const setDates: Step = (activity, patch, draft, context) => {
  if (patch.start === undefined && patch.finish === undefined) return activity;
  const { defaultStartTime, defaultFinishTime } = draft.plan.project;
  const start = patch.start === undefined ? undefined : atTime(patch.start, defaultStartTime);
  const finish = patch.finish === undefined ? undefined : atTime(patch.finish, defaultFinishTime);
  const shown = start ?? dateBefore(context, activity.uid, 'start');
  if (
    finish !== undefined &&
    shown !== undefined &&
    finish < shown &&
    (start !== undefined || activity.isManual)
  ) {
    return refuse('planning/finish-before-start', { facts: { name: nameOf(activity) } });
  }
  if (patch.isManual ?? activity.isManual) return withManualDates(draft, activity, start, finish, shown);
  if (start !== undefined && finish !== undefined) {
    const minutes = workBetween(draft, activity, start, finish);
    const sized = withDuration(activity, {
      minutes,
      isElapsed: activity.isElapsed,
      isEstimated: false,
      format: undefined,
    });
    return { ...sized, constraint: { type: 'startNoEarlierThan', date: start } };
  }
  return start === undefined
    ? { ...activity, constraint: { type: 'finishNoEarlierThan', date: finish } }
    : { ...activity, constraint: { type: 'startNoEarlierThan', date: start } };
};

function withManualDates(
  draft: Draft,
  activity: Activity,
  start: PlanMinute | undefined,
  finish: PlanMinute | undefined,
  shown: PlanMinute | undefined,
): Activity {
  const from = start ?? activity.manual?.start ?? shown ?? draft.plan.project.start;
  if (finish === undefined) {
    return { ...activity, manual: { start: from, durationMinutes: activity.durationMinutes } };
  }
  const durationMinutes = workBetween(draft, activity, from, finish);
  return { ...activity, durationMinutes, manual: { start: from, finish, durationMinutes } };
}

/** A day without a time gets the usual one. */
function atTime(minute: PlanMinute, usual: number): PlanMinute {
  return minute % minutesPerClockDay === 0 ? minute + usual : minute;
}

const withoutDate: ReadonlySet<string> = new Set(['asSoonAsPossible', 'asLateAsPossible']);

export const setConstraint: Step = (activity, { constraintType, constraintDate }, draft) => {
  if (constraintType === undefined && constraintDate === undefined) return activity;
  const type = constraintType ?? activity.constraint.type;
  if (withoutDate.has(type)) {
    // A date without a kind of bound says nothing yet; with a row that is free it means not before.
    return constraintType === undefined && constraintDate !== null && constraintDate !== undefined
      ? { ...activity, constraint: { type: 'startNoEarlierThan', date: constraintDate } }
      : { ...activity, constraint: { type } };
  }
  const date = constraintDate === undefined ? activity.constraint.date : constraintDate;
  if (date === null && constraintType === undefined)
    return { ...activity, constraint: { type: 'asSoonAsPossible' } };
  if (date === undefined || date === null) return refuse('planning/constraint-without-date');
  const { defaultStartTime, defaultFinishTime } = draft.plan.project;
  const usual = /finish/i.test(type) ? defaultFinishTime : defaultStartTime;
  const constraint: Constraint = { type, date: atTime(date, usual) };
  return { ...activity, constraint };
};

/** A row that becomes one planned by hand keeps the dates it shows. */
export const setMode: Step = (activity, { isManual }, draft, context) => {
  if (isManual === undefined || isManual === activity.isManual) return activity;
  if (!isManual) return { ...activity, isManual, manual: undefined };
  const start =
    activity.manual?.start ?? dateBefore(context, activity.uid, 'start') ?? draft.plan.project.start;
  const finish = activity.manual?.finish ?? dateBefore(context, activity.uid, 'finish');
  return { ...activity, isManual, manual: { start, finish, durationMinutes: activity.durationMinutes } };
};
