import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { connectionStringOf, databaseName, type Endpoint } from './endpoint.ts';
import { describeFailure } from './error-code.ts';

const patienceMilliseconds = 10_000;

/**
 * Proves that the cluster answers with this password and that Regie's database is there, making it in a fresh
 * cluster. Answers undefined, or why it did not come to that.
 */
export async function openDatabase(endpoint: Endpoint, password: string): Promise<string | undefined> {
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    try {
      await makeDatabase(connectionStringOf(endpoint, password, 'postgres'));
      return undefined;
    } catch (error) {
      if (Date.now() > deadline) return describeFailure(error);
      await pause(50);
    }
  }
}

/** Whether a session can be opened at all. */
export async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: patienceMilliseconds });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: patienceMilliseconds });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
