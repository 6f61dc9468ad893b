import { findCellLock, type GridColumn, type GridRow, type Parsed, readCell } from './cell.ts';
import { type CellRange, isOneCell } from './grid-state.ts';
import type { RowChange } from './paste-plan.ts';

/** The change that a draft means; nothing when the value stays, a problem when it cannot be read. */
export function changeOfDraft(
  row: GridRow,
  column: GridColumn,
  draft: string,
): { readonly change: RowChange | undefined } | { readonly problem: string } {
  // Left as it was: what is shown rounded must not be written back rounded.
  if (draft === column.toText(readCell(row, column))) return { change: undefined };
  const parsed: Parsed = column.parse(draft);
  if ('problem' in parsed) return parsed;
  if (parsed.value === readCell(row, column)) return { change: undefined };
  return { change: { row, values: { [column.name]: parsed.value } } };
}

/** A rectangle of the grid: its rows that are loaded, and its columns. */
export interface Block {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
}

/** Empties what may be emptied in a block: locked and required cells stay. */
export function changesOfClear({ rows, columns }: Block): readonly RowChange[] {
  return rows.flatMap((row) => {
    const cleared = columns.filter(
      (column) =>
        !column.isRequired && findCellLock(row, column) === undefined && readCell(row, column) !== null,
    );
    return cleared.length === 0
      ? []
      : [{ row, values: Object.fromEntries(cleared.map((column) => [column.name, null])) }];
  });
}

/** Repeats the first row of a block in the rows below it. */
export function changesOfFill({ rows, columns }: Block): readonly RowChange[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  return others.flatMap((row) => {
    const filled = columns.filter(
      (column) =>
        findCellLock(row, column) === undefined && readCell(row, column) !== readCell(first, column),
    );
    return filled.length === 0
      ? []
      : [{ row, values: Object.fromEntries(filled.map((column) => [column.name, readCell(first, column)])) }];
  });
}

/** One cell is filled from the one above it, as in a spreadsheet. */
export function rangeToFill(range: CellRange): CellRange {
  return isOneCell(range) ? { ...range, top: Math.max(0, range.top - 1) } : range;
}

export function countCells(changes: readonly RowChange[]): number {
  return changes.reduce((sum, { values }) => sum + Object.keys(values).length, 0);
}
