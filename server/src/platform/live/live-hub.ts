import type { Socket } from 'node:net';
import type { LiveHint } from '@regie/contracts/records';
import pg from 'pg';
import { liveChannel } from '../events/tell.ts';
import { describeError, type Log } from '../log.ts';

/** What comes over the channel: hints, or only the types when too many rows changed at once. */
export interface LiveNews {
  readonly hints?: readonly LiveHint[];
  readonly many?: readonly string[];
}

export type Listener = (news: LiveNews | 'gap' | 'end') => void;

const firstWaitMs = 250;
const longestWaitMs = 10_000;

/** One connection per process that hears what every process changed; after a break all listeners hear of a gap. */
export class LiveHub {
  private readonly connectionString: string;
  private readonly openSocket: () => Socket;
  private readonly log: Log;
  private readonly listeners = new Set<Listener>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private isEnding = false;

  constructor(connectionString: string, openSocket: () => Socket, log: Log) {
    this.connectionString = connectionString;
    this.openSocket = openSocket;
    this.log = log;
  }

  async open(): Promise<void> {
    await this.connect();
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    if (this.isEnding) queueMicrotask(() => listener('end'));
    return () => this.listeners.delete(listener);
  }

  /** The process ends: whoever listens goes elsewhere. */
  endListeners(): void {
    this.isEnding = true;
    this.tell('end');
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      application_name: 'regie live',
      connectionTimeoutMillis: 4_000,
      stream: this.openSocket,
    });
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

  private tell(news: LiveNews | 'gap' | 'end'): void {
    for (const listener of this.listeners) listener(news);
  }
}
