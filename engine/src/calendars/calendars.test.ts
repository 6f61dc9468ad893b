import { dayOfWeek, formatPlanMinute, type PlanDay, standardCalendar } from '@regie/engine/model';
import { resolveWorkingDays } from '@regie/engine/time';
import { expect, test } from 'vitest';
import {
  buildingHoliday,
  dutchPublicHolidays,
  easterSunday,
  type HolidayRegion,
  knownSchoolYears,
  partTimeCalendar,
  publicHolidayExceptions,
  schoolHolidays,
} from './index.ts';
import { dayOfText } from './plan-day.ts';

const textOf = (day: PlanDay | undefined): string =>
  day === undefined ? 'unknown' : formatPlanMinute(day * 1440).slice(0, 10);

// Dates of Easter as published by the Astronomical Applications Department of the U.S. Naval Observatory.
test.each([
  '1900-04-15',
  '1943-04-25',
  '1954-04-18',
  '1961-04-02',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2016-03-27',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
])('Easter falls on %s', (date) => {
  expect(textOf(easterSunday(Number(date.slice(0, 4))))).toBe(date);
});

test('Easter is always a Sunday between 22 March and 25 April', () => {
  for (let year = 1600; year < 2500; year += 1) {
    const easter = easterSunday(year);
    expect(dayOfWeek(easter)).toBe(0);
    expect(textOf(easter).slice(5) >= '03-22' && textOf(easter).slice(5) <= '04-25', `${year}`).toBe(true);
  }
});

test('the holidays of 2026 and of 2025, with Liberation Day once in five years', () => {
  const draw = (year: number): string =>
    dutchPublicHolidays(year)
      .map(({ kind, day }) => `${textOf(day).slice(5)} ${kind}`)
      .join('\n');
  expect(draw(2026)).toBe(`01-01 newYearsDay
04-05 easterSunday
04-06 easterMonday
04-27 kingsDay
05-14 ascensionDay
05-24 whitSunday
05-25 whitMonday
12-25 christmasDay
12-26 boxingDay`);
  expect(draw(2025)).toContain('05-05 liberationDay');
});

test.each([
  [2013, '2013-04-30'],
  [2014, '2014-04-26'],
  [2020, '2020-04-27'],
  [2025, '2025-04-26'],
  [2031, '2031-04-26'],
])('the day of the King in %i is %s, never a Sunday', (year, date) => {
  expect(textOf(dutchPublicHolidays(year).find(({ kind }) => kind === 'kingsDay')?.day)).toBe(date);
});

test('agreements decide on Liberation Day, Good Friday and the day after Ascension', () => {
  const kinds = (choices: Parameters<typeof dutchPublicHolidays>[1]): string[] =>
    dutchPublicHolidays(2026, choices).map(({ kind }) => kind);
  expect(kinds({ liberationDay: 'always' })).toContain('liberationDay');
  expect(kinds({ liberationDay: 'never' })).not.toContain('liberationDay');
  const free = dutchPublicHolidays(2026, { hasGoodFriday: true, hasDayAfterAscension: true });
  expect(textOf(free.find(({ kind }) => kind === 'goodFriday')?.day)).toBe('2026-04-03');
  expect(textOf(free.find(({ kind }) => kind === 'dayAfterAscension')?.day)).toBe('2026-05-15');
});

test('holidays become days off of a calendar', () => {
  const exceptions = publicHolidayExceptions(2026, 2027, 'nl');
  const days = resolveWorkingDays({ ...standardCalendar(), exceptions }, new Map());
  expect(days.special.get(dayOfText('2027-05-17'))).toEqual([]);
  expect(exceptions.find(({ firstDay }) => firstDay === dayOfText('2027-05-17'))?.name).toBe(
    'Tweede pinksterdag',
  );
});

test('school holidays run from a Saturday to a Sunday and follow each other', () => {
  for (const region of ['north', 'middle', 'south'] as const)
    for (let year: number = knownSchoolYears.first; year <= knownSchoolYears.last; year += 1) {
      const holidays = schoolHolidays(year, region);
      expect(holidays).toHaveLength(5);
      holidays.forEach(({ firstDay, lastDay }, index) => {
        expect([dayOfWeek(firstDay), dayOfWeek(lastDay)], `${year} ${region}`).toEqual([6, 0]);
        expect(firstDay).toBeGreaterThan(holidays[index - 1]?.lastDay ?? 0);
      });
    }
});

test('each region has the summer at its own time', () => {
  const summer = (region: HolidayRegion): string => {
    const found = schoolHolidays(2025, region).find(({ kind }) => kind === 'summer');
    return `${textOf(found?.firstDay)} ${textOf(found?.lastDay)}`;
  };
  expect(summer('north')).toBe('2026-07-04 2026-08-16');
  expect(summer('middle')).toBe('2026-07-18 2026-08-30');
  expect(summer('south')).toBe('2026-07-11 2026-08-23');
});

test('the building trade is off for three weeks, from a Monday to a Friday', () => {
  const drawn = (['north', 'middle', 'south'] as const).map((region) => {
    const holiday = buildingHoliday(2026, region);
    return `${textOf(holiday?.firstDay)} ${textOf(holiday?.lastDay)}`;
  });
  expect(drawn).toEqual(['2026-07-20 2026-08-07', '2026-08-03 2026-08-21', '2026-07-27 2026-08-14']);
  expect(buildingHoliday(2040, 'north')).toBeUndefined();
});

test('part-time work leaves out days of the week, every other week if need be', () => {
  const standard = standardCalendar();
  const calendar = partTimeCalendar(
    { uid: 2, name: 'Ada', baseUid: 1 },
    {
      daysOff: [3],
      everyOtherWeek: { firstDay: dayOfText('2026-01-02'), lastDay: dayOfText('2026-12-31') },
      shorterDays: new Map([[1, [{ from: 480, to: 720 }]]]),
    },
  );
  const days = resolveWorkingDays(calendar, new Map([[1, standard]]));
  expect(days.week[3]).toEqual([]);
  expect(days.week[1]).toEqual([{ from: 480, to: 720 }]);
  expect(days.week[2]).toEqual(standard.week[2]);
  expect(days.special.get(dayOfText('2026-01-16'))).toEqual([]);
  expect(days.special.has(dayOfText('2026-01-09'))).toBe(false);
});
