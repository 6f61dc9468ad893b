import type { PlanMinute } from './plan-time.ts';

/** What was agreed for a record at one moment; number 0 is the baseline itself, 1-10 are the later ones. */
export interface Baseline {
  readonly number: number;
  readonly start?: PlanMinute | undefined;
  readonly finish?: PlanMinute | undefined;
  /** Working minutes, or clock minutes when isElapsed; activities only. */
  readonly durationMinutes?: number | undefined;
  readonly isElapsed?: boolean | undefined;
  /** How the file shows the duration (its number in the source format). */
  readonly durationFormat?: number | undefined;
  readonly workMinutes?: number | undefined;
  /** Hundredths of the project's currency. */
  readonly costCents?: number | undefined;
  readonly fixedCostCents?: number | undefined;
  readonly isEstimated?: boolean | undefined;
  /** Planned value and earned value as the file recorded them, in hundredths of the currency. */
  readonly plannedValueCents?: number | undefined;
  readonly earnedValueCents?: number | undefined;
  readonly timephased?: readonly Timephased[] | undefined;
  readonly otherFields?: Readonly<Record<string, string>> | undefined;
}

/**
 * Work or cost over a stretch of time. `type` is the number of the source format (Microsoft Project: 1 remaining
 * work, 2 actual work, 3 actual overtime work, 4 baseline work, 5 baseline cost, 6 actual cost, ...).
 */
export interface Timephased {
  readonly type: number;
  readonly start: PlanMinute;
  readonly finish: PlanMinute;
  /** Minutes of work; undefined when the entry carries none, or when it is a cost. */
  readonly workMinutes?: number | undefined;
  /** Hundredths of the currency; only for the types that are costs. */
  readonly costCents?: number | undefined;
  /** The number of the source format for the unit of the stretch: minutes, hours, days, weeks ... */
  readonly unit?: number | undefined;
}
