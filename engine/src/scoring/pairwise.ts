/** Why comparisons or scores cannot be computed with, with those concerned. */
export interface ScoringRefusal {
  readonly refused:
    | 'scoring/no-criteria'
    | 'scoring/comparison-not-positive'
    | 'scoring/comparison-missing'
    | 'scoring/weight-not-valid'
    | 'scoring/score-missing'
    | 'scoring/score-not-valid';
  readonly culprits: readonly string[];
}

/** Weights from pairwise comparisons and how far these agree with each other. */
export interface PairwiseWeights {
  /** In order of the criteria; they add up to 1. */
  readonly weights: readonly number[];
  /** (λ − n) ÷ (n − 1): 0 for comparisons that agree completely. */
  readonly consistencyIndex: number;
  /** The index ÷ that of random comparisons: above 0.10 the comparisons should be looked at again. */
  readonly consistencyRatio: number;
  /** The comparison that departs most from the weights, as places of two criteria; undefined when all agree. */
  readonly worstPair: readonly [number, number] | undefined;
}

/** The mean consistency index of random comparisons of n criteria. Source: Saaty (1980), to n = 15. */
const randomIndex = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** From this ratio on comparisons contradict each other too much. */
export const acceptableConsistencyRatio = 0.1;

const enough = 1e-14;
const mostRounds = 10_000;

function findComparisonRefusal(matrix: readonly (readonly number[])[]): ScoringRefusal | undefined {
  if (matrix.length === 0) return { refused: 'scoring/no-criteria', culprits: [] };
  for (const [i, row] of matrix.entries()) {
    if (row.length !== matrix.length) return { refused: 'scoring/comparison-missing', culprits: [String(i)] };
    for (const [j, comparison] of row.entries()) {
      if (!(comparison > 0 && Number.isFinite(comparison))) {
        return { refused: 'scoring/comparison-not-positive', culprits: [String(i), String(j)] };
      }
    }
  }
  return undefined;
}

/** The principal eigenvector, scaled to 1, by repeated multiplication. */
function principalVector(matrix: readonly (readonly number[])[]): number[] {
  let vector = matrix.map(() => 1 / matrix.length);
  for (let round = 0; round < mostRounds; round++) {
    const image = matrix.map((row) => row.reduce((sum, entry, j) => sum + entry * (vector[j] ?? 0), 0));
    const total = image.reduce((sum, entry) => sum + entry, 0);
    const next = image.map((entry) => entry / total);
    const change = next.reduce((most, entry, i) => Math.max(most, Math.abs(entry - (vector[i] ?? 0))), 0);
    vector = next;
    if (change < enough) break;
  }
  return vector;
}

function findWorstPair(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
): readonly [number, number] | undefined {
  let worst: readonly [number, number] | undefined;
  let largest = 1e-9;
  for (const [i, row] of matrix.entries()) {
    for (let j = i + 1; j < row.length; j++) {
      const departure = Math.abs(Math.log(((row[j] ?? 1) * (weights[j] ?? 1)) / (weights[i] ?? 1)));
      if (departure <= largest) continue;
      largest = departure;
      worst = [i, j];
    }
  }
  return worst;
}

/**
 * Weights from a matrix of comparisons: entry (i, j) says how many times criterion i matters as much as j, usually
 * 1/9 to 9; only the part above the diagonal is read, the rest follows. Refuses what is not above zero.
 * Source: Saaty, the analytic hierarchy process; principal eigenvector, consistency ratio.
 */
export function pairwiseWeights(
  comparisons: readonly (readonly number[])[],
): PairwiseWeights | ScoringRefusal {
  const refusal = findComparisonRefusal(comparisons);
  if (refusal !== undefined) return refusal;
  const matrix = comparisons.map((row, i) =>
    row.map((comparison, j) => (i === j ? 1 : i < j ? comparison : 1 / (comparisons[j]?.[i] ?? 1))),
  );
  const weights = principalVector(matrix);
  const count = matrix.length;
  const eigenvalue =
    matrix.reduce((sum, row, i) => {
      const image = row.reduce((total, entry, j) => total + entry * (weights[j] ?? 0), 0);
      return sum + image / (weights[i] ?? 1);
    }, 0) / count;
  const consistencyIndex = count > 1 ? Math.max(0, (eigenvalue - count) / (count - 1)) : 0;
  const random = randomIndex[Math.min(count, randomIndex.length - 1)] ?? 0;
  const consistencyRatio = random > 0 ? consistencyIndex / random : 0;
  return { weights, consistencyIndex, consistencyRatio, worstPair: findWorstPair(matrix, weights) };
}
