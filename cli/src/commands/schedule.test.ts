import { newActivity, newPlan, newProject, parsePlanMinute } from '@regie/engine/model';
import { readMspdi, writeMspdi } from '@regie/formats/mspdi';
import { writePlanJson } from '@regie/formats/plan-json';
import { expect, test } from 'vitest';
import { runConvert } from './convert.ts';
import { runSchedule } from './schedule.ts';

const start = parsePlanMinute('2024-01-01T08:00') ?? 0;
const plan = newPlan(newProject({ start }), {
  activities: [
    newActivity({ uid: 10, name: 'Phase', recorded: { start, finish: start + 60, isCritical: true } }),
    newActivity({ uid: 11, name: 'Dig', outlineLevel: 2, durationMinutes: 480 }),
    newActivity({ uid: 12, name: 'Pour', outlineLevel: 2, durationMinutes: 960 }),
    newActivity({ uid: 13, name: 'Paint', durationMinutes: 480 }),
  ],
  relations: [{ predecessorUid: 11, successorUid: 12, type: 'FS', lag: { kind: 'working', minutes: 480 } }],
});
const circular = newPlan(newProject({ start }), {
  activities: [newActivity({ uid: 1, durationMinutes: 60 }), newActivity({ uid: 2, durationMinutes: 60 })],
  relations: [
    { predecessorUid: 1, successorUid: 2, type: 'FS', lag: { kind: 'working', minutes: 0 } },
    { predecessorUid: 2, successorUid: 1, type: 'FS', lag: { kind: 'working', minutes: 0 } },
  ],
});

function terminalWith(files: Record<string, string>) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const written: Record<string, string> = {};
  return {
    printed,
    complaints,
    written,
    readFile: async (path: string) => {
      const text = files[path];
      if (text === undefined) throw new Error(`no such file: ${path}`);
      return Buffer.from(text);
    },
    writeFile: async (path: string, content: string | Uint8Array) => {
      written[path] = Buffer.from(content).toString();
    },
    print: (line: string) => printed.push(line),
    complain: (line: string) => complaints.push(line),
  };
}

test('each file is one line with the dates of leaves and summaries, by the uid of the file', async () => {
  const terminal = terminalWith({ 'a.xml': writeMspdi(plan).text, 'b.json': writePlanJson(plan) });
  expect(await runSchedule(['a.xml', 'b.json', '--json'], terminal)).toBe(0);
  const [first, second] = terminal.printed.map((line) => JSON.parse(line));
  expect(first).toEqual({
    file: 'a.xml',
    tasks: [
      ['Phase', 10, '2024-01-01T08:00:00', '2024-01-04T17:00:00', 0, 0, true],
      ['Dig', 11, '2024-01-01T08:00:00', '2024-01-01T17:00:00', 0, 0, true],
      ['Pour', 12, '2024-01-03T08:00:00', '2024-01-04T17:00:00', 0, 0, true],
      ['Paint', 13, '2024-01-01T08:00:00', '2024-01-01T17:00:00', 1440, 1440, false],
    ].map(([name, uid, start, finish, totalSlackMinutes, freeSlackMinutes, critical]) => ({
      uid,
      name,
      start,
      finish,
      totalSlackMinutes,
      freeSlackMinutes,
      critical,
    })),
    findings: [],
  });
  expect(second.tasks).toEqual(first.tasks);
});

test('--as-recorded gives what the file holds', async () => {
  const terminal = terminalWith({ 'a.json': writePlanJson(plan) });
  expect(await runSchedule(['a.json', '--json', '--as-recorded'], terminal)).toBe(0);
  const { tasks } = JSON.parse(terminal.printed[0] ?? '');
  expect(tasks[0]).toMatchObject({ uid: 10, finish: '2024-01-01T09:00:00', critical: true });
  expect(tasks[1]).toMatchObject({ uid: 11, start: null, totalSlackMinutes: null, critical: false });
});

test('a file that cannot be read, understood or calculated has a line with the reason; the others are done', async () => {
  const terminal = terminalWith({
    'bad.xml': '<!DOCTYPE a><a/>',
    'circle.json': writePlanJson(circular),
    'good.json': writePlanJson(plan),
  });
  const files = ['missing.xml', 'bad.xml', 'circle.json', 'good.json'];
  expect(await runSchedule([...files, '--json'], terminal)).toBe(1);
  const lines = terminal.printed.map((line) => JSON.parse(line));
  expect(lines.map(({ file }) => file)).toEqual(files);
  expect(lines.map(({ findings }) => findings[0]?.code)).toEqual([
    'plan-file/not-readable',
    'xml/doctype',
    'scheduling/cycle',
    undefined,
  ]);
  expect(lines[3].tasks).toHaveLength(4);
});

test('without --json there is a table for people', async () => {
  const terminal = terminalWith({ 'a.json': writePlanJson(plan) });
  expect(await runSchedule(['a.json'], terminal)).toBe(0);
  expect(terminal.printed).toEqual([
    'a.json',
    'UID  Name    Start             Finish            Total float  Free float  Critical',
    '10   Phase   2024-01-01 08:00  2024-01-04 17:00  0 d          0 d         *',
    '11     Dig   2024-01-01 08:00  2024-01-01 17:00  0 d          0 d         *',
    '12     Pour  2024-01-03 08:00  2024-01-04 17:00  0 d          0 d         *',
    '13   Paint   2024-01-01 08:00  2024-01-01 17:00  3 d          3 d',
  ]);
});

test('what is not understood is explained', async () => {
  const terminal = terminalWith({});
  expect(await runSchedule([], terminal)).toBe(2);
  expect(await runSchedule(['a.xml', '--fast'], terminal)).toBe(2);
  expect(await runConvert(['a.xml', 'b.mpp'], terminal)).toBe(2);
  expect(terminal.complaints.every((line) => line.startsWith('regie '))).toBe(true);
});

test('convert writes the other format', async () => {
  const terminal = terminalWith({ 'a.json': writePlanJson(plan), 'bad.xml': '<a/>' });
  expect(await runConvert(['a.json', 'b.xml'], terminal)).toBe(0);
  expect((await readMspdi(terminal.written['b.xml'] ?? '')).plan?.activities).toHaveLength(4);
  expect(await runConvert(['bad.xml', 'c.json'], terminal)).toBe(1);
  expect(terminal.written['c.json']).toBeUndefined();
  expect(await runConvert(['missing.xml', 'c.json'], terminal)).toBe(1);
  expect(terminal.complaints).toEqual(['no such file: missing.xml']);
});
