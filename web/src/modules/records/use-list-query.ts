import type { ListQuery } from '@regie/contracts';
import { useMemo } from 'react';
import { useLocale } from '../../language/index.ts';
import { fromAddress, type GridView, toAddress } from '../../ui/grid/index.ts';
import { useSearchState } from '../../ui/index.ts';
import { endOfDay } from './day-end.ts';
import type { RecordKind } from './record-kind.ts';
import { useRows } from './use-rows.ts';

/** The view, date and query of a list, from the address. */
export function useListQuery(kind: RecordKind, scope?: string) {
  const [search, setSearch] = useSearchState();
  const { timeZone } = useLocale();
  const view = useMemo(() => fromAddress(search), [search]);
  const asOfDay = /^\d{4}-\d{2}-\d{2}$/.test(search['asOf'] ?? '') ? search['asOf'] : undefined;
  const { filter, sort, group, search: words, archived } = view;
  const query = useMemo(
    (): ListQuery => ({
      ...(filter === undefined ? {} : { filter }),
      ...(sort === undefined ? {} : { sort }),
      ...(group === undefined ? {} : { group }),
      ...(words === undefined ? {} : { search: words }),
      ...(scope === undefined ? {} : { scope }),
      ...(asOfDay === undefined ? {} : { asOf: endOfDay(asOfDay, timeZone) }),
      ...(archived === undefined ? {} : { archived }),
    }),
    [filter, sort, group, words, scope, asOfDay, timeZone, archived],
  );
  return {
    view,
    query,
    asOfDay,
    setView: (next: GridView) => setSearch(toAddress(next)),
    setAsOf: (day: string | undefined) => setSearch({ asOf: day }, true),
    rows: useRows(kind, query),
  };
}
export type ListState = ReturnType<typeof useListQuery>;
