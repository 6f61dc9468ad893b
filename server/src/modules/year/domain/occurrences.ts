import type { OwnYearEntry } from '@regie/contracts/year';

export interface Occurrence {
  readonly startsOn: string;
  readonly endsOn: string;
}

const dayLength = 86_400_000;
const toDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
const toTime = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The same day of the month so many months on; the last of a month that is shorter. */
function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}

function monthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}

/** Each time that an entry falls in a period, both days of which count. */
export function occurrencesOf(
  { startsOn, endsOn, repeats }: Pick<OwnYearEntry, 'startsOn' | 'endsOn' | 'repeats'>,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Occurrence[] {
  const length = endsOn === null ? 0 : toTime(endsOn) - toTime(startsOn);
  const at = (months: number): Occurrence => {
    const start = addMonths(startsOn, months);
    return { startsOn: start, endsOn: toDay(toTime(start) + length) };
  };
  const step = { never: 0, monthly: 1, yearly: 12 }[repeats];
  const falls = ({ startsOn: first, endsOn: last }: Occurrence) => first <= to && last >= from;
  if (step === 0) return [at(0)].filter(falls);
  // One that began earlier may still last when the period begins.
  const before = monthsBetween(startsOn, from) - Math.ceil(length / dayLength / 28) - 1;
  const first = Math.max(0, Math.floor(before / step));
  const last = Math.floor(monthsBetween(startsOn, to) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_one, index) =>
    at((first + index) * step),
  ).filter(falls);
}
