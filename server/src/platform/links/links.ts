import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { linkOperations } from '@regie/contracts/records';
import type { Image } from '../database/tables.ts';
import { readImages, writeRows } from '../events/write-rows.ts';
import { type Answer, type Verb, Withheld } from '../operations/perform.ts';
import { verdictsAt } from '../records/can.ts';
import { type AnyRecord, findAnyRecord } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';
import { withholdArchived } from '../records/refuse-archived.ts';
import { linkRecords, linkTable } from './link-records.ts';
import { findByKey, isLinked, listLinks } from './link-store.ts';

export function linkAnswers(kinds: Kinds) {
  const list: Answer<typeof linkOperations.list> = {
    operation: linkOperations.list,
    answer: async (reading, { parameters }) => {
      const record = await findAnyRecord(reading, kinds, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      const [can] = await verdictsAt(
        reading,
        { 'links.add': 'record.comment', 'links.remove': 'record.comment' },
        [record.path],
      );
      return { rows: [...(await listLinks(reading, kinds, record.id))], can: can ?? {} };
    },
  };
  return [list];
}

interface Linking {
  readonly record: AnyRecord;
  readonly fromId: string;
  readonly toId: string;
  readonly isThere: boolean;
}

function addVerb(kinds: Kinds): Verb<typeof linkOperations.add, Linking, Linking> {
  return {
    operation: linkOperations.add,
    load: async (unit, { parameters, body }): Promise<Linking | Refusal | Withheld> => {
      const record = await findAnyRecord(unit, kinds, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      const place = { paths: [record.path] };
      const archived = await withholdArchived(unit, record);
      if (archived !== undefined) return archived;
      const { key, kind, isFromOther } = body;
      const other = await findByKey(unit, kinds, key);
      const told = { place: 'body.key', facts: { key } };
      if (other === undefined) return new Withheld(refuse('links/other-unknown', told), place);
      if (other.id === record.id) return new Withheld(refuse('links/with-itself', told), place);
      const [fromId, toId] = isFromOther ? [other.id, record.id] : [record.id, other.id];
      return { record, fromId, toId, isThere: await isLinked(unit, kind, fromId, toId) };
    },
    place: ({ record }) => ({ paths: [record.path] }),
    decide: (linking, { body: { key } }) =>
      linking.isThere ? refuse('links/already-there', { place: 'body.key', facts: { key } }) : linking,
    store: async (unit, { record, fromId, toId }, _state, { body: { kind } }) => {
      const told = { scopeId: record.scopeId, toldAt: record.id };
      const made = await linkRecords(unit, { kind, fromId, toId, ...told });
      if (isRefusal(made)) return made;
      const link = (await listLinks(unit, kinds, record.id)).find(({ id }) => id === made);
      return link === undefined ? refuse('request/not-found') : { eventId: unit.eventId, link };
    },
  };
}

interface Unlinking {
  readonly record: AnyRecord;
  readonly before: Image;
}

function removeVerb(kinds: Kinds): Verb<typeof linkOperations.remove, Unlinking, Image> {
  return {
    operation: linkOperations.remove,
    load: async (unit, { parameters }): Promise<Unlinking | Refusal | Withheld> => {
      const record = await findAnyRecord(unit, kinds, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      // A link with what the actor may not see is not there, for removing as for reading.
      const shown = (await listLinks(unit, kinds, record.id)).some(({ id }) => id === parameters.linkId);
      const before = shown
        ? (await readImages(unit.database, linkTable.name, [parameters.linkId])).get(parameters.linkId)
        : undefined;
      if (before === undefined) return refuse('request/not-found');
      return (await withholdArchived(unit, record)) ?? { record, before };
    },
    place: ({ record }) => ({ paths: [record.path] }),
    decide: ({ before }) => before,
    store: async (unit, before, { record }) => {
      const written = await writeRows(unit, linkTable, [
        { before, after: null, recordId: record.id, scopeId: record.scopeId },
      ]);
      return isRefusal(written) ? written : { eventId: unit.eventId };
    },
  };
}

export function linkVerbs(kinds: Kinds) {
  return [addVerb(kinds), removeVerb(kinds)];
}
