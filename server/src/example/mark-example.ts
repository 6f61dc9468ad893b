import { registerTypes } from '@regie/contracts/registers';
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../platform/database/connect.ts';
import { exampleRequestId } from './chronicle.ts';

/** Tables with a row for each record of their type. */
export const recordTables = [
  ...registerTypes,
  'charter',
  'guideline',
  'recommendation',
  'request',
  'risk',
  'project',
  'programme',
  'portfolio',
] as const;

/**
 * A record of the example in which somebody has put something of their own stays, and is no example from then on:
 * what people made must not lose the place it stands in.
 */
export async function adoptRecords(transaction: DatabaseTransaction): Promise<void> {
  await sql`update record_all set is_example = false where is_example and id in (
    select unnest(s.path) from record_all own join scope_all s on s.id = own.scope_id where not own.is_example)`.execute(
    transaction,
  );
}

/** What setting up and running a PMO brings forth: it stands at a place, the organisation too, and is no record. */
export const setUpTables = [
  'pmo_set_up',
  'practice_assessment',
  'sponsor_commitment',
  'pmo_tool',
  'pmo_measure',
  'desk_service',
  'survey',
] as const;

/** Lists what goes, in temporary tables that end with the transaction. */
export async function markExample(transaction: DatabaseTransaction): Promise<void> {
  const lists = [
    sql`create temporary table gone_record on commit drop as select id from record_all where is_example`,
    sql`create temporary table gone_person on commit drop as select id from person where is_example`,
    // Made by the story, without a mark of their own.
    sql`create temporary table gone_field on commit drop as
      select f.id, f.key, f.record_type from custom_field f join change c
        on c.table_name = 'custom_field' and c.row_id = f.id and c.before is null
      join event e on e.id = c.event_id where e.request_id = ${exampleRequestId}`,
    sql`create temporary table gone_set_up on commit drop as
      select distinct c.row_id as id from change c join event e on e.id = c.event_id
      where c.table_name = any(${setUpTables}::text[]) and c.before is null and e.request_id = ${exampleRequestId}`,
    sql`create temporary table gone_change (id bigint primary key, event_id uuid) on commit drop`,
    sql`create temporary table gone_event (id uuid primary key) on commit drop`,
  ];
  for (const list of lists) await list.execute(transaction);
  await keepUsedFields(transaction);
}

/** A field that somebody filled in on a record of their own stays. */
async function keepUsedFields(transaction: DatabaseTransaction): Promise<void> {
  for (const table of recordTables) {
    await sql`delete from gone_field f where f.record_type = ${table} and exists (
      select 1 from ${sql.table(table)} t where t.custom ? f.key
        and t.id not in (select id from gone_record))`.execute(transaction);
  }
}
