import { type Activity, formatPlanMinute, type Plan } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import { describe, expect, test } from 'vitest';
import { task, type XerRows, xerFile } from '../testing/xer-file.ts';
import { readXer } from './index.ts';

async function planOf(tables: Readonly<Record<string, XerRows>> = {}): Promise<Plan> {
  const { plan } = await readXer(xerFile(tables));
  if (plan === undefined) throw new Error('refused');
  return plan;
}

async function codesOf(text: string | Uint8Array): Promise<string[]> {
  return (await readXer(text)).findings.map(({ code }) => code);
}

function byUid(plan: Plan, uid: number): Activity | undefined {
  return plan.activities.find((activity) => activity.uid === uid);
}

function dates(plan: Plan, uid: number): string {
  const place = plan.activities.findIndex((activity) => activity.uid === uid);
  const result = schedule(plan).schedule;
  const [start, finish] = [result?.start[place] ?? 0, result?.finish[place] ?? 0];
  return `${formatPlanMinute(start).slice(5, 16)} ${formatPlanMinute(finish).slice(5, 16)}`;
}

describe('a file', () => {
  test('becomes rows of the structure with their activities, under the numbers of the file', async () => {
    const { plan, findings } = await readXer(xerFile());
    expect(findings).toEqual([]);
    expect(plan?.activities.map(({ uid, outlineLevel, wbs }) => [uid, outlineLevel, wbs])).toEqual([
      [-71, 1, 'BRIDGE'],
      [-72, 2, '1'],
      [100, 3, 'A1000'],
      [101, 3, 'A1010'],
    ]);
    expect(plan?.project).toMatchObject({ name: 'BRIDGE', calendarUid: 5, currency: { code: 'EUR' } });
  });

  test('is calculated on its packed calendar, whose second of January is off', async () => {
    const plan = await planOf();
    expect(dates(plan, 100)).toBe('01-01T08:00 01-03T17:00');
    expect(dates(plan, 101)).toBe('01-04T08:00 01-04T17:00');
  });

  test.each([
    [
      'Windows-1252',
      Buffer.from(xerFile({ TASK: [task('1', 'Ré', '8')] }), 'latin1'),
      ['xer/encoding-guessed'],
    ],
    ['UTF-8', Buffer.from(xerFile({ TASK: [task('1', 'Ré', '8')] })), []],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${xerFile({ TASK: [task('1', 'Ré', '8')] })}`), []],
  ])('in %s keeps its letters', async (_, bytes, noted) => {
    const { plan, findings } = await readXer(bytes);
    expect(plan?.activities.find(({ uid }) => uid === 1)?.wbs).toBe('Ré');
    const codes = findings.map(({ code }) => code).filter((code) => code !== 'xer/relation-to-other-project');
    expect(codes).toEqual(noted);
  });

  test.each([
    ['another kind of file', 'MPX,Microsoft', 'xer/no-header'],
    ['nothing', '', 'xer/no-header'],
  ])('%s is refused', async (_, text, code) => {
    const { plan, findings } = await readXer(text);
    expect(plan).toBeUndefined();
    expect(findings).toMatchObject([{ code, severity: 'refused' }]);
  });

  test('goes on with a value that is broken over lines, and reads marked breaks', async () => {
    const text = xerFile({ TASK: [task('1', 'A', '8', { task_name: 'one\u007f\u007ftwo' })] });
    expect((await readXer(text)).plan?.activities.find(({ uid }) => uid === 1)?.name).toBe('one\ntwo');
    const broken = text.replace('%E', 'three\r\n%E');
    expect(await codesOf(broken)).toContain('xer/line-continued');
  });
});

describe('progress', () => {
  test('shows what happened and places what remains at the data date', async () => {
    const plan = await planOf({
      TASK: [
        task('100', 'A', '16', {
          status_code: 'TK_Active',
          act_start_date: '2023-12-28 08:00',
          remain_drtn_hr_cnt: '8',
        }),
        task('101', 'B', '8', { early_start_date: '2024-01-03 08:00', total_float_hr_cnt: '0' }),
      ],
    });
    expect(byUid(plan, 100)?.progress).toMatchObject({ percentComplete: 50, remainingDurationMinutes: 480 });
    expect(dates(plan, 100)).toBe('12-28T08:00 01-01T17:00');
    expect(byUid(plan, 101)?.recorded).toMatchObject({ isCritical: true, totalSlackMinutes: 0 });
  });

  test('that contradicts its status is mended with a finding', async () => {
    const text = xerFile({
      TASK: [task('1', 'A', '8', { status_code: 'TK_Complete', target_end_date: '2023-12-29 17:00' })],
    });
    expect(await codesOf(text)).toContain('xer/actual-date-missing');
  });
});

describe('what sets an activity apart', () => {
  test.each([
    ['TT_FinMile', { kind: 'finishMilestone', isMilestone: true, durationMinutes: 0 }],
    ['TT_Mile', { isMilestone: true, durationMinutes: 0 }],
    ['TT_LOE', { kind: 'levelOfEffort' }],
    ['TT_WBS', { kind: 'siblingSpan' }],
    ['TT_Rsrc', { kind: 'resourceDependent' }],
  ])('%s is read', async (task_type, expected) => {
    expect(byUid(await planOf({ TASK: [task('1', 'A', '8', { task_type })] }), 1)).toMatchObject(expected);
  });

  test.each([
    ['CS_MSOA', { type: 'startNoEarlierThan' }],
    ['CS_MEOB', { type: 'finishNoLaterThan' }],
    ['CS_MSO', { type: 'mustStartOn' }],
    ['CS_MANDSTART', { type: 'mustStartOn', isMandatory: true }],
    ['CS_MANDFIN', { type: 'mustFinishOn', isMandatory: true }],
  ])('constraint %s is read', async (cstr_type, expected) => {
    const fields = { cstr_type, cstr_date: '2024-01-05 08:00' };
    const { constraint } = byUid(await planOf({ TASK: [task('1', 'A', '8', fields)] }), 1) ?? {};
    expect(constraint).toMatchObject(expected);
  });

  test('codes and fields of one’s own stand on the activity', async () => {
    const plan = await planOf({
      ACTVTYPE: [{ actv_code_type_id: '3', actv_code_type: 'Phase', actv_code_type_scope: 'AS_Global' }],
      ACTVCODE: [{ actv_code_id: '31', actv_code_type_id: '3', short_name: 'D', actv_code_name: 'Design' }],
      TASKACTV: [{ task_id: '100', actv_code_type_id: '3', actv_code_id: '31', proj_id: '7' }],
      UDFTYPE: [
        { udf_type_id: '9', table_name: 'TASK', udf_type_name: 'user_field_9', udf_type_label: 'Wijk' },
      ],
      UDFVALUE: [{ udf_type_id: '9', fk_id: '100', proj_id: '7', udf_number: '4' }],
    });
    expect(byUid(plan, 100)).toMatchObject({
      outlineCodes: [{ fieldId: 3, valueId: 31 }],
      customValues: [{ fieldId: 9, value: '4' }],
    });
  });
});

describe('several projects', () => {
  const projects = [
    {
      proj_id: '7',
      proj_short_name: 'ONE',
      clndr_id: '5',
      plan_start_date: '2024-01-01 08:00',
      last_recalc_date: '2024-01-01 00:00',
      export_flag: 'Y',
    },
    {
      proj_id: '8',
      proj_short_name: 'TWO',
      clndr_id: '5',
      plan_start_date: '2024-01-08 08:00',
      last_recalc_date: '2024-01-08 00:00',
      export_flag: 'Y',
    },
  ];
  const wbs = [
    { wbs_id: '70', proj_id: '7', proj_node_flag: 'Y', wbs_name: 'One' },
    { wbs_id: '80', proj_id: '8', proj_node_flag: 'Y', wbs_name: 'Two' },
  ];

  test('keep their own data dates and their own finishes', async () => {
    const plan = await planOf({
      PROJECT: projects,
      PROJWBS: wbs,
      TASK: [task('100', 'A', '8', { wbs_id: '70' }), task('200', 'B', '8', { proj_id: '8', wbs_id: '80' })],
      TASKPRED: [],
    });
    expect(dates(plan, 200)).toBe('01-08T08:00 01-08T17:00');
    const place = plan.activities.findIndex(({ uid }) => uid === 100);
    expect(schedule(plan).schedule?.totalFloatMinutes[place]).toBe(0);
  });

  test('relations to one that the file does not have are kept with its number, and bound by its dates', async () => {
    const plan = await planOf({
      TASK: [task('100', 'A', '8', { external_early_start_date: '2024-01-08 08:00' })],
      TASKPRED: [
        {
          task_id: '100',
          pred_task_id: '900',
          proj_id: '7',
          pred_proj_id: '9',
          pred_type: 'PR_FS',
          lag_hr_cnt: '0',
        },
      ],
    });
    expect(plan.relations).toMatchObject([{ predecessorUid: 900, crossProject: { path: '9' } }]);
    expect(dates(plan, 100)).toBe('01-08T08:00 01-08T17:00');
  });
});

describe('the options of a project', () => {
  const begun = task('101', 'B', '8', { status_code: 'TK_Active', act_start_date: '2023-12-29 08:00' });
  test.each([
    ['retained logic', 'Y', 'N', '12-29T08:00 01-04T17:00'],
    ['progress override', 'N', 'Y', '12-29T08:00 01-01T17:00'],
  ])('%s decides what was begun out of sequence', async (_, retained, override, expected) => {
    const plan = await planOf({
      TASK: [task('100', 'A', '16'), begun],
      SCHEDOPTIONS: [{ proj_id: '7', sched_retained_logic: retained, sched_progress_override: override }],
    });
    expect(dates(plan, 101)).toBe(expected);
  });

  test.each([
    ['rcal_Predecessor', 'predecessor'],
    ['rcal_Successor', 'successor'],
    ['RCAL_24HOUR', 'roundTheClock'],
    ['rcal_ProjDefault', 'project'],
  ])('%s is the calendar of lags', async (word, expected) => {
    const plan = await planOf({ SCHEDOPTIONS: [{ proj_id: '7', sched_calendar_on_relationship_lag: word }] });
    expect(plan.project.profile?.lagCalendar).toBe(expected);
  });
});

describe('faults', () => {
  test.each([
    ['a number twice', { TASK: [task('1', 'A', '8'), task('1', 'B', '8')] }, 'xer/record-without-id'],
    ['an unknown row of the structure', { TASK: [task('1', 'A', '8', { wbs_id: '99' })] }, 'xer/wbs-unknown'],
    [
      'a structure in a circle',
      {
        PROJWBS: [
          { wbs_id: '70', proj_id: '7', proj_node_flag: 'Y' },
          { wbs_id: '71', proj_id: '7', parent_wbs_id: '72' },
          { wbs_id: '72', proj_id: '7', parent_wbs_id: '71' },
        ],
      },
      'xer/wbs-parent-unknown',
    ],
    ['an unreadable duration', { TASK: [task('1', 'A', 'long')] }, 'xer/value-unreadable'],
    [
      'a constraint without a date',
      { TASK: [task('1', 'A', '8', { cstr_type: 'CS_MSO' })] },
      'xer/constraint-without-date',
    ],
    ['a damaged calendar', { CALENDAR: [{ clndr_id: '5', clndr_data: '(0||Cal' }] }, 'xer/week-incomplete'],
  ])('%s is a finding and no stop', async (_, tables, code) => {
    const { plan, findings } = await readXer(xerFile(tables));
    expect(plan).toBeDefined();
    expect(findings.map((finding) => finding.code)).toContain(code);
  });
});
