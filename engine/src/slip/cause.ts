import type { Plan, PlanMinute } from '@regie/engine/model';
import type { ExternalDate } from '@regie/engine/scheduling';

/** What can move a milestone between two states of a plan. */
export const slipCauses = ['scope', 'relation', 'calendar', 'duration', 'lateStart', 'upstream'] as const;

/**
 * scope: activities and their place in the outline came or went, with the relations to them. relation: logic between
 * activities that stayed. calendar: working times and who works by which. duration: durations, work and assignments.
 * lateStart: actual starts, constraints, delays and dates kept by hand. upstream: dates that other projects give.
 */
export type SlipCause = (typeof slipCauses)[number];

/** A plan at one moment, with the dates that it gets from other plans. */
export interface PlanState {
  readonly plan: Plan;
  readonly externalDates?: readonly ExternalDate[];
  /** Finishes as reported or approved, by uid, where these are to be explained rather than calculated ones. */
  readonly reportedFinishes?: ReadonlyMap<number, PlanMinute>;
}
