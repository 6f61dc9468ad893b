import { type Calendar, minutesPerClockDay, type PlanMinute } from '@regie/engine/model';
import { Calendars, exceptionDays, resolveWorkingDays, type WorkClock } from '@regie/engine/time';
import type { OwnPlan } from './stored-plan.ts';

/** The clock of a plan's own calendar, and what a day of work is in it. */
export interface DayCount {
  readonly clock: WorkClock;
  readonly minutesPerDay: number;
}

/** Clocks are dear to make, and the calendars of a plan stay the same value through its edits. */
const clocks = new WeakMap<readonly Calendar[], Map<number | undefined, WorkClock>>();

export function dayCountOf({ calendars, project }: Pick<OwnPlan, 'calendars' | 'project'>): DayCount {
  const known = clocks.get(calendars) ?? new Map<number | undefined, WorkClock>();
  clocks.set(calendars, known);
  const uid = project.calendarUid;
  const day = Math.floor(project.start / minutesPerClockDay);
  const clock = known.get(uid) ?? new Calendars(calendars, day, day + 1_000).clockOf(uid);
  known.set(uid, clock);
  return { clock, minutesPerDay: project.minutesPerDay };
}

/** Working days from one minute to another, to a tenth; negative when the second comes first. */
export function daysBetween({ clock, minutesPerDay }: DayCount, from: PlanMinute, to: PlanMinute): number {
  return Math.round((clock.between(from, to) / minutesPerDay) * 10) / 10;
}

/** The same of a milestone, which is promised for a day: at another hour of that day it has not moved. */
export function milestoneDaysBetween(days: DayCount, from: PlanMinute, to: PlanMinute): number {
  const isSameDay = Math.floor(from / minutesPerClockDay) === Math.floor(to / minutesPerClockDay);
  return isSameDay ? 0 : daysBetween(days, from, to);
}

/** The week of a calendar, and the days near a plan that differ from it. */
export interface Shading {
  readonly week: number[][];
  readonly days: { day: number; hours: number[]; name: string | null }[];
}

const daysAround = 400;

export function shadingOf({ calendars, project }: OwnPlan, finish: PlanMinute | null): Shading {
  const byUid = new Map(calendars.map((calendar) => [calendar.uid, calendar]));
  const own = byUid.get(project.calendarUid ?? -1) ?? calendars[0];
  if (own === undefined) return { week: [[], [], [], [], [], [], []], days: [] };
  const { week, special } = resolveWorkingDays(own, byUid);
  const first = Math.floor(project.start / minutesPerClockDay) - daysAround;
  const last = Math.floor((finish ?? project.start) / minutesPerClockDay) + daysAround;
  const names = exceptionNames(own, byUid);
  const days = [...special]
    .filter(([day]) => day >= first && day <= last)
    .sort(([a], [b]) => a - b)
    .map(([day, pattern]) => ({ day, hours: hoursOf(pattern), name: names.get(day) ?? null }));
  return { week: week.map(hoursOf), days };
}

function hoursOf(pattern: readonly { readonly from: number; readonly to: number }[]): number[] {
  return pattern.flatMap(({ from, to }) => [from, to]);
}

/** Which exception decides a day, by name; of two the first of the nearest calendar. */
export function exceptionNames(
  own: Calendar,
  byUid: ReadonlyMap<number, Calendar>,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const seen = new Set<Calendar>();
  for (let next: Calendar | undefined = own; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    for (const exception of next.exceptions) {
      for (const day of exceptionDays(exception)) {
        if (!names.has(day)) names.set(day, exception.name ?? '');
      }
    }
    next = byUid.get(next.baseUid ?? -1);
  }
  return names;
}
