import { isRefusal, type Refusal, refuse, trust } from '@regie/contracts';
import { graceDays, trashOperations } from '@regie/contracts/records';
import { lockTree } from '../access/lock-tree.ts';
import type { Image } from '../database/tables.ts';
import { type RowWrite, readImages, writeRows } from '../events/write-rows.ts';
import { type Answer, type Verb, Withheld } from '../operations/perform.ts';
import type { Unit } from '../operations/unit.ts';
import { type AnyRecord, findAnyRecord } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';
import { findRecord } from '../records/list-records.ts';
import { readPeopleNames } from '../records/names.ts';
import {
  countTypes,
  readContents,
  readDeletedWith,
  readScopeImages,
  readTrash,
  type TrashRow,
} from './trash-store.ts';

const goneAt = (deletedAt: string | Date) =>
  new Date(new Date(deletedAt).getTime() + graceDays * 86_400_000).toISOString();

export function trashAnswers(kinds: Kinds) {
  const contents: Answer<typeof trashOperations.contents> = {
    operation: trashOperations.contents,
    answer: async (reading, { parameters }) => {
      const record = await findAnyRecord(reading, kinds, parameters.id);
      const kind = kinds.find(record?.type ?? '');
      if (record === undefined || kind === undefined) return refuse('request/not-found');
      const row = (await readImages(reading.database, kind.table, [record.id])).get(record.id);
      return {
        title: record.title,
        version: row?.version ?? 1,
        counts: await countTypes(reading, kinds, record.id),
      };
    },
  };
  const list: Answer<typeof trashOperations.list> = {
    operation: trashOperations.list,
    answer: async (reading) => {
      const rows = await readTrash(reading);
      const names = await readPeopleNames(
        reading,
        rows.map(({ deletedById }) => deletedById),
      );
      return {
        rows: rows.map(({ path: _path, isPlaceGone: _isPlaceGone, ...row }) => ({
          ...row,
          goneAt: goneAt(row.deletedAt),
        })),
        names,
      };
    },
  };
  return [list, contents];
}

interface Deleting {
  readonly found: AnyRecord;
  readonly records: readonly Image[];
}

/** Letters that look alike are alike, and spaces around them do not count. */
const asTyped = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ');

function deleteVerb(kinds: Kinds): Verb<typeof trashOperations.delete, Deleting, readonly Image[]> {
  return {
    operation: trashOperations.delete,
    load: async (unit, { parameters, version }): Promise<Deleting | Refusal | Withheld> => {
      await lockTree(unit.database, 'to-move');
      const found = await findAnyRecord(unit, kinds, parameters.id);
      const kind = kinds.find(found?.type ?? '');
      if (found === undefined || kind === undefined) return refuse('request/not-found');
      const row = (await readImages(unit.database, kind.table, [found.id])).get(found.id);
      if (row?.version !== version) {
        const current = (await findRecord(unit, kind, found.id))?.record;
        return new Withheld(refuse('request/version-stale', { current }), { paths: [found.path] });
      }
      return { found, records: await readContents(unit.database, found.id) };
    },
    place: ({ found }) => ({ paths: [found.path] }),
    decide: ({ found, records }, { body }) =>
      asTyped(body.title) === asTyped(found.title)
        ? records
        : refuse('trash/title-not-typed', { place: 'body.title', facts: { title: found.title } }),
    store: async (unit, records, { found }) => {
      const at = unit.now.toISOString();
      const refused = await moveRecords(unit, kinds, records, { deleted_at: at, deleted_with: found.id });
      return refused ?? { eventId: unit.eventId, count: records.length, goneAt: goneAt(at) };
    },
  };
}

interface Restoring {
  readonly row: TrashRow;
  readonly records: readonly Image[];
}

function restoreVerb(kinds: Kinds): Verb<typeof trashOperations.restore, Restoring, readonly Image[]> {
  return {
    operation: trashOperations.restore,
    load: async (unit, { parameters }): Promise<Restoring | Refusal> => {
      await lockTree(unit.database, 'to-move');
      const [row] = await readTrash(unit, parameters.id);
      if (row === undefined) return refuse('request/not-found');
      return { row, records: await readDeletedWith(unit.database, row.id) };
    },
    place: ({ row }) => ({ paths: [row.path] }),
    decide: ({ row, records }) =>
      row.isPlaceGone ? refuse('trash/place-gone', { facts: { place: row.placeTitle } }) : records,
    store: async (unit, records) => {
      const refused = await moveRecords(unit, kinds, records, { deleted_at: null, deleted_with: null });
      return refused ?? { eventId: unit.eventId, count: records.length };
    },
  };
}

/**
 * Into the trash or out of it: records with their places in the tree. The rows of their types only get another version,
 * so that an open page does not write over what it no longer sees, and pages that show them hear of it.
 */
async function moveRecords(
  unit: Unit,
  kinds: Kinds,
  records: readonly Image[],
  mark: { readonly deleted_at: string | null; readonly deleted_with: string | null },
): Promise<Refusal | undefined> {
  const told = ({ id, scope_id }: Image) => ({ recordId: id, scopeId: trust<string>(scope_id) });
  const next = (before: Image, more: object) => ({
    before,
    after: { ...before, ...more, version: before.version + 1 },
  });
  const scopes = await readScopeImages(
    unit.database,
    records.map(({ id }) => id),
  );
  const ofTypes = new Map<string, RowWrite[]>();
  for (const { type, table } of kinds.all) {
    const some = records.filter((record) => record['type'] === type);
    const rows = await readImages(
      unit.database,
      table,
      some.map(({ id }) => id),
    );
    ofTypes.set(
      table,
      some.flatMap((record) => {
        const row = rows.get(record.id);
        return row === undefined ? [] : [{ ...next(row, {}), ...told(record) }];
      }),
    );
  }
  const writes: readonly (readonly [string, readonly RowWrite[]])[] = [
    ['record', records.map((record) => ({ ...next(record, mark), ...told(record) }))],
    [
      'scope',
      records.flatMap((record) => {
        const scope = scopes.get(record.id);
        return scope === undefined
          ? []
          : [{ ...next(scope, { deleted_at: mark.deleted_at }), ...told(record) }];
      }),
    ],
    ...ofTypes,
  ];
  for (const [name, some] of writes) {
    const written = await writeRows(unit, { name }, some);
    if (isRefusal(written)) return written;
  }
  return undefined;
}

export function trashVerbs(kinds: Kinds) {
  return [deleteVerb(kinds), restoreVerb(kinds)];
}
