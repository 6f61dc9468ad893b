import type { ConstraintType, PlanMinute, Relation } from '@regie/engine/model';

/** What decides where an activity stands. */
export type DateCause =
  /** Nothing holds it back: it starts with the project. */
  | { readonly kind: 'projectStart' }
  /**
   * A predecessor: `activityUid` is the leaf that decides, which lies below `relation.predecessorUid` where that is a
   * summary; likewise the relation may lead to a summary above the activity.
   */
  | { readonly kind: 'predecessor'; readonly activityUid: number; readonly relation: Relation }
  /** A constraint, of the activity itself or of a summary above it. */
  | {
      readonly kind: 'constraint';
      readonly activityUid: number;
      readonly type: ConstraintType;
      readonly date: PlanMinute;
    }
  /** It is as late as possible: what follows, or the finish of the project, decides. */
  | { readonly kind: 'asLateAsPossible' }
  /** Work has begun, or is done: what happened decides. */
  | { readonly kind: 'actual' }
  /** The planner keeps its dates by hand. */
  | { readonly kind: 'manual' }
  /** A date of another plan decides. */
  | { readonly kind: 'externalDate' };

/** One activity on the way, and why it stands where it does. */
export interface ChainLink {
  readonly activityUid: number;
  readonly start: PlanMinute;
  readonly finish: PlanMinute;
  readonly cause: DateCause;
  /** The moment that the cause asks for; start and finish may lie later, at the next working time or after levelling. */
  readonly demandedAt: PlanMinute;
}
