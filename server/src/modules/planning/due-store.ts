import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../platform/database/connect.ts';
import { liveChannel } from '../../platform/events/tell.ts';
import type { AnyDatabase } from './plan-store.ts';

/** Takes a plan off the list of what is due; whether its input changed. The caller computes it after this. */
export async function forgetDue(database: DatabaseTransaction, planId: string): Promise<boolean> {
  const { rows } = await sql<{ isInput: boolean }>`
    delete from plan_due where plan_id = ${planId} returning is_input as "isInput"`.execute(database);
  return rows.some(({ isInput }) => isInput);
}

/** Plans that are due among those that wait for some, in order of their ids. */
export async function listDueAfter(
  database: AnyDatabase,
  planIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct d.plan_id as id from plan_due d where d.plan_id in (
      select r.plan_id from relation r
      where r.predecessor_plan_id = any(${planIds}::uuid[]) and r.plan_id <> r.predecessor_plan_id)
      or d.plan_id = any(${planIds}::uuid[])
    order by id`.execute(database);
  return rows.map(({ id }) => id);
}

/** Plans that have been due for a while: whoever should have settled them did not. */
export async function listOverdue(
  database: AnyDatabase,
  before: Date,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select plan_id as id from (
      select plan_id, min(at) as at from plan_due group by plan_id
      union all
      select plan_id, now() from plan_result where calculated_revision < revision
      union all
      select v.plan_id, now() from plan_result v join project p on p.id = v.plan_id
        where v.ends_on is distinct from p.ends_on and v.revision > 0) due
    group by plan_id having min(at) <= ${before.toISOString()}::timestamptz or min(at) = now()
    order by min(at), plan_id limit ${most}`.execute(database);
  return rows.map(({ id }) => id);
}

/** Tells open pages, at commit, that what they show of a plan changed. */
export async function tellPlan(
  database: DatabaseTransaction,
  planId: string,
  stamp: number,
  eventId: string,
): Promise<void> {
  const hint = { type: 'plan', id: planId, scopeId: planId, version: stamp, eventId };
  await sql`select pg_notify(${liveChannel}, ${JSON.stringify({ hints: [hint] })})`.execute(database);
}
