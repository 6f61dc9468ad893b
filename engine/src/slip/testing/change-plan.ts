import type { Activity, Calendar, Plan } from '@regie/engine/model';
import { createUniformSequence } from '../../simulation/index.ts';
import type { PlanState, SlipCause } from '../cause.ts';

type Dice = (count: number) => number;

function changeActivity(plan: Plan, dice: Dice, change: (activity: Activity) => Partial<Activity>): Plan {
  const open = plan.activities.filter(
    ({ progress, isExternal }) => !progress.actualStart && isExternal !== true,
  );
  const chosen = open[dice(open.length)];
  const activities = plan.activities.map((activity) =>
    activity === chosen ? { ...activity, ...change(activity) } : activity,
  );
  return { ...plan, activities };
}

function closeDays(calendars: readonly Calendar[], firstDay: number): readonly Calendar[] {
  return calendars.map((calendar) => ({
    ...calendar,
    exceptions: [...calendar.exceptions, { firstDay, lastDay: firstDay + 6, pattern: [] }],
  }));
}

const changes: Readonly<Record<Exclude<SlipCause, 'upstream'>, (plan: Plan, dice: Dice) => Plan>> = {
  duration: (plan, dice) =>
    changeActivity(plan, dice, ({ durationMinutes }) => ({
      durationMinutes: durationMinutes + 480 * (1 + dice(5)),
    })),
  lateStart: (plan, dice) =>
    changeActivity(plan, dice, () => ({
      constraint: { type: 'startNoEarlierThan', date: plan.project.start + 1440 * dice(90) },
    })),
  relation: (plan, dice) => ({
    ...plan,
    relations: plan.relations.map((relation, index) =>
      index === dice(plan.relations.length)
        ? { ...relation, lag: { kind: 'working', minutes: 480 * (1 + dice(6)) } }
        : relation,
    ),
  }),
  calendar: (plan, dice) => ({
    ...plan,
    calendars: closeDays(plan.calendars, Math.floor(plan.project.start / 1440) + dice(40)),
  }),
  scope: (plan, dice) => {
    const dropped = plan.activities[dice(plan.activities.length)]?.uid;
    return {
      ...plan,
      activities: plan.activities.filter(({ uid }) => uid !== dropped),
      relations: plan.relations.filter(
        ({ predecessorUid, successorUid }) => predecessorUid !== dropped && successorUid !== dropped,
      ),
      assignments: plan.assignments,
    };
  },
};

/** A later state of a plan in which changes of these causes, and no others, happened; the same for the same seed. */
export function changeState({ plan }: PlanState, causes: readonly SlipCause[], seed: number): PlanState {
  const random = createUniformSequence(seed);
  const dice: Dice = (count) => Math.floor(random() * count);
  let changed = plan;
  for (const cause of causes) if (cause !== 'upstream') changed = changes[cause](changed, dice);
  if (!causes.includes('upstream')) return { plan: changed };
  const uid = plan.activities[dice(plan.activities.length)]?.uid ?? 0;
  const earliestStart = plan.project.start + 1440 * dice(90);
  return { plan: changed, externalDates: [{ activityUid: uid, earliestStart }] };
}
