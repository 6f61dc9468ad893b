import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { newId } from '../../platform/identifiers.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { calculate } from './calculate.ts';
import { readIncoming } from './cross-store.ts';
import { externalDates } from './domain/external-dates.ts';
import { crossRelationRow } from './domain/plan-rows.ts';
import { type PlanTotals, totalsOf } from './domain/plan-summary.ts';
import { changedPlaces, datedPlaces } from './domain/results.ts';
import type { CrossRelation, StoredBaseline, StoredPlan } from './domain/stored-plan.ts';
import { planCache } from './plan-cache.ts';
import { demandedFinish, type ProjectPlace } from './project-store.ts';
import { checkReferences, deferReferences } from './reference-store.ts';
import { markDependants, type StampChange, storeResults, storeState } from './result-store.ts';
import { type NextPlan, type WrittenPlan, writeAll, writePlan } from './write-plan.ts';

/** What a plan is to be, its relations with other plans included. */
export interface Change extends NextPlan {
  readonly cross: { readonly before: readonly CrossRelation[]; readonly after: readonly CrossRelation[] };
  readonly lastUid: number;
  readonly baselines?: readonly StoredBaseline[];
}

/** A plan that was just counted. */
type Counted = StoredPlan & { readonly totals: PlanTotals };

/** A plan after a change, and the places of rows whose computed values differ. */
export interface Changed {
  readonly plan: StoredPlan;
  readonly movedPlaces: readonly number[];
}

/**
 * Writes a change of what was entered, computes the plan anew and stores what came of it, in the transaction of the
 * unit. Plans that wait for what moved are marked as due; who asked settles them after the commit.
 */
export async function storeChange(
  unit: Unit,
  project: ProjectPlace,
  before: StoredPlan,
  change: Change,
): Promise<Changed | Refusal> {
  const cross = crossDifference(change.cross);
  const written = await writeRowsOf(unit, before, change, cross);
  if (isRefusal(written)) return written;
  const known = planCache.takeCalculation(before.projectId, before.stateId);
  const incoming = await readIncoming(unit.database, before.projectId);
  const outcome = calculate(
    before,
    change.plan,
    change.isRecalculated,
    externalDates(change.plan, incoming),
    known,
  );
  if ('circle' in outcome) return refuseCircle(change, outcome.circle);
  const movedPlaces = changedPlaces(before.results, outcome.results);
  const baselines = change.baselines ?? before.baselines;
  const plan: Counted = {
    ...before,
    ...written.marks,
    totals: totalsOf(change.plan, outcome.results, baselines, demandedFinish(project)),
    plan: change.plan,
    carried: change.carried,
    isRecalculated: change.isRecalculated,
    baselines,
    results: outcome.results,
    revision: before.revision + 1,
    stamp: before.stamp + 1,
    stateId: newId(unit.now.getTime()),
    lastUid: change.lastUid,
    calculatedMilliseconds: outcome.milliseconds,
  };
  await storeResults(unit.database, plan.projectId, plan.results, movedPlaces);
  await storeState(
    unit.database,
    plan.projectId,
    { ...plan, stateId: plan.stateId ?? '', changedAt: unit.now.toISOString(), endsOn: project.endsOn },
    plan.totals,
    stampOf(before, plan, written.difference, movedPlaces, cross),
  );
  const dated = uidsAt(plan, datedPlaces(before.results, plan.results));
  await markDependants(unit.database, plan.projectId, dated, cross.receivers, unit.now);
  tellStamp(unit, plan);
  planCache.keep(plan, outcome.calculation);
  return { plan, movedPlaces };
}

/** Pages hear of the stamp, not of each row. */
export function tellStamp(unit: Unit, { projectId, stamp }: StoredPlan): void {
  unit.written.push({
    table: 'plan',
    rowId: projectId,
    recordId: projectId,
    scopeId: projectId,
    version: stamp,
  });
}

function uidsAt({ plan }: StoredPlan, places: readonly number[]): readonly number[] {
  return places.flatMap((place) => plan.activities[place]?.uid ?? []);
}

function refuseCircle({ plan }: Change, uids: readonly number[]): Refusal {
  const names = new Map(
    plan.activities.map(({ uid, name }, place) => [uid, name === '' ? `${place + 1}` : name]),
  );
  const shown = [...uids.slice(0, 12), ...uids.slice(0, 1)].map((uid) => names.get(uid) ?? `${uid}`);
  return refuse('planning/cycle', { facts: { circle: shown.join(' → ') } });
}

interface CrossDifference {
  readonly isChanged: boolean;
  readonly removed: readonly CrossRelation[];
  readonly written: readonly { readonly before: CrossRelation | null; readonly after: CrossRelation }[];
  /** Plans other than this one whose input changed. */
  readonly receivers: readonly string[];
}

function crossDifference({ before, after }: Change['cross']): CrossDifference {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({ id }) => id));
  const removed = before.filter(({ id }) => !kept.has(id));
  const written = after
    .filter((one) => old.get(one.id) !== one)
    .map((one) => ({ before: old.get(one.id) ?? null, after: one }));
  const receivers = [...removed, ...written.map((one) => one.after)].map(
    ({ successorPlanId }) => successorPlanId,
  );
  return { isChanged: receivers.length > 0, removed, written, receivers: [...new Set(receivers)] };
}

/** Relations with other plans go first and come last: they refer to rows. */
async function writeRowsOf(
  unit: Unit,
  before: StoredPlan,
  change: Change,
  cross: CrossDifference,
): Promise<WrittenPlan | Refusal> {
  // Rows that refer to each other go and come in one change: references are looked at when all are there.
  await deferReferences(unit.database);
  const gone = cross.removed.map((one) => ({ before: crossRelationRow(one, one.version), after: null }));
  const refused = await writeAll(unit, before.projectId, 'relation', gone);
  if (refused !== undefined) return refused;
  const written = await writePlan(unit, before, change);
  if (isRefusal(written)) return written;
  const made = cross.written.map((one) => ({
    before: one.before === null ? null : crossRelationRow(one.before, one.before.version),
    after: crossRelationRow(one.after, one.after.version + 1),
  }));
  const late = await writeAll(unit, before.projectId, 'relation', made);
  if (late !== undefined) return late;
  return (await checkReferences(unit.database)) ? written : refuse('events/in-use', { facts: { title: '' } });
}

function stampOf(
  before: StoredPlan,
  after: StoredPlan,
  { activities, positions, relations, resources, assignments, isProjectChanged }: WrittenPlan['difference'],
  movedPlaces: readonly number[],
  cross: CrossDifference,
): StampChange {
  const isChanged = (part: typeof resources | typeof assignments) =>
    part.added.length + part.changed.length + part.removed.length > 0;
  const entered = [...activities.added, ...activities.changed.map(({ to }) => to)].map(({ uid }) => uid);
  const calendarUid = ({ plan }: StoredPlan) => plan.project.calendarUid;
  return {
    uids: [...new Set([...entered, ...positions.keys(), ...uidsAt(after, movedPlaces)])],
    isOrdered: positions.size > 0 || activities.removed.length > 0,
    relations: [...relations.added, ...relations.changed.map(({ to }) => to)].map(({ id }) => id),
    removedRelations: relations.removed.map(({ id }) => id),
    parts: [
      ...(cross.isChanged ? (['cross'] as const) : []),
      ...(isChanged(resources) ? (['resources'] as const) : []),
      ...(isChanged(assignments) ? (['assignments'] as const) : []),
      ...(before.baselines === after.baselines ? [] : (['baselines'] as const)),
      ...(isProjectChanged && calendarUid(before) !== calendarUid(after) ? (['shading'] as const) : []),
    ],
  };
}
