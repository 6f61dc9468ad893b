import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { isRefusal, startThrowawayCluster } from '../platform/database/embedded/index.ts';
import { logNothing } from '../platform/log.ts';
import { readSettings } from '../platform/settings.ts';
import { startServer } from '../start-server.ts';
import { buildWorld, type World } from './world.ts';

declare module 'vitest' {
  interface ProvidedContext {
    regie: { readonly connectionString: string; readonly template: string; readonly world: World };
  }
}

/** The people of the world sign in when it is made, once for all test files, and some of those move their clock. */
export const longSessions = { REGIE_SESSION_IDLE_MINUTES: '480', REGIE_SESSION_HOURS: '168' } as const;

/** The same database server under another database name. */
export function withDatabase(connectionString: string, name: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  return url.href;
}

export async function runOn(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function openCluster(): Promise<{ connectionString: string; stop(): Promise<void> }> {
  const given = process.env['REGIE_TEST_DATABASE_URL'];
  if (given === undefined || given === '') return await startThrowawayCluster();
  return { connectionString: given, stop: async () => undefined };
}

async function fillTemplate(connectionString: string): Promise<World> {
  const settings = readSettings({ REGIE_PORT: '0', DATABASE_URL: connectionString, ...longSessions });
  if ('refused' in settings) throw new Error(settings.reason);
  const server = await startServer({ settings, webFolder: '/none', version: 'test', log: logNothing });
  if ('refused' in server) throw new Error(JSON.stringify(server));
  try {
    return await buildWorld(server.url, server.setUpUrl ?? '');
  } finally {
    await server.stop();
  }
}

/** Once a run: a cluster of its own (or the PostgreSQL of REGIE_TEST_DATABASE_URL) with a filled template database. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await openCluster();
  if (isRefusal(cluster)) throw new Error(JSON.stringify(cluster));
  const { connectionString } = cluster;
  const template = `regie_test_${process.pid}`;
  await runOn(connectionString, `drop database if exists ${template}`);
  await runOn(connectionString, `create database ${template}`);
  const world = await fillTemplate(withDatabase(connectionString, template));
  project.provide('regie', { connectionString, template, world });
  return async () => {
    await runOn(connectionString, `drop database if exists ${template}`);
    await cluster.stop();
  };
}
