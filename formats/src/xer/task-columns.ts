import type { Activity, OutsideBounds, Progress, RecordedResult } from '@regie/engine/model';
import { columnsOf } from './column.ts';
import { freeText, hours, instant, type Spelling, whole, words } from './spelling.ts';

const grades = [900, 700, 500, 300, 100] as const;
const gradeWords = words<number>({ PT_Top: 900, PT_High: 700, PT_Normal: 500, PT_Low: 300, PT_Lowest: 100 });
const priorities: Spelling<number> = {
  read: (text) => gradeWords.read(text),
  // Other programs grade finer; the nearest of the five words stands for it.
  write: (value) => gradeWords.write(nearest(value)),
};

function nearest(value: number): number {
  return grades.reduce<number>(
    (best, grade) => (Math.abs(grade - value) < Math.abs(best - value) ? grade : best),
    grades[0],
  );
}

/** Which of units, duration and work stays; the fourth word of the file is kept as another field. */
export const durationTypes = words({
  DT_FixedDrtn: 'fixedDuration',
  DT_FixedDUR2: 'fixedDuration',
  DT_FixedRate: 'fixedUnits',
  DT_FixedQty: 'fixedWork',
});

/** Constraints as the file calls them; those that start with MAND win from logic. */
export const constraintTypes = words({
  CS_ALAP: 'asLateAsPossible',
  CS_MSOA: 'startNoEarlierThan',
  CS_MSOB: 'startNoLaterThan',
  CS_MEOA: 'finishNoEarlierThan',
  CS_MEOB: 'finishNoLaterThan',
  CS_MSO: 'mustStartOn',
  CS_MEO: 'mustFinishOn',
});

/** Pins that win from logic. */
export const mandatoryTypes = words({ CS_MANDSTART: 'mustStartOn', CS_MANDFIN: 'mustFinishOn' });

const own = columnsOf<Activity>();
const progress = columnsOf<Progress>();
const recorded = columnsOf<RecordedResult>();
const outside = columnsOf<OutsideBounds>();

/** Columns of TASK that are values of the activity itself. */
export const ownColumns = [
  own('task_id', 'uid', whole),
  own('clndr_id', 'calendarUid', whole),
  own('task_code', 'wbs', freeText),
  own('task_name', 'name', freeText),
  own('target_drtn_hr_cnt', 'durationMinutes', hours),
  own('priority_type', 'priority', priorities),
  own('expect_end_date', 'expectedFinish', instant),
] as const;

/** Columns of TASK that say how far the work has come. */
export const progressColumns = [
  progress('act_start_date', 'actualStart', instant),
  progress('act_end_date', 'actualFinish', instant),
  progress('suspend_date', 'stop', instant),
  progress('resume_date', 'resume', instant),
  progress('remain_drtn_hr_cnt', 'remainingDurationMinutes', hours),
  progress('act_work_qty', 'actualWorkMinutes', hours),
  progress('remain_work_qty', 'remainingWorkMinutes', hours),
] as const;

/** Columns of TASK that were calculated. */
export const recordedColumns = [
  recorded('early_start_date', 'earlyStart', instant),
  recorded('early_end_date', 'earlyFinish', instant),
  recorded('late_start_date', 'lateStart', instant),
  recorded('late_end_date', 'lateFinish', instant),
  recorded('total_float_hr_cnt', 'totalSlackMinutes', hours),
  recorded('free_float_hr_cnt', 'freeSlackMinutes', hours),
] as const;

/** Columns of TASK that other projects fill. */
export const outsideColumns = [
  outside('external_early_start_date', 'earliestStart', instant),
  outside('external_late_end_date', 'latestFinish', instant),
] as const;

/** All columns of TASK that the plan has a place for; the others are carried. */
export const ownedByActivity: ReadonlySet<string> = new Set([
  ...[...ownColumns, ...progressColumns, ...recordedColumns, ...outsideColumns].map(({ name }) => name),
  'proj_id',
  'wbs_id',
  'task_type',
  'duration_type',
  'status_code',
  'phys_complete_pct',
  'target_work_qty',
  'cstr_type',
  'cstr_date',
  'cstr_type2',
  'cstr_date2',
]);
