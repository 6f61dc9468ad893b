import type { PlanMinute } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';

/**
 * The run of one assignment: so many working minutes on its own calendar, from so many of these after the activity's
 * start and then so many of the clock.
 */
export interface AssignmentRun {
  readonly clock: WorkClock;
  readonly delayMinutes: number;
  readonly levellingDelayMinutes: number;
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
  for (const { clock, delayMinutes, levellingDelayMinutes } of shape.runs) {
    const isPrompt = delayMinutes === 0 && levellingDelayMinutes === 0;
    if (isPrompt) begin = Math.min(begin, clock.startAt(clock.positionAt(from)));
  }
  return begin === Number.POSITIVE_INFINITY ? shape.clock.startAt(shape.clock.positionAt(from)) : begin;
}

/** When work that begins at a minute is done. */
export function finishOf(shape: WorkShape, start: PlanMinute): PlanMinute {
  if (shape.runs.length === 0) {
    return shape.clock.finishAt(shape.clock.positionAt(start) + shape.durationMinutes);
  }
  let finish = Number.NEGATIVE_INFINITY;
  for (const run of shape.runs) finish = Math.max(finish, runFinish(run, start));
  return finish;
}

/** The latest start from which the work is done at a minute. */
export function startFor(shape: WorkShape, finish: PlanMinute): PlanMinute {
  if (shape.runs.length === 0) {
    return shape.clock.startAt(shape.clock.positionAt(finish) - shape.durationMinutes);
  }
  let start = Number.POSITIVE_INFINITY;
  for (const run of shape.runs) start = Math.min(start, runStart(run, finish));
  return start;
}

function runFinish(
  { clock, delayMinutes, levellingDelayMinutes, durationMinutes }: AssignmentRun,
  start: PlanMinute,
): PlanMinute {
  let position = clock.positionAt(start) + delayMinutes;
  if (levellingDelayMinutes !== 0)
    position = clock.positionAt(clock.startAt(position) + levellingDelayMinutes);
  return clock.finishAt(position + durationMinutes);
}

function runStart(
  { clock, delayMinutes, levellingDelayMinutes, durationMinutes }: AssignmentRun,
  finish: PlanMinute,
): PlanMinute {
  let position = clock.positionAt(finish) - durationMinutes;
  if (levellingDelayMinutes !== 0)
    position = clock.positionAt(clock.startAt(position) - levellingDelayMinutes);
  return clock.startAt(position - delayMinutes);
}

/** The last minute at or before the given one at which the work could end. */
export function latestEnd(shape: WorkShape, until: PlanMinute): PlanMinute {
  if (shape.runs.length === 0) return shape.clock.finishAt(shape.clock.positionAt(until));
  let end = Number.NEGATIVE_INFINITY;
  for (const { clock } of shape.runs) end = Math.max(end, clock.finishAt(clock.positionAt(until)));
  return end;
}
