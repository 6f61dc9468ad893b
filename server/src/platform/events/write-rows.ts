import { isRefusal, type PlatformRefusal, type Refusal, refuse } from '@regie/contracts';
import { sql } from 'kysely';
import { type Database, type DatabaseTransaction, kept } from '../database/connect.ts';
import type { Image } from '../database/tables.ts';
import type { Unit } from '../operations/unit.ts';

/** A table that the platform writes: always with `id` and `version`. */
export interface StoredTable {
  readonly name: string;
  /** Columns that never reach the history: hashes of secrets. */
  readonly secret?: readonly string[];
}

/** One row before and after; null where it is not there. The version after is always one higher. */
export interface RowWrite {
  readonly before: Image | null;
  readonly after: Image | null;
  readonly recordId: string | null;
  readonly scopeId: string | null;
}

/** `record` and `scope` are views of what is not in the trash; writing goes to the tables behind them. */
const keptIn: Readonly<Record<string, string>> = { record: 'record_all', scope: 'scope_all' };

function tableOf(name: string): string {
  return keptIn[name] ?? name;
}

const columnsOfTable = new Map<string, readonly string[]>();

async function readColumns(database: DatabaseTransaction, table: string): Promise<readonly string[]> {
  const known = columnsOfTable.get(table);
  if (known !== undefined) return known;
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${tableOf(table)}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(
    database,
  );
  const columns = rows.map(({ name }) => name);
  columnsOfTable.set(table, columns);
  return columns;
}

/** Rows as they are now, by id, as images: what a write starts from. */
export async function readImages(
  database: Database | DatabaseTransaction,
  table: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Image>> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(t) as image from ${sql.table(tableOf(table))} t where id = any(${ids}::uuid[])`.execute(
    database,
  );
  return new Map(rows.map(({ image }) => [image.id, image]));
}

/**
 * The only way to write a row that has a history: inserts, updates and deletes sets of rows of one table, checks their
 * versions, and logs each with its image before and after. Nothing is written when one version is stale.
 */
export async function writeRows(
  unit: Unit,
  table: StoredTable,
  writes: readonly RowWrite[],
): Promise<Refusal<PlatformRefusal> | readonly Image[]> {
  const images: Image[] = [];
  for (const kind of ['remove', 'update', 'insert'] as const) {
    const some = writes.filter((write) => kindOf(write) === kind);
    if (some.length === 0) continue;
    const written = await writeKind(unit, table, kind, some);
    if (isRefusal(written)) return written;
    images.push(...written);
  }
  return images;
}

type Kind = 'insert' | 'update' | 'remove';

function kindOf({ before, after }: RowWrite): Kind {
  if (before === null) return 'insert';
  return after === null ? 'remove' : 'update';
}

interface WrittenImage {
  readonly image: Image;
  readonly recordId: string | null;
  readonly scopeId: string | null;
}

async function writeKind(
  unit: Unit,
  table: StoredTable,
  kind: Kind,
  writes: readonly RowWrite[],
): Promise<Refusal<PlatformRefusal> | readonly Image[]> {
  const input = JSON.stringify(
    writes.map(({ before, after, recordId, scopeId }) => ({
      id: (after ?? before)?.id,
      before,
      after,
      record_id: recordId,
      scope_id: scopeId,
    })),
  );
  const statement = await writeStatement(unit.database, table.name, kind);
  const secret = table.secret ?? [];
  const { rows } = await sql<WrittenImage>`${kept}
    with input as materialized (
      select * from jsonb_to_recordset(${input}::jsonb)
        as x(id uuid, before jsonb, after jsonb, record_id uuid, scope_id uuid)),
    written as (${statement}),
    told as (
      insert into change (event_id, table_name, row_id, record_id, scope_id, before, after, at)
      select ${unit.eventId}, ${table.name}, w.id, i.record_id, i.scope_id,
        i.before - ${secret}::text[], ${kind === 'remove' ? sql`null` : sql`w.image - ${secret}::text[]`}, ${unit.now.toISOString()}
      from written w join input i on i.id = w.id)
    select w.image, i.record_id as "recordId", i.scope_id as "scopeId" from written w join input i on i.id = w.id
  `.execute(unit.database);
  if (rows.length !== writes.length) return await nameStale(unit, table.name, writes);
  for (const { image, recordId, scopeId } of rows) {
    unit.written.push({ table: table.name, rowId: image.id, recordId, scopeId, version: image.version });
  }
  return rows.map(({ image }) => image);
}

async function writeStatement(database: DatabaseTransaction, table: string, kind: Kind) {
  const name = sql.table(tableOf(table));
  if (kind === 'insert') {
    return sql`insert into ${name} as t
      select n.* from input i cross join lateral jsonb_populate_record(null::public.${name}, i.after) n
      returning t.id, to_jsonb(t) as image`;
  }
  if (kind === 'remove') {
    return sql`delete from ${name} t using input i
      where t.id = i.id and t.version = (i.before ->> 'version')::integer returning t.id, to_jsonb(t) as image`;
  }
  const columns = (await readColumns(database, table)).filter((column) => column !== 'id');
  const sets = columns.map((column) => sql`${sql.ref(column)} = n.${sql.ref(column)}`);
  return sql`update ${name} t set ${sql.join(sets)}
    from input i cross join lateral jsonb_populate_record(null::public.${name}, i.after) n
    where t.id = i.id and t.version = (i.before ->> 'version')::integer
    returning t.id, to_jsonb(t) as image`;
}

async function nameStale(
  unit: Unit,
  table: string,
  writes: readonly RowWrite[],
): Promise<Refusal<PlatformRefusal>> {
  const ids = writes.flatMap(({ before }) => (before === null ? [] : [before.id]));
  const current = await readImages(unit.database, table, ids);
  const stale = writes.find(
    ({ before }) => before !== null && current.get(before.id)?.version !== before.version,
  );
  return refuse('request/version-stale', { facts: { id: stale?.before?.id ?? '' } });
}
