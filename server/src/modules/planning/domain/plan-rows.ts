import { trust } from '@regie/contracts';
import type { Assignment, Lag, Project, RelationType, Resource } from '@regie/engine/model';
import { orNull, orUndefined } from './row-values.ts';
import type { CrossRelation, Mark, OwnRelation, ResourceMark } from './stored-plan.ts';

/** A row of the table `relation`. */
export interface RelationRow extends Mark {
  readonly plan_id: string;
  readonly successor_uid: number;
  readonly predecessor_plan_id: string;
  readonly predecessor_uid: number;
  readonly type: RelationType;
  readonly lag_kind: Lag['kind'];
  readonly lag: number;
  readonly carried: Pick<OwnRelation, 'lagFormat' | 'crossProject'>;
}

export function lagOf(kind: Lag['kind'], amount: number): Lag {
  return kind === 'working' || kind === 'elapsed' ? { kind, minutes: amount } : { kind, percent: amount };
}

export function lagAmount(lag: Lag): number {
  return 'minutes' in lag ? lag.minutes : lag.percent;
}

export function relationOf(row: RelationRow): OwnRelation {
  return {
    ...row.carried,
    id: row.id,
    predecessorUid: row.predecessor_uid,
    successorUid: row.successor_uid,
    type: row.type,
    lag: lagOf(row.lag_kind, row.lag),
  };
}

export function crossRelationOf(row: RelationRow): CrossRelation {
  return {
    id: row.id,
    version: row.version,
    predecessorPlanId: row.predecessor_plan_id,
    predecessorUid: row.predecessor_uid,
    successorPlanId: row.plan_id,
    successorUid: row.successor_uid,
    type: row.type,
    lag: lagOf(row.lag_kind, row.lag),
    lagFormat: row.carried.lagFormat,
  };
}

export function relationRow(planId: string, relation: OwnRelation, version: number): RelationRow {
  const { id, predecessorUid, successorUid, type, lag, lagFormat, crossProject } = relation;
  return {
    id,
    version,
    plan_id: planId,
    successor_uid: successorUid,
    predecessor_plan_id: planId,
    predecessor_uid: predecessorUid,
    type,
    lag_kind: lag.kind,
    lag: lagAmount(lag),
    carried: {
      ...(lagFormat === undefined ? {} : { lagFormat }),
      ...(crossProject === undefined ? {} : { crossProject }),
    },
  };
}

export function crossRelationRow(relation: CrossRelation, version: number): RelationRow {
  return {
    id: relation.id,
    version,
    plan_id: relation.successorPlanId,
    successor_uid: relation.successorUid,
    predecessor_plan_id: relation.predecessorPlanId,
    predecessor_uid: relation.predecessorUid,
    type: relation.type,
    lag_kind: relation.lag.kind,
    lag: lagAmount(relation.lag),
    carried: relation.lagFormat === undefined ? {} : { lagFormat: relation.lagFormat },
  };
}

/** A row of the table `plan_resource`. */
export interface ResourceRow extends Mark {
  readonly plan_id: string;
  readonly uid: number;
  readonly name: string;
  readonly kind: Resource['kind'];
  readonly max_units: number;
  readonly calendar_id: string | null;
  readonly person_id: string | null;
  readonly carried: Omit<Resource, 'uid' | 'name' | 'kind' | 'maxUnits' | 'calendarUid'>;
}

export function resourceOf(row: ResourceRow, calendarUids: ReadonlyMap<string, number>): Resource {
  return {
    ...row.carried,
    uid: row.uid,
    name: row.name,
    kind: row.kind,
    maxUnits: row.max_units,
    calendarUid: row.calendar_id === null ? undefined : calendarUids.get(row.calendar_id),
  };
}

export function resourceRow(
  planId: string,
  resource: Resource,
  mark: ResourceMark,
  calendarIds: ReadonlyMap<number, string>,
): ResourceRow {
  const { uid, name, kind, maxUnits, calendarUid, ...carried } = resource;
  return {
    id: mark.id,
    version: mark.version,
    plan_id: planId,
    uid,
    name,
    kind,
    max_units: maxUnits,
    calendar_id: calendarUid === undefined ? null : (calendarIds.get(calendarUid) ?? null),
    person_id: mark.personId,
    carried,
  };
}

/** A row of the table `assignment`. */
export interface AssignmentRow extends Mark {
  readonly plan_id: string;
  readonly uid: number;
  readonly activity_uid: number;
  readonly resource_uid: number | null;
  readonly units: number;
  readonly work_minutes: number;
  readonly carried: Omit<Assignment, 'uid' | 'activityUid' | 'resourceUid' | 'units' | 'workMinutes'>;
}

export function assignmentOf(row: AssignmentRow): Assignment {
  return {
    ...row.carried,
    uid: row.uid,
    activityUid: row.activity_uid,
    resourceUid: orUndefined(row.resource_uid),
    units: row.units,
    workMinutes: row.work_minutes,
  };
}

export function assignmentRow(planId: string, assignment: Assignment, mark: Mark): AssignmentRow {
  const { uid, activityUid, resourceUid, units, workMinutes, ...carried } = assignment;
  return {
    ...mark,
    plan_id: planId,
    uid,
    activity_uid: activityUid,
    resource_uid: orNull(resourceUid),
    units,
    work_minutes: workMinutes,
    carried,
  };
}

/** A row of the table `plan`. */
export interface PlanRow extends Mark {
  readonly schedule_from: 'start' | 'finish';
  readonly start_minute: number;
  readonly finish_minute: number | null;
  readonly calendar_id: string;
  readonly status_minute: number | null;
  readonly minutes_per_day: number;
  readonly minutes_per_week: number;
  readonly days_per_month: number;
  readonly critical_float_days: number;
  readonly is_recalculated: boolean;
  readonly carried: Readonly<Record<string, unknown>>;
}

export function projectOf(row: PlanRow, calendarUids: ReadonlyMap<string, number>): Project {
  // The rest of the engine's project, as it was written below.
  const rest = trust<Omit<Project, keyof ProjectColumns>>(row.carried['project']);
  return {
    ...rest,
    start: row.start_minute,
    finish: orUndefined(row.finish_minute),
    scheduleFrom: row.schedule_from,
    calendarUid: calendarUids.get(row.calendar_id),
    statusDate: orUndefined(row.status_minute),
    minutesPerDay: row.minutes_per_day,
    minutesPerWeek: row.minutes_per_week,
    daysPerMonth: row.days_per_month,
    criticalSlackLimitDays: row.critical_float_days,
  };
}

type ProjectColumns = Pick<
  Project,
  | 'start'
  | 'finish'
  | 'scheduleFrom'
  | 'calendarUid'
  | 'statusDate'
  | 'minutesPerDay'
  | 'minutesPerWeek'
  | 'daysPerMonth'
  | 'criticalSlackLimitDays'
>;

export function planRow(
  mark: Mark,
  project: Project,
  calendarId: string,
  isRecalculated: boolean,
  carried: Readonly<Record<string, unknown>>,
): PlanRow {
  const {
    start,
    finish,
    scheduleFrom,
    calendarUid: _calendar,
    statusDate,
    minutesPerDay,
    minutesPerWeek,
    daysPerMonth,
    criticalSlackLimitDays,
    ...rest
  } = project;
  return {
    ...mark,
    schedule_from: scheduleFrom,
    start_minute: start,
    finish_minute: orNull(finish),
    calendar_id: calendarId,
    status_minute: orNull(statusDate),
    minutes_per_day: minutesPerDay,
    minutes_per_week: minutesPerWeek,
    days_per_month: daysPerMonth,
    critical_float_days: criticalSlackLimitDays,
    is_recalculated: isRecalculated,
    carried: { ...carried, project: rest },
  };
}
