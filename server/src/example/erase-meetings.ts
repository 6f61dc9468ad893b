import { sql } from 'kysely';
import type { DatabaseTransaction } from '../platform/database/connect.ts';

const gone = sql`select id from gone_record`;
const series = sql`select id from meeting_series where scope_id in (${gone})`;
const held = sql`select id from meeting where series_id in (${series})`;
const items = sql`select id from agenda_item where scope_id in (${gone}) or meeting_id in (${held})`;

/** Removes the meetings of places that go, and what is about them on other agendas. Gives the hashes of the papers. */
export async function eraseMeetings(transaction: DatabaseTransaction): Promise<readonly Buffer[]> {
  const { rows } = await sql<{ sha256: Buffer }>`
    delete from meeting_paper where item_id in (${items}) returning sha256`.execute(transaction);
  await sql`delete from meeting_record where item_id in (${items}) or record_id in (${gone})`.execute(
    transaction,
  );
  await sql`update agenda_item set previous_id = null where previous_id in (${items})`.execute(transaction);
  await sql`delete from agenda_item where id in (${items})`.execute(transaction);
  await sql`delete from meeting where id in (${held})`.execute(transaction);
  await sql`delete from meeting_series where id in (${series})`.execute(transaction);
  return rows.map(({ sha256 }) => sha256);
}
