/** Plan time: whole minutes since 1970-01-01T00:00 on the clock of the plan, without a zone; a day has 1,440. */
export type PlanMinute = number;

export const dayMinutes = 1440;

/** Days since 1970-01-01. */
export function dayNumberOf(minute: PlanMinute): number {
  return Math.floor(minute / dayMinutes);
}

/** `2027-01-11` for a number of days since 1970-01-01. */
export function writeDayNumber(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Days since 1970-01-01 of `2027-01-11`. */
export function readDayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** The day of a minute as `2027-01-11`. */
export function dayOfMinute(minute: PlanMinute): string {
  return writeDayNumber(dayNumberOf(minute));
}

/** "08:30". */
export function clockOf(minute: PlanMinute): string {
  const rest = minute - dayNumberOf(minute) * dayMinutes;
  return `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The Monday on or before a day. */
export function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

interface CivilDay {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly dayOfMonth: number;
}

export function civilOf(day: number): CivilDay {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** Months run on over the ends of a year: month 13 is January of the next. */
export function dayNumberFrom(year: number, month: number, dayOfMonth: number): number {
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / 86_400_000);
}

/** ISO 8601 week number: the week that holds the Thursday. */
export function weekNumberOf(day: number): number {
  const thursday = mondayOf(day) + 3;
  return Math.floor((thursday - dayNumberFrom(civilOf(thursday).year, 1, 1)) / 7) + 1;
}
