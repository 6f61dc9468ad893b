import type { Baseline, Timephased } from './baseline.ts';
import type { OtherFields } from './calendar.ts';
import type { CustomValue, OutlineCodeAssignment } from './custom-field.ts';
import type { PlanMinute } from './plan-time.ts';

/** The eight constraints. The last six carry a date. */
export type ConstraintType =
  | 'asSoonAsPossible'
  | 'asLateAsPossible'
  | 'startNoEarlierThan'
  | 'startNoLaterThan'
  | 'finishNoEarlierThan'
  | 'finishNoLaterThan'
  | 'mustStartOn'
  | 'mustFinishOn';

/** A wish or a demand for one end of an activity; `date` is undefined for the first two types. */
export interface Constraint {
  readonly type: ConstraintType;
  readonly date?: PlanMinute | undefined;
  /** True for a pin that wins from logic although the plan's other constraints do not. */
  readonly isMandatory?: boolean | undefined;
}

/**
 * What sets a row apart where a program knows more kinds than work: a milestone that marks an end rather than a
 * begin, work that lasts as long as its neighbours, a row that spans its siblings, and work that runs on the
 * calendars of its people.
 */
export type ActivityKind = 'finishMilestone' | 'levelOfEffort' | 'siblingSpan' | 'resourceDependent';

/** Bounds that other projects lay on an activity, as the file carried them. */
export interface OutsideBounds {
  readonly earliestStart?: PlanMinute | undefined;
  readonly latestFinish?: PlanMinute | undefined;
}

/** Which of units, duration and work stays when another of them is changed. */
export type ActivityType = 'fixedUnits' | 'fixedDuration' | 'fixedWork';

/** How far an activity has come. */
export interface Progress {
  readonly actualStart?: PlanMinute | undefined;
  readonly actualFinish?: PlanMinute | undefined;
  /** Part of the duration that is done, 0-100. */
  readonly percentComplete: number;
  readonly percentWorkComplete?: number | undefined;
  readonly physicalPercentComplete?: number | undefined;
  /** Minutes of the kind that the duration has. */
  readonly actualDurationMinutes?: number | undefined;
  readonly remainingDurationMinutes?: number | undefined;
  /** Where the actual part ends, and where the remaining part begins. */
  readonly stop?: PlanMinute | undefined;
  readonly resume?: PlanMinute | undefined;
  readonly actualWorkMinutes?: number | undefined;
  readonly remainingWorkMinutes?: number | undefined;
}

/** The dates and durations that the planner entered for a manually scheduled activity. */
export interface ManualDates {
  readonly start?: PlanMinute | undefined;
  readonly finish?: PlanMinute | undefined;
  readonly durationMinutes?: number | undefined;
}

/** What the program that saved the plan had calculated. */
export interface RecordedResult {
  readonly start?: PlanMinute | undefined;
  readonly finish?: PlanMinute | undefined;
  readonly earlyStart?: PlanMinute | undefined;
  readonly earlyFinish?: PlanMinute | undefined;
  readonly lateStart?: PlanMinute | undefined;
  readonly lateFinish?: PlanMinute | undefined;
  /** Working minutes; files with tenths of a minute keep their fraction. */
  readonly totalSlackMinutes?: number | undefined;
  readonly freeSlackMinutes?: number | undefined;
  readonly startSlackMinutes?: number | undefined;
  readonly finishSlackMinutes?: number | undefined;
  readonly isCritical?: boolean | undefined;
}

/** Money of an activity, an assignment or a resource, in hundredths of the project's currency (fractions as in the file). */
export interface CostFigures {
  readonly costCents?: number | undefined;
  readonly fixedCostCents?: number | undefined;
  readonly actualCostCents?: number | undefined;
  readonly remainingCostCents?: number | undefined;
  readonly overtimeCostCents?: number | undefined;
  readonly actualOvertimeCostCents?: number | undefined;
  readonly remainingOvertimeCostCents?: number | undefined;
}

/** A stretch in which a split activity is worked on. */
export interface Piece {
  readonly start: PlanMinute;
  readonly finish: PlanMinute;
}

/** A row of the plan: work, a milestone, or a summary of the rows that follow it with a deeper outlineLevel. */
export interface Activity {
  /** The identity that relations and assignments refer to; never changes. */
  readonly uid: number;
  /** The row number that people see. */
  readonly number: number;
  readonly name: string;
  /** 0 is the project itself, 1 the top rows. Order and level together are the hierarchy; WBS codes are free text. */
  readonly outlineLevel: number;
  readonly wbs?: string | undefined;
  readonly notes?: string | undefined;
  readonly isMilestone: boolean;
  /** False for a row that is kept but takes no part in the schedule. */
  readonly isActive: boolean;
  /** True for a row whose dates the planner keeps by hand. */
  readonly isManual: boolean;
  /** An empty line of the table. */
  readonly isBlank?: boolean | undefined;
  readonly isRecurring?: boolean | undefined;
  /** A ghost of an activity in another plan; its dates are recorded ones. */
  readonly isExternal?: boolean | undefined;
  /** A row that stands for a whole other plan; its dates are recorded ones. */
  readonly isSubproject?: boolean | undefined;
  readonly type: ActivityType;
  readonly isEffortDriven: boolean;
  readonly isEstimated?: boolean | undefined;
  /** 0-1000; 500 is normal; 1000 is never levelled. */
  readonly priority: number;
  readonly calendarUid?: number | undefined;
  readonly ignoresResourceCalendars: boolean;
  /** Working minutes, or clock minutes when isElapsed. */
  readonly durationMinutes: number;
  readonly isElapsed: boolean;
  /** How the file shows the duration (its number in the source format). */
  readonly durationFormat?: number | undefined;
  readonly workMinutes?: number | undefined;
  readonly kind?: ActivityKind | undefined;
  readonly constraint: Constraint;
  readonly secondaryConstraint?: Constraint | undefined;
  /** When whoever does the work expects to be done. */
  readonly expectedFinish?: PlanMinute | undefined;
  readonly outside?: OutsideBounds | undefined;
  readonly deadline?: PlanMinute | undefined;
  /** Clock minutes that levelling added before the start. */
  readonly levellingDelayMinutes: number;
  readonly levellingDelayFormat?: number | undefined;
  readonly canSplitByLevelling?: boolean | undefined;
  readonly levelsAssignments?: boolean | undefined;
  readonly progress: Progress;
  readonly manual?: ManualDates | undefined;
  /** The stretches of a split activity, in order, as recorded; undefined when it runs in one piece. */
  readonly pieces?: readonly Piece[] | undefined;
  readonly recorded: RecordedResult;
  readonly cost: CostFigures;
  readonly baselines: readonly Baseline[];
  readonly customValues: readonly CustomValue[];
  readonly outlineCodes: readonly OutlineCodeAssignment[];
  readonly timephased?: readonly Timephased[] | undefined;
  readonly otherFields?: OtherFields | undefined;
}
