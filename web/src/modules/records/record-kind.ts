import type { Can, FieldTable, ListQuery, Operation, Page, Permission } from '@regie/contracts';
import type { ScopeKind } from '@regie/contracts/portfolios';
import type { RecordType } from '@regie/contracts/records';
import type { ReactNode } from 'react';
import type { z } from 'zod';

/** A record of any type, as every list and page here needs it; fields are read with `readField`. */
export interface RecordView {
  readonly id: string;
  readonly version: number;
  readonly scopeId: string;
  readonly isArchived: boolean;
  readonly custom: Readonly<Record<string, string | number | boolean>>;
  readonly can: Can;
  readonly [field: string]: unknown;
}

type Values = Readonly<Record<string, unknown>>;
type Nothing = z.ZodType<Record<string, never>>;
type NoBody = z.ZodType<undefined>;

/** The five operations of a type of record, with the types of its fields forgotten. */
export interface RecordOperations {
  readonly list: Operation<Nothing, z.ZodType<ListQuery>, NoBody, z.ZodType<Page<RecordView>>>;
  readonly get: Operation<
    z.ZodType<{ id: string }>,
    Nothing,
    NoBody,
    z.ZodType<{ record: RecordView; names: Readonly<Record<string, string>> }>
  >;
  readonly create: Operation<
    Nothing,
    Nothing,
    z.ZodType<Values>,
    z.ZodType<{ eventId: string; record: RecordView }>
  >;
  readonly update: Operation<
    z.ZodType<{ id: string }>,
    Nothing,
    z.ZodType<Values>,
    z.ZodType<{ eventId: string; record: RecordView }>
  >;
  readonly change: Operation<
    Nothing,
    Nothing,
    z.ZodType<{
      create: readonly Values[];
      update: readonly { id: string; version: number; patch: Values }[];
    }>,
    z.ZodType<{ eventId: string; records: readonly RecordView[] }>
  >;
}

/** What registers and record pages need to know of a type of record; each module makes one of its own. */
export interface RecordKind {
  readonly recordType: RecordType;
  /** Plural: path and prefix of the operations. */
  readonly name: string;
  readonly fields: FieldTable;
  readonly operations: RecordOperations;
  readonly createPermission: Permission;
  /** Kinds of place in the tree that can hold one. */
  readonly places: readonly ScopeKind[];
  /** Cells that are more than text. */
  readonly show?: Readonly<Record<string, (record: RecordView) => ReactNode>>;
}

/** The value of a field, added fields included; null where it is empty or may not be seen. */
export function readField(record: RecordView, name: string): string | number | boolean | null {
  const value = record[name] ?? record.custom[name];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Values as a request wants them: those of added fields under `custom`. */
export function toPatch(fields: FieldTable, values: Values): Values {
  const own = Object.entries(values).filter(([name]) => name in fields);
  const added = Object.entries(values).filter(([name]) => !(name in fields));
  return { ...Object.fromEntries(own), ...(added.length === 0 ? {} : { custom: Object.fromEntries(added) }) };
}
