import { newActivity, newPlan, newProject, parsePlanMinute } from '@regie/engine/model';
import { writePlanJson } from '@regie/formats/plan-json';
import { expect, test } from 'vitest';
import { runCheckPlan } from './check-plan.ts';

const plan = newPlan(newProject({ start: parsePlanMinute('2024-01-01T08:00') ?? 0 }), {
  activities: [
    newActivity({ uid: 7, name: 'Dig', durationMinutes: 480 }),
    newActivity({ uid: 8, name: 'Pour', durationMinutes: 480 }),
    newActivity({ uid: 9, name: 'Alone', durationMinutes: 480, isManual: true }),
  ],
  relations: [{ predecessorUid: 7, successorUid: 8, type: 'FS', lag: { kind: 'working', minutes: -60 } }],
});

async function check(...args: string[]) {
  const printed: string[] = [];
  const files: Record<string, string> = { 'plan.json': writePlanJson(plan), 'bad.json': '{' };
  const status = await runCheckPlan(args, {
    readFile: async (path) => Buffer.from(files[path] ?? ''),
    print: (line) => printed.push(line),
    complain: (line) => printed.push(line),
  });
  return { status, printed };
}

test('each rule is told with what was measured and the activities by name', async () => {
  const { status, printed } = await check('plan.json', '--json');
  expect(status).toBe(0);
  const { file, rules } = JSON.parse(printed[0] ?? '');
  expect(file).toBe('plan.json');
  expect(rules.length).toBeGreaterThan(14);
  expect(rules.find(({ code }: { code: string }) => code === 'quality/manual-activities')).toEqual({
    code: 'quality/manual-activities',
    unit: 'count',
    bound: 'atMost',
    threshold: 0,
    measured: 1,
    isMet: false,
    activities: [{ uid: 9, name: 'Alone' }],
  });
});

test('people get a table in which rules that are not met stand out', async () => {
  const { printed } = await check('plan.json');
  expect(printed[0]).toBe('plan.json');
  expect(printed.find((row) => row.includes('leads'))).toMatch(/^!\s+leads\s+100 %\s+<= 0 %\s+8 Pour$/);
});

test('a file that cannot be checked makes the status 1, and the others are still done', async () => {
  const { status, printed } = await check('bad.json', 'plan.json', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({
    rules: [],
    findings: [{ code: 'plan-json/not-json' }],
  });
  expect(JSON.parse(printed[1] ?? '').rules).not.toEqual([]);
  expect((await check()).status).toBe(2);
});
