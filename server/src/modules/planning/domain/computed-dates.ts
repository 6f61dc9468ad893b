import type { Activity, Assignment, Plan } from '@regie/engine/model';
import { storedMinute, storedNumber } from './row-values.ts';
import type { Results } from './stored-plan.ts';

/** Work that is still to be done, among the spreads of an assignment. */
const remainingWork = 1;

/** The plan with the dates that were computed in the place of those that a file once recorded. */
export function withComputedDates(plan: Plan, results: Results): Plan {
  const places = new Map([...results.uid].map((uid, place) => [uid, place]));
  const moved = new Set<number>();
  const activities = plan.activities.map((activity) => {
    const place = places.get(activity.uid);
    if (place === undefined) return { ...activity, recorded: spanOf(results) };
    const recorded = resultAt(results, place);
    const { start, finish } = activity.recorded;
    if (start === recorded.start && finish === recorded.finish) return { ...activity, recorded };
    moved.add(activity.uid);
    // Stretches that a file recorded are those of other dates.
    const { pieces: _pieces, ...whole } = activity;
    return { ...whole, recorded };
  });
  const assignments = plan.assignments.map((one) => (moved.has(one.activityUid) ? withoutDates(one) : one));
  return { ...plan, activities, assignments };
}

function resultAt(results: Results, place: number): Activity['recorded'] {
  return {
    start: storedMinute(results.start[place]) ?? undefined,
    finish: storedMinute(results.finish[place]) ?? undefined,
    totalSlackMinutes: storedNumber(results.totalFloatMinutes[place]) ?? undefined,
    freeSlackMinutes: storedNumber(results.freeFloatMinutes[place]) ?? undefined,
    isCritical: results.isCritical[place] === 1,
  };
}

/** From the first start to the last finish: the dates of the project's own row. */
function spanOf(results: Results): Activity['recorded'] {
  let [start, finish] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const minute of results.start) if (minute < start) start = minute;
  for (const minute of results.finish) if (minute > finish) finish = minute;
  return start > finish ? {} : { start, finish };
}

function withoutDates(assignment: Assignment): Assignment {
  const { start: _start, finish: _finish, ...kept } = assignment;
  return { ...kept, timephased: kept.timephased.filter(({ type }) => type !== remainingWork) };
}
