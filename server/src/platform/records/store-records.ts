import { isRefusal, type Refusal } from '@regie/contracts';
import { sql } from 'kysely';
import type { Image } from '../database/tables.ts';
import { type RowWrite, type StoredTable, writeRows } from '../events/write-rows.ts';
import { newId } from '../identifiers.ts';
import type { Unit } from '../operations/unit.ts';
import { columnsOf } from './record-images.ts';
import type { RecordKind } from './record-kind.ts';

const recordTable: StoredTable = { name: 'record' };
const scopeTable: StoredTable = { name: 'scope' };

/** A record that the rules let through. */
export interface DecidedRecord {
  readonly stored: { readonly row: Image; readonly record: Image } | undefined;
  readonly scope: { readonly id: string; readonly path: readonly string[] };
  readonly values: Readonly<Record<string, unknown>>;
  readonly custom: Readonly<Record<string, unknown>>;
}

/** Stores decided records: new ones first get their key and place; gives the ids in the same order. */
export async function storeRecords(
  unit: Unit,
  kind: RecordKind,
  decided: readonly DecidedRecord[],
): Promise<readonly string[] | Refusal> {
  const keys = await takeKeys(unit, kind, decided.filter(({ stored }) => stored === undefined).length);
  const plans = decided.map((one) =>
    one.stored === undefined
      ? planNew(unit, kind, one, keys.shift() ?? '')
      : planChange(unit, kind, one, one.stored),
  );
  for (const [table, writes] of [
    [scopeTable, plans.flatMap(({ scope }) => scope)],
    [recordTable, plans.flatMap(({ record }) => record)],
    [{ name: kind.table }, plans.map(({ row }) => row)],
  ] as const) {
    const written = await writeRows(unit, table, writes);
    if (isRefusal(written)) return written;
  }
  return plans.map(({ id }) => id);
}

interface WritePlan {
  readonly id: string;
  readonly scope: readonly RowWrite[];
  readonly record: readonly RowWrite[];
  readonly row: RowWrite;
}

/** Keys count on through the organisation and never come back; a refused request takes none. */
async function takeKeys(unit: Unit, kind: RecordKind, count: number): Promise<string[]> {
  if (count === 0) return [];
  const { rows } = await sql<{ number: number }>`
    select nextval(${`${kind.table}_key`}::regclass) as number from generate_series(1, ${count})`.execute(
    unit.database,
  );
  return rows.map(({ number }) => `${kind.keyLetter}-${number}`);
}

function planNew(unit: Unit, kind: RecordKind, decided: DecidedRecord, key: string): WritePlan {
  const id = newId(unit.now.getTime());
  const scopeId = kind.scopeKind === undefined ? decided.scope.id : id;
  const told = { recordId: id, scopeId };
  const at = unit.now.toISOString();
  const scope = {
    id,
    version: 1,
    parent_id: decided.scope.id,
    kind: kind.scopeKind,
    path: [...decided.scope.path, id],
  };
  const record = {
    id,
    version: 1,
    type: kind.type,
    scope_id: scopeId,
    key,
    title: decided.values['title'],
    tags: decided.values['tags'] ?? null,
    archived_at: null,
    is_example: unit.origin.isExample === true,
  };
  const row = {
    ...columnsOf(kind, decided.values),
    id,
    version: 1,
    custom: decided.custom,
    created_at: at,
    updated_at: at,
  };
  return {
    id,
    scope: kind.scopeKind === undefined ? [] : [{ before: null, after: scope, ...told }],
    record: [{ before: null, after: record, ...told }],
    row: { before: null, after: row, ...told },
  };
}

function planChange(
  unit: Unit,
  kind: RecordKind,
  { values, custom, scope }: DecidedRecord,
  stored: { readonly row: Image; readonly record: Image },
): WritePlan {
  const told = { recordId: stored.row.id, scopeId: scope.id };
  const { record } = stored;
  const frame = { title: values['title'], tags: values['tags'] ?? null };
  const isReframed = record['title'] !== frame.title || (record['tags'] ?? null) !== frame.tags;
  const after = {
    ...stored.row,
    ...columnsOf(kind, values),
    custom,
    version: stored.row.version + 1,
    updated_at: unit.now.toISOString(),
  };
  const reframed = { ...record, ...frame, version: record.version + 1 };
  return {
    id: stored.row.id,
    scope: [],
    record: isReframed ? [{ before: record, after: reframed, ...told }] : [],
    row: { before: stored.row, after, ...told },
  };
}
