import { type Refusal, refuse, trust } from '@regie/contracts';
import { sql } from 'kysely';
import type { Image } from '../database/tables.ts';
import type { Unit } from '../operations/unit.ts';
import { sameContent, type Undoing } from './undoing.ts';

/**
 * Places in the tree are not put back with the paths they had: the parent may have moved since, and places may have
 * come below. Each gets the path that follows from where its parent is now, with all that stands below it now.
 * The caller holds the lock of the tree.
 */
export async function placeInTree(
  unit: Unit,
  undoings: readonly Undoing[],
): Promise<readonly Undoing[] | Refusal> {
  const placed = new Map(undoings.map((undoing) => [keyOf(undoing), stayInPlace(undoing)]));
  for (const undoing of undoings) {
    const { change, current, target } = undoing;
    const isPut = change.table === 'scope' && target !== null && sameContent(change.after, current);
    if (!isPut || current?.['parent_id'] === target['parent_id']) continue;
    const moved = await placeBelow(unit, undoing, target);
    if (moved === undefined) return refuse('events/in-use', { facts: { title: titleOf(undoing) } });
    // Keys that are there keep their turn: the order says what was written last.
    for (const one of moved) placed.set(keyOf(one), one);
  }
  return [...placed.values()];
}

function keyOf({ change }: Undoing): string {
  return `${change.table} ${change.rowId}`;
}

/** A place whose parent is the same goes where that one goes. */
function stayInPlace(undoing: Undoing): Undoing {
  const { change, current, target } = undoing;
  if (change.table !== 'scope' || current === null || target === null) return undoing;
  return { ...undoing, target: { ...target, path: current['path'] } };
}

function titleOf({ change }: Undoing): string {
  return change.title ?? change.table;
}

/** The place and all below it under the parent it had; undefined when the parent is gone, or stands below it now. */
async function placeBelow(
  unit: Unit,
  undoing: Undoing,
  target: Image,
): Promise<readonly Undoing[] | undefined> {
  const parent = await readScopes(unit, sql`id = ${target['parent_id']}`);
  const parentPath = parent[0] === undefined ? undefined : pathOf(parent[0]);
  if (parentPath === undefined || parentPath.includes(target.id)) return undefined;
  if (undoing.current === null)
    return [{ ...undoing, target: { ...target, path: [...parentPath, target.id] } }];
  const subtree = await readScopes(unit, sql`path @> array[${target.id}::uuid]`);
  return subtree.map((current) => {
    const path = pathOf(current);
    const after = {
      ...current,
      version: current.version + 1,
      path: [...parentPath, ...path.slice(path.indexOf(target.id))],
      ...(current.id === target.id ? { parent_id: target['parent_id'] } : {}),
    };
    const told = { rowId: current.id, recordId: current.id, scopeId: current.id };
    return { change: { ...undoing.change, ...told, after: current }, current, target: after };
  });
}

function pathOf(scope: Image): readonly string[] {
  return trust<readonly string[]>(scope['path']);
}

async function readScopes(unit: Unit, condition: ReturnType<typeof sql>): Promise<readonly Image[]> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(scope) as image from scope where ${condition} order by id`.execute(unit.database);
  return rows.map(({ image }) => image);
}
