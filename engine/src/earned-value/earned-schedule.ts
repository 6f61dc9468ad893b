/**
 * The period (fractional, 0 is the start) at which `plannedValues` foresaw what is earned now.
 * `plannedValues` is cumulative, one amount per period, never falling. ES = C + (EV − PV_C) ÷ (PV_C+1 − PV_C),
 * where C is the last period with PV_C ≤ EV and PV_0 = 0; the planned duration once all is earned.
 * Source: Lipke, earned schedule.
 */
export function earnedSchedulePeriods(
  plannedValues: readonly number[],
  earnedValue: number,
  budgetAtCompletion: number = plannedValues.at(-1) ?? 0,
): number {
  if (earnedValue >= budgetAtCompletion) return plannedDurationPeriods(plannedValues, budgetAtCompletion);
  const next = plannedValues.findIndex((planned) => planned > earnedValue);
  if (next < 0) return plannedValues.length;
  const before = plannedValues[next - 1] ?? 0;
  const after = plannedValues[next] ?? before;
  return next + (earnedValue - before) / (after - before);
}

/** The first period in which the planned curve reaches the budget: the planned duration in periods. */
export function plannedDurationPeriods(plannedValues: readonly number[], budgetAtCompletion: number): number {
  const index = plannedValues.findIndex((planned) => planned >= budgetAtCompletion);
  return index < 0 ? plannedValues.length : index + 1;
}
