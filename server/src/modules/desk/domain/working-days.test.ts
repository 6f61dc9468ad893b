import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, medianOf, workingDaysBetween } from './working-days.ts';

test('Working days skip weekends and public holidays.', () => {
  // Friday to the next; over Easter of 2027, which is on 28 March.
  expect(addWorkingDays('2027-01-15', 5)).toBe('2027-01-22');
  expect(addWorkingDays('2027-03-25', 2)).toBe('2027-03-30');
  expect(workingDaysBetween('2027-03-25', '2027-03-30')).toBe(2);
  expect(workingDaysBetween('2027-01-16', '2027-01-17')).toBe(0);
});

test('What is due after so many working days is so many working days away.', () => {
  const start = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 60 }), (from, count) => {
      expect(workingDaysBetween(from, addWorkingDays(from, count))).toBe(count);
    }),
    { numRuns: 100 },
  );
});

test('The median of an even number lies between the middle two, and none has none.', () => {
  expect([medianOf([]), medianOf([4]), medianOf([9, 1, 4]), medianOf([1, 2, 9, 4])]).toEqual([null, 4, 4, 3]);
});
