import { type BinaryProgram, createBinaryProgram, type ProgramRow } from './binary-program.ts';

/** A program of which some columns are left out. */
export interface RestrictedProgram {
  readonly program: BinaryProgram;
  /** The column of the whole program for each column of this one. */
  readonly columns: readonly number[];
}

/** Leaves out, as if they were 0, all columns but these; rows without a column go with them. */
export function restrictProgram(
  program: BinaryProgram,
  isWanted: (column: number) => boolean,
): RestrictedProgram {
  const placeOf = new Map<number, number>();
  for (let column = 0; column < program.columnCount; column++) {
    if (isWanted(column)) placeOf.set(column, placeOf.size);
  }
  const rows: ProgramRow[] = [];
  for (let row = 0; row < program.rowCount; row++) {
    const columns: number[] = [];
    const values: number[] = [];
    for (let entry = program.rowStarts[row] ?? 0; entry < (program.rowStarts[row + 1] ?? 0); entry++) {
      const place = placeOf.get(program.entryColumns[entry] ?? 0);
      if (place === undefined) continue;
      columns.push(place);
      values.push(program.entryValues[entry] ?? 0);
    }
    const [lower = -Infinity, upper = Infinity] = [program.lower[row], program.upper[row]];
    if (columns.length > 0) rows.push({ lower, upper, columns, values });
  }
  const columns = [...placeOf.keys()];
  return {
    program: createBinaryProgram(
      columns.map((column) => program.objective[column] ?? 0),
      rows,
    ),
    columns,
  };
}
