import { type BinaryProgram, createBinaryProgram, type ProgramRow } from './binary-program.ts';

/** A program in which only some columns are still free. */
export interface RestrictedProgram {
  readonly program: BinaryProgram;
  /** The column of the whole program for each column of this one. */
  readonly freeColumns: readonly number[];
  /** The columns held at 1. */
  readonly heldColumns: readonly number[];
}

/** Holds every column that is not free at 1 when it is in `taken`, else at 0. */
export function restrictProgram(
  program: BinaryProgram,
  isFree: (column: number) => boolean,
  taken: ReadonlySet<number>,
): RestrictedProgram {
  const placeOf = new Map<number, number>();
  for (let column = 0; column < program.columnCount; column++) {
    if (isFree(column)) placeOf.set(column, placeOf.size);
  }
  const rows: ProgramRow[] = [];
  for (let row = 0; row < program.rowCount; row++) {
    const columns: number[] = [];
    const values: number[] = [];
    let held = 0;
    for (let entry = program.rowStarts[row] ?? 0; entry < (program.rowStarts[row + 1] ?? 0); entry++) {
      const column = program.entryColumns[entry] ?? 0;
      const value = program.entryValues[entry] ?? 0;
      const place = placeOf.get(column);
      if (place === undefined) held += taken.has(column) ? value : 0;
      else {
        columns.push(place);
        values.push(value);
      }
    }
    const lower = (program.lower[row] ?? -Infinity) - held;
    const upper = (program.upper[row] ?? Infinity) - held;
    if (columns.length > 0) rows.push({ lower, upper, columns, values });
  }
  const freeColumns = [...placeOf.keys()];
  return {
    program: createBinaryProgram(
      freeColumns.map((column) => program.objective[column] ?? 0),
      rows,
    ),
    freeColumns,
    heldColumns: [...taken].filter((column) => !placeOf.has(column)),
  };
}
