import { expect, test } from 'vitest';
import { readConditions, replaceCondition, writeConditions } from './filter-conditions.ts';

test('a condition without a value is not part of the filter yet', () => {
  expect(writeConditions([{ field: 'score', comparison: '>=', values: [] }])).toBeUndefined();
  expect(writeConditions([{ field: 'ownerId', comparison: 'is empty', values: [] }])).toBe(
    'ownerId is empty',
  );
});

test('a value with spaces and quotes comes back the same', () => {
  const conditions = [{ field: 'title', comparison: 'contains', values: ['de "brug" over, en'] }] as const;
  expect(readConditions(writeConditions(conditions))).toEqual(conditions);
});

test('a condition is replaced or taken out, the others stay', () => {
  const [a, b] = [
    { field: 'a', comparison: '=', values: ['1'] },
    { field: 'b', comparison: '=', values: ['2'] },
  ] as const;
  expect(replaceCondition([a, b], 0, undefined)).toEqual([b]);
  expect(replaceCondition([a, b], 1, a)).toEqual([a, a]);
});
