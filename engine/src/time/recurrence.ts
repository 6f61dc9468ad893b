import type {
  CalendarException,
  DayOfWeek,
  MonthItem,
  MonthPosition,
  PlanDay,
  Recurrence,
} from '@regie/engine/model';
import { dayOfWeek } from '@regie/engine/model';

const millisecondsPerDay = 86_400_000;

/**
 * The first and the last day on which special days are looked for (the years 1860 to 2270): a bound for files that
 * name an exception of millions of days.
 */
export const firstSpecialDay: PlanDay = -40_177;
export const lastSpecialDay: PlanDay = 109_937;

/** The days of an exception, in order. */
export function exceptionDays(exception: CalendarException): PlanDay[] {
  const first = Math.max(exception.firstDay, firstSpecialDay);
  const last = Math.min(exception.lastDay, lastSpecialDay);
  const { recurrence, occurrences } = exception;
  const days: PlanDay[] = [];
  for (let day = first; day <= last && days.length < (occurrences ?? Number.POSITIVE_INFINITY); day += 1) {
    if (recurrence === undefined || recursOn(recurrence, day, exception.firstDay)) days.push(day);
  }
  return days;
}

function recursOn(recurrence: Recurrence, day: PlanDay, firstDay: PlanDay): boolean {
  switch (recurrence.kind) {
    case 'daily':
      return (day - firstDay) % Math.max(1, recurrence.everyDays) === 0;
    case 'weekly': {
      const weeks = weekOf(day) - weekOf(firstDay);
      return (
        weeks % Math.max(1, recurrence.everyWeeks) === 0 && recurrence.daysOfWeek.includes(dayOfWeek(day))
      );
    }
    case 'monthlyByDay': {
      const date = calendarDate(day);
      return isMonthDue(date, recurrence.everyMonths, firstDay) && isMonthDay(date, recurrence.monthDay);
    }
    case 'monthlyByPosition': {
      const date = calendarDate(day);
      return isMonthDue(date, recurrence.everyMonths, firstDay) && isPosition(day, date, recurrence);
    }
    case 'yearlyByDay': {
      const date = calendarDate(day);
      return date.month === recurrence.month && isMonthDay(date, recurrence.monthDay);
    }
    case 'yearlyByPosition': {
      const date = calendarDate(day);
      return date.month === recurrence.month && isPosition(day, date, recurrence);
    }
  }
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly monthDay: number;
  readonly daysInMonth: number;
}

function calendarDate(day: PlanDay): CalendarDate {
  const date = new Date(day * millisecondsPerDay);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { year, month, monthDay: date.getUTCDate(), daysInMonth };
}

/** Weeks run from Sunday. */
function weekOf(day: PlanDay): number {
  return Math.floor((day + 4) / 7);
}

function isMonthDue(date: CalendarDate, everyMonths: number, firstDay: PlanDay): boolean {
  const first = calendarDate(firstDay);
  const months = (date.year - first.year) * 12 + date.month - first.month;
  return months % Math.max(1, everyMonths) === 0;
}

/** The 31st of a shorter month is its last day. */
function isMonthDay(date: CalendarDate, monthDay: number): boolean {
  return date.monthDay === Math.min(monthDay, date.daysInMonth);
}

interface Positioned {
  readonly position: MonthPosition;
  readonly item: MonthItem;
}

function isPosition(day: PlanDay, date: CalendarDate, { position, item }: Positioned): boolean {
  if (!isItem(dayOfWeek(day), item)) return false;
  const firstOfMonth = day - date.monthDay + 1;
  const [from, to] =
    position === 'last' ? [day + 1, firstOfMonth + date.daysInMonth - 1] : [firstOfMonth, day];
  let count = 0;
  for (let other = from; other <= to; other += 1) if (isItem(dayOfWeek(other), item)) count += 1;
  return position === 'last' ? count === 0 : count === position;
}

function isItem(weekday: DayOfWeek, item: MonthItem): boolean {
  const isWeekend = weekday === 0 || weekday === 6;
  if (item === 'day') return true;
  if (item === 'weekday') return !isWeekend;
  return item === 'weekendDay' ? isWeekend : weekday === item;
}
