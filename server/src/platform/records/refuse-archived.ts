import { type Refusal, refuse } from '@regie/contracts';
import type { Database, DatabaseTransaction } from '../database/connect.ts';
import { Withheld } from '../operations/perform.ts';
import type { Reading } from '../operations/unit.ts';

/** Those of the records that are put away, with their keys and titles. */
export async function findArchived(
  database: Database | DatabaseTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Refusal>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('record')
    .select(['id', 'key', 'title'])
    .where('id', 'in', ids)
    .where('archived_at', 'is not', null)
    .execute();
  return new Map(
    rows.map(({ id, key, title }) => [id, refuse('records/archived', { facts: { key, title } })]),
  );
}

/** What is put away, or stands in something that is, does not change until it is restored. */
export async function refuseArchived(
  database: Database | DatabaseTransaction,
  ids: readonly string[],
): Promise<Refusal | undefined> {
  return [...(await findArchived(database, ids)).values()][0];
}

/** Refuses for a record that is put away, or stands in something that is; who may not see it hears no more than before. */
export async function withholdArchived(
  { database }: Reading,
  { id, path }: { readonly id: string; readonly path: readonly string[] },
): Promise<Withheld | undefined> {
  const archived = await refuseArchived(database, [id, ...path]);
  return archived && new Withheld(archived, { paths: [path] });
}
