import type { PlanEdit } from '@regie/contracts/planning';
import type { Plan } from './plan.ts';

/** The topmost of these rows: what lies below one of them moves along with it. */
export function topRows(plan: Plan, uids: readonly number[]): readonly number[] {
  const rows = uids.flatMap((uid) => plan.rowOf.get(uid) ?? []).sort((left, right) => left - right);
  let end = -1;
  return rows.filter((row) => {
    if (row < end) return false;
    end = plan.endOf[row] ?? row + 1;
    return true;
  });
}

function uidsOf(plan: Plan, rows: readonly number[]): number[] {
  return rows.map((row) => plan.view.activities.uid[row] ?? 0);
}

/** Above the row before them at their level; undefined when there is none. */
export function moveUp(plan: Plan, uids: readonly number[]): PlanEdit | undefined {
  const { level, uid } = plan.view.activities;
  const rows = topRows(plan, uids);
  const first = rows[0];
  if (first === undefined) return undefined;
  const own = level[first] ?? 1;
  let sibling = first - 1;
  while (sibling >= 0 && (level[sibling] ?? 1) > own) sibling -= 1;
  if (sibling < 0 || level[sibling] !== own) return undefined;
  return { kind: 'move', uids: uidsOf(plan, rows), after: uid[sibling - 1] ?? null, level: own };
}

/** Below the row after them at their level; undefined when there is none. */
export function moveDown(plan: Plan, uids: readonly number[]): PlanEdit | undefined {
  const { level, uid } = plan.view.activities;
  const rows = topRows(plan, uids);
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const own = level[last] ?? 1;
  const sibling = plan.endOf[last] ?? last + 1;
  if (sibling >= uid.length || level[sibling] !== own) return undefined;
  return {
    kind: 'move',
    uids: uidsOf(plan, rows),
    after: uid[(plan.endOf[sibling] ?? sibling + 1) - 1] ?? null,
    level: own,
  };
}

/** To the place below a row: inside it when that row is open and something lies below it, else after it. */
export function moveBelow(
  plan: Plan,
  uid: number,
  target: number | undefined,
  closed: ReadonlySet<number>,
): PlanEdit | undefined {
  const { level, uid: uids } = plan.view.activities;
  const row = plan.rowOf.get(uid);
  if (row === undefined) return undefined;
  if (target === undefined) return { kind: 'move', uids: [uid], after: null, level: 1 };
  if (target >= row && target < (plan.endOf[row] ?? row + 1)) return undefined;
  const end = plan.endOf[target] ?? target + 1;
  const isInside = end > target + 1 && !closed.has(uids[target] ?? 0);
  return {
    kind: 'move',
    uids: [uid],
    after: uids[isInside ? target : end - 1] ?? null,
    level: (level[target] ?? 1) + (isInside ? 1 : 0),
  };
}
