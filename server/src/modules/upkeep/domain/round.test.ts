import { expect, test } from 'vitest';
import { firstWorkingDay, roundOn, roundsIn } from './round.ts';

test('A round opens on the first day of the month that is no weekend and no public holiday.', () => {
  // A Friday that is New Year's Day, a Saturday, and an ordinary Tuesday.
  expect(firstWorkingDay(2027, 1)).toBe('2027-01-04');
  expect(firstWorkingDay(2027, 5)).toBe('2027-05-03');
  expect(firstWorkingDay(2026, 12)).toBe('2026-12-01');
});

test('Until a round opens, that of the month before is the one that lasts, also over the turn of the year.', () => {
  expect(roundOn('2027-01-03')).toEqual({ opensOn: '2026-12-01', nextOpensOn: '2027-01-04' });
  expect(roundOn('2027-01-04')).toEqual({ opensOn: '2027-01-04', nextOpensOn: '2027-02-01' });
  expect(roundOn('2026-12-31')).toEqual({ opensOn: '2026-12-01', nextOpensOn: '2027-01-04' });
});

test('A period holds the rounds that open in it.', () => {
  expect(roundsIn({ from: '2026-12-02', to: '2027-02-01' })).toEqual(['2027-01-04', '2027-02-01']);
  expect(roundsIn({ from: '2027-01-05', to: '2027-01-31' })).toEqual([]);
});
