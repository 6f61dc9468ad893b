import type { Plan } from '@regie/engine/model';
import { Calendars } from '@regie/engine/time';
import type { LevelledPlan } from '../plans/level-plan.ts';

/**
 * What is wrong with the dates of a levelled plan: finish-to-start relations between leaves that are broken, and
 * moments at which a working resource is used beyond its units. Empty when nothing. Written apart from levelling.
 */
export function checkLevelledPlan(plan: Plan, { activities }: LevelledPlan): string[] {
  const dates = new Map(activities.map((activity) => [activity.uid, activity]));
  const calendars = new Calendars(plan.calendars, 0, 0);
  const faults: string[] = [];
  for (const { predecessorUid, successorUid, type, lag } of plan.relations) {
    const before = dates.get(predecessorUid);
    const after = dates.get(successorUid);
    if (before === undefined || after === undefined || type !== 'FS' || lag.kind !== 'working') continue;
    const successor = plan.activities.find(({ uid }) => uid === successorUid);
    const clock = calendars.clockOf(successor?.calendarUid ?? plan.project.calendarUid);
    const isKept =
      lag.minutes === 0
        ? after.start >= before.finish
        : clock.between(before.finish, after.start) >= lag.minutes;
    if (!isKept) faults.push(`${successorUid} starts too soon after ${predecessorUid}`);
  }
  for (const { uid, kind, maxUnits } of plan.resources) {
    if (kind !== 'work') continue;
    const changes: { at: number; units: number }[] = [];
    for (const { activityUid, resourceUid, units } of plan.assignments) {
      const activity = dates.get(activityUid);
      if (resourceUid !== uid || activity === undefined) continue;
      changes.push({ at: activity.start, units }, { at: activity.finish, units: -units });
    }
    changes.sort((one, other) => one.at - other.at || one.units - other.units);
    let used = 0;
    for (const { at, units } of changes) {
      used += units;
      if (used > maxUnits + 1e-6) faults.push(`resource ${uid} is used for ${used} at ${at}`);
    }
  }
  return faults;
}
