import type { PlanMinute } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';

/** The run of one assignment: so many working minutes on its own calendar, from so many after the activity's start. */
export interface AssignmentRun {
  readonly clock: WorkClock;
  readonly delayMinutes: number;
  readonly durationMinutes: number;
}

/**
 * How long an activity takes from a given start: a duration on one clock, or the runs of assignments of which the last
 * ends it (then `runs` is not empty and the duration only serves as a number).
 */
export interface WorkShape {
  readonly clock: WorkClock;
  readonly durationMinutes: number;
  readonly runs: readonly AssignmentRun[];
}

/** The first minute at or after the given one at which the work can begin. */
export function earliestBegin(shape: WorkShape, from: PlanMinute): PlanMinute {
  if (shape.runs.length === 0) return shape.clock.startAt(shape.clock.positionAt(from));
  let begin = Number.POSITIVE_INFINITY;
  for (const { clock, delayMinutes } of shape.runs) {
    if (delayMinutes === 0) begin = Math.min(begin, clock.startAt(clock.positionAt(from)));
  }
  return begin === Number.POSITIVE_INFINITY ? shape.clock.startAt(shape.clock.positionAt(from)) : begin;
}

/** When work that begins at a minute is done. */
export function finishOf(shape: WorkShape, start: PlanMinute): PlanMinute {
  if (shape.runs.length === 0) {
    return shape.clock.finishAt(shape.clock.positionAt(start) + shape.durationMinutes);
  }
  let finish = Number.NEGATIVE_INFINITY;
  for (const { clock, delayMinutes, durationMinutes } of shape.runs) {
    finish = Math.max(finish, clock.finishAt(clock.positionAt(start) + delayMinutes + durationMinutes));
  }
  return finish;
}

/** The latest start from which the work is done at a minute. */
export function startFor(shape: WorkShape, finish: PlanMinute): PlanMinute {
  if (shape.runs.length === 0) {
    return shape.clock.startAt(shape.clock.positionAt(finish) - shape.durationMinutes);
  }
  let start = Number.POSITIVE_INFINITY;
  for (const { clock, delayMinutes, durationMinutes } of shape.runs) {
    start = Math.min(start, clock.startAt(clock.positionAt(finish) - durationMinutes - delayMinutes));
  }
  return start;
}

/** The last minute at or before the given one at which the work could end. */
export function latestEnd(shape: WorkShape, until: PlanMinute): PlanMinute {
  if (shape.runs.length === 0) return shape.clock.finishAt(shape.clock.positionAt(until));
  let end = Number.NEGATIVE_INFINITY;
  for (const { clock } of shape.runs) end = Math.max(end, clock.finishAt(clock.positionAt(until)));
  return end;
}
