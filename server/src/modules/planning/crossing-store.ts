import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../platform/database/connect.ts';
import { crossRelationOf, type RelationRow } from './domain/plan-rows.ts';
import type { CrossRelation } from './domain/stored-plan.ts';
import type { AnyDatabase } from './plan-store.ts';

const acrossLock = 7_304;

/** Held to the end of the transaction by every write that could close a circle through several plans. */
export async function lockAcross(database: DatabaseTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${acrossLock})`.execute(database);
}

export async function isCrossed(database: DatabaseTransaction, planId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from relation where plan_id <> predecessor_plan_id
      and (plan_id = ${planId} or predecessor_plan_id = ${planId})) as found`.execute(database);
  return rows[0]?.found === true;
}

/**
 * The plans that stand on a circle of plans with this one: those it leads to that also lead to it, with the relations
 * between them. A plan alone is on no circle of several.
 */
export async function readCrossingPlans(
  database: DatabaseTransaction,
  planId: string,
): Promise<{ readonly planIds: readonly string[]; readonly relations: readonly CrossRelation[] }> {
  const { rows } = await sql<{ id: string }>`
    with recursive edge as (
      select distinct predecessor_plan_id as giver, plan_id as receiver from relation
      where plan_id <> predecessor_plan_id),
    later as (select ${planId}::uuid as id union select e.receiver from edge e join later l on e.giver = l.id),
    earlier as (select ${planId}::uuid as id union select e.giver from edge e join earlier l on e.receiver = l.id)
    select id from later intersect select id from earlier order by id`.execute(database);
  const planIds = rows.map(({ id }) => id);
  if (planIds.length < 2) return { planIds, relations: [] };
  const { rows: relations } = await sql<RelationRow>`
    select * from relation where plan_id <> predecessor_plan_id
      and plan_id = any(${planIds}::uuid[]) and predecessor_plan_id = any(${planIds}::uuid[])`.execute(
    database,
  );
  return { planIds, relations: relations.map(crossRelationOf) };
}

/** The plans at both ends of relations between plans, also of those that are gone: from their images in the history. */
export async function readEnds(
  database: AnyDatabase,
  relationIds: readonly string[],
): Promise<readonly { readonly giverId: string; readonly receiverId: string }[]> {
  if (relationIds.length === 0) return [];
  const { rows } = await sql<{ giverId: string; receiverId: string }>`
    select distinct image ->> 'predecessor_plan_id' as "giverId", image ->> 'plan_id' as "receiverId"
    from (select coalesce(after, before) as image from change
      where table_name = 'relation' and row_id = any(${relationIds}::uuid[])) images
    where image ->> 'predecessor_plan_id' <> image ->> 'plan_id'`.execute(database);
  return rows;
}
