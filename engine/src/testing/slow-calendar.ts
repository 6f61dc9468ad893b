import type { Calendar, CalendarException, DayPattern, PlanDay, PlanMinute } from '@regie/engine/model';

/**
 * Working time counted the plain way: day after day, interval after interval, without any table. Only for tests, as
 * the second opinion on the fast one, of which it uses nothing.
 */
export interface SlowCalendar {
  /** Working intervals of a day in minutes of plan time, in order. */
  readonly intervalsOn: (day: PlanDay) => readonly Interval[];
}

/** A stretch of plan time. */
export interface Interval {
  readonly from: PlanMinute;
  readonly to: PlanMinute;
}

const day0 = 1440;
const farDay = 1_000_000;

/** The next day to look at; a walk that leaves all sense is a bug in the test. */
function stepped(day: PlanDay, step: number): PlanDay {
  if (!(Math.abs(day) < farDay)) throw new Error(`a walk through working time reached day ${day}`);
  return day + step;
}

/** The clock that never stops. */
export const always: SlowCalendar = { intervalsOn: (day) => [{ from: day * day0, to: (day + 1) * day0 }] };

/** Follows a calendar and its bases for each day anew. Of recurrences it knows those by days and weeks. */
export function slowCalendar(calendars: readonly Calendar[], uid: number | undefined): SlowCalendar {
  const chain: Calendar[] = [];
  for (let next = calendars.find((one) => one.uid === uid); next !== undefined; ) {
    chain.push(next);
    const { baseUid } = next;
    next = calendars.find((one) => one.uid === baseUid && !chain.includes(one));
  }
  const known = new Map<PlanDay, readonly Interval[]>();
  const pattern = (day: PlanDay): DayPattern => {
    for (const { exceptions } of chain) {
      const exception = exceptions.find((one) => isExcepted(one, day));
      if (exception !== undefined) return exception.pattern;
    }
    const weekday = weekdayOf(day);
    for (const { workWeeks } of chain) {
      const workWeek = workWeeks.findLast((one) => one.firstDay <= day && day <= one.lastDay);
      const worked = workWeek?.week[weekday];
      if (worked !== undefined) return worked;
    }
    return chain.find(({ week }) => week[weekday] !== undefined)?.week[weekday] ?? [];
  };
  const begun = (day: PlanDay): Interval[] =>
    pattern(day).map(({ from, to }) => ({ from: day * day0 + from, to: day * day0 + to }));
  const intervalsOn = (day: PlanDay): readonly Interval[] => {
    let intervals = known.get(day);
    if (intervals === undefined) {
      intervals = cut([...begun(day - 1), ...begun(day)], { from: day * day0, to: (day + 1) * day0 });
      known.set(day, intervals);
    }
    return intervals;
  };
  return { intervalsOn };
}

function weekdayOf(day: PlanDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

function isExcepted({ firstDay, lastDay, recurrence }: CalendarException, day: PlanDay): boolean {
  if (day < firstDay || day > lastDay) return false;
  if (recurrence === undefined) return true;
  if (recurrence.kind === 'daily') return (day - firstDay) % recurrence.everyDays === 0;
  if (recurrence.kind !== 'weekly') throw new Error(`the slow calendar does not know ${recurrence.kind}`);
  const sundayOf = (one: PlanDay): PlanDay => one - weekdayOf(one);
  const weeks = (sundayOf(day) - sundayOf(firstDay)) / 7;
  const isDue = weeks % recurrence.everyWeeks === 0;
  return isDue && recurrence.daysOfWeek.some((one) => one === weekdayOf(day));
}

function cut(intervals: readonly Interval[], window: Interval): Interval[] {
  return intervals
    .map(({ from, to }) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) }))
    .filter(({ from, to }) => from < to);
}

/** The time that both work; the first alone when they never work together. */
export function bothWork(one: SlowCalendar, other: SlowCalendar): SlowCalendar {
  const known = new Map<PlanDay, readonly Interval[]>();
  const intervalsOn = (day: PlanDay): readonly Interval[] => {
    const intervals =
      known.get(day) ?? one.intervalsOn(day).flatMap((interval) => cut(other.intervalsOn(day), interval));
    known.set(day, intervals);
    return intervals;
  };
  const plainWeek = [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) => intervalsOn(weekday + 70_000));
  return plainWeek.length === 0 ? one : { intervalsOn };
}

/** The first working minute at or after a moment. */
export function nextWork(calendar: SlowCalendar, moment: PlanMinute): PlanMinute {
  for (let day = Math.floor(moment / day0); ; day = stepped(day, 1)) {
    for (const { from, to } of calendar.intervalsOn(day)) if (to > moment) return Math.max(from, moment);
  }
}

/** The end of the last working minute at or before a moment. */
export function lastWork(calendar: SlowCalendar, moment: PlanMinute): PlanMinute {
  for (let day = Math.floor(moment / day0); ; day = stepped(day, -1)) {
    for (const { from, to } of [...calendar.intervalsOn(day)].reverse()) {
      if (from < moment) return Math.min(to, moment);
    }
  }
}

/** When so many minutes of work are done that begin at a moment; back to the start of work for a negative number. */
export function addWork(calendar: SlowCalendar, moment: PlanMinute, minutes: number): PlanMinute {
  if (minutes < 0) return subtractWork(calendar, moment, -minutes);
  if (minutes === 0) return lastWork(calendar, moment);
  let left = minutes;
  for (let day = Math.floor(moment / day0); ; day = stepped(day, 1)) {
    for (const { from, to } of calendar.intervalsOn(day)) {
      const begin = Math.max(from, moment);
      if (begin >= to) continue;
      if (to - begin >= left) return begin + left;
      left -= to - begin;
    }
  }
}

/** When work must begin so that so many minutes are done at a moment. */
export function subtractWork(calendar: SlowCalendar, moment: PlanMinute, minutes: number): PlanMinute {
  if (minutes < 0) return addWork(calendar, moment, -minutes);
  if (minutes === 0) return nextWork(calendar, moment);
  let left = minutes;
  for (let day = Math.floor(moment / day0); ; day = stepped(day, -1)) {
    for (const { from, to } of [...calendar.intervalsOn(day)].reverse()) {
      const end = Math.min(to, moment);
      if (end <= from) continue;
      // Exactly at the beginning of an interval the work begins there, not at the end of the one before.
      if (end - from >= left) return end - left;
      left -= end - from;
    }
  }
}

/** Working minutes from one moment to another; negative when the second comes first. */
export function workBetween(calendar: SlowCalendar, from: PlanMinute, to: PlanMinute): number {
  if (to < from) return 0 - workBetween(calendar, to, from);
  let sum = 0;
  for (let day = Math.floor(from / day0); day * day0 < to; day += 1) {
    for (const interval of cut(calendar.intervalsOn(day), { from, to })) sum += interval.to - interval.from;
  }
  return sum;
}
