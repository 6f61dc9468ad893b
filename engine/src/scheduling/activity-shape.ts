import type { Activity, PlanMinute } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import { remainingRuns, wholeRuns } from './assignment-runs.ts';
import type { Conventions } from './conventions.ts';
import { durationClock, type ShapeSource } from './duration-clock.ts';
import type { WorkShape } from './work-shape.ts';

/** The whole of an activity's work. */
export function wholeShape(activity: Activity, source: ShapeSource): WorkShape {
  const clock = durationClock(activity, source);
  const span = splitSpan(activity, clock, source.conventions);
  if (span !== undefined) return { clock, durationMinutes: span, runs: [] };
  return {
    clock,
    durationMinutes: Math.round(activity.durationMinutes),
    runs: wholeRuns(activity, source),
  };
}

/** What is still to be done of a begun activity; of a split one with the pauses that lie ahead. */
export function remainingShape(activity: Activity, source: ShapeSource): WorkShape {
  const { remainingDurationMinutes, percentComplete } = activity.progress;
  const clock = durationClock(activity, source);
  const [resumed, last] = [remainingStartOf(activity), activity.pieces?.at(-1)];
  if (source.conventions.splitsKeepPauses && resumed !== undefined && last !== undefined)
    return { clock, durationMinutes: Math.max(0, clock.between(resumed, last.finish)), runs: [] };
  const left = remainingDurationMinutes ?? activity.durationMinutes * (1 - percentComplete / 100);
  return { clock, durationMinutes: Math.round(left), runs: remainingRuns(activity, source) };
}

/** Where what remains of a begun activity begins, as recorded; undefined when nothing tells. */
export function remainingStartOf({ progress: { stop, resume }, pieces }: Activity): PlanMinute | undefined {
  if (resume !== undefined || stop === undefined) return resume;
  const next = pieces?.find(({ finish }) => finish > stop);
  return Math.max(stop, next?.start ?? stop);
}

/** Working minutes from the first to the last piece of a split activity. */
function splitSpan(activity: Activity, clock: WorkClock, conventions: Conventions): number | undefined {
  const [first, last] = [activity.pieces?.[0], activity.pieces?.at(-1)];
  if (!conventions.splitsKeepPauses || first === undefined || last === undefined) return undefined;
  return clock.between(first.start, last.finish);
}
