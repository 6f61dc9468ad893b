import { describe, expect, test } from 'vitest';
import { drawPlan, randomPlan } from '../testing/index.ts';
import { type ExplainedSlip, explainSlip, type PlanState, type SlipCause, slipCauses } from './index.ts';
import { changeState } from './testing/index.ts';

function explain(before: PlanState, after: PlanState, uids: readonly number[]): readonly ExplainedSlip[] {
  const result = explainSlip(before, after, uids);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

const state = (drawing: string): PlanState => ({ plan: drawPlan(drawing) });
const day = 1440;

describe('a slip', () => {
  test('of one cause is that cause alone', () => {
    const [slip] = explain(state('A 2d\nB 1d A\nM 0 B'), state('A 4d\nB 1d A\nM 0 B'), [3]);
    expect(slip).toMatchObject({ movedMinutes: 2 * day, unexplainedMinutes: 0 });
    expect(slip?.causes).toMatchObject({ duration: 2 * day, relation: 0, scope: 0 });
  });

  test('of two causes on one chain is split between them', () => {
    const [slip] = explain(state('A 1d\nB 1d A\nM 0 B'), state('A 2d\nB 1d A+1d\nM 0 B'), [3]);
    expect(slip?.causes).toMatchObject({ duration: day, relation: day });
  });

  test('that either of two side by side would have caused is shared equally', () => {
    const before = state('A 1d\nB 1d\nM 0 A B');
    const longer = drawPlan('A 3d\nB 1d\nM 0 A B');
    const later: PlanState = {
      plan: longer,
      externalDates: [{ activityUid: 2, earliestStart: longer.project.start + 2 * day }],
    };
    const [slip] = explain(before, later, [3]);
    expect(slip?.causes).toMatchObject({ duration: day, upstream: day });
  });

  test('of reported dates beyond the calculated ones is called unexplained', () => {
    const before = state('A 2d\nM 0 A');
    const later = { ...state('A 3d\nM 0 A') };
    const [calculated] = explain(before, later, [2]);
    const reported = new Map([[2, (calculated?.after ?? 0) + 60]]);
    const [slip] = explain(before, { ...later, reportedFinishes: reported }, [2]);
    expect(slip).toMatchObject({ movedMinutes: day + 60, unexplainedMinutes: 60 });
  });
});

test('causes add up exactly over random plans, and those that did not change are nothing', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const before: PlanState = { plan: randomPlan(seed, 12) };
    const causes = slipCauses.filter((_, index) => ((seed >> (index % 3)) & 1) === 1 || index === seed % 6);
    const after = changeState(before, causes, seed);
    const uids = before.plan.activities.map(({ uid }) => uid);
    const result = explainSlip(before, after, uids);
    if ('refused' in result) continue;
    for (const { movedMinutes, causes: parts, unexplainedMinutes } of result) {
      const sum = Object.values(parts).reduce((total, part) => total + part, unexplainedMinutes);
      expect(sum, `seed ${seed}`).toBe(movedMinutes);
      const idle = slipCauses.filter((cause: SlipCause) => !causes.includes(cause));
      expect(
        idle.map((cause) => parts[cause]),
        `seed ${seed}`,
      ).toEqual(idle.map(() => 0));
    }
  }
});
