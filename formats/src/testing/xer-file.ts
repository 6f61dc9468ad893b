/** The rows of a table by their columns. */
export type XerRows = readonly Readonly<Record<string, string>>[];

const calendar =
  '(0||CalendarData()((0||DaysOfWeek()((0||1()())(0||2()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))' +
  '(0||3()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||4()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))' +
  '(0||5()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))(0||6()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))' +
  '(0||7()())))(0||Exceptions()((0||0(d|45293)())))))';

/** A small file of one project on a five-day calendar without 2 January 2024; other tables replace those of the same name. */
export function xerFile(tables: Readonly<Record<string, XerRows>> = {}): string {
  const all: Record<string, XerRows> = {
    PROJECT: [
      {
        proj_id: '7',
        proj_short_name: 'BRIDGE',
        clndr_id: '5',
        plan_start_date: '2024-01-01 08:00',
        last_recalc_date: '2024-01-01 00:00',
        critical_path_type: 'CT_TotFloat',
        critical_drtn_hr_cnt: '0',
        export_flag: 'Y',
      },
    ],
    CALENDAR: [
      {
        clndr_id: '5',
        default_flag: 'Y',
        clndr_name: 'Five days',
        clndr_type: 'CA_Base',
        day_hr_cnt: '8',
        clndr_data: calendar,
      },
    ],
    PROJWBS: [
      { wbs_id: '70', proj_id: '7', proj_node_flag: 'Y', wbs_short_name: 'BRIDGE', wbs_name: 'Bridge' },
      { wbs_id: '71', proj_id: '7', parent_wbs_id: '70', wbs_short_name: '1', wbs_name: 'Deck' },
    ],
    TASK: [task('100', 'A1000', '16'), task('101', 'A1010', '8')],
    TASKPRED: [
      {
        task_pred_id: '1',
        task_id: '101',
        pred_task_id: '100',
        proj_id: '7',
        pred_proj_id: '7',
        pred_type: 'PR_FS',
        lag_hr_cnt: '0',
      },
    ],
    ...tables,
  };
  const lines = ['ERMHDR\t19.12\t2024-01-01\tProject\tadmin\tadmin\tdb\tProject Management\tEUR'];
  for (const [name, rows] of Object.entries(all)) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    lines.push(`%T\t${name}`, ['%F', ...columns].join('\t'));
    for (const row of rows) lines.push(['%R', ...columns.map((column) => row[column] ?? '')].join('\t'));
  }
  return [...lines, '%E', ''].join('\r\n');
}

/** A row of TASK that has not begun. */
export function task(
  id: string,
  code: string,
  hours: string,
  fields: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    task_id: id,
    proj_id: '7',
    wbs_id: '71',
    clndr_id: '5',
    task_type: 'TT_Task',
    duration_type: 'DT_FixedDrtn',
    status_code: 'TK_NotStart',
    task_code: code,
    task_name: `Task ${code}`,
    target_drtn_hr_cnt: hours,
    remain_drtn_hr_cnt: hours,
    ...fields,
  };
}
