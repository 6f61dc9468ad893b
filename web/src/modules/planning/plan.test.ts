import type { PlanChanges, PlanView } from '@regie/contracts/planning';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, drawPlan } from './plan.testing.ts';
import { applyChanges, isSummary, makePlan, parentOf } from './plan.ts';

const line = fc.record({ level: fc.integer({ min: 1, max: 4 }), name: fc.string({ maxLength: 4 }) });
const rows = fc.array(line, { maxLength: 30 });

/** A plan whose levels are possible: no row more than one deeper than the one above. */
function planOf(lines: readonly { readonly level: number; readonly name: string }[], first = 1): PlanView {
  let last = 0;
  const tree = lines.map(({ level, name }, index) => {
    last = Math.min(level, last + 1);
    return { uid: first + index, level: last, name };
  });
  return drawPlan(tree);
}

test('a plan with the changes to another is that other plan', () => {
  fc.assert(
    fc.property(rows, rows, fc.integer({ min: 1, max: 20 }), (before, after, first) => {
      const [from, to] = [planOf(before), { ...planOf(after, first), stamp: 2 }];
      const plan = applyChanges(makePlan(from), changesBetween(from, to));
      expect(plan?.view).toEqual(to);
    }),
  );
});

test('changes that are older than the plan leave it as it is', () => {
  const now = { ...planOf([{ level: 1, name: 'a' }]), stamp: 9 };
  const plan = makePlan(now);
  expect(applyChanges(plan, { ...changesBetween(now, now), stamp: 8 })).toBe(plan);
});

test('changes that name a row nobody knows ask for the whole plan', () => {
  const now = planOf([{ level: 1, name: 'a' }]);
  const strange: PlanChanges = {
    ...changesBetween(now, now),
    order: { uid: [1, 99], wbs: ['1', '2'] },
    stamp: 2,
  };
  expect(applyChanges(makePlan(now), strange)).toBeUndefined();
  expect(applyChanges(makePlan(now), { ...strange, isTooOld: true, order: null })).toBeUndefined();
});

test('a row is a summary when the next lies deeper, and knows what it lies below', () => {
  const plan = makePlan(
    drawPlan([
      { uid: 1, level: 1, name: 'a' },
      { uid: 2, level: 2, name: 'b' },
      { uid: 3, level: 3, name: 'c' },
      { uid: 4, level: 2, name: 'd' },
      { uid: 5, level: 1, name: 'e' },
    ]),
  );
  expect([0, 1, 2, 3, 4].map((row) => isSummary(plan, row))).toEqual([true, true, false, false, false]);
  expect([0, 1, 2, 3, 4].map((row) => parentOf(plan, row))).toEqual([undefined, 0, 1, 0, undefined]);
  expect([...plan.endOf]).toEqual([4, 3, 3, 4, 5]);
});
