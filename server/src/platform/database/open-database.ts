import type { Settings } from '../settings.ts';
import { connectDatabase, type Database } from './connect.ts';
import { type EmbeddedRefusal, isRefusal, startEmbeddedDatabase } from './embedded/index.ts';
import { openWatchedPool, type WatchedPool } from './watched-pool.ts';

export interface OpenedDatabase extends Pick<WatchedPool, 'pool' | 'openSocket' | 'isAway'> {
  readonly connectionString: string;
  readonly database: Database;
  /** Ends the connections, and the embedded database when it was started here. */
  close(): Promise<void>;
}

/** The database of the settings: an existing PostgreSQL, or the embedded one of the data folder. */
export async function openDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
  role: 'server' | 'attach',
  log: (line: string) => void,
  connections?: number,
): Promise<OpenedDatabase | EmbeddedRefusal> {
  const embedded =
    settings.databaseUrl === undefined
      ? await startEmbeddedDatabase({ dataFolder: settings.dataFolder, role, log })
      : undefined;
  if (embedded !== undefined && isRefusal(embedded)) return embedded;
  const connectionString = embedded?.connectionString ?? settings.databaseUrl ?? '';
  const { pool, openSocket, isAway, close } = openWatchedPool(connectionString, connections, log);
  const tell = (error: Error) => log(`a connection broke: ${error.message}`);
  pool.on('error', tell);
  pool.on('connect', (client) => client.on('error', tell));
  return {
    connectionString,
    pool,
    openSocket,
    isAway,
    database: connectDatabase(pool),
    close: async () => {
      await close();
      await embedded?.stop();
    },
  };
}
