import pg from 'pg';
import { type Clock, systemClock } from '../platform/clock.ts';
import { startThrowawayCluster } from '../platform/database/embedded/index.ts';
import { type Log, logNothing } from '../platform/log.ts';
import { readSettings } from '../platform/settings.ts';
import { startServer } from '../start-server.ts';
import { Client } from './client.ts';
import { buildWorld, type Cast, usualCast, type World } from './world.ts';

/** A filled server in this process on a cluster of its own, without a worker: quiet unless it is asked something. */
export interface OpenHouse {
  readonly url: string;
  readonly world: World;
  readonly connectionString: string;
  as(person: string): Client;
  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export async function openHouse(
  cast: Cast = usualCast,
  log: Log = logNothing,
  clock: Clock = systemClock,
): Promise<OpenHouse> {
  const cluster = await startThrowawayCluster();
  const { connectionString } = cluster;
  const settings = readSettings({ REGIE_PORT: '0', DATABASE_URL: connectionString });
  if ('refused' in settings) throw new Error(settings.reason);
  const server = await startServer({ settings, webFolder: '/none', version: 'bench', log, clock });
  if ('refused' in server) throw new Error(JSON.stringify(server));
  const world = await buildWorld(server.url, server.setUpUrl ?? '', cast);
  const pool = new pg.Pool({ connectionString, max: 2 });
  // A connection that its cluster ended a moment too early is nobody's news.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    url: server.url,
    world,
    connectionString,
    as: (person) => new Client(server.url, world.people[person]?.token),
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await pool.query(text, [...values])).rows as Row[],
    close: async () => {
      await pool.end();
      await server.stop();
      await cluster.stop();
    },
  };
}
