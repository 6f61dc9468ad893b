import type { Calendar } from '@regie/engine/model';
import { holidaysOf } from './holidays.ts';
import type { StoredCalendar } from './stored-plan.ts';

/** The calendar that the engine counts with: the days of its holiday sets come after its own exceptions. */
export function effectiveCalendar({
  calendar,
  holidaySets,
}: Pick<StoredCalendar, 'calendar' | 'holidaySets'>): Calendar {
  const holidays = holidaySets.flatMap(holidaysOf);
  return holidays.length === 0
    ? calendar
    : { ...calendar, exceptions: [...calendar.exceptions, ...holidays] };
}
