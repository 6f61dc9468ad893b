/** What is known of a piece of work at one status date; money in any one unit, all cumulative. */
export interface EarnedValueStatus {
  /** The approved budget of all the work, without management reserve. */
  readonly budgetAtCompletion: number;
  readonly plannedValue: number;
  readonly earnedValue: number;
  readonly actualCost: number;
  /** A new estimate of the remaining work, made from its parts; gives the bottom-up estimate at completion. */
  readonly bottomUpEstimateToComplete?: number;
}

/** Where the status date stands in the planned time; periods are those of the planned curve. */
export interface EarnedValueTime {
  /** Periods elapsed since the planned start. */
  readonly actualTimePeriods: number;
  /** The period in which as much was planned as is earned now. */
  readonly earnedSchedulePeriods: number;
  /** Periods from the planned start to the planned end. */
  readonly plannedDurationPeriods: number;
}

/** Why a status cannot be computed with. */
export type EarnedValueRefusal = {
  readonly refused:
    | 'earned-value/not-a-number'
    | 'earned-value/negative-amount'
    | 'earned-value/earned-exceeds-budget'
    | 'earned-value/planned-exceeds-budget'
    | 'earned-value/no-periods'
    | 'earned-value/planned-value-falls'
    | 'earned-value/unequal-lengths';
  /** The field that is wrong. */
  readonly field: string;
  /** The period (1 is the first) in which it is wrong, in a series. */
  readonly period?: number;
};

/** Rounding of money to cents may carry a sum over its budget by less than this share of it. */
const roundingShare = 1e-9;

/**
 * The first reason why a status cannot be computed with, or undefined when it can.
 * Value earned above the budget is refused: it says that the budget or the measurement is wrong.
 */
export function findStatusRefusal(status: EarnedValueStatus): EarnedValueRefusal | undefined {
  for (const [field, amount] of Object.entries(status)) {
    if (!Number.isFinite(amount)) return { refused: 'earned-value/not-a-number', field };
  }
  const mayNotBeNegative = ['budgetAtCompletion', 'plannedValue', 'earnedValue'] as const;
  for (const field of mayNotBeNegative) {
    if (status[field] < 0) return { refused: 'earned-value/negative-amount', field };
  }
  const limit = status.budgetAtCompletion * (1 + roundingShare);
  if (status.earnedValue > limit)
    return { refused: 'earned-value/earned-exceeds-budget', field: 'earnedValue' };
  if (status.plannedValue > limit) {
    return { refused: 'earned-value/planned-exceeds-budget', field: 'plannedValue' };
  }
  return undefined;
}
