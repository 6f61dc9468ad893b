import { newActivity, newPlan, newProject, noLag, type Plan, parsePlanMinute } from '@regie/engine/model';
import { writePlanJson } from '@regie/formats/plan-json';
import { expect, test } from 'vitest';
import { runSlip } from './slip.ts';

const monday = parsePlanMinute('2024-01-01T08:00') ?? 0;

function planOf(days: number): Plan {
  return newPlan(newProject({ start: monday }), {
    activities: [
      newActivity({ uid: 1, name: 'Dig', durationMinutes: days * 480 }),
      newActivity({ uid: 2, name: 'Dug', durationMinutes: 0 }),
    ],
    relations: [{ predecessorUid: 1, successorUid: 2, type: 'FS', lag: noLag }],
  });
}

function terminalWith(files: Readonly<Record<string, string>>) {
  const printed: string[] = [];
  const complaints: string[] = [];
  return {
    printed,
    complaints,
    readFile: async (path: string) => {
      const text = files[path];
      if (text === undefined) throw new Error(`no such file: ${path}`);
      return Buffer.from(text);
    },
    print: (line: string) => printed.push(line),
    complain: (line: string) => complaints.push(line),
  };
}

test('two files give the movement of each milestone and what caused it', async () => {
  const terminal = terminalWith({ 'a.json': writePlanJson(planOf(1)), 'b.json': writePlanJson(planOf(3)) });
  expect(await runSlip(['a.json', 'b.json', '--json'], terminal)).toBe(0);
  expect(JSON.parse(terminal.printed[0] ?? '')).toMatchObject({
    before: 'a.json',
    after: 'b.json',
    milestones: [
      {
        uid: 2,
        name: 'Dug',
        before: '2024-01-01T17:00:00',
        after: '2024-01-03T17:00:00',
        movedMinutes: 2880,
        causes: { duration: 2880, relation: 0 },
        unexplainedMinutes: 0,
      },
    ],
    findings: [],
  });
});

test('people see a table in hours', async () => {
  const terminal = terminalWith({ 'a.json': writePlanJson(planOf(1)), 'b.json': writePlanJson(planOf(2)) });
  await runSlip(['a.json', 'b.json'], terminal);
  expect(terminal.printed[1]).toMatch(/^2 +Dug +2024-01-01 17:00 +2024-01-02 17:00 +24 /);
});

test('a file without a plan and words that are not understood are told', async () => {
  const terminal = terminalWith({ 'a.json': writePlanJson(planOf(1)) });
  expect(await runSlip(['a.json', 'missing.json', '--json'], terminal)).toBe(1);
  expect(terminal.printed[0]).toContain('slip/no-plan');
  expect(await runSlip(['a.json'], terminal)).toBe(2);
});
