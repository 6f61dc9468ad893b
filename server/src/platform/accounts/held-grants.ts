import { type RawBuilder, sql } from 'kysely';
import type { Grant } from '../access/actor.ts';

/** SQL of whether an engagement `e` lasts at an instant: its days are those of the organisation. */
export function isRunning(now: Date): RawBuilder<boolean> {
  return sql<boolean>`(e.ended_at is null and (${now.toISOString()}::timestamptz at time zone
    (select time_zone from organisation))::date between e.starts_on and e.ends_on)`;
}

/**
 * SQL of whether person `p` worked for external PMO offices whose engagement is over, leads none, and keeps nothing
 * running: then what they were let read is over too. Who administers the organisation is never shut out by it.
 */
function isEngagedNoMore(now: Date): RawBuilder<boolean> {
  const today = sql`(${now.toISOString()}::timestamptz at time zone (select time_zone from organisation))::date`;
  return sql<boolean>`(exists (select 1 from office_member m join pmo_office o on o.id = m.office_id
      where m.person_id = p.id and o.siting = 'external' and o.engagement_ends_on < ${today})
    and not exists (select 1 from office_member m join pmo_office o on o.id = m.office_id
      where m.person_id = p.id and (o.siting = 'internal' or o.engagement_ends_on >= ${today}))
    and not exists (select 1 from pmo_office o where o.manager_id = p.id)
    and not exists (select 1 from role_grant a where a.person_id = p.id and a.role = 'administrator'))`;
}

/**
 * SQL of the roles of person `p`: those given for good, unless they served an external office whose engagement is
 * over, and an adviser's while the engagement lasts.
 */
export function heldGrants(now: Date): RawBuilder<readonly Grant[]> {
  return sql<readonly Grant[]>`coalesce((select jsonb_agg(held.held) from (
    select jsonb_build_object('role', g.role, 'scopeId', g.scope_id) as held from role_grant g
      where g.person_id = p.id and not ${isEngagedNoMore(now)}
    union all
    select jsonb_build_object('role', 'adviser', 'scopeId', e.scope_id, 'opens', e.opens) from engagement e
      where e.person_id = p.id and ${isRunning(now)}) held), '[]')`;
}

/** SQL of whether person `p` comes in at all: whoever came for engagements only stays out when none lasts. */
export function isLetIn(now: Date): RawBuilder<boolean> {
  return sql<boolean>`(p.is_active and (
    (not ${isEngagedNoMore(now)} and (not exists (select 1 from engagement e where e.person_id = p.id)
      or exists (select 1 from role_grant g where g.person_id = p.id)))
    or exists (select 1 from engagement e where e.person_id = p.id and ${isRunning(now)})))`;
}
