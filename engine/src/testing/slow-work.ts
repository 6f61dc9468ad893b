import type { Activity, Assignment, Plan, PlanMinute } from '@regie/engine/model';
import {
  addWork,
  always,
  bothWork,
  lastWork,
  nextWork,
  type SlowCalendar,
  slowCalendar,
  subtractWork,
  workBetween,
} from './slow-calendar.ts';
import { resumedAt } from './slow-progress.ts';

/** One stretch of work that an activity consists of. */
interface Part {
  readonly calendar: SlowCalendar;
  readonly delay: number;
  /** Minutes of the clock after that. */
  readonly pause: number;
  readonly minutes: number;
  /** Spread by hand over the stretch that was recorded. */
  readonly isSpread?: boolean;
}

/** How an activity's work lies in time. */
export interface SlowWork {
  readonly own: SlowCalendar;
  readonly minutes: number;
  readonly parts: readonly Part[];
}

const meanLoads = new Map([
  ['backLoaded', 0.6],
  ['frontLoaded', 0.6],
  ['doublePeak', 0.5],
  ['earlyPeak', 0.5],
  ['latePeak', 0.5],
  ['bell', 0.5],
  ['turtle', 0.7],
]);

/** Calendars by uid, made once. */
export class SlowCalendars {
  readonly #plan: Plan;
  readonly #known = new Map<number | undefined, SlowCalendar>();
  readonly #shared = new Map<number, SlowCalendar>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  of(uid: number | undefined): SlowCalendar {
    const known = this.#known.get(uid) ?? slowCalendar(this.#plan.calendars, uid);
    this.#known.set(uid, known);
    return known;
  }

  /** What two of them share. */
  both(one: number, other: number): SlowCalendar {
    const key = one * 1000 + other;
    const known = this.#shared.get(key) ?? bothWork(this.of(one), this.of(other));
    this.#shared.set(key, known);
    return known;
  }

  /** The activity's own, else the project's. */
  ofActivity(activity: Activity): SlowCalendar {
    return this.of(activity.calendarUid ?? this.#plan.project.calendarUid);
  }
}

/** The work of an activity: all of it, or what remains. */
export function slowWork(
  plan: Plan,
  calendars: SlowCalendars,
  activity: Activity,
  isRemaining: boolean,
): SlowWork {
  const own = activity.isElapsed ? always : calendars.ofActivity(activity);
  const [first, last] = [activity.pieces?.[0], activity.pieces?.at(-1)];
  const from = isRemaining ? resumedAt(activity) : first?.start;
  if (from !== undefined && last !== undefined) {
    return { own, minutes: Math.max(0, workBetween(own, from, last.finish)), parts: [] };
  }
  const left =
    activity.progress.remainingDurationMinutes ??
    activity.durationMinutes * (1 - activity.progress.percentComplete / 100);
  const minutes = Math.round(isRemaining ? left : activity.durationMinutes);
  const isDriven = !activity.isElapsed && activity.type !== 'fixedDuration' && activity.durationMinutes > 0;
  const parts = isDriven
    ? plan.assignments
        .filter(({ activityUid }) => activityUid === activity.uid)
        .flatMap((assignment) => partOf(plan, calendars, activity, assignment, isRemaining))
    : [];
  const isSame = parts.every((part) => {
    const isApart = part.isSpread === true || (!isRemaining && part.delay !== 0);
    const isLonger = isApart && part.delay + part.minutes > activity.durationMinutes + 1;
    return part.calendar === own && !isLonger && (isRemaining || part.pause === 0);
  });
  return { own, minutes, parts: isSame ? [] : parts };
}

function partOf(
  plan: Plan,
  calendars: SlowCalendars,
  activity: Activity,
  assignment: Assignment,
  isRemaining: boolean,
): Part[] {
  const resource = plan.resources.find(({ uid }) => uid === assignment.resourceUid);
  const overtime = isRemaining ? assignment.remainingOvertimeWorkMinutes : assignment.overtimeWorkMinutes;
  const undone = Math.max(
    0,
    assignment.workMinutes - (assignment.actualWorkMinutes ?? assignment.workMinutes),
  );
  const whole = isRemaining ? (assignment.remainingWorkMinutes ?? undone) : assignment.workMinutes;
  const work = whole - (overtime ?? 0);
  if (resource?.kind !== 'work' || work <= 0) return [];
  const calendar = partCalendar(calendars, activity, resource.calendarUid);
  const [delay, pause] = isRemaining
    ? stillToWait(activity, assignment, calendar)
    : [Math.round(assignment.delayMinutes), Math.round(assignment.levellingDelayMinutes)];
  const { start, finish, contour, units } = assignment;
  const isKnown = !isRemaining && contour === 'contoured' && start !== undefined && finish !== undefined;
  const span = isKnown ? workBetween(calendar, start, finish) : 0;
  const flat = Math.round(work / units / (meanLoads.get(contour) ?? 1));
  return [{ calendar, delay, pause, minutes: span > 0 ? span : flat, isSpread: span > 0 }];
}

/** How long after the activity resumes somebody goes on, or begins. */
function stillToWait(
  activity: Activity,
  { delayMinutes, levellingDelayMinutes, actualStart, actualWorkMinutes = 0, resume }: Assignment,
  calendar: SlowCalendar,
): [delay: number, pause: number] {
  const [begun, resumed] = [activity.progress.actualStart, resumedAt(activity)];
  const [delay, pause] = [Math.round(delayMinutes), Math.round(levellingDelayMinutes)];
  if (begun === undefined) return [delay, pause];
  if (resumed === undefined) return [0, 0];
  const planned = nextWork(calendar, addWork(calendar, begun, delay)) + pause;
  const from = actualStart !== undefined || actualWorkMinutes > 0 ? (resume ?? resumed) : planned;
  return [Math.max(0, workBetween(calendar, resumed, from)), 0];
}

function partCalendar(
  calendars: SlowCalendars,
  activity: Activity,
  resourceUid: number | undefined,
): SlowCalendar {
  const own = calendars.ofActivity(activity);
  if (resourceUid === undefined) return own;
  if (activity.calendarUid === undefined || activity.calendarUid === resourceUid)
    return calendars.of(resourceUid);
  return activity.ignoresResourceCalendars ? own : calendars.both(activity.calendarUid, resourceUid);
}

/** First possible beginning at or after a moment. */
export function begin({ own, parts }: SlowWork, moment: PlanMinute): PlanMinute {
  const prompt = parts.filter(({ delay, pause }) => delay === 0 && pause === 0);
  if (prompt.length === 0) return nextWork(own, moment);
  return Math.min(...prompt.map(({ calendar }) => nextWork(calendar, moment)));
}

/** The end of work that begins at a moment. */
export function end({ own, minutes, parts }: SlowWork, start: PlanMinute): PlanMinute {
  if (parts.length === 0) return addWork(own, start, minutes);
  return Math.max(
    ...parts.map(({ calendar, delay, pause, minutes: span }) => {
      if (pause === 0) return addWork(calendar, start, delay + span);
      return addWork(calendar, nextWork(calendar, addWork(calendar, start, delay)) + pause, span);
    }),
  );
}

/** The beginning of work that ends at a moment. */
export function beginFor({ own, minutes, parts }: SlowWork, finish: PlanMinute): PlanMinute {
  if (parts.length === 0) return subtractWork(own, finish, minutes);
  return Math.min(
    ...parts.map(({ calendar, delay, pause, minutes: span }) => {
      if (pause === 0) return subtractWork(calendar, finish, delay + span);
      return subtractWork(calendar, subtractWork(calendar, finish, span) - pause, delay);
    }),
  );
}

/** Last possible end at or before a moment. */
export function lastEnd({ own, parts }: SlowWork, moment: PlanMinute): PlanMinute {
  if (parts.length === 0) return lastWork(own, moment);
  return Math.max(...parts.map(({ calendar }) => lastWork(calendar, moment)));
}
