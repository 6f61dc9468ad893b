import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { handbookOperations } from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { entryTable, lastPlace, listEntries } from './handbook-store.ts';

export const listHandbook: Answer<typeof handbookOperations.list> = {
  operation: handbookOperations.list,
  answer: async (reading) => ({
    rows: [...(await listEntries(reading))],
    mayWrite: holds(reading.actor, 'standard.write', [reading.organisation.id]),
  }),
};

const whole = (_state: unknown, _request: unknown, unit: Unit) => ({ paths: [[unit.organisation.id]] });

async function store(unit: Unit, before: Image | null, after: Image | null) {
  const written = await writeRows(unit, entryTable, [
    { before, after, recordId: null, scopeId: unit.organisation.id },
  ]);
  return isRefusal(written) ? written : { eventId: unit.eventId };
}

async function load(unit: Unit, id: string): Promise<Image | Refusal> {
  const entry = (await readImages(unit.database, entryTable.name, [id])).get(id);
  return entry ?? refuse('request/not-found');
}

export const addEntry: Verb<typeof handbookOperations.add, null, Image> = {
  operation: handbookOperations.add,
  load: async () => null,
  place: whole,
  decide: (_state, { body }, unit) => ({
    ...body,
    id: newId(unit.now.getTime()),
    version: 1,
    place: lastPlace,
    origin: null,
  }),
  store: async (unit, after) => {
    const stored = await store(unit, null, after);
    return isRefusal(stored) ? stored : { ...stored, id: after.id };
  },
};

export const changeEntry: Verb<typeof handbookOperations.change, Image, Image> = {
  operation: handbookOperations.change,
  load: async (unit, { parameters, version }): Promise<Image | Refusal> => {
    const before = await load(unit, parameters.id);
    if (isRefusal(before) || before.version === version) return before;
    const current = (await listEntries(unit)).find(({ id }) => id === before.id);
    return refuse('request/version-stale', { current });
  },
  place: whole,
  decide: (before, { body }) => ({ ...before, ...body, version: before.version + 1 }),
  store: async (unit, after, before) => await store(unit, before, after),
};

export const removeEntry: Verb<typeof handbookOperations.remove, Image, Image> = {
  operation: handbookOperations.remove,
  load: async (unit, { parameters }) => await load(unit, parameters.id),
  place: whole,
  decide: (before) => before,
  store: async (unit, before) => await store(unit, before, null),
};
