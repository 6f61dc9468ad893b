import type { BinaryProgram } from './binary-program.ts';

/**
 * Prices without a relaxation: each row that limits from above costs the mean objective per part of its limit,
 * the more the further all columns together exceed it.
 */
export function surrogatePrices(program: BinaryProgram): Float64Array {
  const { rowStarts, entryValues, upper, objective } = program;
  const total = objective.reduce((sum, value) => sum + Math.max(0, value), 0);
  return upper.map((limit, row) => {
    if (limit === Infinity || limit <= 0) return 0;
    let asked = 0;
    for (let entry = rowStarts[row] ?? 0; entry < (rowStarts[row + 1] ?? 0); entry++) {
      asked += Math.max(0, entryValues[entry] ?? 0);
    }
    return asked > limit ? total / asked / program.rowCount : 0;
  });
}

/** What each column brings beyond the worth of what it uses: its reduced cost at these prices. */
export function netWorth(program: BinaryProgram, prices: Float64Array): Float64Array {
  const worth = program.objective.slice();
  for (let row = 0; row < program.rowCount; row++) {
    const price = prices[row] ?? 0;
    if (price === 0) continue;
    for (let entry = program.rowStarts[row] ?? 0; entry < (program.rowStarts[row + 1] ?? 0); entry++) {
      const column = program.entryColumns[entry] ?? 0;
      worth[column] = (worth[column] ?? 0) - price * (program.entryValues[entry] ?? 0);
    }
  }
  return worth;
}
