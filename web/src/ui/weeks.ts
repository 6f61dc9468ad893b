import { addDays } from './parse.ts';

/** Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
  return addDays(day, 1 - weekday);
}

/** So many weeks from the one that holds the first of the month of a day; six hold every month. */
export function weeksOf(day: string, count = 6): readonly (readonly string[])[] {
  const first = mondayOf(`${day.slice(0, 8)}01`);
  return Array.from({ length: count }, (_, week) =>
    [0, 1, 2, 3, 4, 5, 6].map((index) => addDays(first, week * 7 + index)),
  );
}

/** The weeks of a month that hold a day of it. */
export function weeksWithin(month: string): readonly (readonly string[])[] {
  return weeksOf(`${month}-01`).filter((week) => week.some((day) => day.startsWith(month)));
}
