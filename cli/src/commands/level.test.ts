import {
  newActivity,
  newAssignment,
  newPlan,
  newProject,
  newResource,
  parsePlanMinute,
} from '@regie/engine/model';
import { writePlanJson } from '@regie/formats';
import { describe, expect, it } from 'vitest';
import { runLevel } from './level.ts';

const project = `PRECEDENCE RELATIONS:
1 1 2 2 3
2 1 1 4
3 1 1 4
4 1 0
REQUESTS/DURATIONS:
1 1 0 0
2 1 5 1
3 1 4 1
4 1 0 0
RESOURCEAVAILABILITIES:
1
`;

const plan = newPlan(newProject({ start: parsePlanMinute('2024-01-01T08:00') ?? 0 }), {
  activities: [1, 2].map((uid) => newActivity({ uid, durationMinutes: 480 })),
  resources: [newResource({ uid: 7 })],
  assignments: [1, 2].map((uid) => newAssignment({ uid, activityUid: uid, resourceUid: 7 })),
});

async function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await runLevel(args, {
    readFile: async (path) => {
      const text = {
        'a.sm': project,
        'b.sm': project.replace('4 1 0\n', '4 1 1 1\n'),
        'c.sm': 'nothing',
        'plan.json': writePlanJson(plan),
        'named.json': writePlanJson({ ...plan, resources: [newResource({ uid: 7, name: 'Ann' })] }),
        'agreement.json': JSON.stringify({
          people: { Ann: { wood: 1 } },
          projects: [{ file: 'named.json', due: '2024-01-01T17:00', weight: 2 }, { file: 'elsewhere.json' }],
        }),
      }[path];
      if (text === undefined) throw new Error(`no such file: ${path}`);
      return new TextEncoder().encode(text);
    },
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { status, lines: printed, complaints };
}

describe('regie level', () => {
  it('prints one line per file with makespan, bound, schedules and starts by job number', async () => {
    const { status, lines } = await run('a.sm', '--schedules', '5', '--seed', '2', '--json');
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        file: 'a.sm',
        makespan: 9,
        lowerBound: 9,
        schedules: 3,
        start: expect.objectContaining({ 1: 0, 4: 9 }),
      },
    ]);
  });

  it('goes on after files that have no schedule, and says why', async () => {
    const { status, lines } = await run('b.sm', 'c.sm', 'd.sm', 'a.sm', '--seconds=1', '--json');
    const parsed = lines.map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(parsed[0].refused).toMatchObject({
      refused: 'levelling/cycle',
      activities: expect.arrayContaining([1, 4]),
    });
    expect(parsed[1].findings).toMatchObject([{ code: 'psplib/not-a-project' }]);
    expect(parsed[2].findings).toMatchObject([{ code: 'level/not-readable' }]);
    expect(parsed[3].makespan).toBe(9);
  });

  it('gives dated activities for a plan', async () => {
    const { status, lines } = await run('plan.json', '--schedules', '20', '--json');
    const line = JSON.parse(lines[0] ?? '');
    expect(status).toBe(0);
    expect(line).toMatchObject({ finish: '2024-01-02T17:00:00', lowerBoundFinish: '2024-01-02T17:00:00' });
    expect(line.activities.map(({ start }: { start: string }) => start).sort()).toEqual([
      '2024-01-01T08:00:00',
      '2024-01-02T08:00:00',
    ]);
  });

  it('levels plans together as an agreement says, and names files that are not there', async () => {
    const { status, lines } = await run('named.json', '--together', 'agreement.json', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      file: 'named.json',
      tardinessMinutes: 1440,
      portfolio: { weightedTardinessMinutes: 2880, lowerBoundTardinessMinutes: 2880 },
      findings: [{ code: 'level/file-unknown', detail: 'elsewhere.json' }],
    });
    const other = await run('named.json', 'd.json', '--together', 'agreement.json');
    expect(other.status).toBe(1);
    expect(other.lines.join('\n')).toContain('weighted days late');
    expect((await run('named.json', '--together', 'none.json', '--json')).status).toBe(1);
  });

  it('does not guess at a command it does not understand', async () => {
    for (const args of [
      [],
      ['a.sm', '--fast'],
      ['a.sm', '--schedules', 'x'],
      ['a.sm', '--schedules', '5', '--seconds', '5'],
    ])
      expect(await run(...args)).toMatchObject({
        status: 2,
        lines: [],
        complaints: [expect.stringContaining('regie level')],
      });
  });
});
