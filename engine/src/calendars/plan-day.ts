import { dayOf, type PlanDay, parsePlanMinute } from '@regie/engine/model';

/** The day of a date; months run from 1. Days past the end of the month run on into the next. */
export function dayOfDate(year: number, month: number, monthDay: number): PlanDay {
  return Math.floor(Date.UTC(year, month - 1, monthDay) / 86_400_000);
}

/** The day that a table spells as `2026-07-04`. */
export function dayOfText(text: string): PlanDay {
  return dayOf(parsePlanMinute(text) ?? Number.NaN);
}
