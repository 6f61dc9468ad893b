import { afterAll, beforeAll, inject } from 'vitest';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/connect.ts';
import type { Log } from '../platform/log.ts';
import type { House } from '../platform/operations/perform.ts';
import { readSettings } from '../platform/settings.ts';
import { type RunningServer, startServer } from '../start-server.ts';
import { Client } from './client.ts';
import { longSessions, runOn, withDatabase } from './cluster.ts';
import type { World } from './world.ts';

/** A server on a database of its own, filled as the world says, for one test file. */
export interface TestHouse {
  readonly world: World;
  readonly url: string;
  readonly database: Database;
  readonly house: House;
  /** What the server logged as a bug; a test file that leaves any fails. */
  readonly bugs: readonly unknown[];
  as(person: string): Client;
  readonly anonymous: Client;
  /** Ends the server and starts another on the same database. */
  restart(): Promise<void>;
}

let clones = 0;

/** Opens a house before the tests of a file and closes it after them. */
export function useTestHouse(
  options: { readonly clock?: Clock; readonly environment?: Readonly<Record<string, string>> } = {},
): TestHouse {
  const { connectionString, template, world } = inject('regie');
  clones += 1;
  const name = `${template}_${process.env['VITEST_POOL_ID'] ?? '0'}_${process.pid}_${Date.now()}_${clones}`;
  const bugs: unknown[] = [];
  const log: Log = (level, message, facts) => {
    if (level === 'error' && bugs.length < 3) bugs.push({ message, ...facts });
  };
  let server: RunningServer | undefined;
  const start = async () => {
    const databaseUrl = withDatabase(connectionString, name);
    const settings = readSettings({
      REGIE_PORT: '0',
      DATABASE_URL: databaseUrl,
      ...longSessions,
      ...options.environment,
    });
    if ('refused' in settings) throw new Error(settings.reason);
    const started = await startServer({ settings, webFolder: '/none', version: 'test', log, ...options });
    if ('refused' in started) throw new Error(JSON.stringify(started));
    server = started;
  };
  const running = (): RunningServer => {
    if (server === undefined) throw new Error('the house is not open yet');
    return server;
  };
  beforeAll(async () => {
    await runOn(connectionString, `create database ${name} template ${template}`);
    await start();
  });
  afterAll(async () => {
    await server?.stop();
    await runOn(connectionString, `drop database if exists ${name} with (force)`);
    if (bugs.length > 0) throw new Error(`the server met bugs: ${JSON.stringify(bugs, null, 1)}`);
  });
  return {
    world,
    bugs,
    get url() {
      return running().url;
    },
    get house() {
      return running().house;
    },
    get database() {
      return running().house.database;
    },
    as: (person) => {
      const found = world.people[person];
      if (found === undefined) throw new Error(`nobody is called ${person}`);
      return new Client(running().url, found.token);
    },
    get anonymous() {
      return new Client(running().url);
    },
    restart: async () => {
      await running().stop();
      await start();
    },
  };
}
