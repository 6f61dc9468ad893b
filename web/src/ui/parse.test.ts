import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  parseDay,
  parseMoney,
  parseNumber,
  writeDay,
  writeMoney,
} from './parse.ts';

const today = '2027-01-11';

test('days are counted over the change of clocks', () => {
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
});

describe('a day', () => {
  test.each([
    ['14-03-2027', '2027-03-14'],
    ['14-3', '2027-03-14'],
    ['14/3/27', '2027-03-14'],
    ['14 mrt', '2027-03-14'],
    ['1 okt. 2028', '2028-10-01'],
    ['3 May 2027', '2027-05-03'],
    ['2027-03-14', '2027-03-14'],
    ['vandaag', '2027-01-11'],
    ['+7', '2027-01-18'],
  ])('%s is %s', (text, day) => expect(parseDay(text, today)).toBe(day));

  test.each(['31-02-2027', '14-13-2027', '0-1-2027', 'soon', '14', '', '1-1-1066'])('%s is none', (text) =>
    expect(parseDay(text, today)).toBeUndefined(),
  );

  test('written in an input it reads back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), (count) => {
        const day = addDays('2027-01-11', count);
        fc.pre(day >= '1900-01-01' && day <= '2199-12-31');
        expect(parseDay(writeDay(day), today)).toBe(day);
      }),
    );
  });

  test('a month after 31 January is the last day of February', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2027-01-31', -2)).toBe('2026-11-30');
  });
});

describe('a number', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1234,5', 1234.5],
    ['1.234', 1234],
    ['1.5', 1.5],
    ['0,125', 0.125],
    ['-3', -3],
    ['−3', -3],
    ['1.234.567', 1_234_567],
    ['12 500', 12_500],
  ])('%s is %d', (text, value) => expect(parseNumber(text)).toBe(value));

  test.each(['', 'abc', '1.2.3', '1,2,3', '12.34,5', '--3', '1-2', '.', '1e5'])('%s is none', (text) =>
    expect(parseNumber(text)).toBeUndefined(),
  );
});

describe('an amount', () => {
  test.each([
    ['€ 1.250,50', 125_050],
    ['1250', 125_000],
    ['1,5 mln', 150_000_000],
    ['75k', 7_500_000],
    ['-€ 10', -1000],
    ['1.005,01', 100_501],
  ])('%s is %d cents', (text, cents) => expect(parseMoney(text)).toBe(cents));

  test('written in an input it reads back to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000_000_00, max: 9_000_000_000_00 }), (cents) => {
        expect(parseMoney(writeMoney(cents))).toBe(cents);
      }),
    );
  });
});
