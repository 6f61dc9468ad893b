import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { DatabaseTransaction } from '../../platform/database/connect.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { StoredCalendar } from './domain/stored-plan.ts';
import { type AnyDatabase, type CalendarRow, calendarsOf } from './plan-store.ts';
import type { ProjectPlace } from './project-store.ts';

/** Calendars of the organisation, and those of projects that the reader may see; of one project when it is named. */
export async function listCalendars(
  reading: Reading,
  projectId: string | undefined,
): Promise<readonly StoredCalendar[]> {
  const named = projectId === undefined ? sql<boolean>`true` : sql<boolean>`c.project_id = ${projectId}`;
  const visible = reading.see('project.read');
  const { rows } = await sql<CalendarRow>`
    select c.* from calendar c left join record r on r.id = c.project_id left join scope s on s.id = r.scope_id
    where ${visible.places.length > 0} and (c.project_id is null or (${named} and ${isVisible(visible)}))
    order by c.project_id nulls first, lower(c.name), c.id`.execute(reading.database);
  return calendarsOf(rows);
}

/** The project that a calendar came with, if any. */
interface CalendarPlace extends Pick<ProjectPlace, 'isArchived' | 'key' | 'title'> {
  readonly projectId: string | null;
  readonly path: readonly string[] | null;
}

/** The calendar, with the path of the project that it came with. */
export async function findCalendarPath(reading: Reading, id: string): Promise<CalendarPlace | undefined> {
  const visible = reading.see('project.read');
  const { rows } = await sql<CalendarPlace>`
    select c.project_id as "projectId", s.path, r.archived_at is not null as "isArchived",
      coalesce(r.key, '') as key, coalesce(r.title, '') as title
    from calendar c left join record r on r.id = c.project_id left join scope s on s.id = r.scope_id
    where c.id = ${id} and ${visible.places.length > 0} and (c.project_id is null or ${isVisible(visible)})`.execute(
    reading.database,
  );
  return rows[0];
}

/** How many plans, activities, resources and calendars use each. */
export async function countUses(
  database: AnyDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select id, count(*)::integer as count from (
      select calendar_id as id from plan union all select calendar_id from activity
      union all select calendar_id from plan_resource union all select base_id from calendar) uses
    where id = any(${ids}::uuid[]) group by id`.execute(database);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Plans whose dates rest on a calendar, directly or through one that is based on it, in order of their ids. */
export async function listUsers(database: AnyDatabase, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive resting as (
      select id from calendar where id = any(${ids}::uuid[])
      union select c.id from calendar c join resting r on c.base_id = r.id)
    select id from plan where calendar_id in (select id from resting)
    union select plan_id from activity where calendar_id in (select id from resting)
    union select plan_id from plan_resource where calendar_id in (select id from resting)
    order by id`.execute(database);
  return rows.map(({ id }) => id);
}

/** Gives plans another state, so that no process takes the copy it holds for what they are now; marks them as due. */
export async function touchPlans(
  database: DatabaseTransaction,
  planIds: readonly string[],
  now: Date,
): Promise<void> {
  if (planIds.length === 0) return;
  await sql`select 1 from plan_result where plan_id = any(${planIds}::uuid[]) order by plan_id for update`.execute(
    database,
  );
  await sql`update plan_result set state_id = gen_random_uuid() where plan_id = any(${planIds}::uuid[])`.execute(
    database,
  );
  await sql`insert into plan_due (plan_id, is_input, at)
    select id, true, ${now.toISOString()}::timestamptz from unnest(${planIds}::uuid[]) as p (id)`.execute(
    database,
  );
}

export async function nextCalendarUid(database: DatabaseTransaction): Promise<number> {
  const { rows } = await sql<{ uid: number }>`select nextval('calendar_uid') as uid`.execute(database);
  return rows[0]?.uid ?? 0;
}
