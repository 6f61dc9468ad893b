import { type Field, type Permission, type Refusal, refuse, trust } from '@regie/contracts';
import { holds } from '../access/actor.ts';
import { permissionRefusal } from '../access/permission-refusal.ts';
import type { Image } from '../database/tables.ts';
import { findOperation, hasOperation } from '../operations/find-operation.ts';
import type { Unit } from '../operations/unit.ts';
import type { Kinds } from '../records/kinds.ts';
import { permissionsOfTables, type StoredChange } from './event-store.ts';
import { fieldChangesOf, permissionOfColumn } from './list-events.ts';
import type { Undoing } from './undoing.ts';

interface Asked {
  readonly actorId: string | null;
  /** The operation that a chain of undoing and redoing goes back to. */
  readonly operation: string;
  readonly undoings: readonly Undoing[];
}

/** Undoing asks for what doing it asked for: the same permission, at every place that the rows leave or return to. */
export function refuseUndo(
  unit: Unit,
  kinds: Kinds,
  { actorId, operation, undoings }: Asked,
): Refusal | undefined {
  const isMine = actorId === unit.actor.personId;
  if (!isMine && !undoings.some(({ change }) => mayRead(unit, kinds, change))) {
    return refuse('request/not-found');
  }
  if (!hasOperation(operation) || findOperation(operation).canBeUndone !== true || undoings.length === 0) {
    return refuse('events/cannot-be-undone', { facts: { operation } });
  }
  const { permission, scope } = findOperation(operation);
  if (permission === undefined) return isMine ? undefined : permissionRefusal('organisation.manage');
  const paths =
    scope === 'organisation' ? [[unit.organisation.id]] : undoings.flatMap(({ change }) => pathsOf(change));
  if (!paths.every((path) => holds(unit.actor, permission, path))) return permissionRefusal(permission);
  if (undoings.some(({ change }) => isOfAnother(unit, change))) {
    return refuse('comments/not-yours', { facts: { person: 'de schrijver / the author' } });
  }
  return refuseHiddenFields(unit, kinds, undoings);
}

function mayRead(unit: Unit, kinds: Kinds, { type, table, recordId, path }: StoredChange): boolean {
  const permission: Permission | undefined =
    recordId === null ? permissionsOfTables[table] : kinds.find(type ?? '')?.read;
  return permission !== undefined && holds(unit.actor, permission, path ?? []);
}

/** Where a row stands, and for a moved place where it came from and goes back to. */
function pathsOf({ table, before, after, path }: StoredChange): readonly (readonly string[])[] {
  if (table !== 'scope' || before === null || after === null) return [path ?? []];
  const isMoved = JSON.stringify(before['path']) !== JSON.stringify(after['path']);
  return isMoved ? [parentPathOf(before), parentPathOf(after), (path ?? []).slice(0, -1)] : [path ?? []];
}

function parentPathOf(scope: Image): readonly string[] {
  return trust<readonly string[]>(scope['path']).slice(0, -1);
}

/** Only who wrote a comment changes it, and taking it back changes it too. */
function isOfAnother(unit: Unit, { table, before, after }: StoredChange): boolean {
  return table === 'comment' && (after ?? before)?.['author_id'] !== unit.actor.personId;
}

/** A field with a permission of its own is put back only by who may see it. */
function refuseHiddenFields(unit: Unit, kinds: Kinds, undoings: readonly Undoing[]): Refusal | undefined {
  for (const { change } of undoings) {
    const fields: Readonly<Record<string, Field>> = kinds.find(change.type ?? '')?.fields ?? {};
    if (change.before === null || change.after === null) continue;
    for (const { field } of fieldChangesOf(change, () => true)) {
      const permission = permissionOfColumn(fields, change.table, field);
      if (permission !== undefined && !holds(unit.actor, permission, change.path ?? [])) {
        return permissionRefusal(permission);
      }
    }
  }
  return undefined;
}
