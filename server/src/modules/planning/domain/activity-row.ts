import { trust } from '@regie/contracts';
import type { Activity, Constraint, Progress } from '@regie/engine/model';
import { orNull, orUndefined } from './row-values.ts';
import type { PlacedMark } from './stored-plan.ts';

/** A row of the table `activity`. */
export interface ActivityRow {
  readonly id: string;
  readonly version: number;
  readonly plan_id: string;
  readonly uid: number;
  readonly position: string;
  readonly level: number;
  readonly name: string;
  readonly duration_minutes: number;
  readonly is_elapsed: boolean;
  readonly is_estimated: boolean;
  readonly is_milestone: boolean;
  readonly is_manual: boolean;
  readonly is_active: boolean;
  readonly percent_complete: number;
  readonly actual_start: number | null;
  readonly actual_finish: number | null;
  readonly remaining_minutes: number | null;
  readonly constraint_type: string;
  readonly constraint_minute: number | null;
  readonly deadline: number | null;
  readonly calendar_id: string | null;
  readonly type: string;
  readonly is_effort_driven: boolean;
  readonly work_minutes: number | null;
  readonly priority: number;
  readonly notes: string | null;
  readonly wbs_code: string | null;
  readonly carried: CarriedActivity;
}

/** Fields of the engine's activity that have a column, or are rows of their own. */
type InColumns =
  | 'uid'
  | 'number'
  | 'name'
  | 'outlineLevel'
  | 'wbs'
  | 'notes'
  | 'isMilestone'
  | 'isActive'
  | 'isManual'
  | 'type'
  | 'isEffortDriven'
  | 'priority'
  | 'calendarUid'
  | 'durationMinutes'
  | 'isElapsed'
  | 'workMinutes'
  | 'constraint'
  | 'deadline'
  | 'baselines'
  | 'progress';

/**
 * What stands in no column: every other field of the engine's activity, kept though Regie does not edit it. A field
 * that the engine gains is kept without a word here.
 */
type CarriedActivity = Partial<Omit<Activity, InColumns>> & {
  readonly progress?: Omit<Progress, 'actualStart' | 'actualFinish' | 'percentComplete'>;
  readonly constraint?: Omit<Constraint, 'type' | 'date'>;
};

/** The engine's activity of a row; its number is its place, which only who has them all knows. */
export function activityOf(
  row: ActivityRow,
  number: number,
  calendarUids: ReadonlyMap<string, number>,
): Activity {
  const { progress, constraint, ...carried } = row.carried;
  return {
    ignoresResourceCalendars: false,
    levellingDelayMinutes: 0,
    recorded: {},
    cost: {},
    customValues: [],
    outlineCodes: [],
    ...carried,
    uid: row.uid,
    number,
    name: row.name,
    outlineLevel: row.level,
    wbs: orUndefined(row.wbs_code),
    notes: orUndefined(row.notes),
    isMilestone: row.is_milestone,
    isActive: row.is_active,
    isManual: row.is_manual,
    type: trust<Activity['type']>(row.type),
    isEffortDriven: row.is_effort_driven,
    isEstimated: row.is_estimated ? true : carried.isEstimated,
    priority: row.priority,
    calendarUid: row.calendar_id === null ? undefined : calendarUids.get(row.calendar_id),
    durationMinutes: row.duration_minutes,
    isElapsed: row.is_elapsed,
    workMinutes: orUndefined(row.work_minutes),
    // Checked on the way in: the column holds one of the engine's words.
    constraint: trust<Constraint>({
      ...constraint,
      type: row.constraint_type,
      date: orUndefined(row.constraint_minute),
    }),
    deadline: orUndefined(row.deadline),
    progress: {
      ...progress,
      actualStart: orUndefined(row.actual_start),
      actualFinish: orUndefined(row.actual_finish),
      percentComplete: row.percent_complete,
      remainingDurationMinutes: orUndefined(row.remaining_minutes),
    },
    baselines: [],
  };
}

/** The row of an activity. */
export function rowOf(
  planId: string,
  activity: Activity,
  mark: PlacedMark,
  calendarIds: ReadonlyMap<number, string>,
): ActivityRow {
  const { progress, constraint } = activity;
  return {
    ...mark,
    plan_id: planId,
    uid: activity.uid,
    level: activity.outlineLevel,
    name: activity.name,
    duration_minutes: activity.durationMinutes,
    is_elapsed: activity.isElapsed,
    is_estimated: activity.isEstimated === true,
    is_milestone: activity.isMilestone,
    is_manual: activity.isManual,
    is_active: activity.isActive,
    percent_complete: progress.percentComplete,
    actual_start: orNull(progress.actualStart),
    actual_finish: orNull(progress.actualFinish),
    remaining_minutes: orNull(progress.remainingDurationMinutes),
    constraint_type: constraint.type,
    constraint_minute: orNull(constraint.date),
    deadline: orNull(activity.deadline),
    calendar_id: activity.calendarUid === undefined ? null : (calendarIds.get(activity.calendarUid) ?? null),
    type: activity.type,
    is_effort_driven: activity.isEffortDriven,
    work_minutes: orNull(activity.workMinutes),
    priority: activity.priority,
    notes: orNull(activity.notes),
    wbs_code: orNull(activity.wbs),
    carried: carriedOf(activity),
  };
}

function carriedOf(activity: Activity): CarriedActivity {
  const {
    uid: _uid,
    number: _number,
    name: _name,
    outlineLevel: _level,
    wbs: _wbs,
    notes: _notes,
    isMilestone: _isMilestone,
    isActive: _isActive,
    isManual: _isManual,
    type: _type,
    isEffortDriven: _isEffortDriven,
    priority: _priority,
    calendarUid: _calendar,
    durationMinutes: _duration,
    isElapsed: _isElapsed,
    workMinutes: _work,
    constraint: { type: _constraint, date: _date, ...firmness },
    deadline: _deadline,
    baselines: _baselines,
    progress,
    ...others
  } = activity;
  const carried: Omit<Activity, InColumns> = others;
  const {
    actualStart: _start,
    actualFinish: _finish,
    percentComplete: _percent,
    remainingDurationMinutes: _remaining,
    ...measures
  } = progress;
  // Each key is a field of the engine's activity, and none is undefined.
  return filled<CarriedActivity>({
    ...carried,
    isEstimated: carried.isEstimated === false ? false : undefined,
    ignoresResourceCalendars: carried.ignoresResourceCalendars ? true : undefined,
    levellingDelayMinutes: carried.levellingDelayMinutes === 0 ? undefined : carried.levellingDelayMinutes,
    progress: filled<object>(measures),
    constraint: filled<object>(firmness),
  });
}

/** Without what says nothing: undefined, empty lists and empty objects. */
function filled<T>(value: object): T {
  const entries = Object.entries(value).filter(
    ([, one]) =>
      one !== undefined && !(typeof one === 'object' && one !== null && Object.keys(one).length === 0),
  );
  return trust<T>(Object.fromEntries(entries));
}
