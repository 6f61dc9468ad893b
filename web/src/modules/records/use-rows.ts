import type { Can, ListQuery, Page, Problem } from '@regie/contracts';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ProblemError, readOptions } from '../../api/index.ts';
import type { RecordKind, RecordView } from './record-kind.ts';

/** Rows fetched at once while scrolling. */
const windowRows = 100;
/** Rows fetched at once for selecting, copying and pasting. */
const largeWindowRows = 500;

type RecordPage = Page<RecordView>;

interface Snapshot {
  readonly pages: ReadonlyMap<number, RecordPage>;
  readonly first: RecordPage;
  readonly names: Readonly<Record<string, string>>;
}

/** The rows of a list by their place, fetched in windows as they come on screen. */
export interface Rows {
  readonly total: number;
  readonly groups: Page<RecordView>['groups'];
  readonly names: Readonly<Record<string, string>>;
  readonly can: Can;
  readonly recordAt: (offset: number) => RecordView | undefined;
  readonly showWindow: (first: number, last: number) => void;
  readonly load: (first: number, count: number) => Promise<readonly RecordView[]>;
  readonly problem: Problem | undefined;
  /** Nothing to show yet. */
  readonly isLoading: boolean;
  /** The rows of a former filter or sort are shown while the new ones are fetched. */
  readonly isFormer: boolean;
  readonly refresh: () => void;
}

function pagesBetween(first: number, last: number): readonly number[] {
  const from = Math.floor(first / windowRows);
  const to = Math.floor(last / windowRows);
  const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return wanted.includes(0) ? wanted : [0, ...wanted];
}

function pageQuery(query: ListQuery, offset: number, limit: number): ListQuery {
  return { ...query, offset: String(offset), limit: String(limit) };
}

/** Keeps what was shown until the first window of a new query is here, so that the list does not blink. */
function useSnapshot(pages: ReadonlyMap<number, RecordPage>) {
  const last = useRef<Snapshot>(undefined);
  const first = pages.get(0);
  if (first !== undefined) {
    const names = Object.assign({}, ...[...pages.values()].map((page) => page.names));
    last.current = { pages, first, names };
  }
  return { snapshot: last.current, isFormer: first === undefined && last.current !== undefined };
}

function useLoad(kind: RecordKind, query: ListQuery): Rows['load'] {
  const queries = useQueryClient();
  return useCallback(
    async (first, count) => {
      const found: RecordView[] = [];
      for (let offset = first; offset < first + count; offset += largeWindowRows) {
        const limit = Math.min(largeWindowRows, first + count - offset);
        const options = readOptions(kind.operations.list, { query: pageQuery(query, offset, limit) });
        const page = await queries.fetchQuery({ ...options, staleTime: 2000 });
        found.push(...page.rows);
        if (page.rows.length < limit) break;
      }
      return found;
    },
    [queries, kind, query],
  );
}

const noCan: Can = {};

/** Reads a list in windows. `query` must keep its identity while it means the same. */
export function useRows(kind: RecordKind, query: ListQuery): Rows {
  const [window, setWindow] = useState({ first: 0, last: 0 });
  const wanted = pagesBetween(window.first, window.last);
  const results = useQueries({
    queries: wanted.map((page) =>
      readOptions(kind.operations.list, { query: pageQuery(query, page * windowRows, windowRows) }),
    ),
  });
  const pages = new Map(
    wanted.flatMap((page, index): [number, RecordPage][] => {
      const found = results[index]?.data;
      return found === undefined ? [] : [[page, found]];
    }),
  );
  const { snapshot, isFormer } = useSnapshot(pages);
  const load = useLoad(kind, query);
  const showWindow = useCallback(
    (first: number, last: number) =>
      setWindow((now) =>
        pagesBetween(now.first, now.last).join() === pagesBetween(first, last).join() ? now : { first, last },
      ),
    [],
  );
  const failed = results.find(({ error }) => error instanceof ProblemError)?.error;
  return {
    total: snapshot?.first.total ?? 0,
    groups: snapshot?.first.groups,
    names: snapshot?.names ?? {},
    can: snapshot?.first.can ?? noCan,
    recordAt: (offset) => snapshot?.pages.get(Math.floor(offset / windowRows))?.rows[offset % windowRows],
    showWindow,
    load,
    problem: failed instanceof ProblemError ? failed.problem : undefined,
    isLoading: snapshot === undefined,
    isFormer,
    refresh: () => {
      for (const result of results) void result.refetch();
    },
  };
}
