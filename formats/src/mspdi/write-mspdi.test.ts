import { newActivity, newAssignment, newPlan, newProject } from '@regie/engine/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlan } from '../testing/any-plan.ts';
import { mspdiLosses, readMspdi, writeMspdi } from './index.ts';

test('what is written reads back as the same plan, without findings', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const { text, losses } = writeMspdi(plan);
      const reading = await readMspdi(text);
      expect(losses).toEqual([]);
      expect(reading.findings).toEqual([]);
      expect(reading.plan).toStrictEqual(plan);
    }),
    { numRuns: 60 },
  );
});

test('markup and odd characters in names are escaped', async () => {
  const name = 'R&D <"phase" \'2\'> ]]> \r\n\t€ 😀';
  const plan = newPlan(newProject({ start: 0 }), { activities: [newActivity({ uid: 1, name })] });
  expect((await readMspdi(writeMspdi(plan).text)).plan?.activities[0]?.name).toBe(name);
});

test('a plan that came from elsewhere, without formats, keeps its elapsed durations and lags', async () => {
  const plan = newPlan(newProject({ start: 0 }), {
    activities: [
      newActivity({ uid: 1, durationMinutes: 2880, isElapsed: true }),
      newActivity({ uid: 2, durationMinutes: 480 }),
    ],
    relations: [
      { predecessorUid: 1, successorUid: 2, type: 'SS', lag: { kind: 'elapsed', minutes: 1440 } },
      { predecessorUid: 1, successorUid: 2, type: 'FF', lag: { kind: 'percent', percent: 50 } },
    ],
  });
  const { plan: back } = await readMspdi(writeMspdi(plan).text);
  expect(back?.activities[0]?.isElapsed).toBe(true);
  expect(back?.relations.map(({ type, lag }) => ({ type, lag }))).toEqual(
    plan.relations.map(({ type, lag }) => ({ type, lag })),
  );
});

test('outline numbers and summaries follow from the levels', () => {
  const activities = [0, 1, 2, 2, 1].map((outlineLevel, uid) => newActivity({ uid, outlineLevel }));
  const { text } = writeMspdi(newPlan(newProject({ start: 0 }), { activities }));
  expect([...text.matchAll(/<OutlineNumber>(.*)<\/OutlineNumber>/g)].map((match) => match[1])).toEqual([
    '0',
    '1',
    '1.1',
    '1.2',
    '2',
  ]);
  expect([...text.matchAll(/<Summary>(.)<\/Summary>/g)].map((match) => match[1])).toEqual([
    '1',
    '1',
    '0',
    '0',
    '0',
  ]);
});

test('what the format cannot hold is listed with the records concerned', () => {
  const plan = newPlan(newProject({ start: 0, customValues: [{ fieldId: 7, value: 'x' }] }), {
    activities: [
      newActivity({
        uid: 1,
        name: 'bell \u0007',
        pieces: [
          { start: 0, finish: 1 },
          { start: 5, finish: 6 },
        ],
      }),
      newActivity({ uid: 2 }),
    ],
    relations: [{ predecessorUid: 1, successorUid: 2, type: 'FS', lag: { kind: 'working', minutes: 1 / 3 } }],
    assignments: [newAssignment({ uid: 1, activityUid: 2 })],
  });
  expect(mspdiLosses(plan).map(({ code, records }) => [code, ...records])).toEqual([
    ['mspdi/pieces-without-timephased', 'activity 1'],
    ['mspdi/custom-value-of-project', 'field 7'],
    ['mspdi/fraction-of-tenth', 'relation 1 → 2'],
    ['mspdi/character', 'activity 1'],
  ]);
});
