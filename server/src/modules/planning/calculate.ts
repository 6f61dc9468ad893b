import { type ExternalDate, Recalculation } from '@regie/engine/scheduling';
import { recordedResults, resultsOf } from './domain/results.ts';
import type { OwnPlan, Results, StoredPlan } from './domain/stored-plan.ts';
import type { Calculation } from './plan-cache.ts';

export interface Calculated {
  readonly results: Results;
  readonly calculation: Calculation;
  readonly milliseconds: number;
}

/** Relations that run in a circle, named by uid in order. */
export interface Circle {
  readonly circle: readonly number[];
}

/**
 * Computes a plan after a change. Where the calculation of the plan before is at hand and few rows differ, only what
 * these reach is computed again; the result is the same.
 */
export function calculate(
  before: StoredPlan,
  plan: OwnPlan,
  isRecalculated: boolean,
  external: readonly ExternalDate[],
  known: Calculation | undefined,
): Calculated | Circle {
  const began = performance.now();
  const key = JSON.stringify(external);
  const engine =
    known === undefined || known.external !== key
      ? Recalculation.begin(plan, { externalDates: external })
      : (advance(known.engine, before.plan, plan) ?? known.engine);
  if ('code' in engine) return { circle: engine.activityUids };
  const computed = resultsOf(plan, engine.schedule);
  return {
    results: isRecalculated ? computed : recordedResults(plan, computed),
    calculation: { engine, external: key },
    milliseconds: performance.now() - began,
  };
}

/** More changed rows than this are computed faster all at once. */
const mostSteps = 50;

function advance(engine: Recalculation, before: OwnPlan, after: OwnPlan) {
  const isSameShape =
    before.project === after.project &&
    before.calendars === after.calendars &&
    before.resources === after.resources &&
    before.assignments === after.assignments &&
    before.activities.length === after.activities.length &&
    before.activities.every(({ uid }, place) => after.activities[place]?.uid === uid);
  if (!isSameShape) return engine.apply({ kind: 'setPlan', plan: after });
  const changed = after.activities.filter((activity, place) => activity !== before.activities[place]);
  const [added, removed] = relationChanges(before, after);
  if (changed.length + added.length + removed.length > mostSteps) {
    return engine.apply({ kind: 'setPlan', plan: after });
  }
  for (const relation of removed) {
    const refused = engine.apply({ kind: 'removeRelation', relation });
    if (refused !== undefined) return refused;
  }
  for (const activity of changed) {
    const refused = engine.apply({ kind: 'setActivity', activity });
    if (refused !== undefined) return refused;
  }
  for (const relation of added) {
    const refused = engine.apply({ kind: 'addRelation', relation });
    if (refused !== undefined) return refused;
  }
  return undefined;
}

function relationChanges(before: OwnPlan, after: OwnPlan) {
  if (before.relations === after.relations) return [[], []] as const;
  const [old, now] = [new Set(before.relations), new Set(after.relations)];
  return [
    after.relations.filter((relation) => !old.has(relation)),
    before.relations.filter((relation) => !now.has(relation)),
  ] as const;
}
