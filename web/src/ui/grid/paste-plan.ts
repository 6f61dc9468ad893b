import { type CellValue, findCellLock, type GridColumn, type GridRow, readCell } from './cell.ts';

/** For each pasted column the name of the grid's column it goes into; null leaves it out. */
export type PasteMapping = readonly (string | null)[];

/** Which rows the pasted lines meet: the lines from the active cell on, or none, so that all are new. */
export type PasteTarget = 'rows-here' | 'new-rows';

export interface PastedCell {
  readonly column: GridColumn;
  readonly text: string;
  /** What is written; absent when the text cannot be read or the cell may not be changed. */
  readonly value?: CellValue;
  readonly problem?: string;
  readonly isSame: boolean;
}

export interface PastedRow {
  /** The row that is changed; undefined for a new one. */
  readonly row: GridRow | undefined;
  readonly cells: readonly PastedCell[];
  /** What keeps the whole line from being written, such as a required column without a value. */
  readonly problem?: string;
}

export interface PastePlan {
  readonly rows: readonly PastedRow[];
  readonly added: number;
  readonly changed: number;
  /** Cells and lines that will not be written. */
  readonly wrong: number;
}

export interface PasteWords {
  readonly required: (label: string) => string;
  readonly cannotAdd: string;
}

function normal(text: string): string {
  return text.trim().toLowerCase();
}

/** Whether the first line names columns: at least half of its texts do. */
export function findHeading(
  lines: readonly (readonly string[])[],
  columns: readonly GridColumn[],
): PasteMapping | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const mapping = first.map(
    (text) =>
      columns.find(({ name, label }) => normal(label) === normal(text) || normal(name) === normal(text))
        ?.name ?? null,
  );
  const found = mapping.filter((name) => name !== null);
  return new Set(found).size === found.length && found.length > 0 && found.length * 2 >= first.length
    ? mapping
    : undefined;
}

/** Without a heading the pasted columns go into those from the active cell on. */
export function mapFrom(columns: readonly GridColumn[], start: number, width: number): PasteMapping {
  return Array.from({ length: width }, (_, index) => columns[start + index]?.name ?? null);
}

/** A mapping in which one pasted column goes elsewhere; a column of the grid is filled by one of them only. */
export function remap(mapping: PasteMapping, index: number, name: string | null): PasteMapping {
  return mapping.map((current, place) => {
    if (place === index) return name;
    return current === name ? null : current;
  });
}

function planCell(column: GridColumn, text: string, row: GridRow | undefined): PastedCell {
  const lock = row === undefined ? column.whyLocked : findCellLock(row, column);
  const before = row === undefined ? null : readCell(row, column);
  // A locked cell that would stay as it is, such as the number of the row, is no mistake.
  if (lock !== undefined) {
    const isSame = row === undefined ? text.trim() === '' : column.toText(before).trim() === text.trim();
    return isSame ? { column, text, isSame } : { column, text, isSame, problem: lock };
  }
  const parsed = column.parse(text);
  if ('problem' in parsed) return { column, text, isSame: false, problem: parsed.problem };
  return { column, text, value: parsed.value, isSame: parsed.value === before };
}

function lineProblem(
  row: GridRow | undefined,
  cells: readonly PastedCell[],
  columns: readonly GridColumn[],
  words: PasteWords,
  canAdd: boolean,
): string | undefined {
  if (row !== undefined) return undefined;
  if (!canAdd) return words.cannotAdd;
  const missing = columns.find(
    ({ name, isRequired }) =>
      isRequired &&
      cells.every(({ column, value }) => column.name !== name || value === undefined || value === null),
  );
  return missing === undefined ? undefined : words.required(missing.label);
}

export interface PasteRequest {
  readonly lines: readonly (readonly string[])[];
  readonly mapping: PasteMapping;
  /** All columns a new row can have, shown or not. */
  readonly columns: readonly GridColumn[];
  /** The rows that the lines meet, in order; lines beyond them are new rows. */
  readonly rows: readonly GridRow[];
  readonly canAdd: boolean;
  readonly words: PasteWords;
}

/** What a paste would do, cell by cell, before it is done. */
export function planPaste({ lines, mapping, columns, rows, canAdd, words }: PasteRequest): PastePlan {
  const targets = mapping.map((name) => columns.find((column) => column.name === name));
  const planned = lines.map((line, index): PastedRow => {
    const row = rows[index];
    const cells = targets.flatMap((column, place) =>
      column === undefined ? [] : [planCell(column, line[place] ?? '', row)],
    );
    const problem = lineProblem(row, cells, columns, words, canAdd);
    return { row, cells, ...(problem === undefined ? {} : { problem }) };
  });
  const good = planned.filter(({ problem }) => problem === undefined);
  return {
    rows: planned,
    added: good.filter(({ row }) => row === undefined).length,
    changed: good.filter(({ row, cells }) => row !== undefined && cells.some(isWritten)).length,
    wrong:
      planned.length -
      good.length +
      good.flatMap(({ cells }) => cells.filter((cell) => cell.problem !== undefined)).length,
  };
}

function isWritten({ value, isSame }: PastedCell): boolean {
  return value !== undefined && !isSame;
}

/** One row to be written: the values of a new one, or the changed values of one that exists. */
export interface RowChange {
  readonly row: GridRow | undefined;
  readonly values: Readonly<Record<string, CellValue>>;
}

/** What is written of a plan: bad cells and lines are left out. */
export function changesOfPaste(plan: PastePlan): readonly RowChange[] {
  return plan.rows.flatMap(({ row, cells, problem }) => {
    if (problem !== undefined) return [];
    const written = cells.flatMap(({ column, value, isSame }): [string, CellValue][] =>
      value === undefined || isSame ? [] : [[column.name, value]],
    );
    return written.length === 0 ? [] : [{ row, values: Object.fromEntries(written) }];
  });
}
