import { parsePlanMinute } from '@regie/engine/model';
import { expect, test } from 'vitest';
import { drawPlan } from '../testing/index.ts';
import { earnedValueOfPlan } from './index.ts';

const at = (text: string): number => parsePlanMinute(text) ?? 0;

const baseline = (costCents: number, start: string, finish: string) => ({
  baselines: [{ number: 0, costCents, start: at(start), finish: at(finish) }],
});

const fields = {
  A: {
    ...baseline(1000, '2024-01-01T08:00', '2024-01-02T17:00'),
    progress: {
      percentComplete: 100,
      actualStart: at('2024-01-01T08:00'),
      actualFinish: at('2024-01-02T17:00'),
    },
    cost: { actualCostCents: 1200 },
  },
  B: {
    ...baseline(800, '2024-01-03T08:00', '2024-01-04T17:00'),
    progress: { percentComplete: 25, actualStart: at('2024-01-03T08:00') },
    cost: { actualCostCents: 300 },
  },
};

test('a plan is judged at its status date against its baseline', () => {
  const plan = drawPlan('A 2d\nB 2d A', { project: { statusDate: at('2024-01-03T17:00') }, fields });
  const report = earnedValueOfPlan(plan);
  if ('refused' in report) throw new Error(report.refused);
  expect(report).toMatchObject({
    unit: 'cents',
    work: { total: { plannedValue: 1400, earnedValue: 1200, actualCost: 1500 } },
  });
  expect(report.indicators).toMatchObject({
    costVariance: -300,
    scheduleVariance: -200,
    costPerformanceIndex: 0.8,
  });
  expect(report.indicators).toMatchObject({ earnedSchedulePeriods: 2.5, scheduleVariancePeriods: -0.5 });
});

test('without a cost in the baseline its work is counted, and without a baseline it is refused', () => {
  const work = {
    A: {
      baselines: [
        { number: 0, workMinutes: 960, start: at('2024-01-01T08:00'), finish: at('2024-01-02T17:00') },
      ],
    },
  };
  const statusDate = at('2024-01-01T17:00');
  expect(earnedValueOfPlan(drawPlan('A 2d', { fields: work }), { statusDate })).toMatchObject({
    unit: 'workMinutes',
    work: { total: { plannedValue: 480 } },
  });
  expect(earnedValueOfPlan(drawPlan('A 2d'), { statusDate })).toEqual({
    refused: 'earned-value/no-baseline',
  });
  expect(earnedValueOfPlan(drawPlan('A 2d'))).toEqual({ refused: 'earned-value/no-status-date' });
});
