import type { LiveHint } from '@regie/contracts/records';
import pg from 'pg';
import { liveChannel } from '../events/tell.ts';
import { describeError, type Log } from '../log.ts';

/** What comes over the channel: hints, or only the types when too many rows changed at once. */
export interface LiveNews {
  readonly hints?: readonly LiveHint[];
  readonly many?: readonly string[];
}

export type Listener = (news: LiveNews | 'gap') => void;

const firstWaitMs = 250;
const longestWaitMs = 10_000;

/** One connection per process that hears what every process changed; after a break all listeners hear of a gap. */
export class LiveHub {
  private readonly connectionString: string;
  private readonly log: Log;
  private readonly listeners = new Set<Listener>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(connectionString: string, log: Log) {
    this.connectionString = connectionString;
    this.log = log;
  }

  async open(): Promise<void> {
    await this.connect();
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.connectionString, application_name: 'regie live' });
    client.on('notification', ({ payload }) => this.tell(JSON.parse(payload ?? '{}')));
    client.on('error', (error) => this.reconnect(client, error, firstWaitMs));
    client.on('end', () => this.reconnect(client, undefined, firstWaitMs));
    await client.connect();
    await client.query(`listen ${liveChannel}`);
    this.client = client;
  }

  private reconnect(broken: pg.Client, error: unknown, waitMs: number): void {
    if (this.isClosed || (this.client !== broken && this.client !== undefined)) return;
    this.client = undefined;
    if (this.timer !== undefined) return;
    if (error !== undefined) this.log('warn', 'live connection lost', describeError(error));
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.connect().then(
        () => this.tell('gap'),
        (failure: unknown) => this.reconnect(broken, failure, Math.min(waitMs * 2, longestWaitMs)),
      );
    }, waitMs);
  }

  private tell(news: LiveNews | 'gap'): void {
    for (const listener of this.listeners) listener(news);
  }
}
