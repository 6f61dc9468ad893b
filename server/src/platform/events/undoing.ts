import type { Image } from '../database/tables.ts';
import type { Unit } from '../operations/unit.ts';
import type { StoredChange } from './event-store.ts';
import { readImages } from './write-rows.ts';

/** What an event did to one row in all, the row as it is now, and as it is to be. */
export interface Undoing {
  readonly change: StoredChange;
  readonly current: Image | null;
  readonly target: Image | null;
}

/** Columns that tell which writing of the row it is, not what the row says. */
const marks: ReadonlySet<string> = new Set(['version', 'updated_at']);

/**
 * Whether two images of a row say the same. Versions are left aside: undoing raises them too, and a stack of changes is
 * undone one by one. A column that came with a later release is in the newer image only, and is left aside as well.
 */
export function sameContent(was: Image | null, current: Image | null): boolean {
  if (was === null || current === null) return was === current;
  return Object.keys(was).every(
    (column) => marks.has(column) || JSON.stringify(was[column]) === JSON.stringify(current[column]),
  );
}

/** A row that was written twice in one event is one undoing: from its last image to its first. */
export async function readUndoings(
  unit: Unit,
  changes: readonly StoredChange[],
): Promise<readonly Undoing[]> {
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
  return [...whole.values()].map((change) => {
    const current = tables.get(change.table)?.get(change.rowId) ?? null;
    return { change, current, target: targetOf(unit, change, current) };
  });
}

/** Versions rise on the way back too, so that nobody's open page takes the old row for the one it read. */
function targetOf(unit: Unit, { before, after }: StoredChange, current: Image | null): Image | null {
  if (before === null) return null;
  const version = Math.max(current?.version ?? 0, before.version, after?.version ?? 0) + 1;
  const updated = 'updated_at' in before ? { updated_at: unit.now.toISOString() } : {};
  return { ...current, ...before, ...updated, version };
}
