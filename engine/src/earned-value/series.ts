import { computeEarnedValue } from './compute-earned-value.ts';
import { earnedSchedulePeriods, plannedDurationPeriods } from './earned-schedule.ts';
import type { Gap } from './gaps.ts';
import type { EarnedValueIndicators } from './indicators.ts';
import type { EarnedValueRefusal } from './status.ts';

/** A planned curve in force from a period on; earlier periods keep the curve they were judged by. */
export interface PlannedCurve {
  /** The first period (1 is the first) that this curve judges. */
  readonly fromPeriod: number;
  /** Cumulative planned value at the end of each period. */
  readonly plannedValues: readonly number[];
  /** The approved budget; the end of the curve when left out. */
  readonly budgetAtCompletion?: number | undefined;
}

/** Cumulative amounts per period, money in one unit. */
export interface EarnedValueSeries {
  /** In order of fromPeriod; a new baseline adds one and leaves the old in place. */
  readonly curves: readonly PlannedCurve[];
  /** Cumulative value earned at the end of each period up to the status date. */
  readonly earnedValues: readonly number[];
  readonly actualCosts: readonly number[];
  /** New estimates of the rest per period, where one was made. */
  readonly bottomUpEstimatesToComplete?: readonly (number | null)[] | undefined;
}

/** One period of a series with all its figures. */
export interface EarnedValueRow extends EarnedValueIndicators {
  readonly period: number;
  readonly budgetAtCompletion: number;
  readonly plannedValue: number;
  readonly earnedValue: number;
  readonly actualCost: number;
  readonly plannedDurationPeriods: number;
  readonly gaps: readonly Gap[];
}

function findCurveRefusal(curves: readonly PlannedCurve[]): EarnedValueRefusal | undefined {
  for (const { plannedValues, fromPeriod } of curves) {
    if (plannedValues.length === 0)
      return { refused: 'earned-value/no-periods', field: 'plannedValues', period: fromPeriod };
    for (const [index, planned] of plannedValues.entries()) {
      if (planned < (plannedValues[index - 1] ?? 0)) {
        return { refused: 'earned-value/planned-value-falls', field: 'plannedValues', period: index + 1 };
      }
    }
  }
  return undefined;
}

function findSeriesRefusal(series: EarnedValueSeries): EarnedValueRefusal | undefined {
  if (series.curves.length === 0 || series.earnedValues.length === 0) {
    return {
      refused: 'earned-value/no-periods',
      field: series.curves.length === 0 ? 'curves' : 'earnedValues',
    };
  }
  if (series.earnedValues.length !== series.actualCosts.length) {
    return { refused: 'earned-value/unequal-lengths', field: 'actualCosts' };
  }
  return findCurveRefusal(series.curves);
}

function curveOf(series: EarnedValueSeries, period: number): PlannedCurve | undefined {
  return series.curves.findLast(({ fromPeriod }) => fromPeriod <= period) ?? series.curves[0];
}

function computeRow(series: EarnedValueSeries, period: number): EarnedValueRow | EarnedValueRefusal {
  const curve = curveOf(series, period);
  const planned = curve?.plannedValues ?? [];
  const budgetAtCompletion = curve?.budgetAtCompletion ?? planned.at(-1) ?? 0;
  const plannedValue = planned[period - 1] ?? planned.at(-1) ?? 0;
  const earnedValue = series.earnedValues[period - 1] ?? 0;
  const actualCost = series.actualCosts[period - 1] ?? 0;
  const rest = series.bottomUpEstimatesToComplete?.[period - 1] ?? undefined;
  const duration = plannedDurationPeriods(planned, budgetAtCompletion);
  const amounts = { budgetAtCompletion, plannedValue, earnedValue, actualCost };
  const report = computeEarnedValue(
    rest === undefined ? amounts : { ...amounts, bottomUpEstimateToComplete: rest },
    {
      actualTimePeriods: period,
      earnedSchedulePeriods: earnedSchedulePeriods(planned, earnedValue, budgetAtCompletion),
      plannedDurationPeriods: duration,
    },
  );
  if ('refused' in report) return { ...report, period };
  return { period, ...amounts, plannedDurationPeriods: duration, ...report.indicators, gaps: report.gaps };
}

/**
 * One row per period that has values earned, each judged by the planned curve then in force.
 * Beyond the end of a curve the planned value stays at its end. Refuses empty or unequal series, a planned
 * curve that falls, and every period that computeEarnedValue refuses, naming the period.
 */
export function computeEarnedValueRows(
  series: EarnedValueSeries,
): readonly EarnedValueRow[] | EarnedValueRefusal {
  const refusal = findSeriesRefusal(series);
  if (refusal !== undefined) return refusal;
  const rows: EarnedValueRow[] = [];
  for (let period = 1; period <= series.earnedValues.length; period++) {
    const row = computeRow(series, period);
    if ('refused' in row) return row;
    rows.push(row);
  }
  return rows;
}
