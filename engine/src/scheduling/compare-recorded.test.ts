import { parsePlanMinute } from '@regie/engine/model';
import { drawPlan } from '@regie/engine/testing';
import { expect, test } from 'vitest';
import { compareRecorded } from './compare-recorded.ts';

const at = (text: string): number => parsePlanMinute(text) ?? Number.NaN;

test('nothing differs from what the engine itself would have recorded', () => {
  const recorded = {
    start: at('2024-01-01T08:00'),
    finish: at('2024-01-01T17:00'),
    totalSlackMinutes: 0,
    isCritical: true,
  };
  expect(compareRecorded(drawPlan('A 1d', { fields: { A: { recorded } } }))).toEqual({ differences: [] });
});

test('names the convention by which a difference arises, and the predecessor from which one follows', () => {
  const plan = drawPlan(
    `
    A 1d
    B 1d A+2ed
    C 1d B`,
    {
      fields: {
        // Whoever recorded this let the elapsed lag of two days run in working time: 48 hours are six days.
        B: { recorded: { start: at('2024-01-10T08:00') } },
        C: { recorded: { start: at('2024-02-01T08:00') } },
      },
    },
  );
  const result = compareRecorded(plan);
  const causes =
    'differences' in result ? result.differences.map(({ activityUid, cause }) => [activityUid, cause]) : [];
  expect(causes).toEqual([
    [2, { kind: 'conventions', conventions: ['elapsedLagRunsOnClock'] }],
    [3, { kind: 'predecessor', activityUid: 2 }],
  ]);
});
