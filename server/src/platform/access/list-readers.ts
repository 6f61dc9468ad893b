import { openingOf, refuse, rolesWith } from '@regie/contracts';
import { type ReaderView, readerOperations } from '@regie/contracts/records';
import { sql } from 'kysely';
import { isRunning } from '../accounts/held-grants.ts';
import type { Answer } from '../operations/perform.ts';
import type { Reading } from '../operations/unit.ts';
import { type AnyRecord, findAnyRecord } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { holds } from './actor.ts';
import { permissionRefusal } from './permission-refusal.ts';
import { isVisible } from './visible.ts';

/** Roles held at the record's place or above it that read its type. The name of a place is for who sees that place. */
async function readReaders(
  reading: Reading,
  { path }: AnyRecord,
  { read }: RecordKind,
): Promise<readonly ReaderView[]> {
  const { rows } = await sql<ReaderView>`
    select p.id as "personId", p.name, jsonb_agg(jsonb_build_object('role', g.role, 'placeTitle',
        case when s.kind = 'organisation' then (select name from organisation)
          when ${isVisible(reading.see(read))} then r.title end)
      order by cardinality(s.path) desc, g.role) as because
    from (select person_id, scope_id, role from role_grant
        union all select e.person_id, e.scope_id, 'adviser' from engagement e
        where ${isRunning(reading.now)} and (${openingOf[read] ?? null}::text is null
          or e.opens ? ${openingOf[read] ?? null}::text)) g
      join person p on p.id = g.person_id and p.is_active
      join scope s on s.id = g.scope_id left join record r on r.id = s.id
    where g.scope_id = any(${path}::uuid[]) and g.role = any(${rolesWith(read)}::text[])
    group by p.id, p.name order by p.name, p.id`.execute(reading.database);
  return rows;
}

/** Who may see a record, told to who may read its history: there the same people are named. */
export function listReadersAnswer(kinds: Kinds): Answer<typeof readerOperations.list> {
  return {
    operation: readerOperations.list,
    answer: async (reading, { parameters }) => {
      const record = await findAnyRecord(reading, kinds, parameters.id);
      const kind = kinds.find(record?.type ?? '');
      if (record === undefined || kind === undefined) return refuse('request/not-found');
      if (!holds(reading.actor, 'history.read', record.path)) return permissionRefusal('history.read');
      return { rows: [...(await readReaders(reading, record, kind))] };
    },
  };
}
