import { isRefusal, isSameTag, type Refusal, readTags, refuse, writeTags } from '@regie/contracts';
import { tagOperations } from '@regie/contracts/records';
import type { Image } from '../database/tables.ts';
import type { Answer, Verb } from '../operations/perform.ts';
import { verdictsAt } from '../records/can.ts';
import type { Kinds } from '../records/kinds.ts';
import { type FramedRecord, readFramed, writeFrames } from '../records/write-frames.ts';
import { listTagged, listTags } from './tag-store.ts';

export function tagAnswers(kinds: Kinds) {
  const list: Answer<typeof tagOperations.list> = {
    operation: tagOperations.list,
    answer: async (reading) => {
      const operations = { 'tags.replace': 'standard.write' } as const;
      const [can] = await verdictsAt(reading, operations, [[reading.organisation.id]]);
      return { rows: [...(await listTags(reading, kinds))], can: can ?? {} };
    },
  };
  return [list];
}

function tagsAfter(record: Image, from: string, to: string | null): string | null {
  const text = record['tags'];
  const others = readTags(typeof text === 'string' ? text : null).filter((tag) => !isSameTag(tag, from));
  return writeTags(to === null ? others : [...others.filter((tag) => !isSameTag(tag, to)), to]);
}

/** What a tag is called on all records at once: one event, undone as one. */
function replaceVerb(
  kinds: Kinds,
): Verb<typeof tagOperations.replace, readonly FramedRecord[], readonly FramedRecord[]> {
  return {
    operation: tagOperations.replace,
    load: async (unit, { body }) => await readFramed(unit, kinds, await listTagged(unit, kinds, body.from)),
    place: (_state, _request, unit) => ({ paths: [[unit.organisation.id]] }),
    decide: (all, { body }): readonly FramedRecord[] | Refusal => {
      if (all.length === 0) return refuse('tags/unknown', { place: 'body.from', facts: { tag: body.from } });
      return all.filter(({ found: { record } }) => tagsAfter(record, body.from, body.to) !== record['tags']);
    },
    answerUnchanged: async (unit, changed) =>
      changed.length === 0 ? { eventId: unit.eventId, count: 0 } : undefined,
    store: async (unit, changed, _all, { body }) => {
      const refused = await writeFrames(unit, changed, (record) => ({
        tags: tagsAfter(record, body.from, body.to),
      }));
      return isRefusal(refused) ? refused : { eventId: unit.eventId, count: changed.length };
    },
  };
}

export function tagVerbs(kinds: Kinds) {
  return [replaceVerb(kinds)];
}
