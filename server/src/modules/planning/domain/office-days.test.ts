import { standardCalendar } from '@regie/engine/model';
import { resolveWorkingDays } from '@regie/engine/time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualOfficeDays as days, officeDays } from './office-days.ts';

test('Working days skip weekends and public holidays.', () => {
  // Friday to the next; over Easter of 2027, which is on 28 March.
  expect(days.after('2027-01-15', 5)).toBe('2027-01-22');
  expect(days.after('2027-03-25', 2)).toBe('2027-03-30');
  expect(days.between('2027-03-25', '2027-03-30')).toBe(2);
  expect(days.between('2027-01-16', '2027-01-17')).toBe(0);
});

test('What is due after so many working days is worked on, and so many working days away.', () => {
  const start = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const due = days.after(from, count);
      expect(days.isWorked(due)).toBe(true);
      expect(days.between(from, due)).toBe(count);
    }),
    { numRuns: 100 },
  );
});

test('Where nobody ever works, days are counted as they come instead of for ever.', () => {
  const closed = { ...standardCalendar(), week: Array.from({ length: 7 }, () => []) };
  const none = officeDays(resolveWorkingDays(closed, new Map()));
  expect(none.after('2027-01-01', 1)).toBe('2028-01-02');
  expect(none.between('2027-01-01', '2027-12-31')).toBe(0);
});
