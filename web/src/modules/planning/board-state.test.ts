import type { ActivityState } from '@regie/contracts/planning';
import { expect, test } from 'vitest';
import { asksProgress, boardColumns, patchForState } from './board-state.ts';
import { drawPlan, firstMinute } from './plan.testing.ts';
import { makePlan } from './plan.ts';
import { noFilter } from './visible-rows.ts';

const plan = makePlan(
  drawPlan([
    { uid: 1, level: 1, name: 'som' },
    { uid: 2, level: 2, name: 'a', percentComplete: 100 },
    { uid: 3, level: 2, name: 'b', percentComplete: 10 },
    { uid: 4, level: 2, name: 'c' },
  ]),
);

test('every activity that is no summary stands in one column', () => {
  expect(boardColumns(plan, noFilter, 0)).toEqual({ 'not-started': [3], 'in-progress': [2], completed: [1] });
});

test('moving a card writes what makes that its state', () => {
  const patch = (row: number, state: ActivityState, percent?: number) =>
    patchForState(plan, row, state, percent);
  expect(patch(3, 'completed')).toEqual({ percentComplete: 100 });
  expect(patch(3, 'in-progress')).toEqual({ actualStart: firstMinute });
  expect(patch(1, 'in-progress', 70)).toEqual({ percentComplete: 70, actualFinish: null });
  expect(patch(2, 'not-started')).toMatchObject({ percentComplete: 0, actualStart: null });
});

test('only what was completed is asked how far it is when it goes back', () => {
  expect([1, 2, 3].map((row) => asksProgress(plan, row, 'in-progress'))).toEqual([true, false, false]);
  expect(asksProgress(plan, 1, 'not-started')).toBe(false);
});
