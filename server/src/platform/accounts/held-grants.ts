import { type RawBuilder, sql } from 'kysely';
import type { Grant } from '../access/actor.ts';

/** SQL of whether an engagement `e` lasts at an instant: its days are those of the organisation. */
export function isRunning(now: Date): RawBuilder<boolean> {
  return sql<boolean>`(e.ended_at is null and (${now.toISOString()}::timestamptz at time zone
    (select time_zone from organisation))::date between e.starts_on and e.ends_on)`;
}

/** SQL of the roles of person `p`: those given for good, and an adviser's while the engagement lasts. */
export function heldGrants(now: Date): RawBuilder<readonly Grant[]> {
  return sql<readonly Grant[]>`coalesce((select jsonb_agg(held.held) from (
    select jsonb_build_object('role', g.role, 'scopeId', g.scope_id) as held from role_grant g
      where g.person_id = p.id
    union all
    select jsonb_build_object('role', 'adviser', 'scopeId', e.scope_id, 'opens', e.opens) from engagement e
      where e.person_id = p.id and ${isRunning(now)}) held), '[]')`;
}

/** SQL of whether person `p` comes in at all: whoever came for engagements only stays out when none lasts. */
export function isLetIn(now: Date): RawBuilder<boolean> {
  return sql<boolean>`(p.is_active and (not exists (select 1 from engagement e where e.person_id = p.id)
    or exists (select 1 from role_grant g where g.person_id = p.id)
    or exists (select 1 from engagement e where e.person_id = p.id and ${isRunning(now)})))`;
}
