import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type AttachmentView, recordOperations } from '@regie/contracts/records';
import { sql } from 'kysely';
import { holds } from '../access/actor.ts';
import type { Image } from '../database/tables.ts';
import { readImages, writeRows } from '../events/write-rows.ts';
import { allowed } from '../governance.ts';
import { newId } from '../identifiers.ts';
import type { Answer, Verb, Withheld } from '../operations/perform.ts';
import type { Reading } from '../operations/unit.ts';
import { verdictsAt } from '../records/can.ts';
import { type AnyRecord, findAnyRecord } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';
import { readPeopleNames } from '../records/names.ts';
import { withholdArchived } from '../records/refuse-archived.ts';
import { cleanFileName, mediaTypeOf } from './file-name.ts';
import { keepFile, readFile } from './file-store.ts';

const table = { name: 'attachment' };

type Row = Omit<AttachmentView, 'can'>;

async function readAttachments(reading: Reading, recordId: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select id, name, media_type as "mediaType", size_bytes as "sizeBytes", added_by_id as "addedById",
      added_at as "addedAt" from attachment where record_id = ${recordId} order by id`.execute(
    reading.database,
  );
  return rows;
}

function present(reading: Reading, record: AnyRecord, row: Row): AttachmentView {
  const mayRemove = holds(reading.actor, 'record.comment', record.path);
  return { ...row, can: mayRemove ? { 'attachments.remove': allowed } : {} };
}

async function findOn(reading: Reading, record: AnyRecord, id: string): Promise<Image | undefined> {
  const found = (await readImages(reading.database, table.name, [id])).get(id);
  return found?.['record_id'] === record.id ? found : undefined;
}

export function attachmentAnswers(kinds: Kinds) {
  const list: Answer<typeof recordOperations.listAttachments> = {
    operation: recordOperations.listAttachments,
    answer: async (reading, { parameters }) => {
      const record = await findAnyRecord(reading, kinds, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      const rows = await readAttachments(reading, record.id);
      const [can] = await verdictsAt(reading, { 'attachments.add': 'record.comment' }, [record.path]);
      return {
        rows: rows.map((row) => present(reading, record, row)),
        names: await readPeopleNames(
          reading,
          rows.map(({ addedById }) => addedById),
        ),
        can: can ?? {},
      };
    },
  };
  const download = {
    operation: recordOperations.download,
    answer: async (
      reading: Reading,
      { parameters }: { parameters: { id: string; attachmentId: string } },
    ) => {
      const record = await findAnyRecord(reading, kinds, parameters.id);
      const found = record && (await findOn(reading, record, parameters.attachmentId));
      if (found === undefined) return refuse('request/not-found');
      const sha256 = Buffer.from(String(found['sha256']).slice(2), 'hex');
      return {
        fileName: String(found['name']),
        mediaType: String(found['media_type']),
        bytes: await readFile(reading.database, sha256),
      };
    },
  };
  return [list, download];
}

interface Attaching {
  readonly record: AnyRecord;
  readonly bytes: Buffer;
}

function addVerb(kinds: Kinds): Verb<typeof recordOperations.attach, Attaching, Image> {
  return {
    operation: recordOperations.attach,
    load: async (unit, { parameters, bytes }): Promise<Attaching | Refusal | Withheld> => {
      const record = await findAnyRecord(unit, kinds, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      return (await withholdArchived(unit, record)) ?? { record, bytes: bytes ?? Buffer.alloc(0) };
    },
    place: ({ record }) => ({ paths: [record.path] }),
    decide: ({ record, bytes }, { query }, unit) => {
      const name = cleanFileName(query.name);
      if (bytes.length === 0) return refuse('attachments/empty', { place: 'body', facts: { name } });
      return {
        id: newId(unit.now.getTime()),
        version: 1,
        record_id: record.id,
        name,
        media_type: mediaTypeOf(name),
        size_bytes: bytes.length,
        added_by_id: unit.actor.personId,
        added_at: unit.now.toISOString(),
      };
    },
    store: async (unit, decided, { record, bytes }) => {
      const sha256 = await keepFile(unit.database, bytes);
      const after = { ...decided, sha256: `\\x${sha256.toString('hex')}` };
      const written = await writeRows(unit, table, [
        { before: null, after, recordId: record.id, scopeId: record.scopeId },
      ]);
      if (isRefusal(written)) return written;
      const row = (await readAttachments(unit, record.id)).find(({ id }) => id === after.id);
      return row === undefined
        ? refuse('request/not-found')
        : { eventId: unit.eventId, attachment: present(unit, record, row) };
    },
  };
}

interface Detaching {
  readonly record: AnyRecord;
  readonly before: Image;
}

function removeVerb(kinds: Kinds): Verb<typeof recordOperations.detach, Detaching, Image> {
  return {
    operation: recordOperations.detach,
    load: async (unit, { parameters }): Promise<Detaching | Refusal | Withheld> => {
      const record = await findAnyRecord(unit, kinds, parameters.id);
      const before = record && (await findOn(unit, record, parameters.attachmentId));
      if (record === undefined || before === undefined) return refuse('request/not-found');
      return (await withholdArchived(unit, record)) ?? { record, before };
    },
    place: ({ record }) => ({ paths: [record.path] }),
    decide: ({ before }) => before,
    store: async (unit, before, { record }) => {
      const written = await writeRows(unit, table, [
        { before, after: null, recordId: record.id, scopeId: record.scopeId },
      ]);
      return isRefusal(written) ? written : { eventId: unit.eventId };
    },
  };
}

export function attachmentVerbs(kinds: Kinds) {
  return [addVerb(kinds), removeVerb(kinds)];
}
