import type { EngagementView } from '@regie/contracts/advice';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import { isRunning } from '../../platform/accounts/held-grants.ts';
import type { Reading } from '../../platform/operations/unit.ts';

export type EngagementRow = Omit<EngagementView, 'mayManage'> & { readonly path: readonly string[] };

/** Engagements on places that the reader governs or reads advice of; an adviser reads of their own only. */
export async function listEngagements(
  reading: Reading,
  id: string | null = null,
): Promise<readonly EngagementRow[]> {
  const { rows } = await sql<EngagementRow>`
    select e.id, e.version, e.person_id as "personId", e.scope_id as "scopeId", e.task,
      e.starts_on as "startsOn", e.ends_on as "endsOn", e.opens, e.given_by_id as "givenById",
      e.ended_at as "endedAt", e.reason, coalesce(r.title, o.name) as "scopeTitle", s.path,
      case when e.ended_at is not null then 'over' when e.starts_on > ${reading.today} then 'ahead'
        when ${isRunning(reading.now)} then 'running' else 'over' end as state
    from engagement e join scope s on s.id = e.scope_id left join record r on r.id = e.scope_id
      left join organisation o on o.id = e.scope_id
    where (${id}::uuid is null or e.id = ${id}::uuid) and (e.person_id = ${reading.actor.personId}
      or (${isVisible(reading.see('advice.read'))} and not ${isAdviserOnly(reading)}))
    order by e.ends_on desc, e.id`.execute(reading.database);
  return rows;
}

/** Advisers do not see each other. */
function isAdviserOnly({ actor }: Reading): boolean {
  return actor.grants.every(({ role }) => role === 'adviser');
}

export async function hasOpenAccount(reading: Pick<Reading, 'database'>, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from person where id = ${id} and is_active`.execute(reading.database);
  return rows.length > 0;
}
