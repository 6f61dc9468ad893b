/** What was noticed while a plan was prepared for scheduling; nothing of it stops the calculation. */
export type ScheduleFindingCode =
  /** A relation names an activity that the plan does not have; it was left out. */
  | 'scheduling/relation-without-activity'
  /** A relation ties an activity to itself, or a summary to a row below it; it was left out. */
  | 'scheduling/relation-within-itself'
  /** A calendar that an activity needs has no working time within reach. */
  | 'scheduling/calendar-without-working-time';

/** One such thing, with the activities concerned by their uid. */
export interface ScheduleFinding {
  readonly code: ScheduleFindingCode;
  readonly activityUids: readonly number[];
}

/** Why a plan has no schedule: its relations run in a circle, named in order; the last leads to the first. */
export interface CycleRefusal {
  readonly code: 'scheduling/cycle';
  readonly activityUids: readonly number[];
}
