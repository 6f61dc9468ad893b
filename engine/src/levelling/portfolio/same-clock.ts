import type { PlanMinute } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';

const step = 30;

/** Whether two clocks, of different plans, work the same half hours in a stretch of time. */
function workAlike(one: WorkClock, other: WorkClock, [from, to]: readonly [PlanMinute, PlanMinute]): boolean {
  if (one.minutesPerWeek !== other.minutesPerWeek) return false;
  for (let minute = from; minute < to; minute += step)
    if (one.between(from, minute) !== other.between(from, minute)) return false;
  return true;
}

/** Gives one and the same clock for all that work alike in a stretch of time. */
export function clocksAlike(stretch: readonly [PlanMinute, PlanMinute]): (clock: WorkClock) => WorkClock {
  const known = new Map<WorkClock, WorkClock>();
  return (clock) => {
    const found =
      known.get(clock) ?? [...known.keys()].find((other) => workAlike(other, clock, stretch)) ?? clock;
    const first = known.get(found) ?? found;
    known.set(clock, first);
    return first;
  };
}
