import { expect, test } from 'vitest';
import { medianOf } from './median.ts';

test('The median of an even number lies between the middle two, and none has none.', () => {
  expect([medianOf([]), medianOf([4]), medianOf([9, 1, 4]), medianOf([1, 2, 9, 4])]).toEqual([null, 4, 4, 3]);
});
