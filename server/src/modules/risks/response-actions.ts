import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type ResponseAction, riskOperations } from '@regie/contracts/risks';
import { holds } from '../../platform/access/actor.ts';
import { permissionRefusal } from '../../platform/access/permission-refusal.ts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Answer, type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import { findRecord } from '../../platform/records/list-records.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { listResponseActions, riskKind } from './risk-store.ts';

const table = { name: 'risk_response' };

interface Place {
  readonly riskId: string;
  readonly scopeId: string;
  readonly path: readonly string[];
}

async function findRisk(reading: Reading, id: string): Promise<Place | Refusal> {
  const found = await findRecord(reading, riskKind, id);
  if (found === undefined) return refuse('request/not-found');
  return { riskId: found.record.id, scopeId: found.record.scopeId, path: found.path };
}

async function readOne(unit: Unit, place: Place, id: string): Promise<ResponseAction | undefined> {
  return (await listResponseActions(unit, place.riskId, place.path)).find((action) => action.id === id);
}

/** The risk is not put away, money is set by who may see it, and an owner exists. */
async function refuseWish(
  unit: Unit,
  { riskId, path }: Place,
  wish: { readonly ownerId?: string | null | undefined },
  setsMoney: boolean,
): Promise<Refusal | undefined> {
  const archived = await refuseArchived(unit.database, [riskId, ...path]);
  if (archived !== undefined) return archived;
  if (setsMoney && !holds(unit.actor, 'money.read', path)) {
    return { ...permissionRefusal('money.read'), place: 'body.costCents' };
  }
  const id = wish.ownerId ?? null;
  const isKnown = id === null || (await readImages(unit.database, 'person', [id])).has(id);
  return isKnown
    ? undefined
    : refuse('records/reference-unknown', { place: 'body.ownerId', facts: { field: 'ownerId' } });
}

export const listRiskResponses: Answer<typeof riskOperations.listResponses> = {
  operation: riskOperations.listResponses,
  answer: async (reading, { parameters }) => {
    const place = await findRisk(reading, parameters.id);
    if (isRefusal(place)) return place;
    const rows = await listResponseActions(reading, place.riskId, place.path);
    return {
      rows: [...rows],
      names: await readPeopleNames(
        reading,
        rows.map(({ ownerId }) => ownerId),
      ),
    };
  },
};

export const planRiskResponse: Verb<typeof riskOperations.planResponse, Place, Image> = {
  operation: riskOperations.planResponse,
  load: async (unit, { parameters, body }) => {
    const place = await findRisk(unit, parameters.id);
    if (isRefusal(place)) return place;
    const refused = await refuseWish(unit, place, body, body.costCents !== null);
    return refused === undefined ? place : new Withheld(refused, { paths: [place.path] });
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ riskId }, { body }, unit) => ({
    id: newId(unit.now.getTime()),
    version: 1,
    risk_id: riskId,
    description: body.description,
    owner_id: body.ownerId,
    cost_cents: body.costCents,
    due_on: body.dueOn,
    state: body.state,
  }),
  store: async (unit, after, place) => await storeResponse(unit, place, null, after),
};

interface Stored extends Place {
  readonly before: Image;
}

export const changeRiskResponse: Verb<typeof riskOperations.changeResponse, Stored, Image> = {
  operation: riskOperations.changeResponse,
  load: async (unit, { parameters, body, version }) => {
    const place = await findRisk(unit, parameters.id);
    if (isRefusal(place)) return place;
    const before = (await readImages(unit.database, table.name, [parameters.responseId])).get(
      parameters.responseId,
    );
    if (before === undefined || before['risk_id'] !== place.riskId) return refuse('risks/response-unknown');
    const refused =
      before.version === version
        ? await refuseWish(unit, place, body, body.costCents !== undefined)
        : refuse('request/version-stale', { current: await readOne(unit, place, before.id) });
    return refused === undefined ? { ...place, before } : new Withheld(refused, { paths: [place.path] });
  },
  place: ({ path, riskId }, _request, unit) => ({
    paths: [path],
    deeds: [{ act: unit.operation.id, path, recordId: riskId }],
  }),
  decide: ({ before }, { body }) => ({
    ...before,
    version: before.version + 1,
    ...(body.description === undefined ? {} : { description: body.description }),
    ...(body.ownerId === undefined ? {} : { owner_id: body.ownerId }),
    ...(body.costCents === undefined ? {} : { cost_cents: body.costCents }),
    ...(body.dueOn === undefined ? {} : { due_on: body.dueOn }),
    ...(body.state === undefined ? {} : { state: body.state }),
  }),
  store: async (unit, after, state) => await storeResponse(unit, state, state.before, after),
};

async function storeResponse(unit: Unit, place: Place, before: Image | null, after: Image) {
  const written = await writeRows(unit, table, [
    { before, after, recordId: place.riskId, scopeId: place.scopeId },
  ]);
  if (isRefusal(written)) return written;
  const response = await readOne(unit, place, after.id);
  return response === undefined ? refuse('risks/response-unknown') : { eventId: unit.eventId, response };
}
