import { expect, inject, test } from 'vitest';
import { logNothing } from './platform/log.ts';
import { readSettings } from './platform/settings.ts';
import { startServer } from './start-server.ts';
import { runOn, withDatabase } from './testing/cluster.ts';
import { useTestHouse } from './testing/test-house.ts';

const house = useTestHouse();

test('Where something else listens the start is refused by name, and its database is let go.', async () => {
  const { connectionString, template } = inject('regie');
  const name = `${template}_second`;
  await runOn(connectionString, `create database ${name}`);
  const { port } = new URL(house.url);
  const settings = readSettings({ REGIE_PORT: port, DATABASE_URL: withDatabase(connectionString, name) });
  if ('refused' in settings) throw new Error(settings.reason);
  const second = await startServer({ settings, webFolder: '/none', version: 'test', log: logNothing });
  expect(second).toEqual({ refused: 'address/in-use', host: 'localhost', port: Number(port) });
  // Refused by PostgreSQL while anybody is still connected.
  await runOn(connectionString, `drop database ${name}`);
});
