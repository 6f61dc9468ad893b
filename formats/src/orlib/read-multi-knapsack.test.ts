import { expect, test } from 'vitest';
import { readMultiKnapsack } from './read-multi-knapsack.ts';

const one = '3 2 0  5 6 7  1 2 3  4 5 6  10 20';

test('items become projects and limits become capacities', () => {
  const { plan, findings } = readMultiKnapsack(`1 ${one}`);
  expect(findings).toEqual([]);
  expect(plan?.[0]?.capacities).toEqual([
    { skill: '1', perPeriod: [10] },
    { skill: '2', perPeriod: [20] },
  ]);
  expect(plan?.[0]?.projects[1]?.starts[0]).toMatchObject({ value: 6, demands: { 1: [2], 2: [5] } });
});

test('problems of one size are named as the OR-Library names them', () => {
  expect(readMultiKnapsack(`2 ${one} ${one}`).plan?.map(({ name }) => name)).toEqual(['2.3-00', '2.3-01']);
});

test('a file that ends too soon gives what is whole, with a warning', () => {
  const { plan, findings } = readMultiKnapsack(`2 ${one} 3 2`);
  expect(plan).toHaveLength(1);
  expect(findings).toMatchObject([{ code: 'orlib/problem-cut-short' }]);
  expect(readMultiKnapsack('hello').findings).toMatchObject([{ outcome: 'refused' }]);
});
