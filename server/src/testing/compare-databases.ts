import pg from 'pg';
import { listTables } from '../platform/backup/write-backup.ts';

async function readTables(connectionString: string): Promise<ReadonlyMap<string, string>> {
  const client = new pg.Client({ connectionString, options: '-c TimeZone=UTC' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const digests = new Map<string, string>();
    for (const table of await listTables(client)) {
      const { rows } = await client.query<{ digest: string }>(
        `select count(*) || ' ' || md5(coalesce(string_agg(text, e'\\n' order by text), '')) as digest
         from (select md5(to_jsonb(t)::text) as text from ${pg.escapeIdentifier(table)} t) one`,
      );
      digests.set(table, rows[0]?.digest ?? '');
    }
    return digests;
  } finally {
    await client.end();
  }
}

/** Tables whose rows differ, or that one of the two does not have. */
export async function differentTables(one: string, other: string): Promise<readonly string[]> {
  const [first, second] = [await readTables(one), await readTables(other)];
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name));
}
