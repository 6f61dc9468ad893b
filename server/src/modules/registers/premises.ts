import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { decisionOperations } from '@regie/contracts/registers';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Answer, type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import { findRecord } from '../../platform/records/list-records.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { decisionKind, findAssumption, listPremises } from './register-store.ts';

export const premiseTable = { name: 'decision_premise' };

interface Place {
  readonly decisionId: string;
  readonly scopeId: string;
  readonly path: readonly string[];
}
/** What is asked, with the assumption that it names; undefined where it names none anew. */
interface Wish extends Place {
  readonly assumptionId: string | null | undefined;
}

async function findPlace(reading: Reading, id: string): Promise<Place | Refusal> {
  const found = await findRecord(reading, decisionKind, id);
  if (found === undefined) return refuse('request/not-found');
  return { decisionId: found.record.id, scopeId: found.record.scopeId, path: found.path };
}

async function findWish(unit: Unit, place: Place, key: string | null | undefined): Promise<Wish | Refusal> {
  const archived = await refuseArchived(unit.database, [place.decisionId, ...place.path]);
  if (archived !== undefined) return archived;
  if (key === undefined || key === null) return { ...place, assumptionId: key };
  const assumptionId = await findAssumption(unit, key, place.scopeId);
  return assumptionId === undefined
    ? refuse('decisions/assumption-elsewhere', { place: 'body.assumptionKey', facts: { key } })
    : { ...place, assumptionId };
}

export const listDecisionPremises: Answer<typeof decisionOperations.listPremises> = {
  operation: decisionOperations.listPremises,
  answer: async (reading, { parameters }) => {
    const place = await findPlace(reading, parameters.id);
    return isRefusal(place) ? place : { rows: [...(await listPremises(reading, place.decisionId))] };
  },
};

export const addPremise: Verb<typeof decisionOperations.addPremise, Wish, Image> = {
  operation: decisionOperations.addPremise,
  load: async (unit, { parameters, body }) => {
    const place = await findPlace(unit, parameters.id);
    if (isRefusal(place)) return place;
    const wish = await findWish(unit, place, body.assumptionKey);
    return isRefusal(wish) ? new Withheld(wish, { paths: [place.path] }) : wish;
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ decisionId, assumptionId }, { body }, unit) => ({
    id: newId(unit.now.getTime()),
    version: 1,
    decision_id: decisionId,
    statement: body.statement,
    assumption_id: assumptionId,
    has_fallen: body.hasFallen,
  }),
  store: async (unit, after, wish) => await storePremise(unit, wish, null, after),
};

interface Stored extends Wish {
  readonly before: Image;
}

export const changePremise: Verb<typeof decisionOperations.changePremise, Stored, Image> = {
  operation: decisionOperations.changePremise,
  load: async (unit, { parameters, body, version }) => {
    const place = await findPlace(unit, parameters.id);
    if (isRefusal(place)) return place;
    const before = (await readImages(unit.database, premiseTable.name, [parameters.premiseId])).get(
      parameters.premiseId,
    );
    if (before === undefined || before['decision_id'] !== place.decisionId) {
      return refuse('decisions/premise-unknown');
    }
    const current = async () =>
      (await listPremises(unit, place.decisionId)).find(({ id }) => id === before.id);
    const wish =
      before.version === version
        ? await findWish(unit, place, body.assumptionKey)
        : refuse('request/version-stale', { current: await current() });
    return isRefusal(wish) ? new Withheld(wish, { paths: [place.path] }) : { ...wish, before };
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ before, assumptionId }, { body }) => ({
    ...before,
    version: before.version + 1,
    ...(body.statement === undefined ? {} : { statement: body.statement }),
    ...(assumptionId === undefined ? {} : { assumption_id: assumptionId }),
    ...(body.hasFallen === undefined ? {} : { has_fallen: body.hasFallen }),
  }),
  store: async (unit, after, stored) => await storePremise(unit, stored, stored.before, after),
};

async function storePremise(unit: Unit, place: Place, before: Image | null, after: Image) {
  const written = await writeRows(unit, premiseTable, [
    { before, after, recordId: place.decisionId, scopeId: place.scopeId },
  ]);
  if (isRefusal(written)) return written;
  const premise = (await listPremises(unit, place.decisionId)).find(({ id }) => id === after.id);
  return premise === undefined ? refuse('decisions/premise-unknown') : { eventId: unit.eventId, premise };
}
