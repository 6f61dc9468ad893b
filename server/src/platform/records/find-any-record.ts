import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../access/visible.ts';
import { kept, keptIds } from '../database/connect.ts';
import type { Image } from '../database/tables.ts';
import type { Reading } from '../operations/unit.ts';
import type { Kinds } from './kinds.ts';

/** A record of whatever type, as far as what all records share. */
export interface AnyRecord {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly scopeId: string;
  readonly path: readonly string[];
  readonly record: Image;
}

/** Seen by the permission that reads its type: `r` is the record, `s` its scope. */
export function seenByType(reading: Reading, kinds: Kinds): RawBuilder<boolean> {
  const parts = [...kinds.typesByPermission()].map(
    ([permission, types]) =>
      sql<boolean>`(r.type = any(${types}::text[]) and ${isVisible(reading.see(permission))})`,
  );
  return sql<boolean>`(${sql.join(parts, sql` or `)})`;
}

export async function findAnyRecord(
  reading: Reading,
  kinds: Kinds,
  id: string,
): Promise<AnyRecord | undefined> {
  return (await findAnyRecords(reading, kinds, [id]))[0];
}

export async function findAnyRecords(
  reading: Reading,
  kinds: Kinds,
  ids: readonly string[],
): Promise<readonly AnyRecord[]> {
  const { rows } = await sql<AnyRecord>`${kept}
    select r.id, r.type, r.key, r.title, r.scope_id as "scopeId", s.path, to_jsonb(r) as record
    from record r join scope s on s.id = r.scope_id
    where r.id = any(${keptIds(ids)}) and ${seenByType(reading, kinds)}`.execute(reading.database);
  return rows;
}
