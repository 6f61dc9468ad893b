import { liveHintSchema } from '@regie/contracts/records';
import type { QueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { refreshAfter, refreshFor } from './freshness.ts';

/** Hints that come together are handled together. */
const gatherMs = 150;
const retryMs = 2000;

/** Hints, or only the types when too much changed at once. */
const newsSchema = z.object({
  hints: z.array(liveHintSchema).optional(),
  many: z.array(z.string()).optional(),
});
interface Hint {
  readonly type: string;
  /** Absent: any record of the type. */
  readonly id?: string;
}

/** What a message says; undefined when it cannot be read, which counts as a gap. */
function readNews(content: unknown): readonly Hint[] | undefined {
  if (typeof content !== 'string') return undefined;
  try {
    const { hints = [], many = [] } = newsSchema.parse(JSON.parse(content));
    return [...hints, ...many.map((type) => ({ type }))];
  } catch {
    return undefined;
  }
}

/**
 * Listens to what colleagues change and reads it again. After a gap everything is read again, because hints may have
 * been missed. Returns a function that stops.
 */
export function followLive(queries: QueryClient, tell: (isConnected: boolean) => void): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let hints: Hint[] = [];
  let hadGap = false;

  const flush = () => {
    gathering = undefined;
    refreshFor(queries, hints);
    hints = [];
  };
  const onHints = (event: MessageEvent<unknown>) => {
    const news = readNews(event.data);
    if (news === undefined) return refreshAfter(queries);
    hints.push(...news);
    gathering ??= setTimeout(flush, gatherMs);
  };
  const open = () => {
    clearTimeout(retry);
    source?.close();
    source = new EventSource('/api/live');
    source.onopen = () => {
      tell(true);
      if (hadGap) refreshAfter(queries);
      hadGap = false;
    };
    source.onerror = () => {
      hadGap = true;
      tell(false);
      // The browser tries again by itself unless the answer was a refusal or an error page.
      if (source?.readyState === EventSource.CLOSED) retry = setTimeout(open, retryMs);
    };
    source.addEventListener('hints', onHints);
    source.addEventListener('gap', () => refreshAfter(queries));
  };
  const onOffline = () => {
    hadGap = true;
    tell(false);
  };
  open();
  window.addEventListener('offline', onOffline);
  window.addEventListener('online', open);
  return () => {
    clearTimeout(retry);
    clearTimeout(gathering);
    source?.close();
    window.removeEventListener('offline', onOffline);
    window.removeEventListener('online', open);
  };
}
