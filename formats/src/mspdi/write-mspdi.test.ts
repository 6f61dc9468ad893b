import {
  type Calendar,
  newActivity,
  newAssignment,
  newPlan,
  newProject,
  newResource,
  parsePlanMinute,
  standardCalendar,
} from '@regie/engine/model';
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

test('names of exceptions and work weeks keep blanks at their ends', async () => {
  const day = { firstDay: 20_000, lastDay: 20_001 };
  const calendar: Calendar = {
    ...standardCalendar(),
    exceptions: [{ name: 'Holiday ', ...day, pattern: [] }],
    workWeeks: [{ name: ' summer', ...day, week: Array.from({ length: 7 }) }],
  };
  const [back] =
    (await readMspdi(writeMspdi(newPlan(newProject({ start: 0 }), { calendars: [calendar] })).text)).plan
      ?.calendars ?? [];
  expect(back?.exceptions[0]?.name).toBe('Holiday ');
  expect(back?.workWeeks[0]?.name).toBe(' summer');
});

test('a split without timephased work reads back in the same pieces', async () => {
  const monday = parsePlanMinute('2026-06-01T08:00') ?? 0;
  const pieces = [
    { start: monday, finish: monday + 540 },
    { start: monday + 2 * 1440, finish: monday + 2 * 1440 + 540 },
  ];
  const activities = [1, 2, 3].map((uid) => newActivity({ uid, durationMinutes: 960, pieces }));
  const plan = newPlan(newProject({ start: monday }), {
    activities,
    resources: [newResource({ uid: 1 }), newResource({ uid: 2, kind: 'material' })],
    assignments: [
      newAssignment({ uid: 1, activityUid: 1, resourceUid: 1, workMinutes: 480, units: 0.5 }),
      newAssignment({ uid: 2, activityUid: 2, resourceUid: 2 }),
    ],
  });
  const { plan: back, findings } = await readMspdi(writeMspdi(plan).text);
  expect(findings).toEqual([]);
  expect(back?.activities.map((activity) => activity.pieces)).toEqual([pieces, pieces, pieces]);
  expect(
    back?.assignments.map(({ activityUid, resourceUid, timephased }) => [
      activityUid,
      resourceUid,
      timephased.map(({ workMinutes }) => workMinutes).join(' '),
    ]),
  ).toEqual([
    [1, 1, '240 0 240'],
    [2, 2, ''],
    [2, undefined, '480 0 480'],
    [3, undefined, '480 0 480'],
  ]);
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
    ['mspdi/split-told-as-work', 'activity 1'],
    ['mspdi/custom-value-of-project', 'field 7'],
    ['mspdi/fraction-of-tenth', 'relation 1 → 2'],
    ['mspdi/character', 'activity 1'],
  ]);
});
