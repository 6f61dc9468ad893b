import type { Refusal } from '@regie/contracts';
import type { PlanEdit } from '@regie/contracts/planning';
import type { DatabaseTransaction } from '../../platform/database/connect.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { isCrossed, lockAcross, readCrossingPlans } from './crossing-store.ts';
import { findCircleAcross, type PlanPart } from './domain/circle-across.ts';
import type { Draft } from './domain/draft.ts';
import type { CrossRelation, StoredPlan } from './domain/stored-plan.ts';
import { loadPlan } from './load-plan.ts';
import { lockPlanState, type PlanState } from './plan-store.ts';
import type { ProjectPlace } from './project-store.ts';

/** A lock of a plan that says whether relations between plans are held too. */
export interface CrossingState extends PlanState {
  readonly isCrossLocked: boolean;
}

/** Edits that can make one activity wait for another that it did not wait for. */
function addsPaths(edit: PlanEdit): boolean {
  switch (edit.kind) {
    case 'link':
    case 'chain':
    case 'move':
    case 'indent':
    case 'outdent':
      return true;
    case 'set':
      return edit.patch.predecessors !== undefined;
    case 'add':
      return edit.rows.some(({ patch }) => patch.predecessors !== undefined);
    default:
      return false;
  }
}

/**
 * Locks a plan for a write. Where the write could close a circle through several plans, one lock of the whole house is
 * taken first, and the plans at both ends of a new relation in the order of their ids: so no two writes wait for each
 * other.
 */
export async function lockCrossing(
  unit: Unit,
  project: ProjectPlace,
  edits: readonly PlanEdit[],
): Promise<CrossingState> {
  const others = edits.flatMap((edit) =>
    edit.kind === 'link'
      ? [edit.predecessor.projectId, edit.successor.projectId].filter((id) => id !== undefined)
      : [],
  );
  const isAcross = others.some((id) => id !== project.id);
  const isCrossLocked = isAcross || (project.isLinked && edits.some(addsPaths));
  if (isCrossLocked) await lockAcross(unit.database);
  const ids = [...new Set([project.id, ...others])].sort();
  let own: PlanState | undefined;
  for (const id of isAcross ? ids : [project.id]) {
    const state = await lockPlanState(unit.database, id);
    if (id === project.id) own = state;
  }
  const state = own ?? (await lockPlanState(unit.database, project.id));
  if (!isCrossLocked && edits.some(addsPaths) && (await isCrossed(unit.database, project.id))) {
    // Somebody linked the plan with another between the look and the lock: begin again, and see it.
    throw Object.assign(new Error('the plan was linked meanwhile'), { code: '40001' });
  }
  return { ...state, isCrossLocked };
}

/** Refuses a change by which activities of several plans would wait for one another. */
export async function refuseCrossing(
  unit: Unit,
  before: StoredPlan,
  draft: Draft,
  cross: readonly CrossRelation[],
): Promise<Refusal | undefined> {
  const isChanged =
    before.plan.relations !== draft.plan.relations || before.plan.activities !== draft.plan.activities;
  if (draft.cross.length === 0 || (!isChanged && cross === draft.cross)) return undefined;
  return await refuseCircleNow(unit.database, draft.projectId);
}

/** The same of a plan as it stands in this transaction, and in this process's memory. */
export async function refuseCircleNow(
  database: DatabaseTransaction,
  planId: string,
): Promise<Refusal | undefined> {
  const crossing = await readCrossingPlans(database, planId);
  if (crossing.planIds.length < 2) return undefined;
  const parts: PlanPart[] = [];
  for (const id of crossing.planIds) {
    const { plan } = await loadPlan(database, id, 0);
    parts.push({ planId: id, activities: plan.activities, relations: plan.relations });
  }
  return findCircleAcross(parts, crossing.relations);
}
