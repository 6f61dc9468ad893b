import type { BinaryProgram } from './binary-program.ts';

/** The matrix of a program by columns: the entries of column c are those from starts[c] up to starts[c + 1]. */
export interface ColumnView {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** Turns the rows of a program into columns, each in order of rows. */
export function createColumnView(program: BinaryProgram): ColumnView {
  const { columnCount, rowCount, rowStarts, entryColumns, entryValues } = program;
  const starts = new Int32Array(columnCount + 1);
  for (const column of entryColumns) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
  for (let column = 0; column < columnCount; column++) {
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  }
  const next = starts.slice();
  const rows = new Int32Array(entryColumns.length);
  const values = new Float64Array(entryColumns.length);
  for (let row = 0; row < rowCount; row++) {
    for (let entry = rowStarts[row] ?? 0; entry < (rowStarts[row + 1] ?? 0); entry++) {
      const column = entryColumns[entry] ?? 0;
      const at = next[column] ?? 0;
      rows[at] = row;
      values[at] = entryValues[entry] ?? 0;
      next[column] = at + 1;
    }
  }
  return { starts, rows, values };
}
