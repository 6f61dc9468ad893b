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
  const isArchived = search['archived'] === 'only';
  const { filter, sort, group, search: words } = view;
  const query = useMemo(
    (): ListQuery => ({
      ...(filter === undefined ? {} : { filter }),
      ...(sort === undefined ? {} : { sort }),
      ...(group === undefined ? {} : { group }),
      ...(words === undefined ? {} : { search: words }),
      ...(scope === undefined ? {} : { scope }),
      ...(asOfDay === undefined ? {} : { asOf: endOfDay(asOfDay, timeZone) }),
      ...(isArchived ? { archived: 'only' } : {}),
    }),
    [filter, sort, group, words, scope, asOfDay, timeZone, isArchived],
  );
  return {
    view,
    query,
    asOfDay,
    /** What is put away is listed, instead of what is not. */
    isArchived,
    setArchived: (is: boolean) => setSearch({ archived: is ? 'only' : undefined }, true),
    setView: (next: GridView) => setSearch(toAddress(next)),
    setAsOf: (day: string | undefined) => setSearch({ asOf: day }, true),
    rows: useRows(kind, query),
  };
}
export type ListState = ReturnType<typeof useListQuery>;
