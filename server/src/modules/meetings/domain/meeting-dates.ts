import type { DateRule, ProposedDate } from '@regie/contracts/meetings';
import { dutchPublicHolidays, publicHolidayNames } from '@regie/engine/calendars';
import { dayOfWeek } from '@regie/engine/model';

type Holiday = ProposedDate['holiday'];

const dayMs = 86_400_000;
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMs;
const textOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);
const placeOf = { first: 0, second: 1, third: 2, last: -1 } as const;

/** Two years, with a leap day. */
const longestDays = 731;

export function isPeriod({ from, until }: DateRule): boolean {
  const days = numberOf(until) - numberOf(from);
  return days >= 0 && days <= longestDays;
}

/** The day so many calendar days before another. */
export function daysBefore(day: string, days: number): string {
  return textOf(numberOf(day) - days);
}

function weekdayOnOrAfter(day: number, weekday: number): number {
  return day + ((weekday - dayOfWeek(day) + 7) % 7);
}

function byWeeks({ every, weekday, from, until }: DateRule): readonly number[] {
  const first = weekdayOnOrAfter(numberOf(from), weekday);
  const count = Math.floor((numberOf(until) - first) / (7 * every)) + 1;
  return Array.from({ length: Math.max(0, count) }, (_none, index) => first + index * 7 * every);
}

/** The first, second, third or last of a weekday in the month that is `month` months after January of `year`. */
function weekdayOfMonth({ weekday, order }: DateRule, year: number, month: number): number {
  const first = Date.UTC(year, month, 1) / dayMs;
  const next = Date.UTC(year, month + 1, 1) / dayMs;
  const earliest = weekdayOnOrAfter(first, weekday);
  return order === 'last' ? weekdayOnOrAfter(next - 7, weekday) : earliest + 7 * placeOf[order];
}

function byMonths(rule: DateRule): readonly number[] {
  const year = Number(rule.from.slice(0, 4));
  const month = Number(rule.from.slice(5, 7)) - 1;
  const [from, until] = [numberOf(rule.from), numberOf(rule.until)];
  const inMonth = (step: number) => weekdayOfMonth(rule, year, month + step);
  // What the first month had before the period does not count: every so many months goes from the first that is held.
  const begin = inMonth(0) >= from ? 0 : 1;
  const days: number[] = [];
  for (let step = begin; inMonth(step) <= until; step += rule.every) days.push(inMonth(step));
  return days;
}

function holidaysOf(from: number, until: number): ReadonlyMap<number, Holiday> {
  const years = [];
  for (let year = yearOf(from); year <= yearOf(until) + 1; year += 1) years.push(year);
  return new Map(
    years.flatMap((year) =>
      dutchPublicHolidays(year).map(({ kind, day }) => [day, publicHolidayNames[kind]] as const),
    ),
  );
}

function yearOf(day: number): number {
  return Number(textOf(day).slice(0, 4));
}

/** No organisation is closed for longer; a calendar on which nobody ever works moves nothing. */
const mostDaysOff = 366;

/** The dates that a rule gives; one on which is not worked moves to the next working day, with the name of a holiday. */
export function proposeDates(
  rule: DateRule,
  isWorked: (day: string) => boolean,
  taken: ReadonlySet<string>,
): readonly ProposedDate[] {
  const days = rule.unit === 'weeks' ? byWeeks(rule) : byMonths(rule);
  const holidays = holidaysOf(numberOf(rule.from), numberOf(rule.until));
  const proposed = new Map<string, ProposedDate>();
  for (const planned of days) {
    const steps = Array.from({ length: mostDaysOff }, (_none, index) => planned + index);
    const day = steps.find((one) => isWorked(textOf(one))) ?? planned;
    const text = textOf(day);
    const isMoved = day !== planned;
    if (proposed.has(text)) continue;
    proposed.set(text, {
      day: text,
      movedFrom: isMoved ? textOf(planned) : null,
      holiday: holidays.get(planned) ?? null,
      isTaken: taken.has(text),
    });
  }
  return [...proposed.values()];
}
