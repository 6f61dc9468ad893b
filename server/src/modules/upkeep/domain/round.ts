const dayMs = 86_400_000;

/** The day so many working days after a day, by some calendar. */
export type CountWorkingDays = (day: string, count: number) => string;

/** No calendar of an office is closed for longer. */
const mostMonths = 14;

/** The first day of a month on which is worked; in a later month where nobody works in this one. */
function firstWorkingDay(count: CountWorkingDays, year: number, month: number): string {
  const dayBefore = new Date(Date.UTC(year, month - 1, 1) - dayMs);
  return count(dayBefore.toISOString().slice(0, 10), 1);
}

export interface Round {
  readonly opensOn: string;
  readonly nextOpensOn: string;
}

/** The round that is open on a day: the latest that has opened, until the next does. */
export function roundOn(today: string, count: CountWorkingDays): Round {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const opens = (step: number) => firstWorkingDay(count, year, month + step);
  let latest = 0;
  while (opens(latest) > today && latest > -mostMonths) latest -= 1;
  let next = latest + 1;
  while (opens(next) <= today && next < mostMonths) next += 1;
  return { opensOn: opens(latest), nextOpensOn: opens(next) };
}

/** The days on which rounds open in a period, both days of which count. */
export function roundsIn(
  { from, to }: { readonly from: string; readonly to: string },
  count: CountWorkingDays,
): readonly string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7));
  const months = last - (year * 12 + month) + 1;
  const days = Array.from({ length: months }, (_none, index) => firstWorkingDay(count, year, month + index));
  return [...new Set(days)].filter((day) => day >= from && day <= to);
}
