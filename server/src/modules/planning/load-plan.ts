import type { StoredPlan } from './domain/stored-plan.ts';
import { planCache } from './plan-cache.ts';
import { type AnyDatabase, type PlanState, readPlanState, readStoredPlan } from './plan-store.ts';

/** A plan in the state that its row says, from memory when this process holds that very state. */
export async function loadPlan(
  database: AnyDatabase,
  projectId: string,
  start: number,
  state?: PlanState,
): Promise<StoredPlan> {
  const asked = state ?? (await readPlanState(database, projectId));
  const known = planCache.find(projectId, asked.stateId);
  if (known !== undefined) return known;
  const plan = await readStoredPlan(database, projectId, asked, start);
  // Between the two statements another may have committed: only a plan read under one state is kept.
  const isSame = state !== undefined || (await readPlanState(database, projectId)).stateId === asked.stateId;
  if (!isSame) return await loadPlan(database, projectId, start);
  planCache.keep(plan);
  return plan;
}
