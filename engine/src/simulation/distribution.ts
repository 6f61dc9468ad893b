/** An uncertain amount; of durations the unit is minutes of work. What falls below zero counts as zero. */
export type Distribution =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  /** Beta-PERT; `weight` of the mode is 4 unless given. */
  | {
      readonly kind: 'pert';
      readonly low: number;
      readonly mode: number;
      readonly high: number;
      readonly weight?: number;
    }
  | { readonly kind: 'normal'; readonly mean: number; readonly deviation: number }
  /** Mean and standard deviation of the amount itself, not of its logarithm. */
  | { readonly kind: 'lognormal'; readonly mean: number; readonly deviation: number }
  | { readonly kind: 'discrete'; readonly values: readonly number[]; readonly weights: readonly number[] };

const isInOrder = (...numbers: readonly number[]): boolean =>
  numbers.every((number, index) => Number.isFinite(number) && number >= (numbers[index - 1] ?? number));

/** Whether the parameters describe a distribution. */
export function isValidDistribution(distribution: Distribution): boolean {
  switch (distribution.kind) {
    case 'fixed':
      return Number.isFinite(distribution.value);
    case 'uniform':
      return isInOrder(distribution.low, distribution.high);
    case 'triangular':
      return isInOrder(distribution.low, distribution.mode, distribution.high);
    case 'pert': {
      const { low, mode, high, weight = 4 } = distribution;
      return isInOrder(low, mode, high) && weight >= 0 && Number.isFinite(weight);
    }
    case 'normal':
      return isInOrder(0, distribution.deviation) && Number.isFinite(distribution.mean);
    case 'lognormal':
      return (
        isInOrder(0, distribution.deviation) && distribution.mean > 0 && Number.isFinite(distribution.mean)
      );
    case 'discrete': {
      const { values, weights } = distribution;
      const isWeighted = weights.every((weight) => weight >= 0 && Number.isFinite(weight));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return values.length === weights.length && values.every(Number.isFinite) && isWeighted && total > 0;
    }
  }
}
