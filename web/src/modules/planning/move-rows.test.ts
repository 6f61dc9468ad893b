import { expect, test } from 'vitest';
import { moveBelow, moveDown, moveUp, topRows } from './move-rows.ts';
import { drawPlan } from './plan.testing.ts';
import { makePlan } from './plan.ts';

const plan = makePlan(
  drawPlan(
    [
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 3],
      [5, 1],
      [6, 1],
    ].map(([uid = 0, level = 1]) => ({ uid, level, name: `a${uid}` })),
  ),
);

test('rows go above the row before them at their level, with what lies below', () => {
  expect(moveUp(plan, [3])).toEqual({ kind: 'move', uids: [3], after: 1, level: 2 });
  expect(moveUp(plan, [5])).toEqual({ kind: 'move', uids: [5], after: null, level: 1 });
  expect(moveUp(plan, [2])).toBeUndefined();
  expect(moveUp(plan, [4])).toBeUndefined();
});

test('rows go below the row after them at their level', () => {
  expect(moveDown(plan, [2])).toEqual({ kind: 'move', uids: [2], after: 4, level: 2 });
  expect(moveDown(plan, [1, 2])).toEqual({ kind: 'move', uids: [1], after: 5, level: 1 });
  expect(moveDown(plan, [3])).toBeUndefined();
  expect(moveDown(plan, [6])).toBeUndefined();
});

test('a row let go below another lies inside it when it is open, else after it; never in itself', () => {
  const none = new Set<number>();
  expect(moveBelow(plan, 6, 0, none)).toEqual({ kind: 'move', uids: [6], after: 1, level: 2 });
  expect(moveBelow(plan, 6, 0, new Set([1]))).toEqual({ kind: 'move', uids: [6], after: 4, level: 1 });
  expect(moveBelow(plan, 6, undefined, none)).toEqual({ kind: 'move', uids: [6], after: null, level: 1 });
  expect(moveBelow(plan, 1, 2, none)).toBeUndefined();
});

test('what lies below a chosen row is not chosen twice', () => {
  expect(topRows(plan, [4, 3, 6, 1])).toEqual([0, 5]);
});
