import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type DatabaseTransaction, kept, keptIds } from '../database/connect.ts';
import type { SearchSource } from './search-source.ts';

/** Raised when the folding or the weights change, so that all entries are made anew. */
const recipeNumber = 2;
const mostRows = 2_000;

/** Differs as soon as entries of the source would be made in another way. */
export function recipeOf(source: SearchSource): string {
  return createHash('sha256')
    .update(JSON.stringify([recipeNumber, source]))
    .digest('hex');
}

/** What a source is called where its progress is kept. */
export function progressName({ name, type }: SearchSource): string {
  return type === undefined ? name : `${name} ${type}`;
}

/** Whether the transaction wrote the rows itself; if not, they are held so that no write overtakes their entries. */
export type Holding = 'own-rows' | 'to-hold';

/** Brings the entries of some rows up to date: those of rows that are gone go, and what did not change stays. */
export async function refreshEntries(
  database: DatabaseTransaction,
  source: SearchSource,
  ids: readonly string[],
  holding: Holding,
): Promise<void> {
  for (let at = 0; at < ids.length; at += mostRows) {
    await refreshSome(database, source, ids.slice(at, at + mostRows), holding);
  }
}

async function refreshSome(
  database: DatabaseTransaction,
  source: SearchSource,
  ids: readonly string[],
  holding: Holding,
): Promise<void> {
  const { name, type, from, recordId, title, key = "''", body = "''" } = source;
  const options = Object.keys(source.optionWords).map(
    (column) =>
      sql`${sql.val(JSON.stringify(source.optionWords[column]))}::jsonb ->> ${sql.ref(`t.${column}`)}`,
  );
  const labels = sql.join([sql`${source.typeWords}::text`, ...options]);
  // Another kind of record may have the row: only a row that is nowhere any more takes its entry along.
  const isGone =
    type === undefined
      ? sql`true`
      : sql`not exists (select 1 from record r where r.id = e.id and r.type <> ${type})`;
  await sql`${kept}
    with found as materialized (
      select t.id, ${sql.raw(recordId)} as record_id, ${sql.raw(key)} as key, ${sql.raw(title)} as title,
        ${sql.raw(body)} as body, ${sql.raw(source.state ?? 'null::text')} as state,
        ${sql.raw(source.number ?? 'null::integer')} as number, concat_ws(' ', ${labels}) as labels
      from ${sql.raw(from)} where t.id = any(${keptIds(ids)}) ${holding === 'own-rows' ? sql`` : sql`for share of t`}),
    hashed as materialized (
      select *, sha256(convert_to(concat_ws(chr(1), ${recipeNumber}::integer, record_id, key, title, body, state, number, labels), 'UTF8')) as hash
      from found),
    gone as (
      delete from search_entry e where e.source = ${name} and e.id = any(${keptIds(ids)}) and ${isGone}
        and not exists (select 1 from found f where f.id = e.id))
    insert into search_entry as o (source, id, record_id, title, body, state, number, content_hash, words)
    select ${name}, h.id, h.record_id, h.title, h.body, h.state, h.number, h.hash,
      setweight(search_lexemes(concat_ws(' ', h.key, h.title)), 'A') || setweight(search_lexemes(h.labels), 'B')
        || setweight(search_lexemes(h.body), 'C') || search_tails(h.title)
    from hashed h
    where not exists (select 1 from search_entry e
      where e.source = ${name} and e.id = h.id and e.content_hash = h.hash)
    order by h.id
    on conflict (source, id) do update set record_id = excluded.record_id, title = excluded.title,
      body = excluded.body, state = excluded.state, number = excluded.number,
      content_hash = excluded.content_hash, words = excluded.words`.execute(database);
}

export interface Progress {
  readonly recipe: string;
  readonly doneTo: string | null;
  readonly isDone: boolean;
}

/** How far a source is, held until the end of the transaction; undefined while another process works on it. */
export async function lockProgress(
  transaction: DatabaseTransaction,
  name: string,
): Promise<Progress | undefined> {
  await sql`insert into search_progress (source, recipe, done_to, is_done) values (${name}, '', null, false)
    on conflict (source) do nothing`.execute(transaction);
  const { rows } = await sql<Progress>`
    select recipe, done_to as "doneTo", is_done as "isDone" from search_progress
    where source = ${name} for update skip locked`.execute(transaction);
  return rows[0];
}

export async function keepProgress(
  transaction: DatabaseTransaction,
  name: string,
  { recipe, doneTo, isDone }: Progress,
): Promise<void> {
  await sql`update search_progress set recipe = ${recipe}, done_to = ${doneTo}, is_done = ${isDone}
    where source = ${name}`.execute(transaction);
}

/** Ids of rows of a source, in order, after one. */
export async function listIdsAfter(
  database: DatabaseTransaction,
  { table }: SearchSource,
  after: string | null,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(table)} where ${after}::uuid is null or id > ${after}::uuid
    order by id limit ${mostRows}`.execute(database);
  return rows.map(({ id }) => id);
}
