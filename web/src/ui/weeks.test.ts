import { expect, test } from 'vitest';
import { weeksWithin } from './weeks.ts';

test('a month has the weeks that hold one of its days, four to six of them', () => {
  const starts = (month: string) => weeksWithin(month).map(([monday]) => monday);
  expect(starts('2027-02')).toEqual(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22']);
  expect(starts('2027-08')[0]).toBe('2027-07-26');
  expect(weeksWithin('2027-08')).toHaveLength(6);
});
