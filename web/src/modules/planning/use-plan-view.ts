import { useCallback, useMemo, useState } from 'react';
import { type ZoomLevel, zoomLevels } from '../../ui/gantt/index.ts';
import { fromAddress, type GridView, toAddress } from '../../ui/grid/index.ts';
import { type Search, useSearchState } from '../../ui/index.ts';
import { type PlanFilter, readState } from './visible-rows.ts';

/** `fit` shows the whole plan. */
export type Zoom = ZoomLevel | 'fit';

function readZoom(text: string | undefined): Zoom {
  return zoomLevels.find((level) => level === text) ?? 'fit';
}

function readFilter(search: Search): PlanFilter {
  const shown = (search['show'] ?? '').split(',');
  return {
    text: search['search'] ?? '',
    isCritical: shown.includes('critical'),
    isLate: shown.includes('late'),
    isMilestone: shown.includes('milestones'),
    state: readState(search['state']),
  };
}

function writeFilter(filter: PlanFilter): Search {
  const shown = [
    filter.isCritical ? 'critical' : '',
    filter.isLate ? 'late' : '',
    filter.isMilestone ? 'milestones' : '',
  ].filter(Boolean);
  return {
    search: filter.text === '' ? undefined : filter.text,
    show: shown.length === 0 ? undefined : shown.join(','),
    state: filter.state,
  };
}

/** The whole look of a plan as a view that is saved: its filter is written as what is shown. */
function savedOf(view: GridView, filter: PlanFilter): GridView {
  const { search, show, state } = writeFilter(filter);
  const shown = [show, state].filter(Boolean).join(',');
  return {
    ...view,
    ...(search === undefined ? {} : { search }),
    ...(shown === '' ? {} : { filter: shown }),
  };
}

function searchOf({ search, filter, columns, widths }: GridView): Search {
  const state = filter?.split(',').find((each) => readState(each) !== undefined);
  return {
    ...toAddress({ columns, widths }),
    ...writeFilter(readFilter({ search, show: filter, state })),
  };
}

/** What of the view belongs to this browser and not in an address: which summaries are closed, how wide the columns. */
interface Kept {
  readonly closed: readonly number[];
  readonly columnsPx: number | null;
}

function readKept(key: string): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept === 'object' && kept !== null && 'closed' in kept && Array.isArray(kept.closed))
      return {
        closed: kept.closed.filter((uid) => typeof uid === 'number'),
        columnsPx: 'columnsPx' in kept && typeof kept.columnsPx === 'number' ? kept.columnsPx : null,
      };
  } catch {
    // What cannot be read is as good as nothing kept.
  }
  return { closed: [], columnsPx: null };
}

function storeKept(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Kept for this page only.
  }
}

function useKept(projectId: string) {
  const key = `regie.plan.${projectId}`;
  const [state, setState] = useState(() => ({ key, kept: readKept(key) }));
  const kept = state.key === key ? state.kept : readKept(key);
  const change = useCallback(
    (patch: Partial<Kept>) =>
      setState((now) => {
        const next = { ...(now.key === key ? now.kept : readKept(key)), ...patch };
        storeKept(key, next);
        return { key, kept: next };
      }),
    [key],
  );
  return { kept, change };
}

/** How the plan is looked at; survives edits, reloads and sending the address to a colleague. */
export function usePlanView(projectId: string) {
  const [search, setSearch] = useSearchState();
  const { kept, change } = useKept(projectId);
  const { columns, widths } = search;
  const view = useMemo(() => fromAddress({ columns, widths }), [columns, widths]);
  const setView = useCallback(
    (next: GridView) => {
      const { columns: shown, widths: wide } = toAddress(next);
      setSearch({ columns: shown, widths: wide });
    },
    [setSearch],
  );
  const { search: text, show, state } = search;
  const filter = useMemo(() => readFilter({ search: text, show, state }), [text, show, state]);
  const closed = useMemo(() => new Set(kept.closed), [kept.closed]);
  return {
    view,
    setView,
    filter,
    /** Columns and filter together, as they are saved. */
    saved: useMemo(() => savedOf(view, filter), [view, filter]),
    setSaved: useCallback((next: GridView) => setSearch(searchOf(next), true), [setSearch]),
    setFilter: useCallback((next: PlanFilter) => setSearch(writeFilter(next)), [setSearch]),
    zoom: readZoom(search['zoom']),
    setZoom: useCallback((zoom: Zoom) => setSearch({ zoom: zoom === 'fit' ? undefined : zoom }), [setSearch]),
    part: search['part'] === 'board' ? ('board' as const) : ('plan' as const),
    setPart: useCallback(
      (part: 'plan' | 'board') => setSearch({ part: part === 'plan' ? undefined : part }, true),
      [setSearch],
    ),
    baseline: search['baseline'],
    setBaseline: useCallback((baseline: string | undefined) => setSearch({ baseline }), [setSearch]),
    closed,
    setClosed: useCallback((next: ReadonlySet<number>) => change({ closed: [...next] }), [change]),
    columnsPx: kept.columnsPx,
    setColumnsPx: useCallback((columnsPx: number) => change({ columnsPx }), [change]),
  };
}
export type PlanViewState = ReturnType<typeof usePlanView>;
