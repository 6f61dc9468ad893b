import { isRefusal, refuse } from '@regie/contracts';
import { type OwnTerm, termPackOperations } from '@regie/contracts/standards';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import { termPackOf } from './term-packs/index.ts';
import { listOwnTerms, termTable } from './term-store.ts';

export const showTermPack: Answer<typeof termPackOperations.show> = {
  operation: termPackOperations.show,
  answer: async (reading, { parameters }) => {
    const { code, about, names } = termPackOf[parameters.code];
    const own = new Map((await listOwnTerms(reading)).map((term) => [term.code, term.name]));
    return {
      code,
      about,
      rows: names.map((packed) => ({
        code: packed.code,
        name: packed.name,
        meaning: packed.meaning ?? null,
        ownName: own.get(packed.code) ?? null,
      })),
    };
  },
};

export const applyTermPack: Verb<typeof termPackOperations.apply, readonly OwnTerm[], readonly Image[]> = {
  operation: termPackOperations.apply,
  load: async (unit) => await listOwnTerms(unit),
  place: (_state, _request, unit) => ({ paths: [[unit.organisation.id]] }),
  decide: (own, { parameters, body }, unit) => {
    const { code: pack, names } = termPackOf[parameters.code];
    const packed = new Map(names.map((one) => [`${one.code}`, one]));
    const unknown = body.codes.find((code) => !packed.has(code));
    if (unknown !== undefined) {
      return refuse('terms/code-unknown', { place: 'body.codes', facts: { code: unknown } });
    }
    const named = new Set(own.map(({ code }) => code));
    const fresh = names.filter(({ code }) => body.codes.includes(code) && !named.has(code));
    if (fresh.length === 0) return refuse('term-packs/nothing-new');
    return fresh.map(({ code, name, meaning }) => ({
      id: newId(unit.now.getTime()),
      version: 1,
      code,
      name,
      meaning: meaning ?? {},
      source: null,
      origin: pack,
    }));
  },
  store: async (unit, images) => {
    const scopeId = unit.organisation.id;
    const written = await writeRows(
      unit,
      termTable,
      images.map((after) => ({ before: null, after, recordId: null, scopeId })),
    );
    return isRefusal(written) ? written : { eventId: unit.eventId, made: images.length };
  },
};
