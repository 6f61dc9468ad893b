import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type OwnTerm, termOperations } from '@regie/contracts/standards';
import { terms } from '@regie/language';
import { holds } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { refuseTerm } from './domain/own-term.ts';
import { listOwnTerms, termTable } from './term-store.ts';

export const listTerms: Answer<typeof termOperations.list> = {
  operation: termOperations.list,
  answer: async (reading) => ({
    rows: [...(await listOwnTerms(reading))],
    mayWrite: holds(reading.actor, 'standard.write', [reading.organisation.id]),
  }),
};

/** A term that is there, with all of them. */
interface Changing {
  readonly image: Image;
  readonly term: OwnTerm;
  readonly others: readonly OwnTerm[];
}

const whole = (_state: unknown, _request: unknown, unit: Unit) => ({ paths: [[unit.organisation.id]] });

async function store(unit: Unit, before: Image | null, after: Image | null) {
  const written = await writeRows(unit, termTable, [
    { before, after, recordId: null, scopeId: unit.organisation.id },
  ]);
  return isRefusal(written) ? written : { eventId: unit.eventId };
}

async function load(unit: Unit, id: string): Promise<Changing | Refusal> {
  const all = await listOwnTerms(unit);
  const image = (await readImages(unit.database, termTable.name, [id])).get(id);
  const term = all.find((one) => one.id === id);
  if (image === undefined || term === undefined) return refuse('request/not-found');
  return { image, term, others: all.filter((one) => one !== term) };
}

export const addTerm: Verb<typeof termOperations.add, readonly OwnTerm[], Image> = {
  operation: termOperations.add,
  load: async (unit) => await listOwnTerms(unit),
  place: whole,
  decide: (others, { body }, unit) =>
    refuseTerm(body, terms, others) ?? { ...body, id: newId(unit.now.getTime()), version: 1, origin: null },
  store: async (unit, after) => {
    const stored = await store(unit, null, after);
    return isRefusal(stored) ? stored : { ...stored, id: after.id };
  },
};

export const changeTerm: Verb<typeof termOperations.change, Changing, Image> = {
  operation: termOperations.change,
  load: async (unit, { parameters, version }): Promise<Changing | Refusal> => {
    const found = await load(unit, parameters.id);
    if (isRefusal(found) || found.image.version === version) return found;
    return refuse('request/version-stale', { current: found.term });
  },
  place: whole,
  decide: ({ image, term, others }, { body }) => {
    const { name = term.name, meaning = term.meaning, source = term.source } = body;
    const wish = { name, meaning, source };
    return (
      refuseTerm({ ...wish, code: term.code }, terms, others) ?? {
        ...image,
        ...wish,
        version: image.version + 1,
      }
    );
  },
  store: async (unit, after, { image }) => await store(unit, image, after),
};

export const removeTerm: Verb<typeof termOperations.remove, Changing, Image> = {
  operation: termOperations.remove,
  load: async (unit, { parameters }) => await load(unit, parameters.id),
  place: whole,
  decide: ({ image }) => image,
  store: async (unit, before) => await store(unit, before, null),
};
