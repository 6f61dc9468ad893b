import type { DatabaseTransaction } from '../../platform/database/connect.ts';
import { newId } from '../../platform/identifiers.ts';
import { calculate } from './calculate.ts';
import { readAcross } from './cross-store.ts';
import { externalDates } from './domain/external-dates.ts';
import { totalsOf } from './domain/plan-summary.ts';
import { allColumns, changedColumns, changedPlaces, datedPlaces } from './domain/results.ts';
import type { StoredPlan } from './domain/stored-plan.ts';
import { forgetDue } from './due-store.ts';
import { loadPlan } from './load-plan.ts';
import { planCache } from './plan-cache.ts';
import { lockPlanState, readStoredPlan } from './plan-store.ts';
import { demandedFinish, readProjectDates, usualStart } from './project-store.ts';
import { markDependants, nothingChanged, type StampChange, storeState } from './result-store.ts';

/** Why a plan is computed again without an edit of its own. */
export interface Occasion {
  readonly now: Date;
  readonly today: string;
  /** What was entered changed, here or in what the plan rests on. */
  readonly isInput: boolean;
  /** What was written of the plan in this very transaction; its rows are then read anew. */
  readonly written?: StampChange;
}

/** A plan before and after it was computed again. */
export interface Recalculated {
  readonly before: StoredPlan;
  readonly after: StoredPlan;
  readonly movedPlaces: readonly number[];
}

/**
 * Computes a plan again from what is stored and from what other plans say now, and stores what differs. Holds the lock of
 * this one plan. Undefined when the project is gone; a circle leaves the plan as it is.
 */
export async function recalculatePlan(
  database: DatabaseTransaction,
  projectId: string,
  { now, today, isInput, written }: Occasion,
): Promise<Recalculated | { readonly circle: readonly number[] } | undefined> {
  const state = await lockPlanState(database, projectId);
  const wasInput = await forgetDue(database, projectId);
  const project = await readProjectDates(database, projectId);
  if (project === undefined || state.stateId === null) return undefined;
  const start = usualStart(project, today);
  const before =
    written === undefined
      ? await loadPlan(database, projectId, start, state)
      : await readStoredPlan(database, projectId, state, start);
  const { incoming, isAwaited } = await readAcross(database, projectId);
  const known = written === undefined ? planCache.takeCalculation(projectId, state.stateId) : undefined;
  const outcome = calculate(
    before,
    before.plan,
    before.isRecalculated,
    externalDates(before.plan, incoming),
    known,
  );
  if ('circle' in outcome) return outcome;
  const movedPlaces = changedPlaces(before.results, outcome.results);
  const isInputChanged = isInput || wasInput;
  const isSame = movedPlaces.length === 0 && !isInputChanged && state.endsOn === project.endsOn;
  if (isSame) {
    planCache.keep(before, outcome.calculation);
    return { before, after: before, movedPlaces };
  }
  const totals = totalsOf(before.plan, outcome.results, before.baselines, demandedFinish(project));
  const after: StoredPlan = {
    ...before,
    totals,
    results: outcome.results,
    revision: before.revision + Number(isInputChanged),
    stamp: before.stamp + 1,
    stateId: newId(now.getTime()),
    calculatedMilliseconds: outcome.milliseconds,
  };
  const moved = movedPlaces.flatMap((place) => after.plan.activities[place]?.uid ?? []);
  const change = written ?? nothingChanged;
  await storeState(
    database,
    projectId,
    {
      ...after,
      stateId: after.stateId ?? '',
      changedAt: written === undefined ? null : now.toISOString(),
      endsOn: project.endsOn,
      // Rows that came back stand where the stored columns do not have them.
      resultColumns: written === undefined ? changedColumns(before.results, after.results) : allColumns,
    },
    totals,
    {
      ...change,
      moved,
      parts: isInputChanged ? [...change.parts, 'cross', 'shading'] : change.parts,
    },
  );
  if (isAwaited) {
    const dated = datedPlaces(before.results, after.results).map((place) => after.results.uid[place] ?? 0);
    await markDependants(database, projectId, dated, now);
  }
  planCache.keep(after, outcome.calculation);
  return { before, after, movedPlaces };
}
