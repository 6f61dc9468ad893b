import type { Field, FieldTable, Permission } from '@regie/contracts';
import type { ScopeKind } from '@regie/contracts/portfolios';
import type { RecordType } from '@regie/contracts/records';
import { type RawBuilder, sql } from 'kysely';

/**
 * How a type of record is stored: its table, and the SQL of the fields that are not plain columns. Within the SQL,
 * `t` is the table, `r` its row in record, `s` its scope.
 */
export interface RecordKind<T extends FieldTable = FieldTable> {
  readonly type: RecordType;
  readonly table: string;
  readonly keyLetter: string;
  readonly fields: T;
  readonly read: Permission;
  readonly write: Permission;
  /** Kinds of scope in which one may be made. */
  readonly parents: readonly ScopeKind[];
  /** Set when the record is itself a place in the tree. */
  readonly scopeKind?: ScopeKind;
  /** SQL by field name for computed fields; static text of our own, never anything from a request. */
  readonly computed: Readonly<Record<string, string>>;
  /** Other tables that this SQL reads, so that looking back shows them as they were too. */
  readonly computedFrom?: readonly string[];
  /** The verb of its making: `register` in `risks.register`. */
  readonly createVerb: string;
  readonly create: Permission;
  /** Operations whose verdicts each view carries, by permission. */
  readonly can: Readonly<Record<string, Permission>>;
  /** How a row is somebody's work: columns that name people, and SQL of when it is due and whether it is not over. */
  readonly work?: {
    readonly people: readonly string[];
    /** SQL of further people whose work it is. */
    readonly among?: string;
    readonly dueOn: string;
    readonly isOpen: string;
  };
  /** Acts that controls speak of and a button can stand for, by permission. */
  readonly acts?: Readonly<Record<string, Permission>>;
}

const recordColumns: Readonly<Record<string, string>> = { key: 'r.key', title: 'r.title', tags: 'r.tags' };

export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The SQL of a field as it is stored or computed, before any permission of its own. */
export function fieldSource(kind: RecordKind, name: string): RawBuilder<unknown> {
  const computed = kind.computed[name];
  if (computed !== undefined) return sql.raw(`(${computed})`);
  return sql.raw(recordColumns[name] ?? `t.${columnName(name)}`);
}

/** Fields that are columns of the type's own table and may be written. */
export function storedFields(kind: RecordKind): readonly string[] {
  return Object.entries(kind.fields)
    .filter(([name, field]) => field.isReadOnly !== true && !(name in recordColumns))
    .map(([name]) => name);
}

/** The SQL type in which a field is compared. */
export function sqlTypeOf(field: Field): 'text' | 'bigint' | 'date' | 'timestamptz' | 'boolean' | 'uuid' {
  switch (field.kind) {
    case 'integer':
    case 'money':
      return 'bigint';
    case 'day':
      return 'date';
    case 'instant':
      return 'timestamptz';
    case 'yes-no':
      return 'boolean';
    case 'person':
    case 'record':
      return 'uuid';
    default:
      return 'text';
  }
}
