import { type Activity, dayOf, type Plan } from '@regie/engine/model';
import { Calendars, type WorkClock } from '@regie/engine/time';

/** The clock that an activity's duration runs on: its own calendar, or that of the project; round the clock when elapsed. */
export function activityClock(plan: Plan, { calendarUid, isElapsed }: Activity): WorkClock {
  const day = dayOf(plan.project.start);
  const calendars = new Calendars(plan.calendars, day, day);
  if (isElapsed) return calendars.roundTheClock;
  return calendars.clockOf(calendars.has(calendarUid) ? calendarUid : plan.project.calendarUid);
}

/** Whether the row at a place sums up those that follow it. */
export function isSummaryAt({ activities }: Plan, place: number): boolean {
  const [row, next] = [activities[place], activities[place + 1]];
  return row !== undefined && next !== undefined && next.outlineLevel > row.outlineLevel;
}
