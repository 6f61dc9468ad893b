import {
  type Activity,
  type ActivityKind,
  type Constraint,
  newActivity,
  type OutsideBounds,
  type Progress,
  type RecordedResult,
} from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import { type Draft, otherFieldsOf, type XerRow } from './column.ts';
import { decimal, hours, instant, words } from './spelling.ts';
import {
  constraintTypes,
  durationTypes,
  mandatoryTypes,
  outsideColumns,
  ownColumns,
  ownedByActivity,
  progressColumns,
  recordedColumns,
} from './task-columns.ts';

/** An activity, and the row of the work breakdown structure that it stands under. */
export interface TaskReading {
  readonly activity: Activity;
  readonly projectId: string;
  readonly wbsId: string;
}

/** How a project tells what is critical. */
export interface CriticalRule {
  readonly isLongestPath: boolean;
  readonly limitMinutes: number;
}

const kinds = words<ActivityKind>({
  TT_FinMile: 'finishMilestone',
  TT_LOE: 'levelOfEffort',
  TT_WBS: 'siblingSpan',
  TT_Rsrc: 'resourceDependent',
});
const asSoonAsPossible: Constraint = { type: 'asSoonAsPossible' };

/** Reads a row of TASK; its number is given, because a file may have it wrong. */
export function readTask(
  row: XerRow,
  uid: number,
  criticalRule: CriticalRule,
  findings: FindingList,
): TaskReading {
  const draft: Draft<Activity> = {};
  row.readInto(ownColumns, draft, findings);
  const taskType = row.text('task_type');
  const kind = kinds.read(taskType);
  const isMilestone = taskType === 'TT_Mile' || taskType === 'TT_FinMile';
  const durationMinutes = isMilestone ? 0 : Math.max(0, draft.durationMinutes ?? 0);
  const progress = readProgress(row, durationMinutes, findings);
  const outside: Draft<OutsideBounds> = {};
  row.readInto(outsideColumns, outside, findings);
  const secondary = readConstraint(row, '2', findings);
  const workMinutes = row.value('target_work_qty', hours, findings);
  const activity = newActivity({
    ...draft,
    uid,
    durationMinutes,
    isMilestone,
    outlineLevel: 1,
    ...(kind === undefined ? {} : { kind }),
    type: row.value('duration_type', durationTypes, findings) ?? 'fixedDuration',
    constraint: readConstraint(row, '', findings) ?? asSoonAsPossible,
    ...(secondary === undefined ? {} : { secondaryConstraint: secondary }),
    ...(Object.keys(outside).length === 0 ? {} : { outside }),
    ...(workMinutes === undefined ? {} : { workMinutes }),
    progress,
    recorded: readRecorded(row, progress, criticalRule, findings),
    ...otherFieldsOf(carriedFields(row)),
  });
  return { activity, projectId: row.text('proj_id'), wbsId: row.text('wbs_id') };
}

/** Two words of the file mean one thing here; which of them it was is kept. */
function carriedFields(row: XerRow): Record<string, string> {
  const fields = row.others(ownedByActivity);
  const type = row.text('duration_type');
  return type === 'DT_FixedDUR2' ? { ...fields, duration_type: type } : fields;
}

function readConstraint(row: XerRow, suffix: '' | '2', findings: FindingList): Constraint | undefined {
  const [type, date] = [`cstr_type${suffix}`, `cstr_date${suffix}`];
  const mandatory = mandatoryTypes.read(row.text(type));
  const known = mandatory ?? row.value(type, constraintTypes, findings);
  const when = row.value(date, instant, findings);
  if (known === undefined) return undefined;
  if (when === undefined && known !== 'asLateAsPossible') {
    row.warn('xer/constraint-without-date', type, findings, known);
    return undefined;
  }
  return {
    type: known,
    ...(when === undefined ? {} : { date: when }),
    ...(mandatory === undefined ? {} : { isMandatory: true }),
  };
}

function readProgress(row: XerRow, durationMinutes: number, findings: FindingList): Progress {
  const draft: Draft<Progress> = {};
  row.readInto(progressColumns, draft, findings);
  const physical = row.value('phys_complete_pct', decimal, findings);
  const status = row.text('status_code');
  const early = row.value('early_start_date', instant, findings);
  const planned = row.value('target_end_date', instant, findings);
  if (status === 'TK_Complete' && draft.actualFinish === undefined) {
    row.warn('xer/actual-date-missing', 'act_end_date', findings, row.text('task_code'));
    draft.actualFinish = planned ?? draft.actualStart ?? early;
  }
  if (status === 'TK_Active' && draft.actualStart === undefined) {
    row.warn('xer/actual-date-missing', 'act_start_date', findings, row.text('task_code'));
    draft.actualStart = early;
  }
  for (const key of ['actualStart', 'actualFinish'] as const) if (draft[key] === undefined) delete draft[key];
  return {
    percentComplete: percentDone(draft, durationMinutes),
    ...draft,
    ...(physical === undefined ? {} : { physicalPercentComplete: Math.min(100, Math.max(0, physical)) }),
  };
}

/** The part of the duration that is done. */
function percentDone(
  { actualStart, actualFinish, remainingDurationMinutes }: Draft<Progress>,
  durationMinutes: number,
): number {
  if (actualFinish !== undefined) return 100;
  if (actualStart === undefined || remainingDurationMinutes === undefined || durationMinutes === 0) return 0;
  const done = (100 * (durationMinutes - remainingDurationMinutes)) / durationMinutes;
  return Math.min(100, Math.max(0, Math.round(done * 100) / 100));
}

function readRecorded(
  row: XerRow,
  { actualStart, actualFinish }: Progress,
  { isLongestPath, limitMinutes }: CriticalRule,
  findings: FindingList,
): RecordedResult {
  const draft: Draft<RecordedResult> = {};
  row.readInto(recordedColumns, draft, findings);
  const start = actualStart ?? draft.earlyStart;
  const finish = actualFinish ?? draft.earlyFinish;
  const float = draft.totalSlackMinutes;
  const isTight = float === undefined ? undefined : float <= limitMinutes;
  const isOpen = actualFinish === undefined && (isLongestPath || isTight !== undefined);
  const isCritical = isLongestPath ? row.text('driving_path_flag') === 'Y' : isTight === true;
  return {
    ...(start === undefined ? {} : { start }),
    ...(finish === undefined ? {} : { finish }),
    ...draft,
    ...(isOpen ? { isCritical } : {}),
  };
}

/** The columns of TASK that an activity fills. */
export function writeTask(activity: Activity, isOwn: boolean): Map<string, string> {
  const fields = new Map<string, string>(isOwn ? Object.entries(activity.otherFields ?? {}) : []);
  for (const column of ownColumns) fields.set(column.name, column.write(activity));
  for (const column of progressColumns) fields.set(column.name, column.write(activity.progress));
  for (const column of recordedColumns) fields.set(column.name, column.write(activity.recorded));
  for (const column of outsideColumns) fields.set(column.name, column.write(activity.outside ?? {}));
  const { progress, kind, workMinutes, type } = activity;
  const isDone = progress.actualFinish !== undefined;
  if (!isOwn) writeDefaults(activity, fields);
  fields.set(
    'task_type',
    kind === undefined ? (activity.isMilestone ? 'TT_Mile' : 'TT_Task') : kinds.write(kind),
  );
  if (fields.get('duration_type') === undefined || type !== 'fixedDuration')
    fields.set('duration_type', durationTypes.write(type));
  fields.set(
    'status_code',
    isDone ? 'TK_Complete' : progress.actualStart === undefined ? 'TK_NotStart' : 'TK_Active',
  );
  if (progress.physicalPercentComplete !== undefined)
    fields.set('phys_complete_pct', decimal.write(progress.physicalPercentComplete));
  if (workMinutes !== undefined) fields.set('target_work_qty', hours.write(workMinutes));
  writeConstraint(activity.constraint, '', fields);
  if (activity.secondaryConstraint !== undefined) writeConstraint(activity.secondaryConstraint, '2', fields);
  return fields;
}

/** What the program needs and other formats leave open. */
function writeDefaults(activity: Activity, fields: Map<string, string>): void {
  const { progress, durationMinutes, recorded } = activity;
  const isOpen = progress.actualFinish === undefined;
  const left = isOpen
    ? (progress.remainingDurationMinutes ?? durationMinutes * (1 - progress.percentComplete / 100))
    : 0;
  fields.set('remain_drtn_hr_cnt', hours.write(left));
  fields.set('complete_pct_type', 'CP_Drtn');
  fields.set('target_start_date', recorded.start === undefined ? '' : instant.write(recorded.start));
  fields.set('target_end_date', recorded.finish === undefined ? '' : instant.write(recorded.finish));
  if (recorded.earlyStart === undefined && recorded.start !== undefined && progress.actualStart === undefined)
    fields.set('early_start_date', instant.write(recorded.start));
  if (recorded.earlyFinish === undefined && recorded.finish !== undefined && isOpen)
    fields.set('early_end_date', instant.write(recorded.finish));
  if (fields.get('task_code') === '') fields.set('task_code', `A${activity.uid}`);
}

function writeConstraint(
  { type, date, isMandatory }: Constraint,
  suffix: '' | '2',
  fields: Map<string, string>,
): void {
  if (type === 'asSoonAsPossible') return;
  fields.set(
    `cstr_type${suffix}`,
    isMandatory === true ? mandatoryTypes.write(pinOf(type)) : constraintTypes.write(type),
  );
  if (date !== undefined) fields.set(`cstr_date${suffix}`, instant.write(date));
}

function pinOf(type: Constraint['type']): 'mustStartOn' | 'mustFinishOn' {
  return type === 'mustFinishOn' ? type : 'mustStartOn';
}
