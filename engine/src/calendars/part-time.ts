import type { Calendar, DayOfWeek, DayPattern, PlanDay } from '@regie/engine/model';

/** When somebody who works part-time does not. */
export interface PartTime {
  /** Days that are off every week. */
  readonly daysOff: readonly DayOfWeek[];
  /** A day that is off every other week, from one such day to another. */
  readonly everyOtherWeek?: { readonly firstDay: PlanDay; readonly lastDay: PlanDay } | undefined;
  /** Working times of days that are shorter than those of the base. */
  readonly shorterDays?: ReadonlyMap<DayOfWeek, DayPattern> | undefined;
}

/** A calendar of one person: as the base, but for what part-time work leaves out. */
export function partTimeCalendar(
  own: { readonly uid: number; readonly name: string; readonly baseUid: number },
  { daysOff, everyOtherWeek, shorterDays }: PartTime,
): Calendar {
  const weekdays: readonly DayOfWeek[] = [0, 1, 2, 3, 4, 5, 6];
  const week = weekdays.map((day) => (daysOff.includes(day) ? [] : shorterDays?.get(day)));
  const recurrence = { kind: 'daily', everyDays: 14 } as const;
  const pattern: DayPattern = [];
  const exceptions = everyOtherWeek === undefined ? [] : [{ ...everyOtherWeek, recurrence, pattern }];
  return { ...own, isBase: false, week, exceptions, workWeeks: [] };
}
