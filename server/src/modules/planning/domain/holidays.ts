import {
  buildingHoliday,
  dutchPublicHolidays,
  type HolidayRegion,
  knownSchoolYears,
  publicHolidayNames,
  schoolHolidayNames,
  schoolHolidays,
} from '@regie/engine/calendars';
import type { CalendarException } from '@regie/engine/model';

/** The years of which holidays are worked out: as far as plans are made, and back to where plans that run began. */
const years = Array.from({ length: 41 }, (_, index) => 2010 + index);
const schoolYears = Array.from(
  { length: knownSchoolYears.last - knownSchoolYears.first + 1 },
  (_, index) => knownSchoolYears.first + index,
);
const regions: readonly HolidayRegion[] = ['north', 'middle', 'south'];

const known = new Map<string, readonly CalendarException[]>();

/** The days off of a holiday set as exceptions of a calendar; none of a set that is not known. */
export function holidaysOf(set: string): readonly CalendarException[] {
  const found = known.get(set) ?? daysOffOf(set);
  known.set(set, found);
  return found;
}

function daysOffOf(set: string): readonly CalendarException[] {
  if (set === 'nl-public') {
    return years.flatMap((year) =>
      dutchPublicHolidays(year).map(({ kind, day }) => dayOff(publicHolidayNames[kind].nl, day, day)),
    );
  }
  const region = regions.find((one) => set.endsWith(`-${one}`));
  if (region === undefined) return [];
  if (set.startsWith('nl-school')) {
    return schoolYears.flatMap((year) =>
      schoolHolidays(year, region).map(({ kind, firstDay, lastDay }) =>
        dayOff(schoolHolidayNames[kind].nl, firstDay, lastDay),
      ),
    );
  }
  return schoolYears.flatMap((year) => {
    const stretch = buildingHoliday(year + 1, region);
    return stretch === undefined ? [] : [dayOff('Bouwvak', stretch.firstDay, stretch.lastDay)];
  });
}

function dayOff(name: string, firstDay: number, lastDay: number): CalendarException {
  return { name, firstDay, lastDay, pattern: [] };
}
