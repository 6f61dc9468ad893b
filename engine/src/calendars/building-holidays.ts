import type { PlanDay } from '@regie/engine/model';
import { type HolidayRegion, schoolHolidays } from './school-holidays.ts';

/** A stretch of days off, both days included. */
export interface HolidayStretch {
  readonly firstDay: PlanDay;
  readonly lastDay: PlanDay;
}

/**
 * The summer holiday that the building trade advises in a region: the third, fourth and fifth week of the school
 * holiday, Monday to Friday; undefined for years of which that is not known. Advice, not law: a firm may choose otherwise.
 * Source: the yearly advice of Bouwend Nederland, which has followed this rule from 2015 on.
 */
export function buildingHoliday(year: number, region: HolidayRegion): HolidayStretch | undefined {
  const summer = schoolHolidays(year - 1, region).find(({ kind }) => kind === 'summer');
  if (summer === undefined) return undefined;
  const firstDay = summer.firstDay + 2 + 2 * 7;
  return { firstDay, lastDay: firstDay + 2 * 7 + 4 };
}
