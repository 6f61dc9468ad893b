import {
  dayOf,
  formatPlanMinute,
  minutesPerClockDay,
  parsePlanMinute,
  standardCalendar,
} from '@regie/engine/model';
import { patternOn, resolveWorkingDays, type WorkingDays } from '@regie/engine/time';
import { effectiveCalendar } from './calendars.ts';

/** The days on which an organisation works; a day is written 2027-03-29. */
export interface OfficeDays {
  readonly isWorked: (day: string) => boolean;
  /** The day so many working days after a day, which itself does not count. */
  readonly after: (day: string, count: number) => string;
  /** How many working days lie after the first day, up to and including the last; 0 on the same day. */
  readonly between: (from: string, to: string) => number;
}

/** A calendar on which nobody works for so long is no calendar of an office: then days are counted as they come. */
const mostDaysOff = 366;

const numberOf = (day: string) => dayOf(parsePlanMinute(day) ?? 0);
const textOf = (day: number) => formatPlanMinute(day * minutesPerClockDay).slice(0, 10);

export function officeDays(working: WorkingDays): OfficeDays {
  const isWorked = (day: number) => patternOn(working, day).length > 0;
  return {
    isWorked: (day) => isWorked(numberOf(day)),
    after: (from, count) => {
      let day = numberOf(from);
      for (let left = count, off = 0; left > 0; ) {
        day += 1;
        off += 1;
        if (!isWorked(day) && off < mostDaysOff) continue;
        left -= 1;
        off = 0;
      }
      return textOf(day);
    },
    between: (from, to) => {
      let count = 0;
      for (let day = numberOf(from) + 1; day <= numberOf(to); day += 1) if (isWorked(day)) count += 1;
      return count;
    },
  };
}

/** As every organisation begins: Monday to Friday, without the Dutch public holidays. */
export const usualOfficeDays: OfficeDays = officeDays(
  resolveWorkingDays(
    effectiveCalendar({ calendar: standardCalendar(), holidaySets: ['nl-public'] }),
    new Map(),
  ),
);
