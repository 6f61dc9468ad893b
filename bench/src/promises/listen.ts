import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '../testing.ts';

/** An open stream of live hints, with all that came over it. */
export interface Listening {
  heard(): string;
  hasEnded(): boolean;
  close(): void;
}

/** Opens the stream as somebody's page does, and waits until it is open. */
export async function listenAs({ url, token }: Pick<Client, 'url' | 'token'>): Promise<Listening> {
  const stop = new AbortController();
  const headers = token === undefined ? {} : { cookie: `regie=${token}` };
  const response = await fetch(`${url}/api/live`, { headers, signal: stop.signal });
  let heard = '';
  let hasEnded = false;
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) heard += decoder.decode(chunk, { stream: true });
  };
  read()
    .catch(() => undefined)
    .finally(() => {
      hasEnded = true;
    });
  for (let waited = 0; waited < 5000 && !heard.includes('event: open'); waited += 20) await pause(20);
  return { heard: () => heard, hasEnded: () => hasEnded, close: () => stop.abort() };
}
