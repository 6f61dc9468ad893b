import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { logNothing } from './platform/log.ts';
import { readSettings } from './platform/settings.ts';
import { startServer } from './start-server.ts';
import { runOn, withDatabase } from './testing/cluster.ts';
import { useTestHouse } from './testing/test-house.ts';

const house = useTestHouse();

const { connectionString, template } = inject('regie');
const name = `${template}_second`;

async function startSecond(port: string) {
  const settings = readSettings({ REGIE_PORT: port, DATABASE_URL: withDatabase(connectionString, name) });
  if ('refused' in settings) throw new Error(settings.reason);
  return await startServer({ settings, webFolder: '/none', version: 'test', log: logNothing });
}

beforeAll(async () => await runOn(connectionString, `create database ${name}`));
// Refused by PostgreSQL while anybody is still connected.
afterAll(async () => await runOn(connectionString, `drop database ${name}`));

test('Where something else listens the start is refused by name, and its database is let go.', async () => {
  const { port } = new URL(house.url);
  const second = await startSecond(port);
  expect(second).toEqual({ refused: 'address/in-use', host: 'localhost', port: Number(port) });
});

test('A connection on which nothing was asked, as browsers open them ahead, does not hold up the end.', async () => {
  const second = await startSecond('0');
  if ('refused' in second) throw new Error(second.refused);
  const ahead = connect(Number(new URL(second.url).port), 'localhost');
  await once(ahead, 'connect');
  const cut = once(ahead, 'close');
  const started = performance.now();
  await second.stop();
  await cut;
  expect(performance.now() - started).toBeLessThan(15_000);
});
