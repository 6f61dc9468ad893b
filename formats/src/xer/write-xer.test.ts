import { newActivity, newPlan, newProject, newResource, type Plan } from '@regie/engine/model';
import { randomPrimaveraPlan } from '@regie/engine/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '../testing/any-plan.ts';
import { task, xerFile } from '../testing/xer-file.ts';
import { leaveXer, readXer, writeXer } from './index.ts';

async function again(plan: Plan): Promise<Plan> {
  const { plan: read } = await readXer(writeXer(plan).bytes);
  if (read === undefined) throw new Error('refused');
  return read;
}

describe('writing', () => {
  test('gives back the file that was read: every value, also those that Regie has no use for', async () => {
    const text = xerFile({
      OBS: [{ obs_id: '1', obs_name: 'Enterprise' }],
      TASK: [
        task('100', 'A', '16', {
          guid: 'abc',
          duration_type: 'DT_FixedDUR2',
          suspend_date: '2024-01-02 08:00',
        }),
        task('101', 'B', '8', { cstr_type: 'CS_MEOB', cstr_date: '2024-02-01 17:00' }),
      ],
      RSRC: [{ rsrc_id: '4', rsrc_name: 'Crane', rsrc_type: 'RT_Equip', clndr_id: '5' }],
      RSRCRATE: [{ rsrc_id: '4', max_qty_per_hr: '2', cost_per_qty: '80', start_date: '2024-01-01 00:00' }],
      TASKRSRC: [
        {
          taskrsrc_id: '40',
          task_id: '100',
          proj_id: '7',
          rsrc_id: '4',
          target_qty: '32',
          target_qty_per_hr: '2',
        },
      ],
      UDFTYPE: [{ udf_type_id: '9', table_name: 'PROJECT', udf_type_name: 'f', udf_type_label: 'Sector' }],
      UDFVALUE: [{ udf_type_id: '9', fk_id: '7', proj_id: '7', udf_text: 'Water' }],
    });
    const { plan } = await readXer(text);
    expect(plan).toBeDefined();
    if (plan === undefined) return;
    expect(await again(plan)).toEqual(plan);
    expect(writeXer(plan).text).toContain('%T\tOBS\r\n%F\tobs_id\tobs_name\r\n%R\t1\tEnterprise');
  });

  test('reads back equal from the second time on, whatever plan it began with', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const first = await again(plan);
        expect(await again(first)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  test("keeps plans in Primavera's way, with every option", async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const first = await again(randomPrimaveraPlan(seed, 30));
      expect(await again(first)).toEqual(first);
    }
  });

  test('uses Windows-1252 where that has the letters, and UTF-8 where not', async () => {
    const named = (name: string): Plan =>
      newPlan(newProject({ start: 28_401_120 }), { activities: [newActivity({ uid: 1, name })] });
    expect(writeXer(named('één €')).bytes).toContain(0x80);
    for (const name of ['één €', 'Ł', 'Ã©'])
      expect((await again(named(name))).activities.at(-1)?.name).toBe(name);
  });

  test('names what the format cannot hold', () => {
    const plan = newPlan(newProject({ start: 28_401_120 }), {
      activities: [
        newActivity({ uid: 1, isManual: true, baselines: [{ number: 0 }] }),
        newActivity({ uid: 2, isElapsed: true, durationMinutes: 60, deadline: 28_401_120 }),
      ],
      relations: [{ predecessorUid: 1, successorUid: 2, type: 'FS', lag: { kind: 'elapsed', minutes: 60 } }],
      resources: [newResource({ uid: 1, kind: 'cost' })],
    });
    expect(writeXer(plan).losses.map(({ code }) => code)).toEqual([
      'xer/manual-dates',
      'xer/elapsed-duration',
      'xer/deadline',
      'xer/baseline',
      'xer/elapsed-lag',
      'xer/cost-resource',
      'xer/way-of-calculating',
    ]);
  });
});

test('a plan that leaves for another format has no rows below zero and says what stays behind', async () => {
  const { plan } = await readXer(xerFile({ TASK: [task('100', 'A', '16', { task_type: 'TT_LOE' })] }));
  const { plan: left, losses } = leaveXer(plan ?? newPlan(newProject({ start: 0 })));
  expect(left.activities.map(({ uid }) => uid)).toEqual([101, 102, 100]);
  expect(JSON.stringify(left)).not.toContain('otherFields');
  expect(losses.map(({ code }) => code)).toEqual([
    'xer/kind-of-activity',
    'xer/way-of-calculating',
    'xer/fields-of-the-file',
  ]);
});
