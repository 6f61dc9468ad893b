/** Cells of a quantile table; its nodes lie closer to both ends, where the quantile is steep. */
export const quantileCells = 256;

const steps = 4096;

/** The probability of node `index`. */
function probabilityAt(index: number): number {
  const place = index / quantileCells;
  return place < 0.5 ? 2 * place * place : 1 - 2 * (1 - place) * (1 - place);
}

/** The cumulative beta distribution on an even grid, by Simpson's rule, scaled to end at 1. */
function cumulativeBeta(alpha: number, beta: number): Float64Array {
  const density = (x: number): number => x ** (alpha - 1) * (1 - x) ** (beta - 1);
  const cumulative = new Float64Array(steps + 1);
  for (let step = 0; step < steps; step++) {
    const from = step / steps;
    const to = (step + 1) / steps;
    const area = (density(from) + 4 * density((from + to) / 2) + density(to)) / (6 * steps);
    cumulative[step + 1] = (cumulative[step] ?? 0) + area;
  }
  const total = cumulative[steps] ?? 1;
  return cumulative.map((sum) => sum / total);
}

/** The quantiles of the beta distribution (both parameters at least 1) at the nodes of a table, 0 to 1. */
export function betaQuantiles(alpha: number, beta: number): Float64Array {
  const cumulative = cumulativeBeta(alpha, beta);
  const table = new Float64Array(quantileCells + 1);
  let step = 0;
  for (let index = 0; index <= quantileCells; index++) {
    const probability = probabilityAt(index);
    while (step < steps - 1 && (cumulative[step + 1] ?? 1) < probability) step++;
    const from = cumulative[step] ?? 0;
    const to = cumulative[step + 1] ?? 1;
    table[index] = (step + (to > from ? Math.min(1, (probability - from) / (to - from)) : 0)) / steps;
  }
  return table;
}
