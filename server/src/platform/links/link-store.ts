import type { LinkKind, LinkView } from '@regie/contracts/records';
import { sql } from 'kysely';
import type { Reading } from '../operations/unit.ts';
import { seenByType } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';

/** Links of a record from both of its sides; one whose other end the reader may not see is not there. */
export async function listLinks(
  reading: Reading,
  kinds: Kinds,
  recordId: string,
): Promise<readonly LinkView[]> {
  const { rows } = await sql<LinkView>`
    select l.id, l.kind, l.to_id = ${recordId} as "isFromOther",
      jsonb_build_object('id', r.id, 'type', r.type, 'key', r.key, 'title', r.title,
        'isArchived', r.archived_at is not null) as other
    from record_link l
      join record r on r.id = case when l.to_id = ${recordId} then l.from_id else l.to_id end
      join scope s on s.id = r.scope_id
    where (l.from_id = ${recordId} or l.to_id = ${recordId}) and ${seenByType(reading, kinds)}
    order by l.kind, r.type, r.id`.execute(reading.database);
  return rows;
}

/** The record with a number, if the reader may see it. */
export async function findByKey(
  reading: Reading,
  kinds: Kinds,
  key: string,
): Promise<{ readonly id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`
    select r.id from record r join scope s on s.id = r.scope_id
    where r.key = ${key} and ${seenByType(reading, kinds)}`.execute(reading.database);
  return rows[0];
}

/** What relates two records relates them from either side; the other kinds have a direction. */
export async function isLinked(
  reading: Reading,
  kind: LinkKind,
  fromId: string,
  toId: string,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select id from record_link where kind = ${kind} and (from_id = ${fromId} and to_id = ${toId}
      or ${kind === 'relates-to'} and from_id = ${toId} and to_id = ${fromId})`.execute(reading.database);
  return rows.length > 0;
}
