import type { BinaryProgram } from './binary-program.ts';

/** A row that a column breaks unless one of some other columns is in. */
export interface Need {
  readonly row: number;
  readonly value: number;
  /** The most promising first. */
  readonly suppliers: readonly number[];
}

/** What each column cannot do without; undefined for those that need nothing. */
export type Needs = readonly (readonly Need[] | undefined)[];

/** Longer rows are sums over many projects, not needs. */
const mostColumns = 40;

/** The needs of each column: rows without room of their own, in which only other columns make some. */
export function needsOf(program: BinaryProgram, order: Int32Array): Needs {
  const { rowStarts, entryColumns, entryValues, upper, columnCount, rowCount } = program;
  const needs = new Array<Need[] | undefined>(columnCount).fill(undefined);
  const rank = new Int32Array(columnCount).fill(columnCount);
  order.forEach((column, at) => {
    rank[column] = at;
  });
  for (let row = 0; row < rowCount; row++) {
    const [from, to] = [rowStarts[row] ?? 0, rowStarts[row + 1] ?? 0];
    if (upper[row] !== 0 || to - from > mostColumns) continue;
    const suppliers = [...entryColumns.slice(from, to)]
      .filter((_, at) => (entryValues[from + at] ?? 0) < 0)
      .sort((left, right) => (rank[left] ?? 0) - (rank[right] ?? 0));
    for (let entry = from; entry < to && suppliers.length > 0; entry++) {
      const [column, value] = [entryColumns[entry] ?? 0, entryValues[entry] ?? 0];
      if (value > 0) needs[column] = [...(needs[column] ?? []), { row, value, suppliers }];
    }
  }
  return needs;
}

/** 1 for the rows that are needs. */
export function needRows({ rowCount }: BinaryProgram, needs: Needs): Uint8Array {
  const isNeed = new Uint8Array(rowCount);
  for (const list of needs) for (const { row } of list ?? []) isNeed[row] = 1;
  return isNeed;
}
