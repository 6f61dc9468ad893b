/** The columns whose value rounds to 1, rising. */
export function columnsAtOne(values: Float64Array | undefined): readonly number[] {
  const columns: number[] = [];
  values?.forEach((value, column) => {
    if (value > 0.5) columns.push(column);
  });
  return columns;
}
