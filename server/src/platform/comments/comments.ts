import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type CommentView, recordOperations } from '@regie/contracts/records';
import { sql } from 'kysely';
import { holds } from '../access/actor.ts';
import type { Image } from '../database/tables.ts';
import { readImages, writeRows } from '../events/write-rows.ts';
import { allowed } from '../governance.ts';
import { newId } from '../identifiers.ts';
import { type Answer, type Verb, Withheld } from '../operations/perform.ts';
import type { Reading, Unit } from '../operations/unit.ts';
import { verdictsAt } from '../records/can.ts';
import { type AnyRecord, findAnyRecord } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';
import { readPeopleNames } from '../records/names.ts';
import { findBlindMention, mentionsIn } from './mentions.ts';

const table = { name: 'comment' };
const onRecord = { 'comments.write': 'record.comment' } as const;

type Row = Omit<CommentView, 'can'>;

async function readComments(reading: Reading, recordId: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select id, version, author_id as "authorId", body, mentions, created_at as "createdAt", is_edited as "isEdited"
    from comment where record_id = ${recordId} order by id`.execute(reading.database);
  return rows;
}

/** Only who wrote a comment may change it, while they may still comment there. */
function present(reading: Reading, record: AnyRecord, row: Row): CommentView {
  const isOwn =
    row.authorId === reading.actor.personId && holds(reading.actor, 'record.comment', record.path);
  return { ...row, can: isOwn ? { 'comments.edit': allowed } : {} };
}

export function listCommentsAnswer(kinds: Kinds): Answer<typeof recordOperations.listComments> {
  return {
    operation: recordOperations.listComments,
    answer: async (reading, { parameters }) => {
      const record = await findAnyRecord(reading, kinds, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      const rows = await readComments(reading, record.id);
      const [can] = await verdictsAt(reading, onRecord, [record.path]);
      return {
        rows: rows.map((row) => present(reading, record, row)),
        names: await readPeopleNames(
          reading,
          rows.flatMap(({ authorId, mentions }) => [authorId, ...mentions]),
        ),
        can: can ?? {},
      };
    },
  };
}

async function presentStale(unit: Unit, record: AnyRecord, id: string): Promise<CommentView | undefined> {
  const row = (await readComments(unit, record.id)).find((comment) => comment.id === id);
  return row && present(unit, record, row);
}

interface Writing {
  readonly record: AnyRecord;
  readonly mentions: readonly string[];
  readonly before: Image | null;
}

async function loadWriting(
  unit: Unit,
  kinds: Kinds,
  recordId: string,
  body: string,
): Promise<Writing | Refusal | Withheld> {
  const record = await findAnyRecord(unit, kinds, recordId);
  const kind = kinds.find(record?.type ?? '');
  if (record === undefined || kind === undefined) return refuse('request/not-found');
  const mentions = mentionsIn(body);
  const blind = await findBlindMention(unit, mentions, kind.read, record.path);
  if (blind !== undefined) {
    const refusal = refuse('comments/mention-cannot-see', { place: 'body.body', facts: { person: blind } });
    return new Withheld(refusal, { paths: [record.path] });
  }
  return { record, mentions, before: null };
}

async function storeComment(unit: Unit, { record, before }: Writing, after: Image) {
  const written = await writeRows(unit, table, [
    { before, after, recordId: record.id, scopeId: record.scopeId },
  ]);
  if (isRefusal(written)) return written;
  const row = (await readComments(unit, record.id)).find(({ id }) => id === after.id);
  return row === undefined
    ? refuse('request/not-found')
    : { eventId: unit.eventId, comment: present(unit, record, row) };
}

export function writeCommentVerb(kinds: Kinds): Verb<typeof recordOperations.comment, Writing, Image> {
  return {
    operation: recordOperations.comment,
    load: async (unit, { parameters, body }) => await loadWriting(unit, kinds, parameters.id, body.body),
    place: ({ record }) => ({ paths: [record.path] }),
    decide: ({ record, mentions }, { body }, unit) => ({
      id: newId(unit.now.getTime()),
      version: 1,
      record_id: record.id,
      author_id: unit.actor.personId,
      body: body.body,
      mentions,
      created_at: unit.now.toISOString(),
      is_edited: false,
    }),
    store: async (unit, after, writing) => await storeComment(unit, writing, after),
  };
}

export function editCommentVerb(kinds: Kinds): Verb<typeof recordOperations.editComment, Writing, Image> {
  return {
    operation: recordOperations.editComment,
    load: async (unit, { parameters, body, version }): Promise<Writing | Refusal | Withheld> => {
      const writing = await loadWriting(unit, kinds, parameters.id, body.body);
      if (isRefusal(writing) || writing instanceof Withheld) return writing;
      const { commentId } = parameters;
      const before = (await readImages(unit.database, table.name, [commentId])).get(commentId);
      if (before === undefined || before['record_id'] !== writing.record.id)
        return refuse('request/not-found');
      if (before.version === version) return { ...writing, before };
      const current = await presentStale(unit, writing.record, commentId);
      return new Withheld(refuse('request/version-stale', { current }), { paths: [writing.record.path] });
    },
    place: ({ record }) => ({ paths: [record.path] }),
    decide: ({ before, mentions }, { body }, unit) => {
      if (before === null || before['author_id'] !== unit.actor.personId) {
        return refuse('comments/not-yours', { facts: { person: 'de schrijver / the author' } });
      }
      return { ...before, body: body.body, mentions, is_edited: true, version: before.version + 1 };
    },
    store: async (unit, after, writing) => await storeComment(unit, writing, after),
  };
}
