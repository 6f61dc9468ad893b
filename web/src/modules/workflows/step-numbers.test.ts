import { expect, test } from 'vitest';
import { stepNumbers } from './step-numbers.ts';

test('steps that begin together share a number', () => {
  const steps = [true, false, true, true, false].map((isBesideFormer) => ({ isBesideFormer }));
  expect(stepNumbers(steps)).toEqual(['1', '2a', '2b', '2c', '3']);
  expect(stepNumbers([])).toEqual([]);
});
