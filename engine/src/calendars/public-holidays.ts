import { type CalendarException, dayOfWeek, type PlanDay } from '@regie/engine/model';
import { dayOfDate } from './plan-day.ts';

/** A public holiday of the Netherlands, and two days that many employers add. */
export type PublicHolidayKind =
  | 'newYearsDay'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'kingsDay'
  | 'liberationDay'
  | 'ascensionDay'
  | 'dayAfterAscension'
  | 'whitSunday'
  | 'whitMonday'
  | 'christmasDay'
  | 'boxingDay';

/** A holiday in one year. */
export interface PublicHoliday {
  readonly kind: PublicHolidayKind;
  readonly day: PlanDay;
}

/** What collective agreements decide differently. */
export interface PublicHolidayChoices {
  /** Liberation Day is a public holiday every year, and a day off in the years that end in 0 or 5 by most agreements. */
  readonly liberationDay?: 'never' | 'everyFiveYears' | 'always' | undefined;
  readonly hasGoodFriday?: boolean | undefined;
  readonly hasDayAfterAscension?: boolean | undefined;
}

/** The names of holidays as people write them. */
export const publicHolidayNames: Readonly<
  Record<PublicHolidayKind, { readonly nl: string; readonly en: string }>
> = {
  newYearsDay: { nl: 'Nieuwjaarsdag', en: 'New Year’s Day' },
  goodFriday: { nl: 'Goede Vrijdag', en: 'Good Friday' },
  easterSunday: { nl: 'Eerste paasdag', en: 'Easter Sunday' },
  easterMonday: { nl: 'Tweede paasdag', en: 'Easter Monday' },
  kingsDay: { nl: 'Koningsdag', en: 'King’s Day' },
  liberationDay: { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
  ascensionDay: { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
  dayAfterAscension: { nl: 'Dag na Hemelvaart', en: 'Day after Ascension' },
  whitSunday: { nl: 'Eerste pinksterdag', en: 'Whit Sunday' },
  whitMonday: { nl: 'Tweede pinksterdag', en: 'Whit Monday' },
  christmasDay: { nl: 'Eerste kerstdag', en: 'Christmas Day' },
  boxingDay: { nl: 'Tweede kerstdag', en: 'Boxing Day' },
};

/** Easter Sunday of a year of the Gregorian calendar, by the anonymous method of 1876 (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): PlanDay {
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100];
  const golden = year % 19;
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return dayOfDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The holidays of a year, in order of date. Source: Algemene termijnenwet art. 3; Good Friday counts by choice only. */
export function dutchPublicHolidays(year: number, choices: PublicHolidayChoices = {}): PublicHoliday[] {
  const easter = easterSunday(year);
  const { liberationDay = 'everyFiveYears', hasGoodFriday, hasDayAfterAscension } = choices;
  const isFree = liberationDay === 'always' || (liberationDay === 'everyFiveYears' && year % 5 === 0);
  const holidays: PublicHoliday[] = [
    { kind: 'newYearsDay', day: dayOfDate(year, 1, 1) },
    ...(hasGoodFriday === true ? [{ kind: 'goodFriday', day: easter - 2 } as const] : []),
    { kind: 'easterSunday', day: easter },
    { kind: 'easterMonday', day: easter + 1 },
    { kind: 'kingsDay', day: kingsDay(year) },
    ...(isFree ? [{ kind: 'liberationDay', day: dayOfDate(year, 5, 5) } as const] : []),
    { kind: 'ascensionDay', day: easter + 39 },
    ...(hasDayAfterAscension === true ? [{ kind: 'dayAfterAscension', day: easter + 40 } as const] : []),
    { kind: 'whitSunday', day: easter + 49 },
    { kind: 'whitMonday', day: easter + 50 },
    { kind: 'christmasDay', day: dayOfDate(year, 12, 25) },
    { kind: 'boxingDay', day: dayOfDate(year, 12, 26) },
  ];
  return holidays.sort((a, b) => a.day - b.day);
}

/** 27 April, and 30 April until 2013; the day before when that is a Sunday. */
function kingsDay(year: number): PlanDay {
  const day = dayOfDate(year, 4, year < 2014 ? 30 : 27);
  return dayOfWeek(day) === 0 ? day - 1 : day;
}

/** The holidays of some years as days off of a calendar, named in a language; both years included. */
export function publicHolidayExceptions(
  firstYear: number,
  lastYear: number,
  language: 'nl' | 'en',
  choices: PublicHolidayChoices = {},
): CalendarException[] {
  const exceptions: CalendarException[] = [];
  for (let year = firstYear; year <= lastYear; year += 1)
    for (const { kind, day } of dutchPublicHolidays(year, choices))
      exceptions.push({
        name: publicHolidayNames[kind][language],
        firstDay: day,
        lastDay: day,
        pattern: [],
      });
  return exceptions;
}
