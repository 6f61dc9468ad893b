import { type BinaryProgram, createBinaryProgram, type ProgramRow } from './binary-program.ts';
import type { CompiledSelection } from './compile-selection.ts';
import type { RowOrigin } from './row-origin.ts';
import type { ProgramSolver } from './solver.ts';

const secondsPerQuestion = 1;

function rowAt(program: BinaryProgram, row: number): ProgramRow {
  const from = program.rowStarts[row] ?? 0;
  const to = program.rowStarts[row + 1] ?? 0;
  return {
    lower: program.lower[row] ?? -Infinity,
    upper: program.upper[row] ?? Infinity,
    columns: [...program.entryColumns.subarray(from, to)],
    values: [...program.entryValues.subarray(from, to)],
  };
}

/**
 * Rules that cannot all hold together, of which none can be missed: found by leaving out ever smaller groups of rows
 * as long as the rest still contradicts itself. When time runs out the list may be longer than need be.
 */
export function findConflict(
  { program, origins }: CompiledSelection,
  solver: ProgramSolver,
  secondsLeft: () => number,
): readonly RowOrigin[] {
  const nothing = new Array<number>(program.columnCount).fill(0);
  const contradicts = (rows: readonly number[]): boolean => {
    const part = createBinaryProgram(
      nothing,
      rows.map((row) => rowAt(program, row)),
    );
    return solver.solve(part, { seconds: secondsPerQuestion }).status === 'infeasible';
  };
  let rows: readonly number[] = [...origins.keys()];
  for (let size = Math.ceil(rows.length / 2); ; size = Math.ceil(size / 2)) {
    for (let from = 0; from < rows.length && secondsLeft() > 0; ) {
      const rest = rows.toSpliced(from, size);
      if (contradicts(rest)) rows = rest;
      else from += size;
    }
    if (size === 1 || secondsLeft() <= 0) break;
  }
  return rows.flatMap((row) => origins[row] ?? []);
}
