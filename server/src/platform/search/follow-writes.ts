import type { Follower } from '../operations/follower.ts';
import type { SearchSource } from './search-source.ts';
import { refreshEntries } from './search-store.ts';

/** Keeps the index as the rows are, in the transaction that writes them. */
export function followWrites(sources: readonly SearchSource[]): Follower {
  const ofRecords = sources.filter(({ type }) => type !== undefined);
  return async (unit) => {
    const idsOf = new Map<SearchSource, Set<string>>();
    const add = (source: SearchSource, id: string) =>
      idsOf.set(source, (idsOf.get(source) ?? new Set()).add(id));
    const known = new Set<string>();
    for (const { table, rowId } of unit.written) {
      const source = sources.find((one) => one.table === table);
      if (source === undefined) continue;
      add(source, rowId);
      known.add(rowId);
    }
    // A record that was written without the row of its type may be of any.
    for (const { table, rowId } of unit.written) {
      if (table !== 'record' || known.has(rowId)) continue;
      for (const source of ofRecords) add(source, rowId);
    }
    for (const [source, ids] of idsOf) await refreshEntries(unit.database, source, [...ids], 'own-rows');
  };
}
