import { sql } from 'kysely';
import type { DatabaseTransaction } from '../platform/database/connect.ts';

/** What belongs to a person alone: it goes whether or not the person is still named somewhere. */
const belongings: Readonly<Record<string, string>> = {
  credential: 'person_id',
  session: 'person_id',
  one_time_link: 'person_id',
  role_grant: 'person_id',
  person_identity: 'person_id',
  api_token: 'person_id',
  authenticator: 'person_id',
  office_member: 'person_id',
  mandate: 'person_id',
  engagement: 'person_id',
  notification: 'person_id',
  notification_choice: 'person_id',
  digest_day: 'person_id',
  year_feed: 'person_id',
  watcher: 'person_id',
  delivery: 'person_id',
  saved_view: 'owner_id',
  plan_import: 'owner_id',
  record_share: 'maker_id',
  record_template: 'owner_id',
  job: 'owner_id',
  idempotency: 'actor_id',
};

export async function eraseBelongings(transaction: DatabaseTransaction): Promise<void> {
  for (const [table, column] of Object.entries(belongings)) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in (select id from gone_person)`.execute(
      transaction,
    );
  }
}

/** Every column of every table that refers to a person, as the database itself knows them. */
async function readReferences(transaction: DatabaseTransaction) {
  const { rows } = await sql<{ table: string; column: string }>`
    select k.conrelid::regclass::text as "table", a.attname as "column" from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confrelid = 'person'::regclass`.execute(transaction);
  return rows;
}

/**
 * Removes the people of the example. Somebody whom a record or event of other people still names stays, as a closed
 * account that is no example. Gives how many went.
 */
export async function erasePeople(transaction: DatabaseTransaction): Promise<number> {
  const references = await readReferences(transaction);
  const named = sql.join(
    references.map(({ table, column }) => sql`select ${sql.ref(column)} as id from ${sql.table(table)}`),
    sql` union all `,
  );
  await sql`update person set is_example = false, is_active = false, version = version + 1
    where id in (select id from gone_person) and id in (select id from (${named}) named where id is not null)`.execute(
    transaction,
  );
  const { numAffectedRows } = await sql`delete from person where is_example`.execute(transaction);
  return Number(numAffectedRows ?? 0n);
}
