import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database/connect.ts';

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly isNullable: boolean;
  readonly hasId: boolean;
}

/**
 * Columns that refer to a table, as the database itself knows them: modules that come later are covered. What follows from
 * something outlives it: that reference the database empties itself.
 */
async function readReferences(
  transaction: DatabaseTransaction,
  table: string,
): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    select k.conrelid::regclass::text as "table", a.attname as "column", not a.attnotnull as "isNullable",
      exists (select 1 from pg_attribute i where i.attrelid = k.conrelid and i.attname = 'id') as "hasId"
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and cardinality(k.conkey) = 1 and k.confrelid = ${table}::regclass
      and a.attname <> 'follows_from_id'
    order by 1, 2`.execute(transaction);
  return rows;
}

/**
 * Deletes records with their places and every row that refers to them, and to those; another record that refers to one
 * of them keeps everything else and loses the reference. Gives how many rows went, by table.
 */
export async function eraseReferring(
  transaction: DatabaseTransaction,
  ids: readonly string[],
  recordTables: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  const going = new Set(ids);
  const erase = async (table: string, some: readonly string[]): Promise<void> => {
    if (some.length === 0) return;
    for (const { table: user, column, isNullable, hasId } of await readReferences(transaction, table)) {
      const where = sql`${sql.ref(column)} = any(${some}::uuid[])`;
      if (isNullable && recordTables.includes(user)) {
        await sql`update ${sql.table(user)} set ${sql.ref(column)} = null
          where ${where} and not id = any(${[...going]}::uuid[])`.execute(transaction);
        continue;
      }
      // A place below one that goes is among those that go.
      if (user === 'scope_all' || user === 'record_all') continue;
      if (hasId) {
        const { rows } = await sql<{ id: string }>`select id from ${sql.table(user)} where ${where}`.execute(
          transaction,
        );
        await erase(
          user,
          rows.map(({ id }) => id),
        );
      } else {
        const { numAffectedRows } = await sql`delete from ${sql.table(user)} where ${where}`.execute(
          transaction,
        );
        counts[user] = (counts[user] ?? 0) + Number(numAffectedRows ?? 0n);
      }
    }
    const { numAffectedRows } =
      await sql`delete from ${sql.table(table)} where id = any(${some}::uuid[])`.execute(transaction);
    counts[table] = (counts[table] ?? 0) + Number(numAffectedRows ?? 0n);
  };
  await erase('record_all', ids);
  await erase('scope_all', ids);
  return counts;
}
