import type pg from 'pg';
import type { Settings } from '../settings.ts';
import { connectDatabase, type Database, openPool } from './connect.ts';
import { type EmbeddedRefusal, isRefusal, startEmbeddedDatabase } from './embedded/index.ts';

export interface OpenedDatabase {
  readonly connectionString: string;
  readonly pool: pg.Pool;
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
  const pool = openPool(connectionString, connections);
  const tell = (error: Error) => log(`a connection broke: ${error.message}`);
  pool.on('error', tell);
  pool.on('connect', (client) => client.on('error', tell));
  return {
    connectionString,
    pool,
    database: connectDatabase(pool),
    close: async () => {
      await pool.end();
      await embedded?.stop();
    },
  };
}
