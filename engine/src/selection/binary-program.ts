/**
 * Maximise objective · x over x of zeros and ones, where lower ≤ A x ≤ upper.
 * A is held by rows: the entries of row r are those from rowStarts[r] up to rowStarts[r + 1].
 */
export interface BinaryProgram {
  readonly columnCount: number;
  readonly rowCount: number;
  readonly objective: Float64Array;
  readonly rowStarts: Int32Array;
  readonly entryColumns: Int32Array;
  readonly entryValues: Float64Array;
  /** −Infinity where a row has no lower bound. */
  readonly lower: Float64Array;
  /** Infinity where a row has no upper bound. */
  readonly upper: Float64Array;
}

/** One row while a program is put together; columns may not repeat. */
export interface ProgramRow {
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** The program with these rows. */
export function createBinaryProgram(
  objective: readonly number[],
  rows: readonly ProgramRow[],
): BinaryProgram {
  const rowStarts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries())
    rowStarts[index + 1] = (rowStarts[index] ?? 0) + row.columns.length;
  return {
    columnCount: objective.length,
    rowCount: rows.length,
    objective: Float64Array.from(objective),
    rowStarts,
    entryColumns: Int32Array.from(rows.flatMap((row) => row.columns)),
    entryValues: Float64Array.from(rows.flatMap((row) => row.values)),
    lower: Float64Array.from(rows, (row) => row.lower),
    upper: Float64Array.from(rows, (row) => row.upper),
  };
}

/** The same program with further rows below. */
export function withRows(program: BinaryProgram, rows: readonly ProgramRow[]): BinaryProgram {
  const more = createBinaryProgram([], rows);
  const shift = program.entryColumns.length;
  return {
    ...program,
    rowCount: program.rowCount + rows.length,
    rowStarts: Int32Array.from([...program.rowStarts, ...more.rowStarts.subarray(1).map((at) => at + shift)]),
    entryColumns: Int32Array.from([...program.entryColumns, ...more.entryColumns]),
    entryValues: Float64Array.from([...program.entryValues, ...more.entryValues]),
    lower: Float64Array.from([...program.lower, ...more.lower]),
    upper: Float64Array.from([...program.upper, ...more.upper]),
  };
}
