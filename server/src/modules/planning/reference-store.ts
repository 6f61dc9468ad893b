import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../platform/database/connect.ts';
import { nothingChanged, type StampChange } from './result-store.ts';

export async function deferReferences(database: DatabaseTransaction): Promise<void> {
  await sql`set constraints all deferred`.execute(database);
}

/** Whether every row that is referred to is there; nothing can be done in the transaction when not. */
export async function checkReferences(database: DatabaseTransaction): Promise<boolean> {
  try {
    await sql`set constraints all immediate`.execute(database);
    return true;
  } catch (error) {
    const isMissing =
      typeof error === 'object' && error !== null && 'code' in error && error.code === '23503';
    if (!isMissing) throw error;
    return false;
  }
}

/** What an event wrote of one plan, as a page needs to know it. */
export async function readWrittenStamp(
  database: DatabaseTransaction,
  eventId: string,
  planId: string,
): Promise<StampChange> {
  const { rows } = await sql<StampChange>`
    select
      coalesce(jsonb_agg(distinct (coalesce(after, before) ->> 'uid')::integer)
        filter (where table_name = 'activity' and after is not null), '[]') as uids,
      coalesce(bool_or(table_name = 'activity' and (before is null or after is null
        or before ->> 'position' <> after ->> 'position' or before -> 'level' <> after -> 'level')), false) as "isOrdered",
      '[]'::jsonb as moved,
      coalesce(jsonb_agg(row_id) filter (where table_name = 'relation' and after is not null), '[]') as relations,
      coalesce(jsonb_agg(row_id) filter (where table_name = 'relation' and after is null), '[]') as "removedRelations",
      (select array_remove(array[
        case when bool_or(table_name = 'relation'
          and coalesce(after, before) ->> 'plan_id' <> coalesce(after, before) ->> 'predecessor_plan_id') then 'cross' end,
        case when bool_or(table_name = 'plan_resource') then 'resources' end,
        case when bool_or(table_name in ('assignment', 'plan_resource')) then 'assignments' end,
        case when bool_or(table_name = 'plan' or (table_name = 'activity'
          and before -> 'carried' -> 'customValues' is distinct from after -> 'carried' -> 'customValues')) then 'fields' end,
        case when bool_or(table_name = 'baseline') then 'baselines' end,
        case when bool_or(table_name = 'plan') then 'shading' end], null)) as parts
    from change where event_id = ${eventId} and record_id = ${planId}`.execute(database);
  return rows[0] ?? nothingChanged;
}
