import type { Plan } from '@regie/engine/model';

/** Why a plan could not be changed as asked. */
export type EditingRefusalCode =
  /** The plan has no such row. */
  | 'editing/activity-unknown'
  /** The plan has no such assignment. */
  | 'editing/assignment-unknown'
  /** There is no row above that could become the summary of this one. */
  | 'editing/no-row-above'
  /** The row is at the top already. */
  | 'editing/at-top'
  /** Rows cannot be moved into themselves. */
  | 'editing/moved-into-itself'
  /** A relation would tie a row to itself, or a summary to a row below it. */
  | 'editing/relation-within-itself'
  /** Two relations between the same two rows. */
  | 'editing/relation-twice'
  /** A summary takes this from the rows below it. */
  | 'editing/summary-sums-up'
  /** The activity has been completed. */
  | 'editing/completed'
  /** A number that makes no sense here: negative, or more than can be. */
  | 'editing/out-of-range';

/** A refusal with the rows concerned. */
export interface EditingRefusal {
  readonly code: EditingRefusalCode;
  readonly activityUids: readonly number[];
}

/** The plan as it is after a change, or why it was not made. Plans are values: the one given is as it was. */
export type EditingOutcome =
  | { readonly plan: Plan; readonly refusal?: undefined }
  | { readonly plan?: undefined; readonly refusal: EditingRefusal };

/** A refusal as an outcome. */
export function refuse(code: EditingRefusalCode, ...activityUids: readonly number[]): EditingOutcome {
  return { refusal: { code, activityUids } };
}
