/**
 * Plan time: whole minutes since 1970-01-01T00:00 on the clock of the plan, without a time zone.
 * A day always has 1,440 of them.
 */
export type PlanMinute = number;

/** Whole days since 1970-01-01; day 0 is a Thursday. */
export type PlanDay = number;

/** Minutes in a day of plan time. */
export const minutesPerClockDay = 1440;

/** 0 is Sunday and 6 is Saturday, as in the files of Microsoft Project. */
export type DayOfWeek = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const millisecondsPerMinute = 60_000;
const pattern = /^(-?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/;

/** Reads `2024-01-02T08:00:00`, `2024-01-02T08:00` or `2024-01-02`; seconds are cut off; undefined when it is none of these. */
export function parsePlanMinute(text: string): PlanMinute | undefined {
  const match = pattern.exec(text.trim());
  if (match === null) return undefined;
  const [year = 0, month = 1, monthDay = 1, hour = 0, minute = 0] = match
    .slice(1, 6)
    .map((part) => Number(part ?? 0));
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  const midnight = new Date(0).setUTCFullYear(year, month - 1, monthDay);
  const isRealDate = new Date(midnight).getUTCMonth() === month - 1 && monthDay > 0;
  if (!isRealDate || hour >= 24 || minute >= 60) return undefined;
  return Math.floor(midnight / millisecondsPerMinute) + hour * 60 + minute;
}

/** Writes `2024-01-02T08:00:00`. */
export function formatPlanMinute(minute: PlanMinute): string {
  return new Date(minute * millisecondsPerMinute).toISOString().slice(0, 19);
}

/** The day that holds the minute. */
export function dayOf(minute: PlanMinute): PlanDay {
  return Math.floor(minute / minutesPerClockDay);
}

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;

/** The day of the week of a day; Sunday is 0. */
export function dayOfWeek(day: PlanDay): DayOfWeek {
  return daysOfWeek[(((day + 4) % 7) + 7) % 7] ?? 0;
}
