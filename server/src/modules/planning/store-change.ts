import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { newId } from '../../platform/identifiers.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { calculate } from './calculate.ts';
import { readAcross } from './cross-store.ts';
import { externalDates } from './domain/external-dates.ts';
import { crossRelationRow } from './domain/plan-rows.ts';
import { type PlanTotals, totalsOf } from './domain/plan-summary.ts';
import { changedColumns, changedPlaces, datedPlaces } from './domain/results.ts';
import type { CrossRelation, StoredBaseline, StoredPlan } from './domain/stored-plan.ts';
import { planCache } from './plan-cache.ts';
import { demandedFinish, type ProjectPlace } from './project-store.ts';
import { checkReferences, deferReferences } from './reference-store.ts';
import { markDependants, markReceivers, type StampChange, storeState } from './result-store.ts';
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
  /** What differs between the two, as pages are told it. */
  readonly stamped: StampChange;
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
  const cross = crossDifference(before.projectId, change.cross);
  const written = await writeRowsOf(unit, before, change, cross);
  if (isRefusal(written)) return written;
  const known = planCache.takeCalculation(before.projectId, before.stateId);
  const { incoming, isAwaited } = await readAcross(unit.database, before.projectId);
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
  const stamped = stampOf(before, plan, written.difference, movedPlaces, cross);
  await storeState(
    unit.database,
    plan.projectId,
    {
      ...plan,
      stateId: plan.stateId ?? '',
      changedAt: unit.now.toISOString(),
      endsOn: project.endsOn,
      resultColumns: changedColumns(before.results, plan.results),
    },
    plan.totals,
    stamped,
  );
  const dated = isAwaited ? uidsAt(plan, datedPlaces(before.results, plan.results)) : [];
  await markDependants(unit.database, plan.projectId, dated, unit.now);
  await markReceivers(unit.database, cross.receivers, unit.now);
  tellStamp(unit, plan);
  planCache.keep(plan, outcome.calculation);
  return { plan, movedPlaces, stamped };
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

function uidsAt({ results }: StoredPlan, places: readonly number[]): readonly number[] {
  return places.map((place) => results.uid[place] ?? 0);
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

function crossDifference(planId: string, { before, after }: Change['cross']): CrossDifference {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({ id }) => id));
  const removed = before.filter(({ id }) => !kept.has(id));
  const written = after
    .filter((one) => old.get(one.id) !== one)
    .map((one) => ({ before: old.get(one.id) ?? null, after: one }));
  const receivers = [...removed, ...written.map((one) => one.after)].map(
    ({ successorPlanId }) => successorPlanId,
  );
  const others = receivers.filter((id) => id !== planId);
  return { isChanged: receivers.length > 0, removed, written, receivers: [...new Set(others)] };
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
    uids: [...new Set([...entered, ...positions.keys()])],
    moved: uidsAt(after, movedPlaces),
    isOrdered:
      positions.size > 0 ||
      activities.removed.length > 0 ||
      activities.changed.some(({ from, to }) => from.outlineLevel !== to.outlineLevel),
    relations: [...relations.added, ...relations.changed.map(({ to }) => to)].map(({ id }) => id),
    removedRelations: relations.removed.map(({ id }) => id),
    parts: [
      ...(cross.isChanged ? (['cross'] as const) : []),
      ...(isChanged(resources) ? (['resources'] as const) : []),
      ...(isChanged(assignments) ? (['assignments'] as const) : []),
      ...(hasOtherFields(before, after, activities) ? (['fields'] as const) : []),
      ...(before.baselines === after.baselines ? [] : (['baselines'] as const)),
      ...(isProjectChanged && calendarUid(before) !== calendarUid(after) ? (['shading'] as const) : []),
    ],
  };
}

/** Whether fields of the plan's own, or their values, came, went or changed: only a file brings them. */
function hasOtherFields(
  before: StoredPlan,
  after: StoredPlan,
  { added, changed, removed }: WrittenPlan['difference']['activities'],
): boolean {
  return (
    before.plan.customFields !== after.plan.customFields ||
    [...added, ...removed].some(({ customValues }) => customValues.length > 0) ||
    changed.some(({ from, to }) => from.customValues !== to.customValues)
  );
}
