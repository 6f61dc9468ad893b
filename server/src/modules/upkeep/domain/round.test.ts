import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountWorkingDays, roundOn, roundsIn } from './round.ts';

const dayMs = 86_400_000;
const dayAt = (number: number) => new Date(number * dayMs).toISOString().slice(0, 10);
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** Counts the days that are worked; what is not in it is a day off. */
const counting =
  (isWorked: (day: number) => boolean): CountWorkingDays =>
  (from, count) => {
    let day = numberOf(from);
    for (let left = count; left > 0; ) {
      day += 1;
      if (isWorked(day)) left -= 1;
    }
    return dayAt(day);
  };
/** 1970 began on a Thursday. */
const isWeekday = (day: number) => (day + 3) % 7 < 5;
const weekdays = counting(isWeekday);

test('Until a round opens, that of the month before is the one that lasts, also over the turn of the year.', () => {
  expect(roundOn('2027-04-30', weekdays)).toEqual({ opensOn: '2027-04-01', nextOpensOn: '2027-05-03' });
  expect(roundOn('2027-05-02', weekdays)).toEqual({ opensOn: '2027-04-01', nextOpensOn: '2027-05-03' });
  expect(roundOn('2027-05-03', weekdays)).toEqual({ opensOn: '2027-05-03', nextOpensOn: '2027-06-01' });
  expect(roundOn('2026-12-31', weekdays)).toEqual({ opensOn: '2026-12-01', nextOpensOn: '2027-01-01' });
});

test('A period holds the rounds that open in it.', () => {
  const period = { from: '2026-12-02', to: '2027-02-01' };
  expect(roundsIn(period, weekdays)).toEqual(['2027-01-01', '2027-02-01']);
  expect(roundsIn({ from: '2027-01-05', to: '2027-01-31' }, weekdays)).toEqual([]);
});

test('Whoever works when: a round has opened, the next has not, and none falls between them or on a day off.', () => {
  const closings = fc.array(fc.record({ first: fc.nat(900), length: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 6,
  });
  const start = numberOf('2026-01-01');
  fc.assert(
    fc.property(closings, fc.integer({ min: 200, max: 700 }), (closed, offset) => {
      const isWorked = (day: number) =>
        isWeekday(day) &&
        !closed.some(({ first, length }) => day >= start + first && day < start + first + length);
      const count = counting(isWorked);
      const today = dayAt(start + offset);
      const { opensOn, nextOpensOn } = roundOn(today, count);
      expect(opensOn <= today && today < nextOpensOn).toBe(true);
      expect([opensOn, nextOpensOn].every((day) => isWorked(numberOf(day)))).toBe(true);
      expect(roundsIn({ from: opensOn, to: nextOpensOn }, count)).toEqual([opensOn, nextOpensOn]);
    }),
  );
});
