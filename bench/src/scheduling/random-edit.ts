import type { Activity, Plan } from '@regie/engine/model';
import type { PlanEdit } from '@regie/engine/scheduling';
import { randomPlanStart, type SeededRandom } from '@regie/engine/testing';

/** An edit such as people make: mostly a duration, sometimes a date, progress or a relation. */
export function randomEdit(random: SeededRandom, plan: Plan): PlanEdit {
  const { activities, relations } = plan;
  const place = random.whole(activities.length);
  const activity = activities[place];
  if (activity === undefined) return { kind: 'setPlan', plan };
  if (random.chance(0.1) && relations.length > 0) {
    const relation = relations[random.whole(relations.length)];
    if (relation !== undefined) return { kind: 'removeRelation', relation };
  }
  const successor = activities[place + 1 + random.whole(20)];
  if (random.chance(0.1) && successor !== undefined) {
    const lag = { kind: 'working', minutes: 60 * random.whole(9) } as const;
    const type = random.one(['FS', 'SS', 'FF', 'SF']);
    const relation = { predecessorUid: activity.uid, successorUid: successor.uid, type, lag };
    return { kind: 'addRelation', relation };
  }
  return { kind: 'setActivity', activity: editedActivity(random, activity) };
}

function editedActivity(random: SeededRandom, activity: Activity): Activity {
  const date = randomPlanStart + 60 * random.whole(2000);
  if (random.chance(0.7)) return { ...activity, durationMinutes: 60 * random.whole(60) };
  if (random.chance(0.4)) return { ...activity, constraint: { type: 'startNoEarlierThan', date } };
  if (random.chance(0.3)) return { ...activity, deadline: date };
  if (random.chance(0.3)) return { ...activity, constraint: { type: 'asSoonAsPossible' } };
  const actualStart = date;
  return random.chance(0.5)
    ? { ...activity, progress: { percentComplete: 100, actualStart, actualFinish: date + 4 * 1440 } }
    : { ...activity, progress: { percentComplete: 0 } };
}
