import {
  type CustomValues,
  type DraftOf,
  type FieldTable,
  isRefusal,
  type PatchOf,
  type Refusal,
  refuse,
  trust,
  writeTags,
} from '@regie/contracts';
import { sql } from 'kysely';
import { holds } from '../access/actor.ts';
import { lockTree } from '../access/lock-tree.ts';
import { permissionRefusal } from '../access/permission-refusal.ts';
import { isVisible } from '../access/visible.ts';
import { kept, keptIds } from '../database/connect.ts';
import type { Image } from '../database/tables.ts';
import { readImages } from '../events/write-rows.ts';
import type { Unit } from '../operations/unit.ts';
import { type AddedField, listCustomFields } from './custom-fields.ts';
import type { RecordKind } from './record-kind.ts';
import { findArchived } from './refuse-archived.ts';

/** One record that somebody wants made or changed, with what is known of it. */
export interface Wish {
  /** Absent for one that is to be made. */
  readonly stored?: { readonly row: Image; readonly record: Image };
  /** Values by field name; part of them for a change. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly custom: CustomValues | undefined;
  /** The scope it is in, or is to be made in. */
  readonly scope: { readonly id: string; readonly kind: string; readonly path: readonly string[] };
  /** Prefix of places in refusals: `body` or `body.update.3.patch`. */
  readonly place: string;
  /** Set when it is put away, or is to be made in something that is. */
  readonly archived?: Refusal | undefined;
}

/** What the request says, before anything is loaded. */
export interface AskedCreation<T extends FieldTable> {
  readonly draft: DraftOf<T> & { readonly scopeId: string };
  readonly place: string;
}
export interface AskedUpdate<T extends FieldTable> {
  readonly id: string;
  readonly version: number;
  readonly patch: PatchOf<T>;
  readonly place: string;
}

export interface LoadedWishes {
  readonly wishes: readonly Wish[];
  readonly added: readonly AddedField[];
  /** What is wrong with the wishes as they stand; told to who may do the operation. */
  readonly wrong: Refusal | undefined;
}

/** Loads what is to be changed and where it is to be made, through what the actor may see, in a few queries for all. */
export async function loadWishes<T extends FieldTable>(
  unit: Unit,
  kind: RecordKind<T>,
  creations: readonly AskedCreation<T>[],
  updates: readonly AskedUpdate<T>[],
): Promise<LoadedWishes | Refusal> {
  const made = await loadCreations(unit, kind, creations);
  if (isRefusal(made)) return made;
  const changed = await loadUpdates(unit, kind, updates);
  if (isRefusal(changed)) return changed;
  const wishes = await markArchived(
    unit,
    [...changed.wishes, ...made.wishes].map((wish) => orderTags(kind, wish)),
  );
  const foreign = refuseForeignFields(unit, kind, wishes);
  if (foreign !== undefined) return foreign;
  const wrong = changed.wrong ?? made.wrong ?? (await refuseUnknownPeople(unit, kind, wishes));
  return { wishes, added: await listCustomFields(unit.database, kind.type), wrong };
}

/** Tags as they are kept, however they were typed. */
function orderTags<T extends FieldTable>(kind: RecordKind<T>, wish: Wish): Wish {
  const ordered = Object.entries(wish.values).map(([name, value]) =>
    kind.fields[name]?.kind === 'tags' && typeof value === 'string'
      ? [name, writeTags([value])]
      : [name, value],
  );
  return { ...wish, values: Object.fromEntries(ordered) };
}

type Found = Pick<LoadedWishes, 'wishes' | 'wrong'>;

async function markArchived(unit: Unit, wishes: readonly Wish[]): Promise<readonly Wish[]> {
  const idsOf = ({ stored, scope }: Wish) => [
    ...scope.path,
    ...(stored === undefined ? [] : [stored.row.id]),
  ];
  const archived = await findArchived(unit.database, [...new Set(wishes.flatMap(idsOf))]);
  if (archived.size === 0) return wishes;
  return wishes.map((wish) => ({
    ...wish,
    archived: idsOf(wish).flatMap((id) => archived.get(id) ?? [])[0],
  }));
}

async function loadCreations<T extends FieldTable>(
  unit: Unit,
  kind: RecordKind<T>,
  creations: readonly AskedCreation<T>[],
): Promise<Found | Refusal> {
  if (creations.length === 0) return { wishes: [], wrong: undefined };
  if (kind.scopeKind !== undefined) await lockTree(unit.database, 'to-grow');
  const ids = [...new Set(creations.map(({ draft }) => draft.scopeId))];
  const { rows } = await sql<{ id: string; kind: string; path: string[] }>`
    select s.id, s.kind, s.path from scope s
    where s.id = any(${ids}::uuid[]) and ${isVisible(unit.see(kind.read))}`.execute(unit.database);
  const scopes = new Map(rows.map((scope) => [scope.id, scope]));
  const wishes: Wish[] = [];
  let wrong: Refusal | undefined;
  for (const { draft, place } of creations) {
    const { scopeId, ...rest } = draft;
    const { custom, values } = splitCustom(rest);
    const scope = scopes.get(scopeId);
    if (scope === undefined) return refuse('request/not-found', { place: `${place}.scopeId` });
    if (!kind.parents.some((parent) => parent === scope.kind)) {
      wrong ??= refuse('records/scope-of-other-kind', { place: `${place}.scopeId` });
    }
    wishes.push({ values, custom, scope, place });
  }
  return { wishes, wrong };
}

async function loadUpdates<T extends FieldTable>(
  unit: Unit,
  kind: RecordKind<T>,
  updates: readonly AskedUpdate<T>[],
): Promise<Found | Refusal> {
  if (updates.length === 0) return { wishes: [], wrong: undefined };
  const ids = updates.map(({ id }) => id);
  const { rows } = await sql<{ row: Image; record: Image; scope: Wish['scope'] }>`${kept}
    select to_jsonb(t) as row, to_jsonb(r) as record,
      jsonb_build_object('id', s.id, 'kind', s.kind, 'path', s.path) as scope
    from ${sql.table(kind.table)} t join record r on r.id = t.id join scope s on s.id = r.scope_id
    where t.id = any(${keptIds(ids)}) and ${isVisible(unit.see(kind.read))}`.execute(unit.database);
  const stored = new Map(rows.map((row) => [row.row.id, row]));
  const wishes: Wish[] = [];
  let wrong: Refusal | undefined;
  for (const { id, version, patch, place } of updates) {
    const found = stored.get(id);
    if (found === undefined || stored.delete(id) === false) return refuse('request/not-found', { place });
    if (found.row.version !== version) {
      wrong ??= refuse('request/version-stale', { place, facts: { id, version: found.row.version } });
    }
    const { custom, values } = splitCustom(patch);
    wishes.push({ stored: found, values, custom, scope: found.scope, place });
  }
  return { wishes, wrong };
}

function splitCustom(wish: object): {
  readonly custom: CustomValues | undefined;
  readonly values: Readonly<Record<string, unknown>>;
} {
  // Both schemas of a wish have custom values beside the fields.
  const { custom, ...values } = trust<Record<string, unknown> & { custom?: CustomValues }>({ ...wish });
  return { custom, values };
}

/** A field with a permission of its own is changed only where that permission holds. */
function refuseForeignFields<T extends FieldTable>(
  unit: Unit,
  kind: RecordKind<T>,
  wishes: readonly Wish[],
): Refusal | undefined {
  const guarded = Object.entries(kind.fields).flatMap(([name, { permission }]) =>
    permission === undefined ? [] : [{ name, permission }],
  );
  for (const wish of wishes) {
    for (const { name, permission } of guarded) {
      if (name in wish.values && !holds(unit.actor, permission, wish.scope.path)) {
        return { ...permissionRefusal(permission), place: `${wish.place}.${name}` };
      }
    }
  }
  return undefined;
}

async function refuseUnknownPeople<T extends FieldTable>(
  unit: Unit,
  kind: RecordKind<T>,
  wishes: readonly Wish[],
): Promise<Refusal | undefined> {
  const names = Object.entries(kind.fields).flatMap(([name, field]) =>
    field.kind === 'person' ? [name] : [],
  );
  const asked = wishes.flatMap((wish) =>
    names.flatMap((name) => {
      const id = wish.values[name];
      return typeof id === 'string' ? [{ id, place: `${wish.place}.${name}`, field: name }] : [];
    }),
  );
  if (asked.length === 0) return undefined;
  const known = await readImages(unit.database, 'person', [...new Set(asked.map(({ id }) => id))]);
  const unknown = asked.find(({ id }) => !known.has(id));
  return (
    unknown && refuse('records/reference-unknown', { place: unknown.place, facts: { field: unknown.field } })
  );
}
