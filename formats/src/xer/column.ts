import type { FindingList } from '../findings.ts';
import type { Spelling } from './spelling.ts';
import type { XerTable } from './table.ts';

/** A record while it is being read. */
export type Draft<Record> = { -readonly [Key in keyof Record]?: Record[Key] };

/** A column of the file and its place in a record, for reading and for writing. */
export interface Column<Record> {
  readonly name: string;
  /** False when the text is not of the right kind. */
  readonly read: (draft: Draft<Record>, text: string) => boolean;
  readonly write: (record: Record) => string;
}

/** Gives the function that declares columns of one type of record: `column('task_name', 'name', freeText)`. */
export function columnsOf<Record extends object>() {
  return <Key extends keyof Record>(
    name: string,
    key: Key,
    spelling: Spelling<NonNullable<Record[Key]>>,
  ): Column<Record> => ({
    name,
    read: (draft, text) => {
      const value = spelling.read(text);
      if (value === undefined) return false;
      draft[key] = value;
      return true;
    },
    write: (record) => {
      const value = record[key];
      return value === undefined || value === null ? '' : spelling.write(value);
    },
  });
}

/** One row of a table, by the names of its columns. */
export class XerRow {
  readonly #table: XerTable;
  readonly #values: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly line: number | undefined;

  constructor(table: XerTable, index: number, places: ReadonlyMap<string, number>) {
    this.#table = table;
    this.#values = table.rows[index] ?? [];
    this.#places = places;
    this.line = table.lines[index];
  }

  get tableName(): string {
    return this.#table.name;
  }

  /** The text of a column; empty when the row has none. */
  text(name: string): string {
    return this.#values[this.#places.get(name) ?? -1] ?? '';
  }

  /** A value of a column; undefined when it is empty, and with a finding when it is of another kind. */
  value<Value>(name: string, spelling: Spelling<Value>, findings: FindingList): Value | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    const value = spelling.read(text);
    if (value === undefined) this.warn('xer/value-unreadable', name, findings, text);
    return value;
  }

  /** Reads all columns of a list into a draft. */
  readInto<Record>(columns: readonly Column<Record>[], draft: Draft<Record>, findings: FindingList): void {
    for (const column of columns) {
      const text = this.text(column.name);
      if (text !== '' && !column.read(draft, text))
        this.warn('xer/value-unreadable', column.name, findings, text);
    }
  }

  /** The filled columns beside those that the plan has a place for. */
  others(owned: ReadonlySet<string>, prefix = ''): Record<string, string> {
    const others: Record<string, string> = {};
    this.#table.columns.forEach((name, place) => {
      const value = this.#values[place] ?? '';
      if (value !== '' && !owned.has(name)) others[`${prefix}${name}`] = value;
    });
    return others;
  }

  warn(code: string, name: string, findings: FindingList, detail: string): void {
    const place = this.line === undefined ? {} : { line: this.line };
    findings.warn(code, { ...place, element: `${this.tableName}/${name}` }, 'defaulted', detail);
  }
}

/** The rows of a table; none when the file has no such table. */
export function rowsOf(table: XerTable | undefined): XerRow[] {
  if (table === undefined) return [];
  const places = new Map(table.columns.map((name, place) => [name, place]));
  return table.rows.map((_, index) => new XerRow(table, index, places));
}

/** Other fields, or nothing at all when there are none. */
export function otherFieldsOf(fields: Record<string, string>): { otherFields?: Record<string, string> } {
  return Object.keys(fields).length === 0 ? {} : { otherFields: fields };
}

/** Rows by what one of their columns says. */
export function rowsBy(rows: readonly XerRow[], name: string): ReadonlyMap<string, XerRow[]> {
  const lists = new Map<string, XerRow[]>();
  for (const row of rows) {
    const list = lists.get(row.text(name));
    if (list === undefined) lists.set(row.text(name), [row]);
    else list.push(row);
  }
  return lists;
}
