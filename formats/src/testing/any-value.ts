import { minutesPerClockDay, parsePlanMinute } from '@regie/engine/model';
import fc from 'fast-check';

const firstMinute = parsePlanMinute('1990-01-01') ?? 0;
const lastMinute = parsePlanMinute('2090-01-01') ?? 0;

/** Arbitrary values as plans hold them: text that is not blank, plan minutes, days, durations, amounts. */
export const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((value) => value.trim() !== '');
export const minute = fc.integer({ min: firstMinute, max: lastMinute });
export const day = minute.map((value) => Math.floor(value / minutesPerClockDay));
export const minutes = fc.integer({ min: 0, max: 1_000_000 });
export const tenths = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 10);
export const percent = fc.integer({ min: 0, max: 100 });
export const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
export const every = fc.integer({ min: 1, max: 9 });
/** Now and then undefined. */
export const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

/** A record whose optional parts are missing now and then, rather than present and undefined. */
export function some<Shape extends Record<string, unknown>>(
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
) {
  return fc.record(shape, { requiredKeys: [], noNullPrototype: true });
}

/** A record whose parts are all there. */
export function record<Shape extends Record<string, unknown>>(
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
) {
  return fc.record(shape, { noNullPrototype: true });
}
