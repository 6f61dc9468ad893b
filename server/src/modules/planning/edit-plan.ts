import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type PlanEdit, type PlanEdited, planningOperations } from '@regie/contracts/planning';
import type { Actor } from '../../platform/access/actor.ts';
import { newId } from '../../platform/identifiers.ts';
import type { House, Verb } from '../../platform/operations/perform.ts';
import { makeReading, type OrganisationFrame, type Unit } from '../../platform/operations/unit.ts';
import { lockCrossing, refuseCrossing } from './check-crossing.ts';
import { readCrossRelations } from './cross-store.ts';
import { applyEdits } from './domain/apply-edits.ts';
import { type Draft, draftOf, type EditContext } from './domain/draft.ts';
import { movementsOf } from './domain/movements.ts';
import { isSamePlan } from './domain/plan-difference.ts';
import { type CrossRelation, placesOf, type StoredPlan } from './domain/stored-plan.ts';
import { loadPlan } from './load-plan.ts';
import { changesOf } from './plan-view.ts';
import {
  findProject,
  listProjects,
  type ProjectPlace,
  readActivityNames,
  readPeopleByName,
  refuseArchived,
  refuseUnpermitted,
  usualStart,
} from './project-store.ts';
import { type SettledPlan, settleAfter } from './settle-plans.ts';
import { storeChange } from './store-change.ts';

interface Loaded {
  readonly project: ProjectPlace;
  readonly before: StoredPlan;
  readonly cross: readonly CrossRelation[];
  readonly context: EditContext;
  /** Other projects in whose plan an edit writes: those of successors. */
  readonly receivers: readonly ProjectPlace[];
}

export const editPlan: Verb<typeof planningOperations.edit, Loaded, Draft> = {
  operation: planningOperations.edit,
  load: async (unit, { parameters, body }) => await load(unit, parameters.id, body.edits, body.language),
  place: ({ project, receivers }) => ({ paths: [project, ...receivers].map(({ path }) => path) }),
  decide: ({ project, before, cross, context }, { body }) =>
    refuseArchived(project) ?? applyEdits(draftOf(before, cross), context, body.edits),
  answerUnchanged: async (unit, draft, { before, cross }, { body }) => {
    const isChanged = !before.isRecalculated || draft.cross !== cross || !isSamePlan(before, draft.plan);
    if (isChanged) return undefined;
    const changes = await changesOf(unit, before, body.since);
    return { eventId: null, made: [], changes, movedCount: 0, moved: [], affected: [] };
  },
  store: async (unit, draft, { project, before, cross }, { body }): Promise<PlanEdited | Refusal> => {
    const changed = await storeChange(unit, project, before, {
      plan: draft.plan,
      // Whoever changes an imported plan wants to see what comes of it.
      isRecalculated: true,
      carried: before.carried,
      people: draft.people,
      cross: { before: cross, after: draft.cross },
      lastUid: draft.lastUid,
    });
    if (isRefusal(changed)) return changed;
    const circle = await refuseCrossing(unit, before, draft, cross);
    if (circle !== undefined) return circle;
    const movements = movementsOf(before, changed.plan, changed.movedPlaces);
    return {
      eventId: unit.eventId,
      made: [...draft.made],
      changes: await changesOf(unit, changed.plan, body.since, changed.stamped),
      ...movements,
      affected: [],
    };
  },
  afterCommit: async (house, { actor, organisation }, response, { project, receivers, cross }) => {
    // A plan whose relation was taken away waits for this one no longer, and is due as well.
    const concerned = [project, ...receivers].map(({ id }) => id).concat(cross.map(receiverOf));
    const settled = await settleAfter(house, [...new Set(concerned)]);
    return settled.length === 0
      ? response
      : { ...response, affected: await tellAffected(house, actor, organisation, settled) };
  },
};

const receiverOf = ({ successorPlanId }: CrossRelation) => successorPlanId;

/** Of the plans that were moved those that the writer may see. */
async function tellAffected(
  { database, clock, governance, signIn }: House,
  actor: Actor,
  organisation: OrganisationFrame,
  settled: readonly SettledPlan[],
): Promise<PlanEdited['affected']> {
  const now = clock.now();
  const reading = makeReading({ database, actor, organisation, now, today: '', governance, signIn });
  const byId = new Map(settled.map((one) => [one.projectId, one]));
  const seen = await listProjects(reading, [...byId.keys()]);
  return seen.flatMap(({ id, key, title }) => {
    const one = byId.get(id);
    return one === undefined ? [] : [{ ...one, projectKey: key, projectTitle: title }];
  });
}

async function load(
  unit: Unit,
  id: string,
  edits: readonly PlanEdit[],
  language: 'nl' | 'en',
): Promise<Loaded | Refusal> {
  const project = await findProject(unit, id);
  if (project === undefined) return refuse('request/not-found');
  const denied = refuseUnpermitted(unit, project);
  if (denied !== undefined) return denied;
  const state = await lockCrossing(unit, project, edits);
  const before = await loadPlan(unit.database, id, usualStart(project, unit.today), state);
  const cross = project.isLinked || state.isCrossLocked ? await readCrossRelations(unit.database, id) : [];
  const receivers = await findReceivers(unit, id, edits, cross);
  if (isRefusal(receivers)) return receivers;
  const context: EditContext = {
    language,
    before,
    placesBefore: placesOf(before.plan),
    calendarsById: new Map(before.calendars.map((one) => [one.id, one.calendar])),
    peopleByName: typesResources(edits) ? await readPeopleByName(unit) : new Map(),
    others: await readActivityNames(unit, endsElsewhere(id, edits)),
    newId: () => newId(unit.now.getTime()),
  };
  return { project, before, cross, context, receivers };
}

function typesResources(edits: readonly PlanEdit[]): boolean {
  return edits.some(
    (edit) =>
      (edit.kind === 'set' && edit.patch.resources !== undefined) ||
      (edit.kind === 'add' && edit.rows.some(({ patch }) => patch.resources !== undefined)),
  );
}

function endsElsewhere(id: string, edits: readonly PlanEdit[]) {
  return edits.flatMap((edit) =>
    edit.kind === 'link'
      ? [edit.predecessor, edit.successor].flatMap(({ uid, projectId }) =>
          projectId === undefined || projectId === id ? [] : [{ uid, projectId }],
        )
      : [],
  );
}

/** A relation belongs to the plan of its successor: who makes, changes or removes one writes there. */
async function findReceivers(
  unit: Unit,
  id: string,
  edits: readonly PlanEdit[],
  cross: readonly CrossRelation[],
): Promise<readonly ProjectPlace[] | Refusal> {
  const named = new Set(
    edits.flatMap((edit) => (edit.kind === 'relink' || edit.kind === 'unlink' ? [edit.id] : [])),
  );
  const written = cross.filter((one) => named.has(one.id)).map(({ successorPlanId }) => successorPlanId);
  const linked = edits.flatMap((edit) => (edit.kind === 'link' ? (edit.successor.projectId ?? id) : []));
  const ids = [...new Set([...written, ...linked])].filter((one) => one !== id);
  const found = await listProjects(unit, ids);
  return found.length === ids.length ? found : refuse('request/not-found');
}
