import { type AnyOperation, isRefusal, type Refusal, refuse } from '@regie/contracts';
import { recordOperations } from '@regie/contracts/records';
import { sql } from 'kysely';
import type { Image } from '../database/tables.ts';
import { readImages, writeRows } from '../events/write-rows.ts';
import { type Verb, Withheld } from '../operations/perform.ts';
import type { Unit } from '../operations/unit.ts';
import { type AnyRecord, findAnyRecord } from './find-any-record.ts';
import type { Kinds } from './kinds.ts';
import { findRecord } from './list-records.ts';

interface State {
  readonly found: AnyRecord;
  readonly row: Image;
  readonly inside: number;
}

type Operation = typeof recordOperations.archive | typeof recordOperations.restore;

async function loadState(
  unit: Unit,
  kinds: Kinds,
  id: string,
  version: number | undefined,
): Promise<State | Refusal | Withheld> {
  const found = await findAnyRecord(unit, kinds, id);
  const kind = kinds.find(found?.type ?? '');
  if (found === undefined || kind === undefined) return refuse('request/not-found');
  const row = (await readImages(unit.database, kind.table, [id])).get(id);
  if (row === undefined) return refuse('request/not-found');
  if (row.version !== version) {
    const current = (await findRecord(unit, kind, id))?.record;
    return new Withheld(refuse('request/version-stale', { current }), { paths: [found.path] });
  }
  // What is written down in a place is put away with it; places below it are not.
  const places = kinds.all.flatMap(({ type, scopeKind }) => (scopeKind === undefined ? [] : [type]));
  const { rows } = await sql<{ inside: number }>`
    select count(*)::integer as inside from record r join scope s on s.id = r.scope_id
    where s.path @> array[${id}::uuid] and r.id <> ${id} and r.type = any(${places}::text[]) and r.archived_at is null`.execute(
    unit.database,
  );
  return { found, row, inside: rows[0]?.inside ?? 0 };
}

/** Archive and restore differ in what they set and in what is refused. */
function archiveVerb<O extends Operation>(
  operation: O,
  kinds: Kinds,
  archivedAt: (unit: Unit) => string | null,
  check: (state: State) => Refusal | undefined,
): Verb<AnyOperation, State, State> {
  return {
    operation,
    load: async (unit, request) => {
      const parameters: { id: string } = operation.parameters?.parse(request.parameters) ?? { id: '' };
      return await loadState(unit, kinds, parameters.id, request.version);
    },
    place: ({ found }) => ({ paths: [found.path] }),
    decide: (state) => check(state) ?? state,
    store: async (unit, { found, row }) => {
      const told = { recordId: found.id, scopeId: found.scopeId };
      const record = { ...found.record, archived_at: archivedAt(unit), version: found.record.version + 1 };
      const wrote = await writeRows(unit, { name: 'record' }, [
        { before: found.record, after: record, ...told },
      ]);
      if (isRefusal(wrote)) return wrote;
      const after = { ...row, version: row.version + 1, updated_at: unit.now.toISOString() };
      const written = await writeRows(unit, { name: found.type }, [{ before: row, after, ...told }]);
      return isRefusal(written) ? written : { eventId: unit.eventId, version: row.version + 1 };
    },
  };
}

export function archiveVerbs(kinds: Kinds) {
  return [
    archiveVerb(
      recordOperations.archive,
      kinds,
      (unit) => unit.now.toISOString(),
      ({ found, inside }) =>
        inside === 0
          ? undefined
          : refuse('records/not-empty', { facts: { title: found.title, count: inside } }),
    ),
    archiveVerb(
      recordOperations.restore,
      kinds,
      () => null,
      () => undefined,
    ),
  ];
}
