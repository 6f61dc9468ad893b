import type { CrossRelationRow } from '@regie/contracts/planning';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { TopMilestone } from './domain/plan-summary.ts';
import type { StoredCalendar } from './domain/stored-plan.ts';
import { type AnyDatabase, calendarsOf, readCalendarRows } from './plan-store.ts';
import { type ComputedColumn, resultOf } from './result-store.ts';
import { timeHealth } from './time-health-store.ts';

type Health = 'green' | 'amber' | 'red' | 'grey' | 'blue';

export interface TimelineRow {
  readonly projectId: string;
  readonly projectKey: string;
  readonly projectTitle: string;
  readonly start: number | null;
  readonly finish: number | null;
  readonly baselineStart: number | null;
  readonly baselineFinish: number | null;
  readonly timeHealth: Health;
  readonly reportedHealth: Health;
  readonly milestones: readonly TopMilestone[] | null;
}

function within(scope: string | undefined, path: RawBuilder<unknown>): RawBuilder<boolean> {
  return scope === undefined ? sql<boolean>`true` : sql<boolean>`${path} @> array[${scope}::uuid]`;
}

/** Projects on one time line, as far as the reader may see them. */
export async function listTimeline(
  reading: Reading,
  scope: string | undefined,
): Promise<readonly TimelineRow[]> {
  const { rows } = await sql<TimelineRow>`
    select r.id as "projectId", r.key as "projectKey", r.title as "projectTitle", v.start_minute as start,
      v.finish_minute as finish, v.baseline_start as "baselineStart", v.baseline_finish as "baselineFinish",
      ${sql.raw(timeHealth)} as "timeHealth", t.reported_health as "reportedHealth", v.milestones
    from project t join record r on r.id = t.id join scope s on s.id = r.scope_id
    left join plan_result v on v.plan_id = t.id
    where r.archived_at is null and ${isVisible(reading.see('project.read'))} and ${within(scope, sql`s.path`)}
    order by v.start_minute nulls last, r.id`.execute(reading.database);
  return rows;
}

/** A relation between projects with what is needed to say how much room is left in it. */
export interface FoundRelation {
  readonly id: string;
  readonly version: number;
  readonly type: CrossRelationRow['type'];
  readonly lagKind: CrossRelationRow['lagKind'];
  readonly lag: number;
  readonly isReceiverCritical: boolean;
  readonly receiverFinish: number | null;
  readonly giverStart: number | null;
  readonly giverDuration: number;
  readonly giverBaselineFinish: number | null;
  readonly calendarId: string;
  readonly minutesPerDay: number;
  readonly giver: CrossRelationRow['giver'];
  readonly receiver: CrossRelationRow['receiver'];
}

/** Relations between two projects that the reader may both see; at least one of them within the scope. */
export async function listFoundRelations(
  reading: Reading,
  scope: string | undefined,
  id?: string,
): Promise<readonly FoundRelation[]> {
  const seen = reading.see('project.read');
  const one = id === undefined ? sql<boolean>`true` : sql<boolean>`x.id = ${id}`;
  const of = (plan: 'v' | 'w', column: ComputedColumn) =>
    resultOf(plan, column, plan === 'v' ? sql`x.predecessor_uid` : sql`x.successor_uid`);
  const { rows } = await sql<FoundRelation>`
    select x.id, x.version, x.type, x.lag_kind as "lagKind", round(x.lag)::integer as lag,
      coalesce(${of('w', 'criticals')}, false) as "isReceiverCritical", ${of('w', 'finishes')} as "receiverFinish",
      ${of('v', 'starts')} as "giverStart", ga.duration_minutes as "giverDuration",
      (select (b.columns -> 'finish' ->> (u.place - 1)::integer)::integer
        from plan_result p join baseline b on b.id = p.baseline_id,
          jsonb_array_elements(b.columns -> 'uid') with ordinality u (uid, place)
        where p.plan_id = x.predecessor_plan_id and u.uid = to_jsonb(x.predecessor_uid)) as "giverBaselineFinish",
      rp.calendar_id as "calendarId", rp.minutes_per_day as "minutesPerDay",
      jsonb_build_object('projectId', g.id, 'projectKey', g.key, 'projectTitle', g.title,
        'uid', x.predecessor_uid, 'name', ga.name, 'finish', ${of('v', 'finishes')}) as giver,
      jsonb_build_object('projectId', c.id, 'projectKey', c.key, 'projectTitle', c.title,
        'uid', x.successor_uid, 'name', ca.name, 'start', ${of('w', 'starts')}) as receiver
    from relation x
    join record g on g.id = x.predecessor_plan_id join scope gs on gs.id = g.scope_id
    join record c on c.id = x.plan_id join scope cs on cs.id = c.scope_id
    join activity ga on ga.plan_id = x.predecessor_plan_id and ga.uid = x.predecessor_uid
    join activity ca on ca.plan_id = x.plan_id and ca.uid = x.successor_uid
    join plan rp on rp.id = x.plan_id
    left join plan_result v on v.plan_id = x.predecessor_plan_id
    left join plan_result w on w.plan_id = x.plan_id
    where x.plan_id <> x.predecessor_plan_id and g.archived_at is null and c.archived_at is null
      and ${isVisible(seen, sql`gs.path`)} and ${isVisible(seen, sql`cs.path`)}
      and (${within(scope, sql`gs.path`)} or ${within(scope, sql`cs.path`)}) and ${one}
    order by ${of('v', 'finishes')} nulls last, x.id`.execute(reading.database);
  return rows;
}

/** Calendars of the organisation and of some projects. */
export async function readCalendarsOf(
  database: AnyDatabase,
  projectIds: readonly string[],
): Promise<readonly StoredCalendar[]> {
  return calendarsOf(await readCalendarRows(database, projectIds));
}

export interface MyActivity {
  readonly projectId: string;
  readonly projectKey: string;
  readonly projectTitle: string;
  readonly path: readonly string[];
  readonly uid: number;
  readonly version: number;
  readonly name: string;
  readonly start: number | null;
  readonly finish: number | null;
  readonly percentComplete: number;
  readonly actualStart: number | null;
  readonly isCritical: boolean;
  readonly revision: number;
}

/** Activities of running projects that a person is assigned to, as far as the projects may be seen. */
export async function listMyActivities(
  reading: Reading,
  withCompleted: boolean,
): Promise<readonly MyActivity[]> {
  const open = withCompleted ? sql<boolean>`true` : sql<boolean>`a.percent_complete < 100`;
  const of = (column: ComputedColumn) => resultOf('v', column, sql`a.uid`);
  const { rows } = await sql<MyActivity>`
    select distinct r.id as "projectId", r.key as "projectKey", r.title as "projectTitle", s.path, a.uid, a.version,
      a.name, ${of('starts')} as start, ${of('finishes')} as finish, a.percent_complete as "percentComplete",
      a.actual_start as "actualStart", coalesce(${of('criticals')}, false) as "isCritical", v.revision
    from plan_resource p
    join assignment m on m.plan_id = p.plan_id and m.resource_uid = p.uid
    join activity a on a.plan_id = m.plan_id and a.uid = m.activity_uid
    join project t on t.id = a.plan_id join record r on r.id = t.id join scope s on s.id = r.scope_id
    join plan_result v on v.plan_id = t.id
    where p.person_id = ${reading.actor.personId} and r.archived_at is null and t.state in ('active', 'proposed')
      and a.is_active and ${open} and ${isVisible(reading.see('project.read'))}`.execute(reading.database);
  return rows;
}

/** Cents that a working day of delay costs, by project, where the reader may see money. */
export async function readCostOfDelay(
  reading: Reading,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; cents: number }>`
    select t.id, t.cost_of_delay_cents as cents
    from project t join record r on r.id = t.id join scope s on s.id = r.scope_id
    where t.id = any(${projectIds}::uuid[]) and t.cost_of_delay_cents is not null
      and ${isVisible(reading.see('money.read'))}`.execute(reading.database);
  return new Map(rows.map(({ id, cents }) => [id, cents]));
}
