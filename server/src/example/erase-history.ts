import { sql } from 'kysely';
import type { DatabaseTransaction } from '../platform/database/connect.ts';
import { hashPayloads } from '../platform/events/seal.ts';
import { exampleRequestId } from './chronicle.ts';

/** What the event that tells of the erasure says, for who verifies the chain later. */
export interface Erasure {
  /** Events that are gone. */
  readonly erased: readonly string[];
  /** The hash of what is left, of events of which a part is gone. */
  readonly thinned: Readonly<Record<string, string>>;
}

/**
 * Erases what the history says of rows that are gone, and the events of which nothing is left. Seals stay, so that the
 * chain still verifies.
 */
export async function eraseHistory(transaction: DatabaseTransaction): Promise<Erasure> {
  await sql`insert into gone_change select c.id, c.event_id from change c where
    c.record_id in (select id from gone_record) or c.scope_id in (select id from gone_record)
    or c.row_id in (select id from gone_record union all select id from gone_person union all select id from gone_field
      union all select id from gone_set_up)
    or (c.record_id is null and c.table_name <> 'person'
      and coalesce(c.after, c.before) ->> 'person_id' in (select id::text from gone_person))
    or (c.record_id is null and coalesce(c.after, c.before) ->> 'owner_id' in (select id::text from gone_person))`.execute(
    transaction,
  );
  await sql`delete from change where id in (select id from gone_change)`.execute(transaction);
  await sql`insert into gone_event select e.id from event e
    where not exists (select 1 from change c where c.event_id = e.id)
      and (e.request_id = ${exampleRequestId} or e.actor_id in (select id from gone_person)
        or e.id in (select event_id from gone_change))`.execute(transaction);
  await sql`delete from delivery where event_id in (select id from gone_event)`.execute(transaction);
  const { rows: freed } = await sql<{ id: string }>`
    update event set undoes = null where undoes in (select id from gone_event)
      and id not in (select id from gone_event) returning id`.execute(transaction);
  await sql`delete from event where id in (select id from gone_event)`.execute(transaction);
  const { rows: gone } = await sql<{ id: string }>`select id from gone_event order by id`.execute(
    transaction,
  );
  const { rows: touched } = await sql<{ id: string }>`
    select distinct event_id as id from gone_change where event_id not in (select id from gone_event)`.execute(
    transaction,
  );
  const thinned = await hashPayloads(
    transaction,
    [...freed, ...touched].map(({ id }) => id),
  );
  return { erased: gone.map(({ id }) => id), thinned };
}
