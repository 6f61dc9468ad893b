import type { Activity, Constraint, Lag, Plan, PlanMinute } from '@regie/engine/model';
import { always, type SlowCalendar } from './slow-calendar.ts';
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

/** How the dates of a leaf come about. */
export type Mode = 'open' | 'begun' | 'completed' | 'given';

/** A leaf while it is worked on. */
export interface Leaf extends SlowResult {
  readonly activity: Activity;
  /** The rows above it, nearest first. */
  readonly above: readonly Activity[];
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
  const work = slowWork(plan, calendars, activity, false);
  const mode = modeOf(activity);
  // Where the repetition begins does not matter, except for how far the slow calendars walk.
  const anyDay = plan.project.start;
  return {
    activity,
    above,
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

function modeOf(activity: Activity): Mode {
  const { actualFinish, percentComplete } = activity.progress;
  if (actualFinish !== undefined) return 'completed';
  const begun = begunAt(activity);
  if (begun !== undefined && !activity.isManual) return percentComplete >= 100 ? 'completed' : 'begun';
  const isElsewhere = activity.isExternal === true || activity.isSubproject === true;
  const known = (activity.isManual ? activity.manual?.start : undefined) ?? activity.recorded.start;
  return (activity.isManual || isElsewhere) && known !== undefined ? 'given' : 'open';
}

/** When work began; as recorded when only a part is said to be done. */
export function begunAt({ progress, recorded }: Activity): PlanMinute | undefined {
  return progress.actualStart ?? (progress.percentComplete > 0 ? recorded.start : undefined);
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
