import { formatPlanMinute, type Plan } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import { slowPrimavera, slowSchedule } from '@regie/engine/testing';

const columns = ['start', 'finish', 'lateStart', 'lateFinish', 'totalFloatMinutes'] as const;

/** The first leaf and column in which the fast engine and the slow twin differ; undefined when they agree. */
export function differenceFromSlow(plan: Plan): string | undefined {
  const { schedule: fast } = schedule(plan);
  if (fast === undefined) return 'refused';
  const twin = plan.project.profile === undefined ? slowSchedule : slowPrimavera;
  for (const [uid, slow] of twin(plan)) {
    const place = plan.activities.findIndex((activity) => activity.uid === uid);
    for (const name of columns) {
      const [one, other] = [fast[name][place] ?? Number.NaN, slow[name]];
      if (one === other) continue;
      const isDate = name !== 'totalFloatMinutes';
      const [left, right] = isDate ? [formatPlanMinute(one), formatPlanMinute(other)] : [one, other];
      return `uid ${uid} ${name}: ${left}, slow twin ${right}`;
    }
    if ((fast.isCritical[place] === 1) !== slow.isCritical) return `uid ${uid} critical`;
  }
  return undefined;
}
