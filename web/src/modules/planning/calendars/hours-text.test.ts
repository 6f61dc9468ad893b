import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursWorked, readHours, writeHours } from './hours-text.ts';

const stretches = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 8 })
  .map((moments) => moments.sort((left, right) => left - right))
  .map((moments) => moments.slice(0, moments.length - (moments.length % 2)));

test('hours that are written are read back the same', () => {
  fc.assert(
    fc.property(stretches, (hours) => {
      expect(readHours(writeHours(hours))).toEqual(hours);
    }),
  );
});

test('hours are read as people write them', () => {
  expect(readHours('8-12, 13-17')).toEqual([480, 720, 780, 1020]);
  expect(readHours('08:00 – 12:30 13.00-17.00')).toEqual([480, 750, 780, 1020]);
  expect(readHours('22:00-06:00')).toEqual([1320, 1800]);
  expect(readHours('')).toEqual([]);
  expect(hoursWorked([480, 720, 780, 1020])).toBe(8);
});

test('hours that overlap, run backwards or are no hours are not read', () => {
  expect(readHours('8-12, 11-17')).toBeUndefined();
  expect(readHours('vrij')).toBeUndefined();
  expect(readHours('8-61')).toBeUndefined();
  expect(readHours('8')).toBeUndefined();
});
