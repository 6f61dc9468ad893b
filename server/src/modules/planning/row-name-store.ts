import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { RowNaming } from '../../platform/operations/module.ts';
import type { Reading } from '../../platform/operations/unit.ts';

/** The name of an activity of a changed row, also when the same event removed it; gone later, it has none. */
const activityName = (planId: string, uid: string) => sql`coalesce(
  (select a.name from activity a where a.plan_id = (c.image ->> ${planId})::uuid and a.uid = (c.image ->> ${uid})::int),
  (select g.before ->> 'name' from change g where g.event_id = c.event_id and g.table_name = 'activity'
    and g.record_id = (c.image ->> ${planId})::uuid and (g.before ->> 'uid')::int = (c.image ->> ${uid})::int limit 1), '…')`;

/** "Foundation → Walls": what a relation links; the end in a plan that the reader may not see stays hidden. */
async function nameRelations(reading: Reading, changes: readonly number[]) {
  const { rows } = await sql<{ id: number; name: string }>`
    select c.id, concat(case when ${isVisible(reading.see('project.read'))}
        then ${activityName('predecessor_plan_id', 'predecessor_uid')} else '…' end,
      ' → ', ${activityName('plan_id', 'successor_uid')}) as name
    from (select id, event_id, coalesce(after, before) as image from change where id = any(${changes}::bigint[])) c
    left join record p on p.id = (c.image ->> 'predecessor_plan_id')::uuid
    left join scope s on s.id = p.scope_id`.execute(reading.database);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** "Foundation: Jan": who does what. */
async function nameAssignments(reading: Reading, changes: readonly number[]) {
  const { rows } = await sql<{ id: number; name: string }>`
    select c.id, concat_ws(': ', ${activityName('plan_id', 'activity_uid')},
      (select r.name from plan_resource r where r.plan_id = (c.image ->> 'plan_id')::uuid
        and r.uid = (c.image ->> 'resource_uid')::int)) as name
    from (select id, event_id, coalesce(after, before) as image from change where id = any(${changes}::bigint[])) c
    `.execute(reading.database);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export const planRowNamings: readonly RowNaming[] = [
  { tables: ['relation'], name: nameRelations },
  { tables: ['assignment'], name: nameAssignments },
];
