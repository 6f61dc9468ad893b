import { refuse } from '@regie/contracts';
import type { Activity, PlanMinute } from '@regie/engine/model';
import { type Draft, dateBefore, type EditContext, nameOf } from './draft.ts';
import { readDuration } from './edit-duration.ts';
import type { Step } from './edit-step.ts';

export const setProgress: Step = (activity, patch, draft, context) => {
  let next = activity;
  if (patch.percentComplete !== undefined) next = withPercent(next, patch.percentComplete, draft, context);
  if (patch.actualStart !== undefined) next = withActualStart(next, patch.actualStart ?? undefined);
  if (patch.actualFinish !== undefined) {
    next = withActualFinish(next, patch.actualFinish ?? undefined, draft, context);
  }
  const { progress } = next;
  if (
    progress.actualFinish !== undefined &&
    (progress.actualStart ?? progress.actualFinish) > progress.actualFinish
  ) {
    return refuse('planning/finish-before-start', { facts: { name: nameOf(activity) } });
  }
  if (patch.remaining === undefined) return next;
  const read = readDuration(patch.remaining, next, draft, context);
  return 'refused' in read ? read : withRemaining(next, read.minutes);
};

function withPercent(activity: Activity, percent: number, draft: Draft, context: EditContext): Activity {
  const { durationMinutes } = activity;
  if (percent === 0) {
    return { ...activity, progress: { percentComplete: 0 }, pieces: undefined };
  }
  const done = Math.round((durationMinutes * percent) / 100);
  const { progress } = activity;
  const shown = (end: 'start' | 'finish') =>
    dateBefore(context, activity.uid, end) ?? draft.plan.project.start;
  const actualStart = progress.actualStart ?? shown('start');
  return {
    ...activity,
    progress: {
      ...progress,
      percentComplete: percent,
      percentWorkComplete: undefined,
      actualStart,
      actualFinish:
        percent === 100 ? (progress.actualFinish ?? Math.max(actualStart, shown('finish'))) : undefined,
      actualDurationMinutes: done,
      remainingDurationMinutes: durationMinutes - done,
      stop: undefined,
      resume: undefined,
    },
  };
}

function withActualStart(activity: Activity, actualStart: PlanMinute | undefined): Activity {
  if (actualStart === undefined) return { ...activity, progress: { percentComplete: 0 } };
  return { ...activity, progress: { ...activity.progress, actualStart, stop: undefined, resume: undefined } };
}

function withActualFinish(
  activity: Activity,
  actualFinish: PlanMinute | undefined,
  draft: Draft,
  context: EditContext,
): Activity {
  if (actualFinish === undefined) {
    const isDone = activity.progress.percentComplete >= 100;
    return isDone
      ? { ...activity, progress: { percentComplete: 0, actualStart: activity.progress.actualStart } }
      : { ...activity, progress: { ...activity.progress, actualFinish: undefined } };
  }
  const done = withPercent(activity, 100, draft, context);
  const shown = activity.progress.actualStart ?? dateBefore(context, activity.uid, 'start') ?? actualFinish;
  const actualStart = activity.progress.actualStart ?? Math.min(shown, actualFinish);
  return { ...done, progress: { ...done.progress, actualStart, actualFinish } };
}

/** What is left, typed: the whole gets longer or shorter, what was done stays. */
function withRemaining(activity: Activity, remaining: number): Activity {
  const { progress } = activity;
  const done =
    progress.actualDurationMinutes ?? Math.round((activity.durationMinutes * progress.percentComplete) / 100);
  const durationMinutes = done + remaining;
  const percentComplete = durationMinutes === 0 ? 100 : Math.round((done / durationMinutes) * 100);
  return {
    ...activity,
    durationMinutes,
    pieces: undefined,
    progress: {
      ...progress,
      percentComplete,
      actualDurationMinutes: done,
      remainingDurationMinutes: remaining,
    },
  };
}
