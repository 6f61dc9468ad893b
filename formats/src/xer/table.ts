import type { FindingList } from '../findings.ts';

/** A table of the file: column names and rows of values in their order. */
export interface XerTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** One-based lines of the rows. */
  readonly lines: readonly number[];
}

/** The file as it is laid out, before anything in it has a meaning. */
export interface XerTables {
  /** The fields of the first line after ERMHDR: version, date, kind, user, ... */
  readonly header: readonly string[];
  readonly tables: ReadonlyMap<string, XerTable>;
}

/** Why a file has no tables. */
export interface XerRefusal {
  readonly code: 'xer/no-header' | 'xer/too-many-rows' | 'xer/too-many-columns';
  readonly line: number;
}

const maxRows = 3_000_000;
const maxColumns = 2000;
/** How the program writes a line break within a value. */
const breakMark = '\u007f\u007f';

interface OpenTable {
  readonly name: string;
  columns: string[];
  readonly rows: string[][];
  readonly lines: number[];
}

/**
 * Lays out a file: `%T` begins a table, `%F` names its columns, `%R` is a row, values are parted by tabs. A line that
 * begins with none of these goes on with the last value of the row before it, as some programs write breaks.
 */
export function readTables(text: string, findings: FindingList): XerTables | XerRefusal {
  const reader = new TableReader(findings);
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    line += 1;
    const refusal = reader.take(text.slice(at, text[stop - 1] === '\r' ? stop - 1 : stop), line);
    if (refusal !== undefined) return refusal;
    if (reader.isDone) break;
    at = stop + 1;
  }
  return reader.tables() ?? { code: 'xer/no-header', line: 1 };
}

class TableReader {
  isDone = false;
  readonly #findings: FindingList;
  readonly #tables = new Map<string, OpenTable>();
  #header: string[] | undefined;
  #table: OpenTable | undefined;
  #rowCount = 0;

  constructor(findings: FindingList) {
    this.#findings = findings;
  }

  tables(): XerTables | undefined {
    if (this.#header === undefined) return undefined;
    if (!this.isDone) this.#findings.note('xer/no-end', {}, 'ignored');
    return { header: this.#header, tables: this.#tables };
  }

  take(line: string, number: number): XerRefusal | undefined {
    const [mark = '', ...values] = line.split('\t');
    if (this.#header === undefined) return this.#takeHeader(mark, values, number);
    switch (mark.trim()) {
      case '%T':
        this.#begin((values[0] ?? '').trim());
        return undefined;
      case '%F':
        return this.#name(values, number);
      case '%R':
        return this.#add(values.map(unbroken), number);
      case '%E':
        this.isDone = true;
        return undefined;
      default:
        this.#goOn(line, number);
        return undefined;
    }
  }

  #takeHeader(mark: string, values: string[], line: number): XerRefusal | undefined {
    if (mark.trim() === '' && values.length === 0) return undefined;
    if (mark.replace(/^\uFEFF/, '') !== 'ERMHDR') return { code: 'xer/no-header', line };
    this.#header = values;
    return undefined;
  }

  #begin(name: string): void {
    const known = this.#tables.get(name);
    this.#table = known ?? { name, columns: [], rows: [], lines: [] };
    this.#tables.set(name, this.#table);
  }

  #name(values: string[], line: number): XerRefusal | undefined {
    if (values.length > maxColumns) return { code: 'xer/too-many-columns', line };
    const columns = values.map((name) => name.trim());
    while (columns.at(-1) === '') columns.pop();
    const table = this.#table;
    if (table === undefined || table.rows.length > 0) {
      this.#findings.warn('xer/columns-misplaced', { line }, 'ignored', columns.join(' '));
      return undefined;
    }
    table.columns = columns;
    return undefined;
  }

  #add(values: string[], line: number): XerRefusal | undefined {
    const table = this.#table;
    if (table === undefined || table.columns.length === 0) {
      this.#findings.warn('xer/row-without-table', { line }, 'ignored', values.join(' '));
      return undefined;
    }
    const beyond = values.slice(table.columns.length).filter((value) => value !== '');
    if (beyond.length > 0)
      this.#findings.warn('xer/values-left-over', { line, element: table.name }, 'ignored', beyond.join(' '));
    table.rows.push(values.slice(0, table.columns.length));
    table.lines.push(line);
    this.#rowCount += 1;
    return this.#rowCount > maxRows ? { code: 'xer/too-many-rows', line } : undefined;
  }

  #goOn(line: string, number: number): void {
    if (line.trim() === '') return;
    const row = this.#table?.rows.at(-1);
    if (row === undefined) {
      this.#findings.warn('xer/line-unknown', { line: number }, 'ignored', line);
      return;
    }
    const last = row.length - 1;
    const [first = '', ...rest] = line.split('\t').map(unbroken);
    row[last] = `${row[last] ?? ''}\n${first}`;
    row.push(...rest.slice(0, Math.max(0, (this.#table?.columns.length ?? 0) - row.length)));
    this.#findings.note('xer/line-continued', { line: number, element: this.#table?.name ?? '' }, 'guessed');
  }
}

function unbroken(value: string): string {
  return value.includes(breakMark) ? value.replaceAll(breakMark, '\n') : value;
}

/** A value as the file spells it: breaks are marked, tabs become spaces. */
export function spelledValue(value: string): string {
  return value.replace(/\r?\n|\r/g, breakMark).replaceAll('\t', ' ');
}

/** A whole file of tables, with the line ends that the program writes. */
export function writeTables(header: readonly string[], tables: readonly XerTable[]): string {
  const lines = [['ERMHDR', ...header].map(spelledValue).join('\t')];
  for (const { name, columns, rows } of tables) {
    lines.push(`%T\t${name}`, `%F\t${columns.join('\t')}`);
    for (const row of rows) lines.push(`%R\t${row.map(spelledValue).join('\t')}`);
  }
  lines.push('%E', '');
  return lines.join('\r\n');
}
