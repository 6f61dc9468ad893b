export { computeEarnedValue, type EarnedValueReport } from './compute-earned-value.ts';
export { earnedSchedulePeriods, plannedDurationPeriods } from './earned-schedule.ts';
export type { Gap, GapReason } from './gaps.ts';
export type { EarnedValueIndicators, Forecast, Performance, TimeIndicators } from './indicators.ts';
export {
  earnedShare,
  type MeasurementContext,
  type MeasurementMethod,
  type Progress,
} from './measurement.ts';
export {
  earnedValueOfPlan,
  type PlanAmountUnit,
  type PlanEarnedValue,
  type PlanEarnedValueRefusal,
} from './plan-status.ts';
export { type BudgetedSpan, type Elapsed, plannedCurve, plannedValueAt } from './planned-curve.ts';
export type { Figure } from './ratio.ts';
export { type AdherenceItem, scheduleAdherence } from './schedule-adherence.ts';
export {
  computeEarnedValueRows,
  type EarnedValueRow,
  type EarnedValueSeries,
  type PlannedCurve,
} from './series.ts';
export type { EarnedValueRefusal, EarnedValueStatus, EarnedValueTime } from './status.ts';
export { type EarnedAmounts, type MeasuredWork, measureWork, type WorkPackage } from './work-packages.ts';
