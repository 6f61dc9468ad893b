import type { DayPattern, WorkingTime } from '@regie/engine/model';
import { minutesPerClockDay } from '@regie/engine/model';

/** A day of which every minute is worked. */
export const wholeDay: DayPattern = [{ from: 0, to: minutesPerClockDay }];

/** Sorts, joins what touches or overlaps, and drops what is empty. */
export function tidyPattern(times: readonly WorkingTime[]): DayPattern {
  const sorted = times.filter((time) => time.to > time.from).sort((a, b) => a.from - b.from);
  const joined: WorkingTime[] = [];
  for (const time of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && time.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, time.to) };
    } else joined.push(time);
  }
  return joined;
}

/** What of a day's own times, and of the shift that ran on from the day before, lies within its 1,440 minutes. */
export function withinDay(own: DayPattern, dayBefore: DayPattern): DayPattern {
  const spill = dayBefore
    .filter((time) => time.to > minutesPerClockDay)
    .map((time) => ({
      from: Math.max(0, time.from - minutesPerClockDay),
      to: Math.min(minutesPerClockDay, time.to - minutesPerClockDay),
    }));
  if (spill.length === 0 && own.every((time) => time.to <= minutesPerClockDay)) return own;
  const kept = own.map((time) => ({ from: time.from, to: Math.min(minutesPerClockDay, time.to) }));
  return tidyPattern([...spill, ...kept]);
}

/** The minutes that both patterns have. */
export function intersectPatterns(one: DayPattern, other: DayPattern): DayPattern {
  const shared: WorkingTime[] = [];
  for (const a of one) {
    for (const b of other) shared.push({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });
  }
  return tidyPattern(shared);
}

/** A text that is equal for equal patterns. */
export function patternKey(pattern: DayPattern): string {
  return pattern.map((time) => `${time.from}-${time.to}`).join(' ');
}
