import type { SearchState } from './search-state.ts';

/** Sorts the entries of each column so that the rows that most often forbid it are asked first. */
export function askTightRowsFirst({ columns }: SearchState, prices: Float64Array): void {
  const worthOf = (entry: number): number =>
    Math.abs((prices[columns.rows[entry] ?? 0] ?? 0) * (columns.values[entry] ?? 0));
  for (let column = 0; column + 1 < columns.starts.length; column++) {
    const [from, to] = [columns.starts[column] ?? 0, columns.starts[column + 1] ?? 0];
    const order = Array.from({ length: to - from }, (_, index) => from + index);
    order.sort((left, right) => worthOf(right) - worthOf(left));
    const rows = order.map((entry) => columns.rows[entry] ?? 0);
    const values = order.map((entry) => columns.values[entry] ?? 0);
    columns.rows.set(rows, from);
    columns.values.set(values, from);
  }
}
