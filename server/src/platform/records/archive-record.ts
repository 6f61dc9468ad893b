import { type AnyOperation, type Refusal, refuse, trust } from '@regie/contracts';
import { recordOperations } from '@regie/contracts/records';
import { sql } from 'kysely';
import { type Verb, Withheld } from '../operations/perform.ts';
import type { Unit } from '../operations/unit.ts';
import type { Kinds } from './kinds.ts';
import { findRecord } from './list-records.ts';
import { type FramedRecord, readFramed, writeFrames } from './write-frames.ts';

/** A record and the version that the caller read. */
interface Asked {
  readonly id: string;
  readonly version: number | undefined;
}

interface State {
  readonly all: readonly FramedRecord[];
  /** The first that still holds something that is neither archived nor asked for, and how much. */
  readonly full: { readonly title: string; readonly count: number } | undefined;
}

type Change = 'archive' | 'restore';
type Single = typeof recordOperations.archive | typeof recordOperations.restore;
type Many = typeof recordOperations.archiveMany | typeof recordOperations.restoreMany;

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
  const all = await readFramed(unit, kinds, ids);
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

const pathsOf = (all: readonly FramedRecord[]) => all.map(({ found }) => found.path);

function decideOn(change: Change, state: State): State | Refusal {
  return change === 'archive' && state.full !== undefined
    ? refuse('records/not-empty', { facts: state.full })
    : state;
}

async function write(unit: Unit, change: Change, { all }: State): Promise<Refusal | undefined> {
  const archived_at = change === 'archive' ? unit.now.toISOString() : null;
  return await writeFrames(unit, all, () => ({ archived_at }));
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
