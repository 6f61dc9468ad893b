import type { Activity, PlanMinute } from '@regie/engine/model';
import { remainingShape, remainingStartOf } from './activity-shape.ts';
import type { ActivityTerms } from './activity-terms.ts';
import type { TermsSource } from './compile-activity.ts';
import { finishOf, type WorkShape } from './work-shape.ts';

/** Seconds that files cut off and tenths that they round make one end differ from another by so much. */
const roundingMinutes = 2;

/** When work began: some programs note how much is done without saying when; then it began as recorded. */
export function begunAt({ progress, recorded }: Activity): PlanMinute | undefined {
  return progress.actualStart ?? (progress.percentComplete > 0 ? recorded.start : undefined);
}

/**
 * Where a begun activity ends: what remains continues from where it stopped or resumes. Of several people each may
 * have stopped elsewhere; then all of the work runs in one go from its start, unless the whole activity pauses.
 */
export function begunFinish(
  activity: Activity,
  shape: WorkShape,
  start: PlanMinute,
  source: TermsSource,
): PlanMinute {
  if (shape.durationMinutes === 0) return start;
  const whole = finishOf(shape, start);
  const { stop, resume, remainingDurationMinutes } = activity.progress;
  const resumed = remainingStartOf(activity);
  if (!source.conventions.remainingBeginsAtResume || activity.pieces !== undefined || resumed === undefined)
    return whole;
  const isPaused = stop !== undefined && resume !== undefined && shape.clock.between(stop, resume) > 1;
  const isOfOne = (source.assignments.get(activity.uid)?.length ?? 0) <= 1;
  if (!isPaused && (!isOfOne || remainingDurationMinutes === undefined)) return whole;
  const continued = finishOf(remainingShape(activity, source), resumed);
  const isSame = Math.abs(shape.clock.between(whole, continued)) <= roundingMinutes;
  return isSame && !isPaused ? whole : continued;
}

/**
 * Where what remains of a begun activity begins, and what of it waits for predecessors: Microsoft Project splits only
 * work of which some is done and some is left, and only where the project says so.
 */
export function begunRemainder(
  activity: Activity,
  source: TermsSource,
): Pick<ActivityTerms, 'remainingStart' | 'waitingPart'> {
  const { conventions, project } = source;
  const remainingStart = remainingStartOf(activity);
  const mayWait = conventions.remainingWaitsForPredecessors && project.splitsInProgressActivities;
  const isPartlyDone = remainingStart !== undefined && activity.progress.percentComplete > 0;
  if (!mayWait || !isPartlyDone) return { remainingStart };
  const rest = remainingShape(activity, source);
  return { remainingStart, waitingPart: rest.durationMinutes > 0 ? rest : undefined };
}
