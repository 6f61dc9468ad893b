import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { newActivity, newPlan, newProject, parsePlanMinute } from '@regie/engine/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '../testing/any-plan.ts';
import { schemaFaults } from '../testing/schema-faults.ts';
import { planJsonSchema, readPlanJson, writePlanJson } from './index.ts';
import type { JsonSchema } from './shape.ts';

const schemaFile = resolve(import.meta.dirname, '../../../docs/formats/plan.schema.json');

test('what is written is valid by the schema and reads back as the same plan, without findings', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const text = writePlanJson(plan);
      expect(schemaFaults(JSON.parse(text), planJsonSchema)).toEqual([]);
      expect(readPlanJson(text)).toStrictEqual({ plan, findings: [] });
    }),
    { numRuns: 60 },
  );
});

test('the schema in docs/formats is the one that reads and writes (npx tsx formats/src/plan-json/write-schema.ts)', () => {
  const published: JsonSchema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  expect(published).toEqual(planJsonSchema);
});

describe('a file written by hand', () => {
  const document = (parts: object) =>
    JSON.stringify({ format: 'regie-plan', version: 1, project: { start: '2024-01-01T08:00:00' }, ...parts });

  test('needs little: everything left out has the usual default', () => {
    const { plan, findings } = readPlanJson(
      document({
        activities: [
          { uid: 1, name: 'Dig', durationMinutes: 480 },
          { uid: 2, name: 'Done', durationMinutes: 0 },
        ],
        relations: [{ predecessorUid: 1, successorUid: 2 }],
      }),
    );
    expect(findings.map(({ code }) => code)).toEqual([]);
    expect(plan).toEqual(
      newPlan(newProject({ start: parsePlanMinute('2024-01-01T08:00') ?? 0, calendarUid: 1 }), {
        activities: [
          newActivity({ uid: 1, name: 'Dig', durationMinutes: 480 }),
          newActivity({ uid: 2, name: 'Done', durationMinutes: 0 }),
        ],
        relations: [{ predecessorUid: 1, successorUid: 2, type: 'FS', lag: { kind: 'working', minutes: 0 } }],
      }),
    );
  });

  test('costs only what is wrong, and says where', () => {
    const { plan, findings } = readPlanJson(
      document({
        activities: [{ uid: 1, priority: 5000, colour: 'red' }, { name: 'no uid' }, 7],
        relations: [{ predecessorUid: 1, successorUid: 9 }],
        calendars: [{ uid: 1, baseUid: 2 }],
      }),
    );
    expect(plan?.activities.map(({ uid, priority }) => [uid, priority])).toEqual([[1, 500]]);
    expect(findings.map(({ code, place }) => [code, place.element])).toEqual([
      ['plan-json/value-unreadable', 'activities[0].priority'],
      ['plan-json/property-unknown', 'activities[0].colour'],
      ['plan-json/record-incomplete', 'activities[1]'],
      ['plan-json/value-unreadable', 'activities[2]'],
      ['plan-json/base-calendar-unknown', 'calendars'],
      ['plan-json/week-incomplete', 'calendars'],
      ['plan-json/predecessor-unknown', 'relations'],
    ]);
    expect(plan?.calendars[0]?.baseUid).toBeUndefined();
  });

  test.each([
    ['not JSON', '{', 'plan-json/not-json'],
    ['another format', '{"format":"x","version":1}', 'plan-json/another-format'],
    ['a list', '[]', 'plan-json/another-format'],
    ['a later version', '{"format":"regie-plan","version":2}', 'plan-json/version-unknown'],
    ['without project', '{"format":"regie-plan","version":1}', 'plan-json/no-project'],
    ['200,000 deep', '['.repeat(200_000), 'plan-json/not-json'],
  ])('that is %s is refused', (_, text, code) => {
    const { plan, findings } = readPlanJson(text);
    expect(plan).toBeUndefined();
    expect(findings.at(-1)?.code).toBe(code);
  });
});
