import {
  dayOf,
  formatPlanMinute,
  minutesPerClockDay,
  parsePlanMinute,
  standardCalendar,
} from '@regie/engine/model';
import { patternOn, resolveWorkingDays } from '@regie/engine/time';
import { readHouseCalendars } from './house-calendars.ts';
import { standardCalendarId } from './plan-store.ts';

/** The day so many working days after a day: one is the next day that is worked. */
export type WorkingDayCounter = (day: string, count: number) => string;

/** A calendar on which nobody works for so long is no calendar of an office: then days are counted as they come. */
const mostDaysOff = 366;

/** Counts by the calendar that the organisation began with, as it is now; by Monday to Friday where that is gone. */
export async function readWorkingDays(
  reading: Parameters<typeof readHouseCalendars>[0],
): Promise<WorkingDayCounter> {
  const calendars = await readHouseCalendars(reading);
  const byUid = new Map([...calendars.values()].map((one) => [one.uid, one]));
  const working = resolveWorkingDays(calendars.get(standardCalendarId) ?? standardCalendar(), byUid);
  return (from, count) => {
    let day = dayOf(parsePlanMinute(from) ?? 0);
    for (let left = count, off = 0; left > 0; ) {
      day += 1;
      off += 1;
      if (patternOn(working, day).length === 0 && off < mostDaysOff) continue;
      left -= 1;
      off = 0;
    }
    return formatPlanMinute(day * minutesPerClockDay).slice(0, 10);
  };
}
