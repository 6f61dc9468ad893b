import { dutchPublicHolidays } from '@regie/engine/calendars';
import { dayOfWeek } from '@regie/engine/model';

const dayMs = 86_400_000;
const textOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);

/** The first day of a month that is neither in a weekend nor a public holiday. */
export function firstWorkingDay(year: number, month: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const holidays = new Set<number>(dutchPublicHolidays(first.getUTCFullYear()).map(({ day }) => day));
  let day = first.getTime() / dayMs;
  while (dayOfWeek(day) % 6 === 0 || holidays.has(day)) day += 1;
  return textOf(day);
}

export interface Round {
  readonly opensOn: string;
  readonly nextOpensOn: string;
}

/** The round that is open on a day: the latest that has opened, until the next does. */
export function roundOn(today: string): Round {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const own = firstWorkingDay(year, month);
  return today < own
    ? { opensOn: firstWorkingDay(year, month - 1), nextOpensOn: own }
    : { opensOn: own, nextOpensOn: firstWorkingDay(year, month + 1) };
}

/** The days on which rounds open in a period, both days of which count. */
export function roundsIn({ from, to }: { readonly from: string; readonly to: string }): readonly string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7));
  const count = last - (year * 12 + month) + 1;
  return Array.from({ length: count }, (_none, index) => firstWorkingDay(year, month + index)).filter(
    (day) => day >= from && day <= to,
  );
}
