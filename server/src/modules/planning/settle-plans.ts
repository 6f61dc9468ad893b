import { readOrganisation } from '../../platform/accounts/read-actor.ts';
import { dayIn } from '../../platform/clock.ts';
import { newId } from '../../platform/identifiers.ts';
import type { House } from '../../platform/operations/perform.ts';
import { movementsOf } from './domain/movements.ts';
import { listDueAfter, listOverdue, tellPlan } from './due-store.ts';
import { type Recalculated, recalculatePlan } from './recalculate.ts';

/** A plan that was moved by another. */
export interface SettledPlan {
  readonly projectId: string;
  readonly finishBefore: number | null;
  readonly finishAfter: number | null;
  readonly movedCount: number;
}

/** A chain of projects longer than this goes on in the worker. */
const mostAtOnce = 200;

/**
 * Computes again the plans that wait for some, and those that wait for these, until nothing changes: each in a
 * transaction of its own that holds one lock, so that no two writers wait for each other. What is left when this process
 * dies stays due, and the worker takes it up.
 */
export async function settleAfter(house: House, planIds: readonly string[]): Promise<readonly SettledPlan[]> {
  const settled = new Map<string, SettledPlan>();
  let frontier = planIds;
  for (let done = 0; frontier.length > 0 && done < mostAtOnce; ) {
    const due = await listDueAfter(house.database, frontier);
    for (const id of due) {
      done += 1;
      const outcome = await settleOne(house, id);
      if (outcome !== undefined) settled.set(id, joined(settled.get(id), outcome));
    }
    frontier = due;
  }
  return [...settled.values()];
}

/** Takes up what nobody settled: after a crash, after a change of a calendar that many plans use. */
export async function sweepPlans(house: House): Promise<number> {
  const before = new Date(house.clock.now().getTime() - patienceMs);
  const due = await listOverdue(house.database, before, mostAtOnce);
  for (const id of due) await settleOne(house, id);
  return due.length;
}

/** How long a plan may be due before the worker takes it for abandoned. */
const patienceMs = 1_500;

function joined(first: SettledPlan | undefined, then: SettledPlan): SettledPlan {
  if (first === undefined) return then;
  return {
    ...then,
    finishBefore: first.finishBefore,
    movedCount: Math.max(first.movedCount, then.movedCount),
  };
}

async function settleOne(house: House, projectId: string): Promise<SettledPlan | undefined> {
  const organisation = await readOrganisation(house.database);
  const now = house.clock.now();
  const today = dayIn(organisation?.timeZone ?? 'Europe/Amsterdam', now);
  const outcome = await house.database.transaction().execute(async (database) => {
    const recalculated = await recalculatePlan(database, projectId, { now, today, isInput: false });
    if (recalculated === undefined || 'circle' in recalculated) return undefined;
    const { before, after } = recalculated;
    if (before !== after) await tellPlan(database, projectId, after.stamp, newId(now.getTime()));
    return recalculated;
  });
  return outcome === undefined || outcome.before === outcome.after ? undefined : told(projectId, outcome);
}

function told(projectId: string, { before, after, movedPlaces }: Recalculated): SettledPlan {
  return {
    projectId,
    finishBefore: finishOf(before),
    finishAfter: finishOf(after),
    movedCount: movementsOf(before, after, movedPlaces).movedCount,
  };
}

function finishOf({ results }: Recalculated['before']): number | null {
  let latest: number | null = null;
  for (const finish of results.finish) if (finish > (latest ?? Number.NEGATIVE_INFINITY)) latest = finish;
  return latest;
}
