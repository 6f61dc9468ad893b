import { expect, test } from 'vitest';
import { drawPlan, firstMinute } from './plan.testing.ts';
import { makePlan } from './plan.ts';
import { isLate, noFilter, stateOf, visibleRows } from './visible-rows.ts';

const plan = makePlan(
  drawPlan([
    { uid: 1, level: 1, name: 'Brug' },
    { uid: 2, level: 2, name: 'Ontwerp', percentComplete: 100 },
    { uid: 3, level: 2, name: 'Bouw', percentComplete: 40, isCritical: true },
    { uid: 4, level: 3, name: 'Fundering' },
    { uid: 5, level: 1, name: 'Beheer', isMilestone: true },
  ]),
);
const shown = (closed: readonly number[], filter = {}, now = 0) =>
  [...visibleRows(plan, new Set(closed), { ...noFilter, ...filter }, now)].map(
    (row) => plan.view.activities.uid[row],
  );

test('what lies below a closed summary is not shown', () => {
  expect(shown([])).toEqual([1, 2, 3, 4, 5]);
  expect(shown([3])).toEqual([1, 2, 3, 5]);
  expect(shown([1])).toEqual([1, 5]);
});

test('a filter shows what fits with the summaries above it, also below a closed one', () => {
  expect(shown([1], { text: 'fund' })).toEqual([1, 3, 4]);
  expect(shown([], { isCritical: true })).toEqual([1, 3]);
  expect(shown([], { isMilestone: true })).toEqual([5]);
  expect(shown([], { text: 'brug bouw' })).toEqual([]);
  expect(shown([], { state: 'completed' })).toEqual([1, 2]);
});

test('late is not done and over its end; what is done is never late', () => {
  const after = firstMinute + 10_000;
  expect(isLate(plan, 1, after)).toBe(false);
  expect(isLate(plan, 2, after)).toBe(true);
  expect(isLate(plan, 2, firstMinute)).toBe(false);
  expect([1, 2, 3].map((row) => stateOf(plan, row))).toEqual(['completed', 'in-progress', 'not-started']);
});
