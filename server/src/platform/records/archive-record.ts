import { type AnyOperation, isRefusal, type Refusal, refuse, trust } from '@regie/contracts';
import { recordOperations } from '@regie/contracts/records';
import { sql } from 'kysely';
import type { Image } from '../database/tables.ts';
import { type RowWrite, readImages, writeRows } from '../events/write-rows.ts';
import { type Verb, Withheld } from '../operations/perform.ts';
import type { Unit } from '../operations/unit.ts';
import { type AnyRecord, findAnyRecords } from './find-any-record.ts';
import type { Kinds } from './kinds.ts';
import { findRecord } from './list-records.ts';

/** A record and the version that the caller read. */
interface Asked {
  readonly id: string;
  readonly version: number | undefined;
}

interface Found {
  readonly found: AnyRecord;
  readonly row: Image;
}

interface State {
  readonly all: readonly Found[];
  /** The first that still holds something that is neither archived nor asked for, and how much. */
  readonly full: { readonly title: string; readonly count: number } | undefined;
}

type Change = 'archive' | 'restore';
type Single = typeof recordOperations.archive | typeof recordOperations.restore;
type Many = typeof recordOperations.archiveMany | typeof recordOperations.restoreMany;

/** The rows of records in the tables of their types, one question a type. */
async function readRows(unit: Unit, records: readonly AnyRecord[]): Promise<ReadonlyMap<string, Image>> {
  const types = [...new Set(records.map(({ type }) => type))];
  const images = await Promise.all(
    types.map((type) =>
      readImages(
        unit.database,
        type,
        records.filter((record) => record.type === type).map(({ id }) => id),
      ),
    ),
  );
  return new Map(images.flatMap((ofType) => [...ofType]));
}

async function findFull(unit: Unit, kinds: Kinds, ids: readonly string[]): Promise<State['full']> {
  // What is written down in a place is put away with it; places below it are not.
  const places = kinds.all.flatMap(({ type, scopeKind }) => (scopeKind === undefined ? [] : [type]));
  const { rows } = await sql<{ title: string; count: number }>`
    select o.title, count(*)::integer as count
    from record o join scope s on s.path @> array[o.id] join record r on r.scope_id = s.id
    where o.id = any(${ids}::uuid[]) and o.type = any(${places}::text[]) and r.type = any(${places}::text[])
      and r.archived_at is null and r.id <> all(${ids}::uuid[])
    group by o.id, o.title order by o.title limit 1`.execute(unit.database);
  return rows[0];
}

async function loadState(
  unit: Unit,
  kinds: Kinds,
  asked: readonly Asked[],
): Promise<State | Refusal | Withheld> {
  const ids = [...new Set(asked.map(({ id }) => id))];
  const records = await findAnyRecords(unit, kinds, ids);
  const rows = await readRows(unit, records);
  const all = records.flatMap((found): Found[] => {
    const row = rows.get(found.id);
    return row === undefined ? [] : [{ found, row }];
  });
  if (all.length !== ids.length) return refuse('request/not-found');
  const versions = new Map(asked.map(({ id, version }) => [id, version]));
  const stale = all.find(({ found, row }) => row.version !== versions.get(found.id));
  const kind = kinds.find(stale?.found.type ?? '');
  if (stale !== undefined && kind !== undefined) {
    const current = (await findRecord(unit, kind, stale.found.id))?.record;
    return new Withheld(refuse('request/version-stale', { current }), { paths: pathsOf(all) });
  }
  return { all, full: await findFull(unit, kinds, ids) };
}

const pathsOf = (all: readonly Found[]) => all.map(({ found }) => found.path);

function decideOn(change: Change, state: State): State | Refusal {
  return change === 'archive' && state.full !== undefined
    ? refuse('records/not-empty', { facts: state.full })
    : state;
}

/** The frame of each record and its row in the table of its type, which carries the version that people read. */
async function write(unit: Unit, change: Change, { all }: State): Promise<Refusal | undefined> {
  const now = unit.now.toISOString();
  const told = ({ id, scopeId }: AnyRecord) => ({ recordId: id, scopeId });
  const frames = all.map(({ found }): RowWrite => {
    const { record } = found;
    const after = { ...record, archived_at: change === 'archive' ? now : null, version: record.version + 1 };
    return { before: record, after, ...told(found) };
  });
  const refused = await writeRows(unit, { name: 'record' }, frames);
  if (isRefusal(refused)) return refused;
  for (const type of new Set(all.map(({ found }) => found.type))) {
    const own = all.filter(({ found }) => found.type === type);
    const written = await writeRows(
      unit,
      { name: type },
      own.map(({ found, row }) => ({
        before: row,
        after: { ...row, version: row.version + 1, updated_at: now },
        ...told(found),
      })),
    );
    if (isRefusal(written)) return written;
  }
  return undefined;
}

function archiveOne(operation: Single, kinds: Kinds, change: Change): Verb<AnyOperation, State, State> {
  return {
    operation,
    load: async (unit, { parameters, version }) => {
      const { id } = trust<{ id: string }>(parameters);
      return await loadState(unit, kinds, [{ id, version }]);
    },
    place: ({ all }) => ({ paths: pathsOf(all) }),
    decide: (state) => decideOn(change, state),
    store: async (unit, state) =>
      (await write(unit, change, state)) ?? {
        eventId: unit.eventId,
        version: (state.all[0]?.row.version ?? 0) + 1,
      },
  };
}

function archiveMany(operation: Many, kinds: Kinds, change: Change): Verb<Many, State, State> {
  return {
    operation,
    load: async (unit, { body }) => await loadState(unit, kinds, body.records),
    place: ({ all }) => ({ paths: pathsOf(all) }),
    decide: (state) => decideOn(change, state),
    store: async (unit, state) => (await write(unit, change, state)) ?? { eventId: unit.eventId },
  };
}

export function archiveVerbs(kinds: Kinds) {
  return [
    archiveOne(recordOperations.archive, kinds, 'archive'),
    archiveOne(recordOperations.restore, kinds, 'restore'),
    archiveMany(recordOperations.archiveMany, kinds, 'archive'),
    archiveMany(recordOperations.restoreMany, kinds, 'restore'),
  ];
}
