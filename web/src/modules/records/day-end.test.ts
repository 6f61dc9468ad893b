import { expect, test } from 'vitest';
import { endOfDay } from './day-end.ts';

test('the day ends at midnight of the organisation, in winter, in summer and when clocks change', () => {
  expect(endOfDay('2027-01-11', 'Europe/Amsterdam')).toBe('2027-01-11T22:59:59.999Z');
  expect(endOfDay('2027-07-11', 'Europe/Amsterdam')).toBe('2027-07-11T21:59:59.999Z');
  expect(endOfDay('2027-03-28', 'Europe/Amsterdam')).toBe('2027-03-28T21:59:59.999Z');
  expect(endOfDay('2027-10-31', 'Europe/Amsterdam')).toBe('2027-10-31T22:59:59.999Z');
  expect(endOfDay('2027-01-11', 'Pacific/Kiritimati')).toBe('2027-01-11T09:59:59.999Z');
});
