import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeEarnedValue,
  computeEarnedValueRows,
  earnedSchedulePeriods,
  earnedShare,
  measureWork,
  plannedCurve,
  scheduleAdherence,
} from './index.ts';

function indicatorsOf(status: Parameters<typeof computeEarnedValue>[0]) {
  const report = computeEarnedValue(status);
  if ('refused' in report) throw new Error(report.refused);
  return report;
}

describe('indicators', () => {
  test('agree with a published status', () => {
    const { indicators } = indicatorsOf({
      budgetAtCompletion: 100_000,
      plannedValue: 40_000,
      earnedValue: 35_000,
      actualCost: 36_000,
    });
    expect(indicators).toMatchObject({ costVariance: -1000, scheduleVariance: -5000 });
    expect(indicators.schedulePerformanceIndex).toBe(0.875);
    expect(indicators.costPerformanceIndex).toBeCloseTo(0.9722222, 7);
    expect(indicators.toCompletePerformanceIndexBudget).toBeCloseTo(65 / 64, 12);
    expect(indicators.toCompletePerformanceIndexEstimate).toBeCloseTo(35 / 36, 12);
  });

  test('that do not exist are null with the reason, before the work begins', () => {
    const { indicators, gaps } = indicatorsOf({
      budgetAtCompletion: 100,
      plannedValue: 0,
      earnedValue: 0,
      actualCost: 0,
    });
    expect(indicators.costPerformanceIndex).toBeNull();
    expect(gaps).toContainEqual({
      figure: 'costPerformanceIndex',
      reason: 'earned-value/nothing-spent-yet',
    });
    expect(gaps).toContainEqual({
      figure: 'schedulePerformanceIndex',
      reason: 'earned-value/nothing-planned-yet',
    });
    expect(gaps).toContainEqual({
      figure: 'schedulePerformanceIndexTime',
      reason: 'earned-value/no-planned-curve',
    });
  });

  test('say that the budget cannot be met once it is spent', () => {
    const spent = indicatorsOf({
      budgetAtCompletion: 100,
      plannedValue: 80,
      earnedValue: 70,
      actualCost: 100,
    });
    expect(spent.indicators.toCompletePerformanceIndexBudget).toBeNull();
    const over = indicatorsOf({
      budgetAtCompletion: 100,
      plannedValue: 80,
      earnedValue: 70,
      actualCost: 110,
    });
    for (const { gaps } of [spent, over]) {
      expect(gaps).toContainEqual({
        figure: 'toCompletePerformanceIndexBudget',
        reason: 'earned-value/not-achievable',
      });
    }
  });

  test('refuse value earned above the budget', () => {
    expect(
      computeEarnedValue({ budgetAtCompletion: 100, plannedValue: 50, earnedValue: 101, actualCost: 1 }),
    ).toEqual({ refused: 'earned-value/earned-exceeds-budget', field: 'earnedValue' });
  });

  test('are never NaN, infinite or minus zero, and every null has a reason', () => {
    const amount = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (budget, planned, earned, actual) => {
        const report = computeEarnedValue(
          { budgetAtCompletion: budget, plannedValue: planned, earnedValue: earned, actualCost: actual },
          { actualTimePeriods: planned, earnedSchedulePeriods: earned, plannedDurationPeriods: budget },
        );
        if ('refused' in report) return earned > budget || planned > budget;
        const explained = new Set(report.gaps.map(({ figure }) => figure));
        return Object.entries(report.indicators).every(([name, figure]) =>
          figure === null ? explained.has(name as never) : Number.isFinite(figure) && !Object.is(figure, -0),
        );
      }),
      { numRuns: 600 },
    );
  });
});

describe('earned schedule', () => {
  test.each([
    [[10, 30, 60, 100], 45, 2.5],
    [[100, 200, 300], 200, 2],
    [[100, 200], 150, 1.5],
    [[40, 40, 80, 120], 20, 0.5],
    [[40, 40, 80, 120], 40, 2],
    [[40, 80, 80], 80, 2],
  ])('of %j with %d earned is %d periods', (planned, earned, expected) => {
    expect(earnedSchedulePeriods(planned, earned)).toBe(expected);
  });

  test('never falls as more is earned', () => {
    const curve = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(curve, fc.nat(50), fc.nat(50), (steps, one, other) => {
        let total = 0;
        const planned = steps.map((step) => (total += step));
        const [low, high] = one < other ? [one, other] : [other, one];
        return earnedSchedulePeriods(planned, low) <= earnedSchedulePeriods(planned, high) + 1e-12;
      }),
    );
  });
});

describe('a series', () => {
  test('shows by time what the index over money hides at the end of late work', () => {
    const rows = computeEarnedValueRows({
      curves: [{ fromPeriod: 1, plannedValues: [50, 100] }],
      earnedValues: [25, 50, 75, 100],
      actualCosts: [25, 50, 75, 100],
    });
    if ('refused' in rows) throw new Error(rows.refused);
    expect(rows.at(-1)).toMatchObject({
      schedulePerformanceIndex: 1,
      schedulePerformanceIndexTime: 0.5,
      estimatedDurationPeriods: 4,
    });
  });

  test('keeps the old curve for the periods that it judged', () => {
    const rows = computeEarnedValueRows({
      curves: [
        { fromPeriod: 1, plannedValues: [50, 100] },
        { fromPeriod: 2, plannedValues: [20, 60, 120] },
      ],
      earnedValues: [20, 60],
      actualCosts: [20, 60],
    });
    if ('refused' in rows) throw new Error(rows.refused);
    expect(rows.map((row) => row.schedulePerformanceIndex)).toEqual([0.4, 1]);
    expect(rows.map((row) => row.budgetAtCompletion)).toEqual([100, 120]);
  });

  test('names the period that is wrong', () => {
    const curves = [{ fromPeriod: 1, plannedValues: [50, 40] }];
    expect(computeEarnedValueRows({ curves, earnedValues: [1], actualCosts: [1] })).toEqual({
      refused: 'earned-value/planned-value-falls',
      field: 'plannedValues',
      period: 2,
    });
  });
});

describe('measurement', () => {
  const half = { plannedShare: 0.5 };
  const begun = { hasStarted: true, isFinished: false };

  test('gives each method its own share', () => {
    expect(earnedShare({ kind: 'fixed-formula', shareAtStart: 0.2 }, begun, half)).toBe(0.2);
    expect(earnedShare({ kind: 'level-of-effort' }, begun, half)).toBe(0.5);
    expect(earnedShare({ kind: 'units', totalUnits: 8 }, { ...begun, unitsDone: 2 }, half)).toBe(0.25);
    expect(earnedShare({ kind: 'percent-complete' }, { ...begun, shareComplete: 1.4 }, half)).toBe(1);
    const milestones = { kind: 'weighted-milestones', weights: [1, 3] } as const;
    expect(earnedShare(milestones, { ...begun, milestonesReached: [1, 1] }, half)).toBe(0.75);
  });

  test('shows support apart, so that it does not hide the lateness of the rest', () => {
    const shared = { budget: 100, plannedValue: 50, actualCost: 40 };
    const work = measureWork([
      {
        ...shared,
        id: 'build',
        method: { kind: 'percent-complete' },
        progress: { ...begun, shareComplete: 0.2 },
      },
      { ...shared, id: 'office', method: { kind: 'level-of-effort' }, progress: begun },
      { ...shared, id: 'inspection', method: { kind: 'apportioned', toId: 'build' }, progress: begun },
      { ...shared, id: 'lost', method: { kind: 'apportioned', toId: 'lost' }, progress: begun },
    ]);
    expect(work.discrete).toMatchObject({ plannedValue: 150, earnedValue: 40 });
    expect(work.levelOfEffort).toMatchObject({ plannedValue: 50, earnedValue: 50 });
    expect(work.unresolvedIds).toEqual(['lost']);
  });

  test('weighs whether value was earned in the order of the plan', () => {
    const items = [
      { earnedValue: 10, plannedValueAtEarnedSchedule: 20 },
      { earnedValue: 10, plannedValueAtEarnedSchedule: 0 },
    ];
    expect(scheduleAdherence(items)).toBe(0.5);
  });

  test('spreads budgets over time by their accrual', () => {
    const span = { budget: 100, start: 0, finish: 10 };
    const spans = [span, { ...span, accrual: 'start' as const }, { ...span, accrual: 'finish' as const }];
    expect(plannedCurve(spans, [5, 10])).toEqual([150, 300]);
  });
});
