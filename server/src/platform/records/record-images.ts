import { type FieldTable, type RowOf, trust } from '@regie/contracts';
import type { Image } from '../database/tables.ts';
import { columnName, type RecordKind, storedFields } from './record-kind.ts';

/** Values of the writable fields, title and tags included: what a rule of the domain looks at. */
export type ValuesOf<T extends FieldTable> = {
  readonly [Name in keyof T as T[Name] extends { isReadOnly: true } ? never : Name]: RowOf<T>[Name];
};

/** The writable values of a stored record, from the images of its two rows. */
export function valuesOf<T extends FieldTable>(kind: RecordKind<T>, row: Image, record: Image): ValuesOf<T> {
  const stored = storedFields(kind).map((name) => [name, row[columnName(name)] ?? null]);
  // The columns are made from the same field table as the type.
  return trust<ValuesOf<T>>({
    ...Object.fromEntries(stored),
    title: record['title'],
    tags: record['tags'] ?? null,
  });
}

/** Columns of the type's own table for given values. */
export function columnsOf(
  kind: RecordKind,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(storedFields(kind).map((name) => [columnName(name), values[name] ?? null]));
}
