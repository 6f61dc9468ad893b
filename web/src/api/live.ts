import { liveHintSchema } from '@regie/contracts/records';
import type { QueryClient } from '@tanstack/react-query';
import { refreshAfter, refreshFor } from './freshness.ts';

/** Hints that come together are handled together. */
const gatherMs = 150;
const retryMs = 2000;

type Hint = { readonly type: string; readonly id: string };

function readHint(content: unknown): Hint | undefined {
  if (typeof content !== 'string') return undefined;
  try {
    return liveHintSchema.parse(JSON.parse(content));
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
  const onHint = (event: MessageEvent<unknown>) => {
    const hint = readHint(event.data);
    if (hint === undefined) return;
    hints.push(hint);
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
    source.onmessage = onHint;
    source.addEventListener('hint', onHint);
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
