import { dutchPublicHolidays } from '@regie/engine/calendars';
import { dayOfWeek } from '@regie/engine/model';

const dayMs = 86_400_000;
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMs;
const textOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);

/** Public holidays by year, which the same few years are asked for again and again. */
const known = new Map<number, ReadonlySet<number>>();

function isWorkingDay(day: number): boolean {
  if (dayOfWeek(day) % 6 === 0) return false;
  const year = Number(textOf(day).slice(0, 4));
  const holidays = known.get(year) ?? new Set<number>(dutchPublicHolidays(year).map((one) => one.day));
  known.set(year, holidays);
  return !holidays.has(day);
}

/** The day so many working days after another, which itself does not count. */
export function addWorkingDays(from: string, count: number): string {
  let day = numberOf(from);
  for (let left = count; left > 0; ) {
    day += 1;
    if (isWorkingDay(day)) left -= 1;
  }
  return textOf(day);
}

/** How many working days lie after the first day, up to and including the last; 0 on the same day. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = numberOf(from) + 1; day <= numberOf(to); day += 1) if (isWorkingDay(day)) count += 1;
  return count;
}

/** The middle of some figures, or halfway the middle two; null of none. */
export function medianOf(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
