import type { Lag } from '@regie/engine/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DurationScale,
  durationFormatOf,
  numberOfFormat,
  parseDurationText,
  parseRelationList,
  parseRelationText,
  printDuration,
  printRelation,
  printRelationList,
  type RelationEntry,
} from './index.ts';

const scale: DurationScale = { minutesPerDay: 480, minutesPerWeek: 2400, daysPerMonth: 20 };
const language = fc.constantFrom('nl' as const, 'en' as const);

describe('a duration', () => {
  test.each([
    ['3d', 1440, false, 'days'],
    ['3', 1440, false, 'days'],
    ['1,5 w', 3600, false, 'weeks'],
    ['1.5w', 3600, false, 'weeks'],
    ['4u', 240, false, 'hours'],
    ['4h', 240, false, 'hours'],
    ['4 uur', 240, false, 'hours'],
    ['2 dagen', 960, false, 'days'],
    ['1 Day', 480, false, 'days'],
    ['2mnd', 19_200, false, 'months'],
    ['2mo', 19_200, false, 'months'],
    ['30m', 30, false, 'minutes'],
    ['2ed', 2880, true, 'days'],
    ['2vd', 2880, true, 'days'],
    ['1 verstreken week', 10_080, true, 'weeks'],
    ['1 elapsed month', 43_200, true, 'months'],
    ['0', 0, false, 'days'],
  ])('typed as %s is read', (text, minutes, isElapsed, unit) => {
    expect(parseDurationText(text, scale)).toEqual({ minutes, isElapsed, isEstimated: false, unit });
  });

  test('may be only estimated', () => {
    expect(parseDurationText('3 d?', scale)?.isEstimated).toBe(true);
  });

  test.each(['', 'd', '3x', 'three days', '3 d 4', '1,2,3d', 'e3d', '99999999999d', '3dd', '--3d'])(
    'is not what %j says',
    (text) => {
      expect(parseDurationText(text, scale)).toBeUndefined();
    },
  );

  test.each([
    [{ minutes: 1440, isElapsed: false }, '3d', '3d'],
    [{ minutes: 3600, isElapsed: false, unit: 'weeks' as const }, '1,5w', '1.5w'],
    [{ minutes: 240, isElapsed: false, unit: 'hours' as const }, '4u', '4h'],
    [{ minutes: 2880, isElapsed: true }, '2vd', '2ed'],
    [{ minutes: 9600, isElapsed: false, unit: 'months' as const, isEstimated: true }, '1mnd?', '1mo?'],
    [{ minutes: 100, isElapsed: false }, '100m', '100m'],
    [{ minutes: 0, isElapsed: false }, '0d', '0d'],
  ])('%j is printed in both languages', (value, dutch, english) => {
    expect(printDuration(value, scale, 'nl')).toBe(dutch);
    expect(printDuration(value, scale, 'en')).toBe(english);
  });

  test('reads back as it was printed', () => {
    const value = fc.record({
      minutes: fc.integer({ min: 0, max: 1_000_000 }),
      isElapsed: fc.boolean(),
      isEstimated: fc.boolean(),
      unit: fc.constantFrom('minutes', 'hours', 'days', 'weeks', 'months'),
    });
    fc.assert(
      fc.property(value, language, (value, language) => {
        const back = parseDurationText(printDuration(value, scale, language), scale);
        expect(back).toMatchObject({
          minutes: value.minutes,
          isElapsed: value.isElapsed,
          isEstimated: value.isEstimated,
        });
      }),
    );
  });

  test('has a unit by the numbers of plan files', () => {
    expect(durationFormatOf(7)).toEqual({ unit: 'days', isElapsed: false, isEstimated: false });
    expect(durationFormatOf(40)).toEqual({ unit: 'days', isElapsed: true, isEstimated: true });
    expect(durationFormatOf(21)).toBeUndefined();
    for (const format of [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44]) {
      const known = durationFormatOf(format);
      expect(known === undefined ? undefined : numberOfFormat(known)).toBe(format);
    }
  });
});

const working = (minutes: number): Lag => ({ kind: 'working', minutes });

describe('a relation', () => {
  test.each<[string, RelationEntry]>([
    ['12', { number: 12, type: 'FS', lag: working(0) }],
    ['12SS', { number: 12, type: 'SS', lag: working(0) }],
    ['12bb', { number: 12, type: 'SS', lag: working(0) }],
    ['12SS+3d', { number: 12, type: 'SS', lag: working(1440) }],
    ['12 BB + 3 dagen', { number: 12, type: 'SS', lag: working(1440) }],
    ['12+2', { number: 12, type: 'FS', lag: working(960) }],
    ['12FF-1,5u', { number: 12, type: 'FF', lag: working(-90) }],
    ['12EB+2vd', { number: 12, type: 'FS', lag: { kind: 'elapsed', minutes: 2880 } }],
    ['12SF-50%', { number: 12, type: 'SF', lag: { kind: 'percent', percent: -50 } }],
    ['12EE+25e%', { number: 12, type: 'FF', lag: { kind: 'elapsedPercent', percent: 25 } }],
  ])('typed as %s is read', (text, entry) => {
    expect(parseRelationText(text, scale)).toEqual(entry);
  });

  test.each(['', 'SS', '12XX', '12SS3d', '12SS+', '12+-3d', '12+3d?', 'a12', '12 13', '12+3q'])(
    'is not what %j says',
    (text) => {
      expect(parseRelationText(text, scale)).toBeUndefined();
    },
  );

  test.each([
    ['12SS+3d; 14', 2],
    ['12,14', 2],
    ['12+1,14', 2],
    ['12+1,5d, 14', 2],
    ['12+1,5SS', 2],
    ['12EB+1,5d;13EB-0,5w,3', 3],
    ['12+1,5%;3', 2],
    [' ', 0],
    ['12;', 1],
  ])('stands in a list: %j holds %i', (text, count) => {
    expect(parseRelationList(text, scale)).toHaveLength(count);
  });

  test('makes a list unreadable when it is so itself', () => {
    expect(parseRelationList('12; x', scale)).toBeUndefined();
  });

  test('is printed in both languages', () => {
    const entry: RelationEntry = { number: 12, type: 'SS', lag: working(720) };
    expect(printRelation(entry, scale, 'nl')).toBe('12BB+1,5d');
    expect(printRelation(entry, scale, 'en')).toBe('12SS+1.5d');
    expect(printRelation({ number: 3, type: 'FS', lag: working(0) }, scale, 'nl')).toBe('3');
  });

  test('reads back as it was printed, in a list too', () => {
    const lag: fc.Arbitrary<Lag> = fc.oneof(
      fc.record({
        kind: fc.constantFrom('working' as const, 'elapsed' as const),
        minutes: fc.integer({ min: -50_000, max: 50_000 }),
      }),
      fc.record({
        kind: fc.constantFrom('percent' as const, 'elapsedPercent' as const),
        percent: fc.integer({ min: -200, max: 200 }),
      }),
    );
    const entry: fc.Arbitrary<RelationEntry> = fc.record({
      number: fc.integer({ min: 1, max: 9999 }),
      type: fc.constantFrom('FS' as const, 'SS' as const, 'FF' as const, 'SF' as const),
      lag,
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), language, (entries, language) => {
        const back = parseRelationList(printRelationList(entries, scale, language), scale);
        // No distance is no distance, of whatever kind.
        const plain = entries.map((one) => {
          const amount = 'percent' in one.lag ? one.lag.percent : one.lag.minutes;
          return amount === 0 ? { ...one, lag: working(0) } : one;
        });
        expect(back).toEqual(plain);
      }),
    );
  });
});
