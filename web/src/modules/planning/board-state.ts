import type { ActivityPatch, ActivityState } from '@regie/contracts/planning';
import { isSummary, type Plan } from './plan.ts';
import { type PlanFilter, stateOf, visibleRows } from './visible-rows.ts';

/** The activities of each column, in the order of the plan; summaries are sums, not work. */
export function boardColumns(
  plan: Plan,
  filter: PlanFilter,
  now: number,
): Readonly<Record<ActivityState, readonly number[]>> {
  const columns: Record<ActivityState, number[]> = { 'not-started': [], 'in-progress': [], completed: [] };
  for (const row of visibleRows(plan, new Set(), filter, now)) {
    if (isSummary(plan, row) || plan.view.activities.isActive[row] === false) continue;
    columns[stateOf(plan, row)].push(row);
  }
  return columns;
}

/** Whether only who moves an activity to another column can say how far it is. */
export function asksProgress(plan: Plan, row: number, state: ActivityState): boolean {
  const { activities, results } = plan.view;
  const start = activities.actualStart[row] ?? results.start[row] ?? null;
  return state === 'in-progress' && (stateOf(plan, row) === 'completed' || start === null);
}

/** What moving an activity to another column writes; `percent` is how far it is, where that was asked. */
export function patchForState(
  plan: Plan,
  row: number,
  state: ActivityState,
  percent: number | undefined,
): ActivityPatch {
  const { activities, results } = plan.view;
  if (state === 'completed') return { percentComplete: 100 };
  if (state === 'not-started') return { percentComplete: 0, actualStart: null, actualFinish: null };
  if (percent !== undefined) return { percentComplete: percent, actualFinish: null };
  const start = activities.actualStart[row] ?? results.start[row] ?? null;
  return start === null ? {} : { actualStart: start };
}
