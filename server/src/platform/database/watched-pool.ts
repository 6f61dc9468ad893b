import { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openPool } from './connect.ts';

/** Connections to a database that may fall silent without saying so, as behind a network that swallows packets. */
export interface WatchedPool {
  readonly pool: pg.Pool;
  /** For a connection beside the pool, to be watched and ended with it. */
  readonly openSocket: () => Socket;
  /** It was asked and nothing was heard of it for seconds: there is no use in asking more. */
  readonly isAway: () => boolean;
  close(): Promise<void>;
}

const askEveryMs = 1_000;
const patienceMs = 3_000;
const pieces = 6;

/**
 * Asks each second whether the database is there. When it is silent on every connection, all of them are ended, so that
 * whoever waits for it is told now instead of after the minutes that a network takes to notice.
 */
export function openWatchedPool(
  connectionString: string,
  connections: number | undefined,
  log: (line: string) => void,
): WatchedPool {
  const sockets = new Set<Socket>();
  const seen = { at: performance.now(), isAway: false };
  const openSocket = () => {
    const socket = new Socket();
    sockets.add(socket);
    socket.on('data', () => {
      seen.at = performance.now();
    });
    socket.once('close', () => sockets.delete(socket));
    return socket;
  };
  const question = new Question(connectionString, openSocket);
  const ask = async (): Promise<boolean> => {
    const asked = performance.now();
    const answered = question.ask();
    // In pieces: a process that was busy itself hears what came meanwhile before it gives up.
    for (let piece = 0; piece < pieces; piece += 1) {
      const outcome = await Promise.race([answered, pause(patienceMs / pieces)]);
      if (outcome !== undefined) return outcome;
    }
    return seen.at > asked;
  };
  const stop = new AbortController();
  const watching = watch(ask, stop.signal, (isThere) => {
    if (!isThere) for (const socket of sockets) socket.destroy();
    if (isThere === !seen.isAway) return;
    seen.isAway = !isThere;
    log(isThere ? 'the database is back' : 'the database is away');
  });
  const pool = openPool(connectionString, connections, openSocket);
  return {
    pool,
    openSocket,
    isAway: () => seen.isAway,
    close: async () => {
      stop.abort();
      await Promise.all([pool.end(), watching]);
      await question.end();
    },
  };
}

async function watch(
  ask: () => Promise<boolean>,
  signal: AbortSignal,
  tell: (isThere: boolean) => void,
): Promise<void> {
  while (!signal.aborted) {
    await pause(askEveryMs, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) tell(await ask());
  }
}

/** The smallest question, on a connection of its own that nobody else keeps waiting. */
class Question {
  private readonly connectionString: string;
  private readonly openSocket: () => Socket;
  private client: pg.Client | undefined;

  constructor(connectionString: string, openSocket: () => Socket) {
    this.connectionString = connectionString;
    this.openSocket = openSocket;
  }

  async ask(): Promise<boolean> {
    try {
      this.client ??= await this.connect();
      await this.client.query('select 1');
      return true;
    } catch (error) {
      this.client = undefined;
      return isAnswer(error);
    }
  }

  async end(): Promise<void> {
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      application_name: 'regie watch',
      connectionTimeoutMillis: patienceMs,
      stream: this.openSocket,
    });
    client.on('error', () => {
      this.client = undefined;
    });
    await client.connect();
    return client;
  }
}

/** A database that refuses is there, such as one with too many connections; one that starts or stops is not. */
function isAnswer(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return (
    typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('57P') && code !== 'EPIPE'
  );
}
