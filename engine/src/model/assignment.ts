import type { CostFigures } from './activity.ts';
import type { Baseline, Timephased } from './baseline.ts';
import type { OtherFields } from './calendar.ts';
import type { CustomValue } from './custom-field.ts';
import type { PlanMinute } from './plan-time.ts';

/** How the work of an assignment is spread over its stretch. */
export type WorkContour =
  | 'flat'
  | 'backLoaded'
  | 'frontLoaded'
  | 'doublePeak'
  | 'earlyPeak'
  | 'latePeak'
  | 'bell'
  | 'turtle'
  | 'contoured';

/** The work of one resource on one activity. */
export interface Assignment {
  readonly uid: number;
  readonly activityUid: number;
  /** undefined for work that nobody has been given yet. */
  readonly resourceUid?: number | undefined;
  /** 1 is full time; for material the quantity (per unit of rateScale when it is variable). */
  readonly units: number;
  readonly workMinutes: number;
  readonly regularWorkMinutes?: number | undefined;
  readonly actualWorkMinutes?: number | undefined;
  readonly remainingWorkMinutes?: number | undefined;
  readonly overtimeWorkMinutes?: number | undefined;
  readonly actualOvertimeWorkMinutes?: number | undefined;
  readonly remainingOvertimeWorkMinutes?: number | undefined;
  readonly percentWorkComplete?: number | undefined;
  readonly contour: WorkContour;
  /** Working minutes after the activity's start. */
  readonly delayMinutes: number;
  /** Clock minutes that levelling added. */
  readonly levellingDelayMinutes: number;
  readonly start?: PlanMinute | undefined;
  readonly finish?: PlanMinute | undefined;
  readonly actualStart?: PlanMinute | undefined;
  readonly actualFinish?: PlanMinute | undefined;
  readonly stop?: PlanMinute | undefined;
  readonly resume?: PlanMinute | undefined;
  /** Rate table A-E as 0-4. */
  readonly rateTable?: number | undefined;
  readonly cost: CostFigures;
  readonly timephased: readonly Timephased[];
  readonly baselines: readonly Baseline[];
  readonly customValues: readonly CustomValue[];
  readonly otherFields?: OtherFields | undefined;
}
