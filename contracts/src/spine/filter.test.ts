import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Condition, comparisons, parseFilter, printFilter } from './filter.ts';

const condition: fc.Arbitrary<Condition> = fc
  .record({
    field: fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,8}$/),
    comparison: fc.constantFrom(...comparisons),
    values: fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ field, comparison, values }) => ({
    field,
    comparison,
    values: comparison === 'in' ? values : comparison.startsWith('is') ? [] : values.slice(0, 1),
  }));

test('any conditions that are written are read back the same', () => {
  fc.assert(
    fc.property(fc.array(condition, { maxLength: 4 }), (conditions) => {
      expect(parseFilter(printFilter(conditions))).toEqual(conditions);
    }),
  );
});

test('no text makes the reader throw or hang', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      parseFilter(text);
    }),
  );
});

test('a filter that is not understood says where', () => {
  expect(parseFilter('score >= ')).toEqual({
    refused: 'filter/not-understood',
    position: 9,
    expected: 'a value',
  });
  expect(parseFilter('status in (open active)')).toMatchObject({ position: 15, expected: ', or )' });
  expect(parseFilter('score >= 3 or title = x')).toMatchObject({ position: 10, expected: 'and' });
});
