import {
  type FieldTable,
  isRefusal,
  type ListQuery,
  type Page,
  type Refusal,
  refuse,
  trust,
  type ViewOf,
} from '@regie/contracts';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../access/visible.ts';
import { kept } from '../database/connect.ts';
import type { Reading } from '../operations/unit.ts';
import { fromRecords, shadowTables, visiblePath } from './as-of.ts';
import { canCreateIn, canOf } from './can.ts';
import { listCustomFields } from './custom-fields.ts';
import { everyWordIn } from './every-word.ts';
import { readNames } from './names.ts';
import { type ReadableField, readableCustomField, readableFields } from './readable-field.ts';
import type { RecordKind } from './record-kind.ts';
import { conditionsOf } from './where.ts';

const usualLimit = 50;

/** A row as the query gives it: the fields by name, and what the view needs besides. */
interface ListedRow {
  readonly id: string;
  readonly version: number;
  readonly scopeId: string;
  readonly isArchived: boolean;
  readonly custom: Readonly<Record<string, unknown>>;
  readonly path?: readonly string[];
  readonly total?: number;
  readonly [field: string]: unknown;
}

/** A list of one type of record: what the reader may see, filtered, sorted, grouped, now or at an earlier instant. */
export async function listRecords<T extends FieldTable>(
  reading: Reading,
  kind: RecordKind<T>,
  query: ListQuery,
): Promise<Page<ViewOf<T>> | Refusal> {
  const fields = await fieldsFor(reading, kind, query.asOf);
  const order = orderBy(fields, query);
  if (isRefusal(order)) return order;
  const where = await whereOf(reading, kind, fields, query);
  if (isRefusal(where)) return where;
  const { rows } = await selectRows(reading, kind, fields, query, where, order);
  const total = rows[0]?.total ?? (await countWhenEmpty(reading, kind, query, where));
  const [names, groups, can, view] = await Promise.all([
    readNames(reading, kind, rows),
    query.group === undefined ? undefined : countGroups(reading, kind, fields, query, where),
    canCreateIn(reading, kind, query.scope),
    canOf(reading, kind, rows),
  ]);
  // The rows were selected by the field table that the view's type is made of.
  const views = trust<ViewOf<T>[]>(
    rows.map(({ path: _path, total: _total, ...row }, index) => ({ ...row, can: view[index] ?? {} })),
  );
  return { rows: views, total, names, can, ...(groups === undefined ? {} : { groups }) };
}

export async function fieldsFor(
  reading: Reading,
  kind: RecordKind,
  asOf?: string,
): Promise<readonly ReadableField[]> {
  const known = reading.organisation.addedFields?.filter(({ recordType }) => recordType === kind.type);
  const custom = known ?? (await listCustomFields(reading.database, kind.type));
  return [...readableFields(reading, kind, visiblePath(asOf)), ...custom.map(readableCustomField)];
}

/** The tables that a list reads, as they were when it looks back. */
function shadowsOf(kind: RecordKind, asOf: string | undefined): RawBuilder<unknown> {
  return shadowTables(['record', 'scope', kind.table, ...(kind.computedFrom ?? [])], asOf);
}

async function whereOf(
  reading: Reading,
  kind: RecordKind,
  fields: readonly ReadableField[],
  query: ListQuery,
): Promise<RawBuilder<boolean> | Refusal> {
  const conditions: RawBuilder<boolean>[] = [isVisible(reading.see(kind.read), visiblePath(query.asOf))];
  if (query.scope !== undefined) conditions.push(sql<boolean>`s.path @> array[${query.scope}::uuid]`);
  if (query.archived === 'only') conditions.push(sql<boolean>`r.archived_at is not null`);
  if (query.archived === undefined) conditions.push(sql<boolean>`r.archived_at is null`);
  if (query.search !== undefined && query.search.trim() !== '')
    conditions.push(matches(query.search, fields));
  const filtered = conditionsOf(reading, fields, query.filter ?? '');
  if ('refused' in filtered) return filtered;
  return sql.join<boolean>([...conditions, ...filtered], sql` and `);
}

/** Every word must stand in the key, the title or another text that the reader may see. */
function matches(search: string, fields: readonly ReadableField[]): RawBuilder<boolean> {
  const texts = fields.filter(({ field }) => ['key', 'text', 'long-text', 'tags'].includes(field.kind));
  return everyWordIn(
    search,
    texts.map(({ expression }) => expression),
  );
}

function orderBy(fields: readonly ReadableField[], query: ListQuery): RawBuilder<unknown> | Refusal {
  const words = (query.sort ?? '').split(',').filter((word) => word !== '');
  const asked = query.group === undefined ? words : [query.group, ...words];
  const parts: RawBuilder<unknown>[] = [];
  for (const word of asked) {
    const name = word.replace(/^-/, '');
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined)
      return refuse('filter/field-unknown', { place: 'query.sort', facts: { field: name } });
    parts.push(sql`${field.order} ${sql.raw(word.startsWith('-') ? 'desc' : 'asc')} nulls last`);
  }
  return sql.join([...parts, sql`r.id`]);
}

async function selectRows(
  reading: Reading,
  kind: RecordKind,
  fields: readonly ReadableField[],
  query: ListQuery,
  where: RawBuilder<boolean>,
  order: RawBuilder<unknown>,
) {
  const limit = Number(query.limit ?? usualLimit);
  return await sql<ListedRow>`
    ${shadowsOf(kind, query.asOf)}
    select r.id, t.version, r.scope_id as "scopeId", r.archived_at is not null as "isArchived", t.custom,
      ${visiblePath(query.asOf)} as path, count(*) over ()::integer as total, ${selection(kind, fields)}
    ${fromRecords(kind.table, query.asOf)} where ${where} order by ${order} limit ${limit} offset ${Number(query.offset ?? 0)}
  `.execute(reading.database);
}

function selection(kind: RecordKind, fields: readonly ReadableField[]): RawBuilder<unknown> {
  return sql.join(
    fields
      .filter(({ name }) => name in kind.fields)
      .map(({ name, expression }) => sql`${expression} as ${sql.ref(name)}`),
  );
}

/** Past the end, or none at all: the window had no row to carry the total. */
async function countWhenEmpty(
  reading: Reading,
  kind: RecordKind,
  query: ListQuery,
  where: RawBuilder<boolean>,
): Promise<number> {
  if (Number(query.offset ?? 0) === 0) return 0;
  const { rows } = await sql<{ total: number }>`
    ${shadowsOf(kind, query.asOf)}
    select count(*)::integer as total ${fromRecords(kind.table, query.asOf)} where ${where}`.execute(
    reading.database,
  );
  return rows[0]?.total ?? 0;
}

async function countGroups(
  reading: Reading,
  kind: RecordKind,
  fields: readonly ReadableField[],
  query: ListQuery,
  where: RawBuilder<boolean>,
) {
  const group = fields.find(({ name }) => name === query.group);
  if (group === undefined) return [];
  const { rows } = await sql<{ value: string | number | boolean | null; count: number }>`
    ${shadowsOf(kind, query.asOf)}
    select g.value, count(*)::integer as count from (
      select ${group.expression} as value, ${group.order} as place ${fromRecords(kind.table, query.asOf)}
      where ${where}) g
    group by g.value order by min(g.place) asc nulls last`.execute(reading.database);
  return rows;
}

interface FoundRecord<T extends FieldTable> {
  readonly record: ViewOf<T>;
  readonly path: readonly string[];
}
interface NamedRecord<T extends FieldTable> extends FoundRecord<T> {
  /** Of the people that it refers to, by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** One record by id or key with the names of its people, in one statement; undefined when it may not be seen. */
export async function findRecord<T extends FieldTable>(
  reading: Reading,
  kind: RecordKind<T>,
  idOrKey: string,
): Promise<NamedRecord<T> | undefined> {
  const fields = readableFields(reading, kind);
  const people = fields.filter(({ field }) => field.kind === 'person').map(({ expression }) => expression);
  const names =
    people.length === 0
      ? sql`'{}'::jsonb`
      : sql`(select coalesce(jsonb_object_agg(n.id, n.name), '{}') from person n where n.id in (${sql.join(people)}))`;
  const [row] = await selectFound(reading, kind, [idOrKey], sql`${names} as "peopleNames", `);
  if (row === undefined) return undefined;
  const { peopleNames, ...found } = row;
  const [shown] = await presentFound<T>(reading, kind, [found]);
  return shown === undefined ? undefined : { ...shown, names: trust(peopleNames) };
}

export async function findRecords<T extends FieldTable>(
  reading: Reading,
  kind: RecordKind<T>,
  idsOrKeys: readonly string[],
): Promise<readonly FoundRecord<T>[]> {
  return await presentFound<T>(reading, kind, await selectFound(reading, kind, idsOrKeys, sql``));
}

async function selectFound(
  reading: Reading,
  kind: RecordKind,
  idsOrKeys: readonly string[],
  more: RawBuilder<unknown>,
): Promise<readonly ListedRow[]> {
  const fields = readableFields(reading, kind);
  const byKey = idsOrKeys.every((id) => /^[A-Z]{1,2}-\d+$/.test(id));
  const [only, ...others] = idsOrKeys;
  const isOne = only !== undefined && others.length === 0;
  // Of one record the plan is the same whichever it is, so that it can be kept; of many it is not.
  const one = byKey ? sql`r.key = ${only}` : sql`r.id = ${only}`;
  const many = byKey ? sql`r.key = any(${idsOrKeys}::text[])` : sql`r.id = any(${idsOrKeys}::uuid[])`;
  const { rows } = await sql<ListedRow>`${isOne ? kept : sql``}
    select r.id, t.version, r.scope_id as "scopeId", r.archived_at is not null as "isArchived", t.custom, s.path,
      ${more}${selection(kind, fields)}
    ${fromRecords(kind.table, undefined)} where ${isOne ? one : many} and ${isVisible(reading.see(kind.read))}`.execute(
    reading.database,
  );
  return rows;
}

async function presentFound<T extends FieldTable>(
  reading: Reading,
  kind: RecordKind,
  rows: readonly ListedRow[],
): Promise<readonly FoundRecord<T>[]> {
  const can = await canOf(reading, kind, rows);
  return rows.map(({ path, ...row }, index) => ({
    record: trust<ViewOf<T>>({ ...row, can: can[index] ?? {} }),
    path: path ?? [],
  }));
}
