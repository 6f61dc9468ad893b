import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { stepOperations } from '@regie/contracts/workflows';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { tellPeople } from '../../platform/notifications/tell-people.ts';
import { type AnyVerb, asVerbs } from '../../platform/operations/module.ts';
import { type House, type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { proposalTable } from '../../platform/proposals/proposal-store.ts';
import { presentProposal } from '../../platform/proposals/proposals.ts';
import { carryOut, type VerbsById } from '../../platform/proposals/proposed-request.ts';
import type { Kinds } from '../../platform/records/kinds.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { beginSteps, tellAsked } from './begin-steps.ts';
import { approveStep, askProposer, delegateStep, type Route, refuseStep } from './domain/route.ts';
import type { HeldRole } from './domain/workflow.ts';
import { routeOf } from './present-route.ts';
import {
  lockProposal,
  questionTable,
  readRoutes,
  type StoredRoute,
  storeSteps,
  type Told,
} from './route-store.ts';
import { readHeldRoles } from './workflow-store.ts';

/** What verbs of steps need beside what they are asked. */
export interface StepSurroundings {
  readonly house: House;
  readonly kinds: Kinds;
  /** What can be proposed. */
  readonly verbs: VerbsById;
}

export interface LoadedRoute {
  readonly stored: StoredRoute;
  readonly route: Route;
  readonly proposal: Image;
}

export async function loadRoute(unit: Unit, id: string): Promise<LoadedRoute | Refusal> {
  if (!(await lockProposal(unit, id))) return refuse('request/not-found');
  const [stored] = await readRoutes(unit, [id]);
  const proposal = (await readImages(unit.database, proposalTable.name, [id])).get(id);
  return stored === undefined || proposal === undefined
    ? refuse('request/not-found')
    : { stored, proposal, route: routeOf(stored) };
}

export function toldOf({ recordId, scopeId }: StoredRoute): Told {
  return { recordId, scopeId };
}

/** Ends a proposal by what its steps came to. */
async function endProposal(
  unit: Unit,
  { stored, proposal }: LoadedRoute,
  { end }: Route,
  reason: string,
): Promise<Refusal | undefined> {
  if (end === null) return undefined;
  const after = {
    ...proposal,
    version: proposal.version + 1,
    state: end === 'refused' ? 'rejected' : 'approved',
    decided_by_id: unit.actor.personId,
    decision: reason,
  };
  const written = await writeRows(unit, proposalTable, [{ before: proposal, after, ...toldOf(stored) }]);
  return isRefusal(written) ? written : undefined;
}

/** Writes what became of the steps: begins those that follow, and ends or carries out the proposal after the last. */
async function storeActed(
  { house, kinds, verbs }: StepSurroundings,
  unit: Unit,
  loaded: LoadedRoute,
  acted: Route,
  reason: string,
) {
  const { stored, route } = loaded;
  const begun = await beginSteps(unit, stored, acted);
  if (isRefusal(begun)) return begun;
  const refused =
    (await storeSteps(unit, [{ before: route, after: begun, told: toldOf(stored) }])) ??
    (await endProposal(unit, loaded, begun, reason));
  if (refused !== undefined) return refused;
  if (begun.end === 'carried-out') {
    const undone = await carryOut(house, verbs, unit, stored);
    if (undone !== undefined) return undone;
  }
  await tellAsked(unit, kinds, [{ proposal: stored, before: route, after: begun }]);
  return await presentProposal(house, unit, stored.id);
}

function actOf({ actor, now }: Unit) {
  return { personId: actor.personId, at: now.toISOString() };
}

/** Every verb at a step begins with the proposal, locked; what is put away does not change. */
async function loadAtStep(
  unit: Unit,
  { parameters }: { readonly parameters: { readonly id: string } },
): Promise<LoadedRoute | Refusal | Withheld> {
  const loaded = await loadRoute(unit, parameters.id);
  if (isRefusal(loaded)) return loaded;
  const { recordId, path } = loaded.stored;
  const archived = await refuseArchived(unit.database, recordId === null ? path : [recordId, ...path]);
  return archived === undefined ? loaded : new Withheld(archived, { paths: [path] });
}
const atStep = { load: loadAtStep, place: ({ stored }: LoadedRoute) => ({ paths: [stored.path] }) };

function approveVerb(
  surroundings: StepSurroundings,
): Verb<typeof stepOperations.approve, LoadedRoute, Route> {
  return {
    ...atStep,
    operation: stepOperations.approve,
    decide: ({ route }, { parameters, body }, unit) =>
      approveStep(route, parameters.stepId, actOf(unit), body.reason),
    store: async (unit, acted, loaded, { body }) =>
      await storeActed(surroundings, unit, loaded, acted, body.reason),
  };
}

function refuseVerb(surroundings: StepSurroundings): Verb<typeof stepOperations.refuse, LoadedRoute, Route> {
  return {
    ...atStep,
    operation: stepOperations.refuse,
    decide: ({ route }, { parameters, body }, unit) =>
      refuseStep(route, parameters.stepId, actOf(unit), body.reason),
    store: async (unit, acted, loaded, { body }) =>
      await storeActed(surroundings, unit, loaded, acted, body.reason),
  };
}

interface Delegating extends LoadedRoute {
  readonly held: readonly HeldRole[];
}

function delegateVerb(
  surroundings: StepSurroundings,
): Verb<typeof stepOperations.delegate, Delegating, Route> {
  return {
    operation: stepOperations.delegate,
    load: async (unit, request) => {
      const loaded = await loadAtStep(unit, request);
      if (isRefusal(loaded) || loaded instanceof Withheld) return loaded;
      return { ...loaded, held: await readHeldRoles(unit, loaded.stored.path) };
    },
    place: atStep.place,
    decide: ({ route, held }, { parameters, body: { personId, reason } }, unit) => {
      const mayDecide = held.some((one) => one.personId === personId);
      return delegateStep(route, parameters.stepId, actOf(unit), { personId, mayDecide, reason });
    },
    store: async (unit, acted, loaded) => await storeActed(surroundings, unit, loaded, acted, ''),
  };
}

function askVerb(surroundings: StepSurroundings): Verb<typeof stepOperations.ask, LoadedRoute, Route> {
  return {
    ...atStep,
    operation: stepOperations.ask,
    decide: ({ route }, { parameters }, unit) => askProposer(route, parameters.stepId, actOf(unit)),
    store: async (unit, acted, loaded, { parameters, body }) => {
      const { stored } = loaded;
      const question = {
        id: newId(unit.now.getTime()),
        version: 1,
        step_id: parameters.stepId,
        asked_by_id: unit.actor.personId,
        question: body.question,
        asked_at: unit.now.toISOString(),
        answer: null,
        answered_at: null,
      };
      const asked = await writeRows(unit, questionTable, [
        { before: null, after: question, ...toldOf(stored) },
      ]);
      if (isRefusal(asked)) return asked;
      const { id: subjectId, recordId, proposerId: personId } = stored;
      const notice = { kind: 'proposal-question' as const, personId, recordId, subjectId, facts: {} };
      await tellPeople(unit, [notice], surroundings.kinds);
      return await storeActed(surroundings, unit, loaded, acted, '');
    },
  };
}

/** What who is asked at a step may do there. */
export function stepVerbs(surroundings: StepSurroundings): readonly AnyVerb[] {
  return asVerbs(
    approveVerb(surroundings),
    refuseVerb(surroundings),
    askVerb(surroundings),
    delegateVerb(surroundings),
  );
}
