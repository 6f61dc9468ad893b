import { type Plan, parsePlanMinute } from '@regie/engine/model';
import type { ConventionName } from '@regie/engine/scheduling';

/** A small plan that shows one convention, with the dates it gives. All begin on Monday 1 January 2024, 08:00. */
export interface WorkedPlan {
  readonly convention: ConventionName;
  readonly plan: Plan;
  /** As drawSchedule writes it. */
  readonly dates: string;
}

/** A small plan that shows how something in plan files is calculated. All begin on Monday 1 January 2024, 08:00. */
export interface WorkedFeature {
  readonly feature: string;
  readonly plan: Plan;
  /** As drawSchedule writes it. */
  readonly dates: string;
}

/** Reads a date that a worked plan names. */
export const at = (text: string): number => parsePlanMinute(text) ?? Number.NaN;
