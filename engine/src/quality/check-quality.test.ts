import { type Baseline, type Plan, parsePlanMinute } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import { type DrawingContext, drawPlan } from '@regie/engine/testing';
import { expect, test } from 'vitest';
import { checkQuality } from './check-quality.ts';
import type { QualityVerdict } from './quality-rule.ts';

const at = (text: string): number => parsePlanMinute(text) ?? Number.NaN;

function verdictsOf(plan: Plan): ReadonlyMap<string, QualityVerdict> {
  const result = schedule(plan).schedule;
  if (result === undefined) throw new Error('the plan has a cycle');
  return new Map(
    checkQuality(plan, result).map((verdict) => [verdict.code.replace('quality/', ''), verdict]),
  );
}

function failing(drawing: string, context: DrawingContext = {}): Record<string, readonly number[]> {
  const verdicts = [...verdictsOf(drawPlan(drawing, context))].filter(([, { isMet }]) => !isMet);
  return Object.fromEntries(verdicts.map(([code, { activityUids }]) => [code, activityUids]));
}

/** Long enough for its two open ends to stay below five percent. */
const longChain = Array.from(
  { length: 42 },
  (_, index) => `A${index} 1d ${index === 0 ? '' : `A${index - 1}`}`,
).join('\n');

test('a plain chain meets every rule', () => {
  expect(failing(longChain)).toEqual({});
});

test('names who lacks logic, has leads, lags, odd relations and double ones', () => {
  expect(failing('A 1d\nB 1d A-1h\nC 1d ASS+1d BSS\nD 1d CFF CFF')).toEqual({
    'missing-logic': [1, 4],
    leads: [2],
    lags: [3],
    'finish-start-relations': [3, 4],
    'start-not-driven': [4],
    'finish-drives-nothing': [2],
    'double-relations': [4],
  });
});

test('names hard constraints, long durations, much float and negative float', () => {
  const found = failing('A 1d\nB 50d A\nC 200d A\nD 1d A', {
    fields: {
      A: { constraint: { type: 'mustStartOn', date: at('2024-01-01T08:00') } },
      D: { deadline: at('2024-01-01T17:00') },
    },
  });
  expect(found).toMatchObject({
    'hard-constraints': [1],
    'high-duration': [2, 3],
    'high-float': [2],
    'negative-float': [4],
  });
});

test('compares progress with the status date and the baseline', () => {
  const due: Baseline[] = [{ number: 0, finish: at('2024-01-02T17:00') }];
  const statusDate = at('2024-01-08T17:00');
  const done = {
    percentComplete: 100,
    actualStart: at('2024-01-01T08:00'),
    actualFinish: at('2024-01-01T17:00'),
  };
  const future = { percentComplete: 10, actualStart: at('2024-01-09T08:00') };
  const verdicts = verdictsOf(
    drawPlan('A 1d\nB 1d\nC 1d', {
      project: { statusDate },
      fields: { A: { baselines: due, progress: done }, B: { baselines: due }, C: { progress: future } },
    }),
  );
  expect(verdicts.get('invalid-dates')).toMatchObject({ measured: 2, activityUids: [2, 3], isMet: false });
  expect(verdicts.get('missed-activities')).toMatchObject({ measured: 50, activityUids: [2], isMet: false });
  expect(verdicts.get('baseline-execution-index')).toMatchObject({
    measured: 0.5,
    activityUids: [2],
    isMet: false,
  });
});

test('probes the critical path: what is critical by its deadline alone does not carry the end', () => {
  expect(verdictsOf(drawPlan('A 1d\nB 1d A')).get('critical-path-test')?.measured).toBe(1);
  const deadline = { deadline: at('2024-01-01T17:00') };
  const aside = drawPlan('A 1d\nB 1d A\nC 900d', { fields: { A: deadline } });
  const path = verdictsOf({ ...aside, activities: aside.activities }).get('critical-path-test');
  expect(path).toMatchObject({ isMet: false, activityUids: [1] });
});

test('finds work that began before its predecessor was done, and relations of summaries', () => {
  const begun = { percentComplete: 10, actualStart: at('2024-01-01T08:00') };
  const found = failing('A 1d\nB 1d A\nS 0 B\n  C 1d', { fields: { B: { progress: begun } } });
  expect(found['out-of-sequence']).toEqual([2]);
  expect(found['relations-of-summaries']).toEqual([3]);
});
