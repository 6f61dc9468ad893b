import type { Activity } from './activity.ts';
import type { Assignment } from './assignment.ts';
import type { CalculationProfile } from './calculation-profile.ts';
import type { Calendar, OtherFields } from './calendar.ts';
import type { CustomField, CustomValue, OutlineCode } from './custom-field.ts';
import type { PlanMinute } from './plan-time.ts';
import type { Relation } from './relation.ts';
import type { Resource } from './resource.ts';

/** The money that costs are in. */
export interface Currency {
  /** ISO 4217, such as EUR. */
  readonly code?: string | undefined;
  readonly symbol?: string | undefined;
  readonly digits?: number | undefined;
  readonly symbolPosition?: number | undefined;
}

/** What holds for the plan as a whole. */
export interface Project {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly start: PlanMinute;
  /** The given finish when scheduled from the finish; else what was recorded. */
  readonly finish?: PlanMinute | undefined;
  readonly scheduleFrom: 'start' | 'finish';
  readonly calendarUid?: number | undefined;
  readonly statusDate?: PlanMinute | undefined;
  readonly currentDate?: PlanMinute | undefined;
  /** Conversion of durations shown in days, weeks and months; not working time. */
  readonly minutesPerDay: number;
  readonly minutesPerWeek: number;
  readonly daysPerMonth: number;
  /** Minutes after midnight that a date without a time gets. */
  readonly defaultStartTime: number;
  readonly defaultFinishTime: number;
  /** Activities with at most this float, in days of minutesPerDay, are critical. */
  readonly criticalSlackLimitDays: number;
  /** True: the constraint wins from a relation; false: all constraints are soft. */
  readonly honoursConstraints: boolean;
  /** True: float is counted within each separate network. */
  readonly hasMultipleCriticalPaths: boolean;
  /** True: remaining work may move away from finished work. */
  readonly splitsInProgressActivities: boolean;
  /** Primavera's way of calculating, with its options; undefined is Microsoft Project's. */
  readonly profile?: CalculationProfile | undefined;
  readonly currency: Currency;
  readonly customValues: readonly CustomValue[];
  readonly otherFields?: OtherFields | undefined;
}

/**
 * A plan as it was entered: a plain immutable value. Activities stand in their order; outlineLevel makes the
 * hierarchy. The uid of each kind of record is unique in the plan.
 */
export interface Plan {
  readonly project: Project;
  readonly calendars: readonly Calendar[];
  readonly activities: readonly Activity[];
  readonly relations: readonly Relation[];
  readonly resources: readonly Resource[];
  readonly assignments: readonly Assignment[];
  readonly customFields: readonly CustomField[];
  readonly outlineCodes: readonly OutlineCode[];
}
