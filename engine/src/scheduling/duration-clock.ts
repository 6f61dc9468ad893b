import type { Activity, Assignment, Resource } from '@regie/engine/model';
import type { Calendars, WorkClock } from '@regie/engine/time';
import type { Conventions } from './conventions.ts';

/** What shapes are made from. */
export interface ShapeSource {
  readonly calendars: Calendars;
  readonly projectCalendarUid: number | undefined;
  readonly conventions: Conventions;
  readonly resources: ReadonlyMap<number, Resource>;
  readonly assignments: ReadonlyMap<number, readonly Assignment[]>;
}

/** The calendar of the activity, or else that of the project. */
export function activityCalendarUid(activity: Activity, source: ShapeSource): number | undefined {
  return source.calendars.has(activity.calendarUid) ? activity.calendarUid : source.projectCalendarUid;
}

/** The clock that an activity's duration runs on. */
export function durationClock(activity: Activity, source: ShapeSource): WorkClock {
  return activity.isElapsed && source.conventions.elapsedDurationRunsOnClock
    ? source.calendars.roundTheClock
    : source.calendars.clockOf(activityCalendarUid(activity, source));
}
