import { refuse } from '@regie/contracts';
import type { ActivityPatch } from '@regie/contracts/planning';
import { numberOfFormat, parseDurationText } from '@regie/engine/editing';
import { type Activity, minutesPerClockDay, type PlanMinute } from '@regie/engine/model';
import { Calendars } from '@regie/engine/time';
import { type Draft, dateBefore, type EditContext, nameOf } from './draft.ts';
import type { Step, StepRefusal } from './edit-step.ts';

type Duration = NonNullable<ActivityPatch['duration']>;

/** What a typed duration comes to. */
interface ReadDuration {
  readonly minutes: number;
  readonly isElapsed: boolean;
  readonly isEstimated: boolean;
  readonly format: number | undefined;
}

export const setDuration: Step = (activity, patch, draft, context) => {
  if (patch.duration === undefined) {
    const isCleared = patch.isMilestone === true && activity.durationMinutes !== 0;
    return isCleared
      ? withDuration(activity, { minutes: 0, isElapsed: false, isEstimated: false, format: undefined })
      : activity;
  }
  const read = readDuration(patch.duration, activity, draft, context);
  return 'refused' in read ? read : withDuration(activity, read, patch.isMilestone);
};

/** The row with another duration: what was done stays in proportion. */
export function withDuration(activity: Activity, read: ReadDuration, isMilestone?: boolean): Activity {
  const wasMilestone = activity.isMilestone && activity.durationMinutes === 0;
  const done = activity.progress.percentComplete / 100;
  const { progress } = activity;
  return {
    ...activity,
    durationMinutes: read.minutes,
    isElapsed: read.isElapsed,
    isEstimated: read.isEstimated,
    durationFormat: read.format ?? activity.durationFormat,
    isMilestone: isMilestone ?? (read.minutes === 0 || (wasMilestone ? false : activity.isMilestone)),
    pieces: undefined,
    manual:
      activity.manual === undefined
        ? undefined
        : { start: activity.manual.start, durationMinutes: read.minutes },
    progress: {
      ...progress,
      ...(progress.remainingDurationMinutes === undefined && done === 0
        ? {}
        : {
            actualDurationMinutes: Math.round(read.minutes * done),
            remainingDurationMinutes: read.minutes - Math.round(read.minutes * done),
          }),
    },
  };
}

/** What a duration as typed or dragged comes to. */
export function readDuration(
  duration: Duration,
  activity: Activity,
  draft: Draft,
  context: EditContext,
): ReadDuration | StepRefusal {
  if ('minutes' in duration) {
    const { minutes, isElapsed } = duration;
    return { minutes, isElapsed, isEstimated: false, format: undefined };
  }
  if ('until' in duration) {
    const start =
      activity.manual?.start ?? dateBefore(context, activity.uid, 'start') ?? draft.plan.project.start;
    if (duration.until < start) {
      return refuse('planning/finish-before-start', { facts: { name: nameOf(activity) } });
    }
    const minutes = workBetween(draft, activity, start, duration.until);
    return { minutes, isElapsed: activity.isElapsed, isEstimated: false, format: undefined };
  }
  const entry = parseDurationText(duration.text, draft.plan.project);
  if (entry === undefined || entry.minutes < 0) {
    return refuse('planning/duration-text', { facts: { text: duration.text } });
  }
  return { ...entry, format: numberOfFormat(entry) };
}

/** Minutes between two dates in the time that a row runs on. */
export function workBetween({ plan }: Draft, activity: Activity, from: PlanMinute, to: PlanMinute): number {
  const day = Math.floor(from / minutesPerClockDay);
  const calendars = new Calendars(plan.calendars, day, day + 400);
  const own = calendars.has(activity.calendarUid) ? activity.calendarUid : plan.project.calendarUid;
  const clock = activity.isElapsed ? calendars.roundTheClock : calendars.clockOf(own);
  return clock.between(from, to);
}
