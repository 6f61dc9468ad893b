import { sql } from 'kysely';
import type { Reading } from '../operations/unit.ts';
import type { RecordKind } from './record-kind.ts';

/** Names of the people that rows refer to, in one query. */
export async function readNames(
  reading: Reading,
  kind: RecordKind,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<Readonly<Record<string, string>>> {
  const fields = Object.entries(kind.fields).filter(([, field]) => field.kind === 'person');
  const ids = new Set<string>();
  for (const row of rows) {
    for (const [name] of fields) {
      const id = row[name];
      if (typeof id === 'string') ids.add(id);
    }
  }
  return await readPeopleNames(reading, [...ids]);
}

export async function readPeopleNames(
  reading: Pick<Reading, 'database'>,
  ids: readonly (string | null)[],
): Promise<Readonly<Record<string, string>>> {
  const asked = [...new Set(ids)].filter((id) => id !== null);
  if (asked.length === 0) return {};
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from person where id = any(${asked}::uuid[])`.execute(reading.database);
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
