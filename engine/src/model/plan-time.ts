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
  const [year, month, day, hour, minute] = match.slice(1, 6).map((part) => Number(part ?? 0));
  const milliseconds = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0);
  const isRealDate = new Date(milliseconds).getUTCMonth() === (month ?? 1) - 1 && (hour ?? 0) < 24;
  return isRealDate && (minute ?? 0) < 60 ? Math.floor(milliseconds / millisecondsPerMinute) : undefined;
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
