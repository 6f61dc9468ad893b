import type { Recalculation } from '@regie/engine/scheduling';
import type { StoredPlan } from './domain/stored-plan.ts';

/** A plan as this process last read or wrote it, with the engine's calculation where one is at hand. */
interface Entry {
  readonly plan: StoredPlan;
  calculation: Calculation | undefined;
}

/** The engine's calculation of a plan, and the dates of other plans that went into it. */
export interface Calculation {
  readonly engine: Recalculation;
  readonly external: string;
}

/** About 2 kB a row: some 200 MB when full, which no server that serves small plans reaches. */
const mostRows = 100_000;

/**
 * Plans that this process holds. Nothing but time is lost when it is emptied: an entry counts only for the state of
 * the database that it was read from or written as, and an entry of a write that was rolled back is never asked for.
 */
class PlanCache {
  readonly #entries = new Map<string, Entry>();
  #rows = 0;

  find(projectId: string, stateId: string | null): StoredPlan | undefined {
    const entry = this.#entries.get(projectId);
    if (stateId === null || entry === undefined || entry.plan.stateId !== stateId) return undefined;
    this.#entries.delete(projectId);
    this.#entries.set(projectId, entry);
    return entry.plan;
  }

  /** The calculation is taken out: who changes it and then fails leaves no trace of that. */
  takeCalculation(projectId: string, stateId: string | null): Calculation | undefined {
    const entry = this.#entries.get(projectId);
    if (stateId === null || entry?.plan.stateId !== stateId) return undefined;
    const { calculation } = entry;
    entry.calculation = undefined;
    return calculation;
  }

  keep(plan: StoredPlan, calculation?: Calculation): void {
    this.drop(plan.projectId);
    if (plan.stateId === null || sizeOf(plan) > mostRows) return;
    this.#entries.set(plan.projectId, { plan, calculation });
    this.#rows += sizeOf(plan);
    for (const oldest of this.#entries.keys()) {
      if (this.#rows <= mostRows) break;
      this.drop(oldest);
    }
  }

  drop(projectId: string): void {
    const entry = this.#entries.get(projectId);
    if (entry === undefined) return;
    this.#entries.delete(projectId);
    this.#rows -= sizeOf(entry.plan);
  }
}

function sizeOf({ plan }: StoredPlan): number {
  return plan.activities.length + plan.relations.length + plan.assignments.length + 10;
}

export const planCache = new PlanCache();
