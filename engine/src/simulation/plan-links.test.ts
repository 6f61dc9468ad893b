import { formatPlanMinute, parsePlanMinute } from '@regie/engine/model';
import { drawPlan } from '@regie/engine/testing';
import { describe, expect, test } from 'vitest';
import { networkOfPlans, type PlanLink, simulate } from './index.ts';

const uncertainty = { spread: { low: 1, middle: 1, high: 1 } };
const one = { name: 'one', plan: drawPlan('A 2d\nC 1d A') };
const begun = { percentComplete: 0, actualStart: parsePlanMinute('2024-01-01T08:00') };
const link = (to: number, more: Partial<PlanLink> = {}): PlanLink => ({
  from: { plan: 'one', uid: 1 },
  to: { plan: 'other', uid: to },
  kind: 'FS',
  ...more,
});

/** When the first activity of the other plan ends, without any uncertainty. */
function endOfOther(drawing: string, links: readonly PlanLink[], hasBegun = false): string {
  const fields = hasBegun ? { B: { progress: begun } } : {};
  const other = { name: 'other', plan: drawPlan(drawing, { fields }) };
  const made = networkOfPlans([one, other], uncertainty, links);
  if ('refused' in made) return JSON.stringify(made);
  const result = simulate(made.network, { runs: 10, seed: 1 });
  if (result === undefined || 'refused' in result) return JSON.stringify(result);
  const finish = result.activities.find(({ id }) => id === 'other/1')?.meanFinish ?? Number.NaN;
  return formatPlanMinute(Math.round(finish)).slice(0, 16);
}

describe('relations between plans', () => {
  test('make an activity wait for one of another plan, with lag in its own working time', () => {
    expect(endOfOther('B 1d', [])).toBe('2024-01-01T17:00');
    expect(endOfOther('B 1d', [link(1)])).toBe('2024-01-03T17:00');
    expect(endOfOther('B 1d', [link(1, { lagMinutes: 480 })])).toBe('2024-01-04T17:00');
    expect(endOfOther('B 1d', [link(1, { kind: 'SS', lagMinutes: 480 })])).toBe('2024-01-02T17:00');
  });

  test('leave the finish of a project to what only another project waits for', () => {
    const plans = [one, { name: 'other', plan: drawPlan('B 1d') }];
    const made = networkOfPlans(plans, uncertainty, [{ ...link(1), from: { plan: 'one', uid: 2 } }]);
    const result = 'refused' in made ? made : simulate(made.network, { runs: 10, seed: 1 });
    if (result === undefined || 'refused' in result) throw new Error('refused');
    expect(result.projects.map(({ finish }) => formatPlanMinute(finish.mean).slice(0, 16))).toEqual([
      '2024-01-03T17:00',
      '2024-01-04T17:00',
    ]);
  });

  test('have had their effect on what has begun', () => {
    expect(endOfOther('B 1d', [link(1)], true)).toBe('2024-01-01T17:00');
  });

  test('are refused when they name what is not there, or run in a circle', () => {
    expect(endOfOther('B 1d', [link(9)])).toBe(
      '{"refused":"simulation/activity-unknown","culprits":["other/9"]}',
    );
    const back = { ...link(1), from: { plan: 'other', uid: 1 }, to: { plan: 'one', uid: 1 } };
    expect(endOfOther('B 1d', [link(1), back])).toContain('simulation/circle');
  });
});
