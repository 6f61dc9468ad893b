import type { Activity, Constraint, Lag, Plan, PlanMinute } from '@regie/engine/model';
import { always, type SlowCalendar, workBetween } from './slow-calendar.ts';
import { givenDates, keepsDates, type Mode, modeOf } from './slow-progress.ts';
import { type SlowCalendars, type SlowWork, slowWork } from './slow-work.ts';

/** Dates and floats of one leaf. */
export interface SlowResult {
  start: PlanMinute;
  finish: PlanMinute;
  lateStart: PlanMinute;
  lateFinish: PlanMinute;
  totalFloatMinutes: number;
  isCritical: boolean;
}

/** A leaf while it is worked on. */
export interface Leaf extends SlowResult {
  readonly activity: Activity;
  /** The rows above it, nearest first. */
  readonly above: readonly Activity[];
  /** Those of them whose span it is a part of: up to one that keeps dates of its own. */
  readonly spannedBy: readonly Activity[];
  readonly work: SlowWork;
  readonly remaining: SlowWork;
  readonly calendar: SlowCalendar;
  readonly mode: Mode;
  readonly isMoment: boolean;
  readonly isLate: boolean;
  earlyStart: PlanMinute;
  earlyFinish: PlanMinute;
  /** What its predecessors must respect. */
  hold: PlanMinute;
}

/** No bound from below, and none from above. */
export const [never, ever] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** A leaf as it stands before anything is computed. */
export function newLeaf(
  plan: Plan,
  calendars: SlowCalendars,
  activity: Activity,
  above: readonly Activity[],
): Leaf {
  const mode = modeOf(activity);
  const work =
    mode === 'given' ? between(plan, calendars, activity) : slowWork(plan, calendars, activity, false);
  // Where the repetition begins does not matter, except for how far the slow calendars walk.
  const anyDay = plan.project.start;
  return {
    activity,
    above,
    spannedBy: above.some(keepsDates) ? above.slice(0, above.findIndex(keepsDates)) : above,
    work,
    mode,
    remaining: slowWork(plan, calendars, activity, true),
    calendar: activity.isElapsed ? always : calendars.ofActivity(activity),
    isMoment: work.minutes === 0,
    isLate: mode === 'open' && activity.constraint.type === 'asLateAsPossible',
    start: anyDay,
    finish: anyDay,
    earlyStart: anyDay,
    earlyFinish: anyDay,
    lateStart: anyDay,
    lateFinish: anyDay,
    hold: anyDay,
    totalFloatMinutes: 0,
    isCritical: false,
  };
}

/** The list under a key, made when it is missing. */
export function listAt<T>(lists: Map<number, T[]>, key: number): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** As long as the dates that are given lie apart. */
function between(plan: Plan, calendars: SlowCalendars, activity: Activity): SlowWork {
  const work = slowWork(plan, calendars, activity, false);
  const [start, finish] = givenDates(activity);
  if (finish === undefined) return work;
  return { own: work.own, minutes: Math.max(0, workBetween(work.own, start, finish)), parts: [] };
}

/** The date of a constraint of one type; minus infinity when the activity has another. */
export function dated({ constraint }: Activity, type: Constraint['type']): PlanMinute {
  return constraint.type === type && constraint.date !== undefined ? constraint.date : never;
}

/** The same; infinity when it has another. */
export function upper(constraint: Constraint, type: Constraint['type']): PlanMinute {
  return constraint.type === type && constraint.date !== undefined ? constraint.date : ever;
}

/** Minutes of a lag, a percentage being of the predecessor's duration. */
export function lagMinutes(lag: Lag, durationMinutes: number): number {
  return 'minutes' in lag ? lag.minutes : (durationMinutes * lag.percent) / 100;
}
