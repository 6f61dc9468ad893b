import type { Plan, PlanMinute } from '@regie/engine/model';
import { type Conventions, microsoftConventions } from './conventions.ts';
import { primaveraConventions } from './primavera-conventions.ts';

/** A bound that comes from another plan. */
export interface ExternalDate {
  readonly activityUid: number;
  /** The activity cannot start, or finish, before these. */
  readonly earliestStart?: PlanMinute | undefined;
  readonly earliestFinish?: PlanMinute | undefined;
  /** Somebody in another plan needs the activity's end by then. */
  readonly latestFinish?: PlanMinute | undefined;
}

/** What may be asked of a calculation. */
export interface ScheduleOptions {
  readonly conventions?: Partial<Conventions>;
  readonly externalDates?: readonly ExternalDate[];
}

/** The conventions of the program that the plan follows, with those switched that the options name. */
export function conventionsOf({ project: { profile } }: Plan, options: ScheduleOptions): Conventions {
  const own = profile === undefined ? microsoftConventions : primaveraConventions(profile);
  return { ...own, ...options.conventions };
}
