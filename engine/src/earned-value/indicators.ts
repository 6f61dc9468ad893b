import { difference, type Figure, product, ratio, sum } from './ratio.ts';
import type { EarnedValueStatus, EarnedValueTime } from './status.ts';

/** Variances and indices of one status date; shares are fractions, 0.25 is 25 %. */
export interface Performance {
  /** EV − AC: below zero is dearer than planned. */
  readonly costVariance: number;
  /** EV − PV, in money: below zero is behind. */
  readonly scheduleVariance: number;
  /** CV ÷ EV. */
  readonly costVarianceShare: Figure;
  /** SV ÷ PV. */
  readonly scheduleVarianceShare: Figure;
  /** CPI = EV ÷ AC. */
  readonly costPerformanceIndex: Figure;
  /** SPI = EV ÷ PV; tends to 1 at the end of any work, however late: see the index over time. */
  readonly schedulePerformanceIndex: Figure;
  /** EV ÷ BAC. */
  readonly shareComplete: Figure;
  /** AC ÷ BAC. */
  readonly shareSpent: Figure;
}

/** The performance of one status. Source: ISO 21508; docs/method/earned-value.md. */
export function computePerformance(status: EarnedValueStatus): Performance {
  const { budgetAtCompletion, plannedValue, earnedValue, actualCost } = status;
  const costVariance = earnedValue - actualCost;
  const scheduleVariance = earnedValue - plannedValue;
  return {
    costVariance,
    scheduleVariance,
    costVarianceShare: ratio(costVariance, earnedValue),
    scheduleVarianceShare: ratio(scheduleVariance, plannedValue),
    costPerformanceIndex: ratio(earnedValue, actualCost),
    schedulePerformanceIndex: ratio(earnedValue, plannedValue),
    shareComplete: ratio(earnedValue, budgetAtCompletion),
    shareSpent: ratio(actualCost, budgetAtCompletion),
  };
}

/** What the work will have cost at its end, by each usual assumption, in money. */
export interface Forecast {
  /** BAC ÷ CPI: the rest costs as the past did. */
  readonly estimateAtCompletionTypical: Figure;
  /** AC + (BAC − EV): the rest costs as budgeted. */
  readonly estimateAtCompletionAtypical: number;
  /** AC + (BAC − EV) ÷ (CPI · SPI): being late costs too. */
  readonly estimateAtCompletionCombined: Figure;
  /** AC + (BAC − EV) ÷ (CPI · SPI(t)): as before, lateness measured in time. */
  readonly estimateAtCompletionCombinedTime: Figure;
  /** AC + a new estimate of the rest. */
  readonly estimateAtCompletionBottomUp: Figure;
  /** AC + (BAC − EV) ÷ (0.8 · CPI + 0.2 · SPI). */
  readonly estimateAtCompletionWeighted: Figure;
  /** EAC − AC, from the typical estimate. */
  readonly estimateToComplete: Figure;
  /** BAC − EAC, from the typical estimate. */
  readonly varianceAtCompletion: Figure;
  /** (BAC − EV) ÷ (BAC − AC): the cost performance still needed to end within the budget. */
  readonly toCompletePerformanceIndexBudget: Figure;
  /** (BAC − EV) ÷ (EAC − AC): the same for the typical estimate. */
  readonly toCompletePerformanceIndexEstimate: Figure;
}

/** The forecasts of one status; `timeIndex` is SPI(t) where known. Source: METHOD of ISO 21508 and Lipke. */
export function computeForecast(status: EarnedValueStatus, timeIndex: Figure): Forecast {
  const { budgetAtCompletion, earnedValue, actualCost, plannedValue } = status;
  const remaining = budgetAtCompletion - earnedValue;
  const costIndex = ratio(earnedValue, actualCost);
  const scheduleIndex = ratio(earnedValue, plannedValue);
  const restAt = (index: Figure): Figure => sum(actualCost, ratio(remaining, index));
  const typical = ratio(budgetAtCompletion, costIndex);
  return {
    estimateAtCompletionTypical: typical,
    estimateAtCompletionAtypical: actualCost + remaining,
    estimateAtCompletionCombined: restAt(product(costIndex, scheduleIndex)),
    estimateAtCompletionCombinedTime: restAt(product(costIndex, timeIndex)),
    estimateAtCompletionBottomUp: sum(actualCost, status.bottomUpEstimateToComplete ?? null),
    estimateAtCompletionWeighted: restAt(sum(product(0.8, costIndex), product(0.2, scheduleIndex))),
    estimateToComplete: difference(typical, actualCost),
    varianceAtCompletion: difference(budgetAtCompletion, typical),
    toCompletePerformanceIndexBudget: ratio(remaining, budgetAtCompletion - actualCost),
    toCompletePerformanceIndexEstimate: ratio(remaining, difference(typical, actualCost)),
  };
}

/** Lateness measured in time and the forecast end, in periods of the planned curve. */
export interface TimeIndicators {
  readonly earnedSchedulePeriods: Figure;
  /** SV(t) = ES − AT. */
  readonly scheduleVariancePeriods: Figure;
  /** SPI(t) = ES ÷ AT. */
  readonly schedulePerformanceIndexTime: Figure;
  /** IEAC(t) = PD ÷ SPI(t). */
  readonly estimatedDurationPeriods: Figure;
  /** AT + (PD − ES): the rest takes as long as planned. */
  readonly estimatedDurationAtypicalPeriods: Figure;
  /** (PD − ES) ÷ (PD − AT): the pace still needed to end on the planned date. */
  readonly toCompleteSchedulePerformanceIndex: Figure;
}

/** The time indicators; all null where the time is not known. Source: Lipke, earned schedule. */
export function computeTimeIndicators(time: EarnedValueTime | undefined): TimeIndicators {
  const actual = time?.actualTimePeriods ?? null;
  const earned = time?.earnedSchedulePeriods ?? null;
  const planned = time?.plannedDurationPeriods ?? null;
  const index = ratio(earned, actual);
  return {
    earnedSchedulePeriods: earned,
    scheduleVariancePeriods: difference(earned, actual),
    schedulePerformanceIndexTime: index,
    estimatedDurationPeriods: ratio(planned, index),
    estimatedDurationAtypicalPeriods: sum(actual, difference(planned, earned)),
    toCompleteSchedulePerformanceIndex: ratio(difference(planned, earned), difference(planned, actual)),
  };
}

/** Every indicator of one status date. */
export interface EarnedValueIndicators extends Performance, Forecast, TimeIndicators {}
