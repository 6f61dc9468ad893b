import type { Follower } from '../operations/follower.ts';
import type { Kinds } from '../records/kinds.ts';
import type { AssignmentSource, Notice } from './notice.ts';
import { readChangedRows, readOwners, storeNotices } from './notice-store.ts';
import { assignmentsOf, noticesOf } from './notices-of.ts';

/** Tells people of what concerns them, in the transaction in which it happens. */
export function followPeople(kinds: Kinds, others: readonly AssignmentSource[]): Follower {
  const sources = [...kinds.all.map(assignmentsOf), ...others];
  const recordTables = new Set(kinds.all.map(({ table }) => table));
  const telling = new Set([...sources.map(({ table }) => table), ...recordTables, 'comment', 'proposal']);
  return async (unit) => {
    // What is undone was told when it was done, and nobody is told what the example was before it was there.
    if (unit.undoes !== null || unit.origin.isExample === true) return;
    const tables = [...new Set(unit.written.map(({ table }) => table))].filter((table) => telling.has(table));
    if (tables.length === 0) return;
    const notices = noticesOf(await readChangedRows(unit, tables), sources, recordTables);
    const said = notices.watchers.filter(({ kind }) => kind === 'commented');
    const owners = await readOwners(
      unit,
      kinds,
      said.map(({ recordId }) => recordId),
    );
    const toOwners = said.flatMap((notice): readonly Notice[] =>
      owners
        .filter(({ recordId }) => recordId === notice.recordId)
        .map(({ personId }) => ({ ...notice, personId })),
    );
    const all = { ...notices, people: [...notices.people, ...toOwners] };
    if (all.people.length + all.watchers.length + all.deciders.length === 0) return;
    await storeNotices(unit.database, kinds, all, {
      now: unit.now,
      actorId: unit.eventActorId,
      eventId: unit.eventId,
    });
  };
}
