import { minutesPerClockDay, type PlanMinute, type RelationType } from '@regie/engine/model';
import type { ExternalDate } from '@regie/engine/scheduling';
import { Calendars, type WorkClock } from '@regie/engine/time';
import type { OwnPlan } from './stored-plan.ts';

/** What another plan says of an activity that one of this plan waits for. */
export interface Incoming {
  readonly successorUid: number;
  readonly type: RelationType;
  readonly lagKind: 'working' | 'elapsed' | 'percent' | 'elapsedPercent';
  readonly lag: number;
  readonly start: PlanMinute | null;
  readonly finish: PlanMinute | null;
  /** Of the predecessor, for lags in percent. */
  readonly durationMinutes: number;
  readonly predecessorPlanId?: string;
  readonly predecessorUid?: number;
}

/**
 * The bounds that other plans set, lags included: a working lag runs on the calendar of the successor, as within a
 * plan. Of several on one activity the latest counts.
 */
export function externalDates(plan: OwnPlan, incoming: readonly Incoming[]): readonly ExternalDate[] {
  if (incoming.length === 0) return [];
  const day = Math.floor(plan.project.start / minutesPerClockDay);
  const calendars = new Calendars(plan.calendars, day, day + 1_000);
  const calendarUids = new Map(plan.activities.map(({ uid, calendarUid }) => [uid, calendarUid]));
  const bounds = new Map<number, { earliestStart?: number; earliestFinish?: number }>();
  for (const one of incoming) {
    const own = calendarUids.get(one.successorUid);
    const clock = calendars.clockOf(calendars.has(own) ? own : plan.project.calendarUid);
    const at = boundOf(clock, one);
    if (at === null || !calendarUids.has(one.successorUid)) continue;
    const bound = bounds.get(one.successorUid) ?? {};
    const end = one.type === 'FS' || one.type === 'SS' ? 'earliestStart' : 'earliestFinish';
    bounds.set(one.successorUid, { ...bound, [end]: Math.max(at, bound[end] ?? at) });
  }
  return [...bounds].map(([activityUid, bound]) => ({ activityUid, ...bound }));
}

/** The moment that a predecessor asks for: its end with the lag, on the calendar given; null when it has no dates. */
export function boundOf(clock: WorkClock, one: Incoming): PlanMinute | null {
  const from = one.type === 'FS' || one.type === 'FF' ? one.finish : one.start;
  if (from === null) return null;
  const isPercent = one.lagKind === 'percent' || one.lagKind === 'elapsedPercent';
  const minutes = Math.round(isPercent ? (one.lag / 100) * one.durationMinutes : one.lag);
  if (minutes === 0) return from;
  if (one.lagKind === 'elapsed' || one.lagKind === 'elapsedPercent') return from + minutes;
  const position = clock.positionAt(from) + minutes;
  return minutes > 0 ? clock.finishAt(position) : clock.startAt(position);
}
