import type { Activity, Plan, PlanMinute } from '@regie/engine/model';
import type { SlowCalendar } from './slow-calendar.ts';
import type { SlowCalendars, SlowWork } from './slow-work.ts';

/** A leaf while it is worked on; early and late dates are those of what remains. */
export interface PrimaveraLeaf {
  readonly activity: Activity;
  readonly top: Activity;
  readonly calendar: SlowCalendar;
  readonly work: SlowWork;
  readonly isDone: boolean;
  readonly hasBegun: boolean;
  early: [PlanMinute, PlanMinute];
  late: [PlanMinute, PlanMinute];
}

/** A leaf as it stands before anything is computed. */
export function newPrimaveraLeaf(
  plan: Plan,
  calendars: SlowCalendars,
  activity: Activity,
  top: Activity,
): PrimaveraLeaf {
  const isDone = activity.progress.actualFinish !== undefined;
  const hasBegun = isDone || activity.progress.actualStart !== undefined;
  const calendar = calendars.ofActivity(activity);
  const anyDay = plan.project.start;
  return {
    activity,
    top,
    calendar,
    work: isDone ? { own: calendar, minutes: 0, parts: [] } : workOf(plan, calendars, activity, hasBegun),
    isDone,
    hasBegun,
    early: [anyDay, anyDay],
    late: [anyDay, anyDay],
  };
}

/** A duration on the activity's calendar; where people decide, their work on their calendars. */
function workOf(plan: Plan, calendars: SlowCalendars, activity: Activity, hasBegun: boolean): SlowWork {
  const minutes = activity.progress.remainingDurationMinutes ?? activity.durationMinutes;
  const isRemaining = hasBegun || activity.progress.remainingDurationMinutes !== undefined;
  const isDriven = activity.kind === 'resourceDependent' && activity.durationMinutes > 0;
  const parts = plan.assignments.flatMap((assignment) => {
    const resource = plan.resources.find(({ uid }) => uid === assignment.resourceUid);
    const work = isRemaining ? (assignment.remainingWorkMinutes ?? 0) : assignment.workMinutes;
    if (!isDriven || assignment.activityUid !== activity.uid || work <= 0) return [];
    const calendar = calendars.of(resource?.calendarUid);
    return [{ calendar, delay: 0, pause: 0, minutes: work / assignment.units }];
  });
  return { own: calendars.ofActivity(activity), minutes, parts };
}
