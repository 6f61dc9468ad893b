import { type ActivityState, activityStates } from '@regie/contracts/planning';
import { isSummary, type Plan, parentOf } from './plan.ts';

/** What of the plan is asked for; the whole plan is on the page, so the page filters. */
export interface PlanFilter {
  readonly text: string;
  readonly isCritical: boolean;
  readonly isLate: boolean;
  readonly isMilestone: boolean;
  readonly state: ActivityState | undefined;
}

export const noFilter: PlanFilter = {
  text: '',
  isCritical: false,
  isLate: false,
  isMilestone: false,
  state: undefined,
};

export function isFiltering(filter: PlanFilter): boolean {
  return (
    filter.text !== '' ||
    filter.isCritical ||
    filter.isLate ||
    filter.isMilestone ||
    filter.state !== undefined
  );
}

export function stateOf(plan: Plan, row: number): ActivityState {
  const { percentComplete, actualStart, actualFinish } = plan.view.activities;
  const percent = percentComplete[row] ?? 0;
  if (percent >= 100 || (actualFinish[row] ?? null) !== null) return 'completed';
  return percent > 0 || (actualStart[row] ?? null) !== null ? 'in-progress' : 'not-started';
}

export function readState(text: string | undefined): ActivityState | undefined {
  return activityStates.find((state) => state === text);
}

/** Not done, and its end lies before the status date or after its deadline. */
export function isLate(plan: Plan, row: number, now: number): boolean {
  if (stateOf(plan, row) === 'completed') return false;
  const finish = plan.view.results.finish[row] ?? null;
  const deadline = plan.view.activities.deadline[row] ?? null;
  return finish !== null && (finish < now || (deadline !== null && finish > deadline));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function fits(plan: Plan, row: number, filter: PlanFilter, words: readonly string[], now: number): boolean {
  const { activities, results } = plan.view;
  if (filter.isCritical && results.isCritical[row] !== true) return false;
  if (filter.isMilestone && activities.isMilestone[row] !== true) return false;
  if (filter.isLate && !isLate(plan, row, now)) return false;
  if (filter.state !== undefined && (isSummary(plan, row) || stateOf(plan, row) !== filter.state))
    return false;
  if (words.length === 0) return true;
  const text = plain(`${activities.name[row] ?? ''} ${activities.wbs[row] ?? ''}`);
  return words.every((word) => text.includes(word));
}

/** Rows that fit, each with the summaries that it lies below. */
function fittingRows(plan: Plan, filter: PlanFilter, now: number): ReadonlySet<number> {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  const found = new Set<number>();
  for (let row = 0; row < plan.view.activities.uid.length; row += 1) {
    if (!fits(plan, row, filter, words, now)) continue;
    for (let at: number | undefined = row; at !== undefined && !found.has(at); at = parentOf(plan, at))
      found.add(at);
  }
  return found;
}

/** The rows that are shown, in order: without what lies below a closed summary or does not fit the filter. */
export function visibleRows(
  plan: Plan,
  closed: ReadonlySet<number>,
  filter: PlanFilter,
  now: number,
): Int32Array {
  const { uid } = plan.view.activities;
  const fitting = isFiltering(filter) ? fittingRows(plan, filter, now) : undefined;
  const rows: number[] = [];
  for (let row = 0; row < uid.length; row += 1) {
    if (fitting !== undefined && !fitting.has(row)) continue;
    rows.push(row);
    // Who looks for something wants to see it, closed or not.
    if (fitting === undefined && closed.has(uid[row] ?? 0)) row = (plan.endOf[row] ?? row + 1) - 1;
  }
  return Int32Array.from(rows);
}
