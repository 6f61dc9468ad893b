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

/** What stands in no column: fields of the engine's activity that Regie keeps but does not edit. */
type CarriedActivity = Partial<
  Pick<
    Activity,
    | 'isBlank'
    | 'isRecurring'
    | 'isExternal'
    | 'isEstimated'
    | 'ignoresResourceCalendars'
    | 'durationFormat'
    | 'levellingDelayMinutes'
    | 'levellingDelayFormat'
    | 'canSplitByLevelling'
    | 'levelsAssignments'
    | 'manual'
    | 'pieces'
    | 'recorded'
    | 'cost'
    | 'customValues'
    | 'outlineCodes'
    | 'timephased'
    | 'otherFields'
  >
> & { readonly progress?: Omit<Progress, 'actualStart' | 'actualFinish' | 'percentComplete'> };

/** The engine's activity of a row; its number is its place, which only who has them all knows. */
export function activityOf(
  row: ActivityRow,
  number: number,
  calendarUids: ReadonlyMap<string, number>,
): Activity {
  const { progress, ...carried } = row.carried;
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
    constraint: trust<Constraint>({ type: row.constraint_type, date: orUndefined(row.constraint_minute) }),
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
    actualStart: _start,
    actualFinish: _finish,
    percentComplete: _percent,
    remainingDurationMinutes: _remaining,
    ...progress
  } = activity.progress;
  // Each key is a field of the engine's activity, and none is undefined.
  return filled<CarriedActivity>({
    isBlank: activity.isBlank,
    isRecurring: activity.isRecurring,
    isExternal: activity.isExternal,
    isEstimated: activity.isEstimated === false ? false : undefined,
    ignoresResourceCalendars: activity.ignoresResourceCalendars ? true : undefined,
    durationFormat: activity.durationFormat,
    levellingDelayMinutes: activity.levellingDelayMinutes === 0 ? undefined : activity.levellingDelayMinutes,
    levellingDelayFormat: activity.levellingDelayFormat,
    canSplitByLevelling: activity.canSplitByLevelling,
    levelsAssignments: activity.levelsAssignments,
    manual: activity.manual,
    pieces: activity.pieces,
    recorded: activity.recorded,
    cost: activity.cost,
    customValues: activity.customValues,
    outlineCodes: activity.outlineCodes,
    timephased: activity.timephased,
    otherFields: activity.otherFields,
    progress: filled<object>(progress),
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
