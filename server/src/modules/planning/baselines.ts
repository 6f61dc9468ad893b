import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { planningOperations } from '@regie/contracts/planning';
import type { ExternalDate } from '@regie/engine/scheduling';
import type { Image } from '../../platform/database/tables.ts';
import { readImages } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { readCrossRelations, readIncoming } from './cross-store.ts';
import { baselineNow } from './domain/baseline-now.ts';
import { externalDates } from './domain/external-dates.ts';
import { baselineFacts, qualityOf } from './domain/plan-quality.ts';
import type { StoredBaseline, StoredPlan } from './domain/stored-plan.ts';
import { loadPlan } from './load-plan.ts';
import { lockPlanState } from './plan-store.ts';
import {
  findProject,
  type ProjectPlace,
  refuseArchived,
  refuseUnpermitted,
  usualStart,
} from './project-store.ts';
import { storeChange } from './store-change.ts';
import { writeAll } from './write-plan.ts';

interface Loaded {
  readonly project: ProjectPlace;
  readonly before: StoredPlan;
}

/** Microsoft Project's Baseline and Baseline1 ... Baseline10. */
const mostBaselines = 11;

async function load(unit: Unit, id: string): Promise<Loaded | Refusal> {
  const project = await findProject(unit, id);
  if (project === undefined) return refuse('request/not-found');
  const denied = refuseUnpermitted(unit, project);
  if (denied !== undefined) return denied;
  const state = await lockPlanState(unit.database, id);
  return { project, before: await loadPlan(unit.database, id, usualStart(project, unit.today), state) };
}

async function loadWith(unit: Unit, id: string, baselineId: string, version: number | undefined) {
  const loaded = await load(unit, id);
  if (isRefusal(loaded)) return loaded;
  const baseline = loaded.before.baselines.find((one) => one.id === baselineId);
  if (baseline === undefined) return refuse('planning/baseline-unknown');
  if (baseline.version !== version) {
    return refuse('request/version-stale', { current: viewOf(baseline) });
  }
  return { ...loaded, baseline };
}

function viewOf({ columns: _columns, ...baseline }: StoredBaseline) {
  return baseline;
}

export function baselineRow(planId: string, { setAt, setById, finish, ...baseline }: StoredBaseline): Image {
  return { ...baseline, plan_id: planId, set_at: setAt, set_by_id: setById, finish_minute: finish };
}

/** The row as the history knows it: a moment reads otherwise there than in the plan. */
async function imageOf(unit: Unit, { id }: StoredBaseline): Promise<Image | null> {
  return (await readImages(unit.database, 'baseline', [id])).get(id) ?? null;
}

/** Writes one baseline as it becomes, with the stamp of its plan. */
async function storeBaseline(
  unit: Unit,
  { project, before }: Loaded,
  was: StoredBaseline | null,
  next: StoredBaseline | null,
): Promise<Refusal | undefined> {
  const rows = [
    {
      before: was === null ? null : await imageOf(unit, was),
      after: next === null ? null : baselineRow(project.id, next),
    },
  ];
  const refused = await writeAll(unit, project.id, 'baseline', rows);
  if (refused !== undefined) return refused;
  const others = before.baselines.filter(({ id }) => id !== was?.id);
  const cross = await readCrossRelations(unit.database, project.id);
  const changed = await storeChange(unit, project, before, {
    plan: before.plan,
    isRecalculated: before.isRecalculated,
    carried: before.carried,
    people: new Map(),
    cross: { before: cross, after: cross },
    lastUid: before.lastUid,
    baselines: (next === null ? others : [...others, next]).sort((a, b) => a.number - b.number),
  });
  return isRefusal(changed) ? changed : undefined;
}

/** The lowest number that no baseline of the plan has. */
function freeNumber(baselines: readonly StoredBaseline[]): number {
  const taken = new Set(baselines.map(({ number }) => number));
  let number = 0;
  while (taken.has(number)) number += 1;
  return number;
}

interface Keeping extends Loaded {
  readonly incoming: readonly ExternalDate[];
}

async function loadForKeeping(unit: Unit, id: string): Promise<Keeping | Refusal> {
  const loaded = await load(unit, id);
  if (isRefusal(loaded)) return loaded;
  const incoming = externalDates(loaded.before.plan, await readIncoming(unit.database, id));
  return { ...loaded, incoming };
}

export const setBaseline: Verb<typeof planningOperations.setBaseline, Keeping, number> = {
  operation: planningOperations.setBaseline,
  load: async (unit, { parameters }) => await loadForKeeping(unit, parameters.id),
  place: ({ project: { id, path }, before, incoming }) => {
    const facts = baselineFacts(qualityOf(before.plan, incoming));
    return { paths: [path], deeds: [{ act: planningOperations.setBaseline.id, path, recordId: id, facts }] };
  },
  decide: ({ project, before }) => {
    const archived = refuseArchived(project);
    if (archived !== undefined) return archived;
    if (before.plan.activities.length === 0) return refuse('planning/nothing-planned');
    return before.baselines.length >= mostBaselines
      ? refuse('planning/baselines-full')
      : freeNumber(before.baselines);
  },
  store: async (unit, number, loaded, { body }) => {
    const baseline: StoredBaseline = {
      id: newId(unit.now.getTime()),
      version: 1,
      number,
      name: body.name,
      setAt: unit.now.toISOString(),
      setById: unit.actor.personId,
      ...baselineNow(loaded.before, loaded.incoming),
    };
    const refused = await storeBaseline(unit, loaded, null, baseline);
    return refused ?? { eventId: unit.eventId, baseline: viewOf(baseline) };
  },
};

interface LoadedBaseline extends Loaded {
  readonly baseline: StoredBaseline;
}

export const renameBaseline: Verb<typeof planningOperations.renameBaseline, LoadedBaseline, StoredBaseline> =
  {
    operation: planningOperations.renameBaseline,
    load: async (unit, { parameters, version }) =>
      await loadWith(unit, parameters.id, parameters.baselineId, version),
    place: ({ project }) => ({ paths: [project.path] }),
    decide: ({ project, baseline }, { body }) =>
      refuseArchived(project) ?? { ...baseline, version: baseline.version + 1, name: body.name },
    store: async (unit, next, loaded) => {
      const refused = await storeBaseline(unit, loaded, loaded.baseline, next);
      return refused ?? { eventId: unit.eventId, baseline: viewOf(next) };
    },
  };

export const removeBaseline: Verb<typeof planningOperations.removeBaseline, LoadedBaseline, null> = {
  operation: planningOperations.removeBaseline,
  load: async (unit, { parameters, version }) =>
    await loadWith(unit, parameters.id, parameters.baselineId, version),
  place: ({ project }) => ({ paths: [project.path] }),
  decide: ({ project }) => refuseArchived(project) ?? null,
  store: async (unit, _decision, loaded) => {
    const refused = await storeBaseline(unit, loaded, loaded.baseline, null);
    return refused ?? { eventId: unit.eventId };
  },
};
