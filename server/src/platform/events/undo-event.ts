import { isRefusal, type Permission, type Refusal, refuse } from '@regie/contracts';
import { eventOperations } from '@regie/contracts/records';
import { holds } from '../access/actor.ts';
import { permissionRefusal } from '../access/permission-refusal.ts';
import type { Image } from '../database/tables.ts';
import { findOperation, hasOperation } from '../operations/find-operation.ts';
import type { Verb } from '../operations/perform.ts';
import type { Unit } from '../operations/unit.ts';
import type { Kinds } from '../records/kinds.ts';
import { readFirstOperation, readWholeEvent, type StoredChange } from './event-store.ts';
import { type RowWrite, readImages, writeRows } from './write-rows.ts';

/** What an event did to one row in all, and the row as it is now. */
interface Undoing {
  readonly change: StoredChange;
  readonly current: Image | null;
}

interface State {
  readonly operation: string;
  readonly undoings: readonly Undoing[];
}

/** Puts the before-rows of an event back through the permission of the operation that made them. */
export function undoEventVerb(kinds: Kinds): Verb<typeof eventOperations.undo, State, readonly Undoing[]> {
  return {
    operation: eventOperations.undo,
    load: async (unit, { parameters }): Promise<State | Refusal> => {
      const event = await readWholeEvent(unit, parameters.id);
      if (event === undefined) return refuse('request/not-found');
      const operation = event.undoes === null ? event.operation : await readFirstOperation(unit, event.id);
      const refused = refuseUndo(unit, kinds, event.actorId, operation, event.changes);
      if (refused !== undefined) return refused;
      unit.undoes = event.id;
      return { operation, undoings: await readUndoings(unit, event.changes) };
    },
    decide: ({ undoings }) => {
      const moved = undoings.find(
        ({ change, current }) => (current?.version ?? null) !== (change.after?.version ?? null),
      );
      return moved === undefined
        ? undoings
        : refuse('events/changed-since', { facts: { title: moved.change.title ?? moved.change.table } });
    },
    store: async (unit, undoings) => {
      const refused = await putBack(unit, undoings);
      if (refused !== undefined) return refused;
      const recordIds = [...new Set(undoings.flatMap(({ change }) => change.recordId ?? []))];
      return { eventId: unit.eventId, recordIds };
    },
  };
}

function refuseUndo(
  unit: Unit,
  kinds: Kinds,
  actorId: string | null,
  operation: string,
  changes: readonly StoredChange[],
): Refusal | undefined {
  const isMine = actorId === unit.actor.personId;
  const mayRead = ({ type, path }: StoredChange) => {
    const permission: Permission | undefined = kinds.find(type ?? '')?.read;
    return permission !== undefined && holds(unit.actor, permission, path ?? []);
  };
  if (!isMine && !changes.some(mayRead)) return refuse('request/not-found');
  if (!hasOperation(operation) || findOperation(operation).canBeUndone !== true || changes.length === 0) {
    return refuse('events/cannot-be-undone', { facts: { operation } });
  }
  const { permission } = findOperation(operation);
  if (permission === undefined) return isMine ? undefined : permissionRefusal('organisation.manage');
  const isAllowed = changes.every(({ path }) => holds(unit.actor, permission, path ?? []));
  return isAllowed ? undefined : permissionRefusal(permission);
}

/** A row that was written twice in one event is one undoing: from its last image to its first. */
async function readUndoings(unit: Unit, changes: readonly StoredChange[]): Promise<readonly Undoing[]> {
  const whole = new Map<string, StoredChange>();
  for (const change of changes) {
    const key = `${change.table} ${change.rowId}`;
    const earlier = whole.get(key);
    whole.set(key, earlier === undefined ? change : { ...change, before: earlier.before });
  }
  const tables = new Map<string, ReadonlyMap<string, Image>>();
  for (const table of new Set(changes.map((change) => change.table))) {
    const ids = changes.filter((change) => change.table === table).map(({ rowId }) => rowId);
    tables.set(table, await readImages(unit.database, table, ids));
  }
  return [...whole.values()].map((change) => ({
    change,
    current: tables.get(change.table)?.get(change.rowId) ?? null,
  }));
}

/** Versions rise on the way back too, so that nobody's open page takes the old row for the one it read. */
function writeOf({ change, current }: Undoing): RowWrite {
  const version = (current?.version ?? change.before?.version ?? 0) + 1;
  const after = change.before === null ? null : { ...change.before, version };
  return { before: current, after, recordId: change.recordId, scopeId: change.scopeId };
}

/** What was written last is put back first, so that nothing points to a row that is not there. */
async function putBack(unit: Unit, undoings: readonly Undoing[]): Promise<Refusal | undefined> {
  const tables = [...new Set(undoings.map(({ change }) => change.table))].reverse();
  for (const table of tables) {
    const some = undoings.filter(({ change }) => change.table === table);
    const title = some[0]?.change.title ?? table;
    try {
      const written = await writeRows(unit, { name: table }, some.map(writeOf));
      if (isRefusal(written)) return refuse('events/changed-since', { facts: { title } });
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
      if (code === '23503') return refuse('events/in-use', { facts: { title } });
      if (code === '23505') return refuse('events/changed-since', { facts: { title } });
      throw error;
    }
  }
  return undefined;
}
