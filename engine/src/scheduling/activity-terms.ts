import type { PlanMinute } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import type { WorkShape } from './work-shape.ts';

/**
 * How an activity is scheduled: open ones follow logic; begun ones have an actual start and remaining work; completed,
 * manual and external ones have given dates.
 */
export type ActivityMode = 'open' | 'begun' | 'completed' | 'given';

/** Bounds that few activities have. Minutes of plan time; undefined is no bound. */
export interface Limits {
  readonly earliestFinish?: PlanMinute | undefined;
  /** Wins from relations in the forward pass; set only when constraints are honoured. */
  readonly startCap?: PlanMinute | undefined;
  readonly finishCap?: PlanMinute | undefined;
  readonly pinnedStart?: PlanMinute | undefined;
  readonly pinnedFinish?: PlanMinute | undefined;
  readonly latestStart?: PlanMinute | undefined;
  readonly latestFinish?: PlanMinute | undefined;
  /** Clock minutes after the start that logic gives. */
  readonly levellingDelayMinutes: number;
}

/** What scheduling needs to know of one activity, worked out from the plan once. */
export interface ActivityTerms {
  readonly mode: ActivityMode;
  readonly shape: WorkShape;
  /** Working minutes that the shape takes, pauses included; 0 for a milestone. */
  readonly durationMinutes: number;
  /** Where the remaining part of a begun activity begins. */
  readonly remainingStart?: PlanMinute | undefined;
  /** What remains of a begun activity, where it waits for predecessors that end after remainingStart. */
  readonly waitingPart?: WorkShape | undefined;
  readonly givenStart: PlanMinute;
  readonly givenFinish: PlanMinute;
  /** Earliest start where relations give none: the project start, or an earlier or later constraint. */
  readonly freeStart: PlanMinute;
  /** Earliest start whatever relations say; minus infinity when there is none. */
  readonly notBefore: PlanMinute;
  readonly limits?: Limits | undefined;
  readonly isLate: boolean;
  /** Takes part in the network; false for inactive ones, which get dates but hold nobody. */
  readonly holdsOthers: boolean;
  /** The calendar that its float is counted on. */
  readonly floatClock: WorkClock;
  /** The calendar that lags to it run on. */
  readonly lagClock: WorkClock;
  /** What has happened, shown instead of the dates that logic computes with. */
  readonly shownStart?: PlanMinute | undefined;
  readonly shownFinish?: PlanMinute | undefined;
  /** Done, and in the network only to hand logic on. */
  readonly isDone?: boolean | undefined;
  /** Without duration, and not moved into working time. */
  readonly staysInPlace?: boolean | undefined;
  /** Lasts from neighbour to neighbour, outside the network. */
  readonly isSpan?: boolean | undefined;
  /** Moves back until it touches a successor. */
  readonly keepsSuccessors?: boolean | undefined;
  /** Where the work ends whatever its duration, if it has begun by then. */
  readonly expectedFinish?: PlanMinute | undefined;
}
