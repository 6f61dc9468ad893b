import type { DateRule } from '@regie/contracts/meetings';
import { dutchPublicHolidays } from '@regie/engine/calendars';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualOfficeDays } from '../../planning/index.ts';
import { isPeriod, proposeDates } from './meeting-dates.ts';

const { isWorked } = usualOfficeDays;

const rule: DateRule = {
  unit: 'months',
  every: 1,
  weekday: 1,
  order: 'first',
  from: '2027-01-01',
  until: '2027-12-31',
};
const days = (changed: Partial<DateRule>) =>
  proposeDates({ ...rule, ...changed }, isWorked, new Set()).map(({ day }) => day);

test('The first Monday of each month in 2027; nothing of the months around it.', () => {
  expect(days({})).toEqual([
    '2027-01-04',
    '2027-02-01',
    '2027-03-01',
    '2027-04-05',
    '2027-05-03',
    '2027-06-07',
    '2027-07-05',
    '2027-08-02',
    '2027-09-06',
    '2027-10-04',
    '2027-11-01',
    '2027-12-06',
  ]);
  expect(days({ order: 'last', weekday: 5, every: 6 })).toEqual(['2027-01-29', '2027-07-30']);
});

test('A holiday moves the meeting to the next working day and says which it was.', () => {
  // Easter Monday 2027 is 29 March, the last Monday of that month.
  const proposed = proposeDates(
    { ...rule, order: 'last', from: '2027-03-01', until: '2027-03-31' },
    isWorked,
    new Set(),
  );
  expect(proposed).toEqual([
    {
      day: '2027-03-30',
      movedFrom: '2027-03-29',
      holiday: { nl: 'Tweede paasdag', en: 'Easter Monday' },
      isTaken: false,
    },
  ]);
  expect(days({ unit: 'weeks', every: 2, weekday: 4, from: '2026-12-10', until: '2027-01-10' })).toEqual([
    '2026-12-10',
    '2026-12-24',
    '2027-01-07',
  ]);
});

test('A day on which only this organisation does not work moves the meeting too, without the name of a holiday.', () => {
  const closed = (day: string) => day !== '2027-01-04' && day !== '2027-01-05' && isWorked(day);
  const [first] = proposeDates(rule, closed, new Set());
  expect(first).toMatchObject({ day: '2027-01-06', movedFrom: '2027-01-04', holiday: null });
  expect(proposeDates(rule, () => false, new Set())[0]).toMatchObject({ day: '2027-01-04', movedFrom: null });
});

const anyDay = fc
  .integer({ min: 20_000, max: 30_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

test('Whatever the rule, no meeting falls in a weekend or on a public holiday, and no day comes twice.', () => {
  fc.assert(
    fc.property(
      fc.record({
        unit: fc.constantFrom('weeks', 'months'),
        every: fc.integer({ min: 1, max: 26 }),
        weekday: fc.integer({ min: 1, max: 5 }),
        order: fc.constantFrom('first', 'second', 'third', 'last'),
        from: anyDay,
        until: anyDay,
      }),
      (asked) => {
        fc.pre(isPeriod(asked));
        const proposed = proposeDates(asked, isWorked, new Set()).map(({ day }) => day);
        expect(new Set(proposed).size).toBe(proposed.length);
        for (const day of proposed) {
          const date = new Date(`${day}T00:00:00Z`);
          expect(date.getUTCDay() % 6).not.toBe(0);
          const holidays = dutchPublicHolidays(date.getUTCFullYear()).map((one) => one.day);
          expect(holidays).not.toContain(date.getTime() / 86_400_000);
        }
      },
    ),
  );
});
