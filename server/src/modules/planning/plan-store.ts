import { trust } from '@regie/contracts';
import type {
  Activity,
  Calendar,
  CustomField,
  DayPattern,
  OutlineCode,
  WeekPattern,
} from '@regie/engine/model';
import { newPlan, newProject } from '@regie/engine/model';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/connect.ts';
import { type ActivityRow, activityOf } from './domain/activity-row.ts';
import { effectiveCalendar } from './domain/calendars.ts';
import {
  type AssignmentRow,
  assignmentOf,
  type PlanRow,
  projectOf,
  type RelationRow,
  type ResourceRow,
  relationOf,
  resourceOf,
} from './domain/plan-rows.ts';
import { emptyResults } from './domain/results.ts';
import type { OwnPlan, StoredBaseline, StoredCalendar, StoredPlan } from './domain/stored-plan.ts';
import { readResults } from './result-store.ts';

export type AnyDatabase = Database | DatabaseTransaction;

/** Where a plan stands, as its row says. */
export interface PlanState {
  readonly revision: number;
  readonly calculatedRevision: number;
  readonly stamp: number;
  readonly stateId: string | null;
  readonly lastUid: number;
  readonly calculatedMilliseconds: number;
  /** The end of the project when the plan was computed last. */
  readonly endsOn: string | null;
}

const nothingYet: PlanState = {
  revision: 0,
  calculatedRevision: 0,
  stamp: 0,
  stateId: null,
  lastUid: 0,
  calculatedMilliseconds: 0,
  endsOn: null,
};

const stateColumns = sql`revision, calculated_revision as "calculatedRevision", stamp, state_id as "stateId",
  last_uid as "lastUid", calculated_milliseconds as "calculatedMilliseconds",
  ends_on as "endsOn"`;

export async function readPlanState(database: AnyDatabase, planId: string): Promise<PlanState> {
  const { rows } = await sql<PlanState>`
    select ${stateColumns} from plan_result where plan_id = ${planId}`.execute(database);
  return rows[0] ?? nothingYet;
}

/** Takes the lock of a plan, to the end of the transaction; makes its state when it has none yet. */
export async function lockPlanState(database: DatabaseTransaction, planId: string): Promise<PlanState> {
  const lock = async () =>
    (
      await sql<PlanState>`
    select ${stateColumns} from plan_result where plan_id = ${planId} for update`.execute(database)
    ).rows[0];
  const found = await lock();
  if (found !== undefined) return found;
  await sql`insert into plan_result (plan_id, revision, calculated_revision, stamp, state_id, last_uid, changed_at,
      calculated_milliseconds, activity_count, critical_count, is_complete, milestones)
    select id, 0, 0, 0, gen_random_uuid(), 0, now(), 0, 0, 0, false, '[]' from project where id = ${planId}
    on conflict do nothing`.execute(database);
  return (await lock()) ?? nothingYet;
}

export interface CalendarRow {
  readonly id: string;
  readonly version: number;
  readonly project_id: string | null;
  readonly uid: number;
  readonly name: string;
  readonly base_id: string | null;
  readonly holiday_sets: readonly string[];
  readonly content: Omit<Calendar, 'uid' | 'name' | 'baseUid'>;
}

/** Calendars of the organisation, and those that the project's plan brought. */
export async function readCalendars(
  database: AnyDatabase,
  projectId: string,
): Promise<readonly StoredCalendar[]> {
  return calendarsOf(await readCalendarRows(database, [projectId]));
}

/** Rows of the calendars of the organisation, and of those of some projects. */
export async function readCalendarRows(
  database: AnyDatabase,
  projectIds: readonly string[],
): Promise<readonly CalendarRow[]> {
  const { rows } = await sql<CalendarRow>`
    select * from calendar where project_id is null or project_id = any(${projectIds}::uuid[]) order by uid`.execute(
    database,
  );
  return rows;
}

export function calendarsOf(rows: readonly CalendarRow[]): readonly StoredCalendar[] {
  const uids = new Map(rows.map(({ id, uid }) => [id, uid]));
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    projectId: row.project_id,
    baseId: row.base_id,
    holidaySets: row.holiday_sets,
    calendar: {
      ...row.content,
      week: openWeek(row.content.week),
      workWeeks: row.content.workWeeks.map((one) => ({ ...one, week: openWeek(one.week) })),
      uid: row.uid,
      name: row.name,
      baseUid: row.base_id === null ? undefined : uids.get(row.base_id),
    },
  }));
}

/** A day that the base decides is undefined in the engine, and null in the database. */
function openWeek(week: readonly (DayPattern | undefined | null)[]): WeekPattern {
  return week.map((pattern) => pattern ?? undefined);
}

/** The calendar that every organisation begins with. */
export const standardCalendarId = '019309a0-0000-7000-8000-000000000001';

/** Reads a whole plan; `start` is where one begins of which nothing was planned yet. */
export async function readStoredPlan(
  database: AnyDatabase,
  projectId: string,
  state: PlanState,
  start: number,
): Promise<StoredPlan> {
  const calendars = await readCalendars(database, projectId);
  const uids = new Map(calendars.map(({ id, calendar }) => [id, calendar.uid]));
  const { rows: plans } = await sql<PlanRow>`select * from plan where id = ${projectId}`.execute(database);
  const row = plans[0];
  const base = {
    projectId,
    ...state,
    calendars,
    version: row?.version ?? 0,
    isRecalculated: row?.is_recalculated ?? true,
  };
  if (row === undefined) return { ...base, ...nothingIn(calendars, uids, start) };
  const parts = await readParts(database, projectId, uids);
  const carried = trust<CarriedPlan>(row.carried);
  const plan: OwnPlan = {
    project: projectOf(row, uids),
    calendars: calendars.map(effectiveCalendar),
    activities: parts.activities,
    relations: parts.relations,
    resources: parts.resources,
    assignments: parts.assignments,
    customFields: carried.customFields ?? [],
    outlineCodes: carried.outlineCodes ?? [],
  };
  return {
    ...base,
    ...parts.marks,
    plan,
    carried: row.carried,
    baselines: parts.baselines,
    results: parts.results,
  };
}

interface CarriedPlan {
  readonly customFields?: readonly CustomField[];
  readonly outlineCodes?: readonly OutlineCode[];
}

function nothingIn(
  calendars: readonly StoredCalendar[],
  uids: ReadonlyMap<string, number>,
  start: number,
): Pick<
  StoredPlan,
  | 'plan'
  | 'carried'
  | 'activityMarks'
  | 'relationVersions'
  | 'resourceMarks'
  | 'assignmentMarks'
  | 'baselines'
  | 'results'
> {
  const project = newProject({ start, calendarUid: uids.get(standardCalendarId) });
  return {
    plan: { ...newPlan(project, { calendars: calendars.map(effectiveCalendar) }), relations: [] },
    carried: {},
    activityMarks: new Map(),
    relationVersions: new Map(),
    resourceMarks: new Map(),
    assignmentMarks: new Map(),
    baselines: [],
    results: emptyResults([]),
  };
}

async function readParts(database: AnyDatabase, planId: string, uids: ReadonlyMap<string, number>) {
  const { rows: activities } = await sql<ActivityRow>`
    select * from activity where plan_id = ${planId} order by position, uid`.execute(database);
  const { rows: relations } = await sql<RelationRow>`
    select * from relation where plan_id = ${planId} and predecessor_plan_id = ${planId} order by id`.execute(
    database,
  );
  const { rows: resources } = await sql<ResourceRow>`
    select * from plan_resource where plan_id = ${planId} order by uid`.execute(database);
  const { rows: assignments } = await sql<AssignmentRow>`
    select * from assignment where plan_id = ${planId} order by uid`.execute(database);
  const { rows: baselines } = await sql<StoredBaseline>`
    select id, version, number, name, set_at as "setAt", set_by_id as "setById", finish_minute as finish, columns
    from baseline where plan_id = ${planId} order by number`.execute(database);
  return {
    activities: activities.map((row, place): Activity => activityOf(row, place + 1, uids)),
    relations: relations.map(relationOf),
    resources: resources.map((row) => resourceOf(row, uids)),
    assignments: assignments.map(assignmentOf),
    baselines,
    results: await readResults(
      database,
      planId,
      activities.map(({ uid }) => uid),
    ),
    marks: {
      activityMarks: new Map(
        activities.map(({ uid, id, version, position }) => [uid, { id, version, position }]),
      ),
      relationVersions: new Map(relations.map(({ id, version }) => [id, version])),
      resourceMarks: new Map(
        resources.map(({ uid, id, version, person_id: personId }) => [uid, { id, version, personId }]),
      ),
      assignmentMarks: new Map(assignments.map(({ uid, id, version }) => [uid, { id, version }])),
    },
  };
}
