import { type Gap, listGaps } from './gaps.ts';
import {
  computeForecast,
  computePerformance,
  computeTimeIndicators,
  type EarnedValueIndicators,
} from './indicators.ts';
import {
  type EarnedValueRefusal,
  type EarnedValueStatus,
  type EarnedValueTime,
  findStatusRefusal,
} from './status.ts';

/** The indicators of a status with the reasons of those that have no value. */
export interface EarnedValueReport {
  readonly indicators: EarnedValueIndicators;
  readonly gaps: readonly Gap[];
}

/**
 * All earned value figures of one status date, money in the unit given.
 * A figure that does not exist (a division by nothing) is null with a reason, never NaN.
 * Refuses amounts that are not numbers or below zero, and value earned or planned above the budget.
 *
 * @example
 * computeEarnedValue({ budgetAtCompletion: 100, plannedValue: 40, earnedValue: 35, actualCost: 36 })
 * // indicators.schedulePerformanceIndex is 0.875
 */
export function computeEarnedValue(
  status: EarnedValueStatus,
  time?: EarnedValueTime,
): EarnedValueReport | EarnedValueRefusal {
  const refusal = findStatusRefusal(status);
  if (refusal !== undefined) return refusal;
  const timeIndicators = computeTimeIndicators(time);
  const indicators = {
    ...computePerformance(status),
    ...computeForecast(status, timeIndicators.schedulePerformanceIndexTime),
    ...timeIndicators,
  };
  return { indicators, gaps: listGaps(status, indicators) };
}
