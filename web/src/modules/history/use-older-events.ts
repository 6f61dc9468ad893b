import type { ResponseOf } from '@regie/contracts';
import { eventOperations } from '@regie/contracts/records';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readOptions } from '../../api/index.ts';

type Page = ResponseOf<typeof eventOperations.list>;
const none: readonly Page[] = [];

/**
 * Pages of events older than the first one. The first page is kept fresh by live hints; what is older does not change,
 * so it is read once and forgotten when somebody else is asked for.
 */
export function useOlderEvents(first: Page | undefined, actor: string | undefined) {
  const queries = useQueryClient();
  const [pages, setPages] = useState(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another actor is another list
  useEffect(() => setPages(none), [actor]);
  const last = pages.at(-1) ?? first;
  const before = last?.rows.at(-1)?.id;
  const known = new Set(first?.rows.map(({ id }) => id));
  const readMore = async () => {
    if (before === undefined) return;
    const query = { limit: '50', before, ...(actor === undefined ? {} : { actor }) };
    const page = await queries.fetchQuery(readOptions(eventOperations.list, { query }));
    setPages((now) => [...now, page]);
  };
  return {
    events: pages.flatMap(({ rows }) => rows).filter(({ id }) => !known.has(id)),
    names: Object.assign({}, ...pages.map(({ names }) => names)),
    isMore: last?.isMore ?? false,
    readMore,
  };
}
