import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { watchOperations } from '@regie/contracts/records';
import { sql } from 'kysely';
import type { Image } from '../database/tables.ts';
import { writeRows } from '../events/write-rows.ts';
import { newId } from '../identifiers.ts';
import type { Answer, Verb } from '../operations/perform.ts';
import type { Reading, Unit } from '../operations/unit.ts';
import { type AnyRecord, findAnyRecord } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';

const table = { name: 'watcher' };

async function readWatching(reading: Reading, recordId: string): Promise<Image | undefined> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(w) as image from watcher w
    where record_id = ${recordId} and person_id = ${reading.actor.personId}`.execute(reading.database);
  return rows[0]?.image;
}

async function countWatchers(reading: Reading, recordId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from watcher where record_id = ${recordId}`.execute(reading.database);
  return rows[0]?.count ?? 0;
}

export function watchAnswers(kinds: Kinds) {
  const read: Answer<typeof watchOperations.read> = {
    operation: watchOperations.read,
    answer: async (reading, { parameters }) => {
      const record = await findAnyRecord(reading, kinds, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      const own = await readWatching(reading, record.id);
      return { isWatching: own !== undefined, watchers: await countWatchers(reading, record.id) };
    },
  };
  return [read];
}

interface Watching {
  readonly record: AnyRecord;
  readonly before: Image | null;
}

/** What is so already stays so: asking twice is no fault. */
function watchVerb(
  operation: typeof watchOperations.start | typeof watchOperations.stop,
  kinds: Kinds,
  isToWatch: boolean,
): Verb<typeof operation, Watching, Image | null> {
  const write = async (unit: Unit, before: Image | null, after: Image | null) => {
    if ((before === null) === (after === null)) return { eventId: unit.eventId };
    // It is the person's own: the history of the record does not tell who follows it.
    const written = await writeRows(unit, table, [{ before, after, recordId: null, scopeId: null }]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  };
  return {
    operation,
    load: async (unit, { parameters }): Promise<Watching | Refusal> => {
      const record = await findAnyRecord(unit, kinds, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      return { record, before: (await readWatching(unit, record.id)) ?? null };
    },
    place: ({ record }) => ({ paths: [record.path] }),
    decide: ({ record, before }, _request, unit) => {
      if (!isToWatch) return null;
      return (
        before ?? {
          id: newId(unit.now.getTime()),
          version: 1,
          record_id: record.id,
          person_id: unit.actor.personId,
        }
      );
    },
    store: async (unit, after, { before }) => await write(unit, before, after),
  };
}

export function watchVerbs(kinds: Kinds) {
  return [watchVerb(watchOperations.start, kinds, true), watchVerb(watchOperations.stop, kinds, false)];
}
