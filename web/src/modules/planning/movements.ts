import type { PlanEdited } from '@regie/contracts/planning';
import type { Plan } from './plan.ts';

/** An activity that stands elsewhere than before. */
export interface Movement {
  readonly uid: number;
  readonly name: string;
  readonly finishBefore: number | null;
  readonly finishAfter: number | null;
}

/** What a change moved, here and in other projects. */
export interface Moved {
  /** Rises with each change, so that what is closed stays closed. */
  readonly stamp: number;
  readonly movements: readonly Movement[];
  readonly affected: PlanEdited['affected'];
}

/** Activities, summaries left out, whose dates differ between two states of a plan. */
export function movementsBetween(before: Plan, after: Plan): readonly Movement[] {
  const { activities, results } = after.view;
  if (results === before.view.results) return [];
  const { start, finish } = before.view.results;
  return activities.uid.flatMap((uid, row): Movement[] => {
    const former = before.rowOf.get(uid);
    if (former === undefined || (after.endOf[row] ?? 0) > row + 1) return [];
    if (start[former] === results.start[row] && finish[former] === results.finish[row]) return [];
    return [
      {
        uid,
        name: activities.name[row] ?? '',
        finishBefore: finish[former] ?? null,
        finishAfter: results.finish[row] ?? null,
      },
    ];
  });
}
