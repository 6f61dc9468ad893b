/** Mean, spread and percentiles of a quantity; `percentiles` by their number, such as 80. */
export interface Spread {
  readonly mean: number;
  /** Of the sample: divided by the number of runs less one. */
  readonly deviation: number;
  readonly least: number;
  readonly most: number;
  readonly percentiles: Readonly<Record<number, number>>;
}

/** The value below which a share of sorted values lies, even between two of them (Hyndman and Fan's type 7). */
export function sortedQuantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const from = sorted[below] ?? Number.NaN;
  return from + ((sorted[below + 1] ?? from) - from) * (place - below);
}

/** Mean, spread and percentiles of a sample in any order. */
export function spreadOf(values: Float64Array, percents: readonly number[]): Spread {
  const sorted = values.slice().sort();
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    mean,
    deviation: Math.sqrt(squares / Math.max(1, sorted.length - 1)),
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
    percentiles: Object.fromEntries(
      percents.map((percent) => [percent, sortedQuantile(sorted, percent / 100)]),
    ),
  };
}
