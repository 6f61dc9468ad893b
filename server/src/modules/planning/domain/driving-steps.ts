import type { DrivingStep } from '@regie/contracts/planning';
import { type DateCause, drivingChain } from '@regie/engine/explanation';
import type { ExternalDate } from '@regie/engine/scheduling';
import { dayCountOf, daysBetween } from './plan-clock.ts';
import { baselineDates } from './plan-summary.ts';
import { storedMinute } from './row-values.ts';
import type { StoredBaseline, StoredPlan } from './stored-plan.ts';

const wordOf = {
  projectStart: 'project-start',
  predecessor: 'predecessor',
  constraint: 'constraint',
  asLateAsPossible: 'constraint',
  actual: 'actual',
  manual: 'manual',
  externalDate: 'other-project',
} as const satisfies Record<DateCause['kind'], DrivingStep['by']>;

/** What drives a row, or the end of the plan: from it back, each with how much later it is than in a baseline. */
export function chainOf(
  { plan }: StoredPlan,
  external: readonly ExternalDate[],
  baseline: StoredBaseline | undefined,
  uid?: number,
): readonly DrivingStep[] {
  const { links = [] } = drivingChain(plan, uid, { externalDates: external });
  const names = new Map(plan.activities.map((activity) => [activity.uid, activity.name]));
  const agreed = baselineDates(baseline);
  const days = dayCountOf(plan);
  return links.flatMap(({ activityUid, start, finish, cause }) => {
    const [from, to] = [storedMinute(start), storedMinute(finish)];
    if (from === null || to === null) return [];
    const was = agreed.get(activityUid)?.finish ?? null;
    return [
      {
        uid: activityUid,
        name: names.get(activityUid) ?? '',
        start: from,
        finish: to,
        by: wordOf[cause.kind],
        laterDays: was === null ? null : daysBetween(days, was, to),
      },
    ];
  });
}
