import type { PlanDay } from '@regie/engine/model';
import { dayOfText } from './plan-day.ts';

/** The parts of the Netherlands that have their holidays at different times. */
export type HolidayRegion = 'north' | 'middle' | 'south';

/** The five holidays of a school year. Those of autumn and spring are advice, the others are prescribed. */
export type SchoolHolidayKind = 'autumn' | 'christmas' | 'spring' | 'may' | 'summer';

/** A holiday of schools in one region, from a Saturday to a Sunday, both included. */
export interface SchoolHoliday {
  readonly kind: SchoolHolidayKind;
  readonly region: HolidayRegion;
  /** The year in which the school year begins. */
  readonly schoolYear: number;
  readonly firstDay: PlanDay;
  readonly lastDay: PlanDay;
}

/** The names of school holidays as people write them. */
export const schoolHolidayNames: Readonly<
  Record<SchoolHolidayKind, { readonly nl: string; readonly en: string }>
> = {
  autumn: { nl: 'Herfstvakantie', en: 'Autumn holiday' },
  christmas: { nl: 'Kerstvakantie', en: 'Christmas holiday' },
  spring: { nl: 'Voorjaarsvakantie', en: 'Spring holiday' },
  may: { nl: 'Meivakantie', en: 'May holiday' },
  summer: { nl: 'Zomervakantie', en: 'Summer holiday' },
};

/** Where the table comes from. */
export const schoolHolidaySource =
  'https://www.rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar';

/** First Saturdays by region: north, middle, south. The lengths in weeks are the same everywhere. */
const firstDays: Readonly<
  Record<number, Readonly<Record<SchoolHolidayKind, readonly [string, string, string]>>>
> = {
  2024: {
    autumn: ['2024-10-26', '2024-10-26', '2024-10-19'],
    christmas: ['2024-12-21', '2024-12-21', '2024-12-21'],
    spring: ['2025-02-15', '2025-02-22', '2025-02-22'],
    may: ['2025-04-26', '2025-04-26', '2025-04-26'],
    summer: ['2025-07-12', '2025-07-19', '2025-07-05'],
  },
  2025: {
    autumn: ['2025-10-18', '2025-10-18', '2025-10-11'],
    christmas: ['2025-12-20', '2025-12-20', '2025-12-20'],
    spring: ['2026-02-21', '2026-02-14', '2026-02-14'],
    may: ['2026-04-25', '2026-04-25', '2026-04-25'],
    summer: ['2026-07-04', '2026-07-18', '2026-07-11'],
  },
  2026: {
    autumn: ['2026-10-10', '2026-10-17', '2026-10-17'],
    christmas: ['2026-12-19', '2026-12-19', '2026-12-19'],
    spring: ['2027-02-20', '2027-02-20', '2027-02-13'],
    may: ['2027-04-24', '2027-04-24', '2027-04-24'],
    summer: ['2027-07-10', '2027-07-17', '2027-07-24'],
  },
  2027: {
    autumn: ['2027-10-16', '2027-10-16', '2027-10-23'],
    christmas: ['2027-12-25', '2027-12-25', '2027-12-25'],
    spring: ['2028-02-19', '2028-02-26', '2028-02-26'],
    may: ['2028-04-29', '2028-04-29', '2028-04-29'],
    summer: ['2028-07-15', '2028-07-08', '2028-07-22'],
  },
  2028: {
    autumn: ['2028-10-14', '2028-10-21', '2028-10-21'],
    christmas: ['2028-12-23', '2028-12-23', '2028-12-23'],
    spring: ['2029-02-17', '2029-02-17', '2029-02-10'],
    may: ['2029-04-28', '2029-04-28', '2029-04-28'],
    summer: ['2029-07-21', '2029-07-07', '2029-07-14'],
  },
};

const weeks: Readonly<Record<SchoolHolidayKind, number>> = {
  autumn: 1,
  christmas: 2,
  spring: 1,
  may: 1,
  summer: 6,
};
const kinds: readonly SchoolHolidayKind[] = ['autumn', 'christmas', 'spring', 'may', 'summer'];
const regions: readonly HolidayRegion[] = ['north', 'middle', 'south'];

/** The first and the last school year that is known. */
export const knownSchoolYears = { first: 2024, last: 2028 } as const;

/** The holidays of a school year in a region, in order; none when the year is not known. */
export function schoolHolidays(schoolYear: number, region: HolidayRegion): SchoolHoliday[] {
  const year = firstDays[schoolYear];
  if (year === undefined) return [];
  return kinds.map((kind) => {
    const firstDay = dayOfText(year[kind][regions.indexOf(region)] ?? '');
    // From a Saturday to the Sunday after the last week.
    return { kind, region, schoolYear, firstDay, lastDay: firstDay + 7 * weeks[kind] + 1 };
  });
}
