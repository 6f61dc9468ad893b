import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { backUpBeforeUpgrade, verifyBackup } from '../../back-up.ts';
import { startServer } from '../../start-server.ts';
import { runOn, withDatabase } from '../../testing/cluster.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { logNothing } from '../log.ts';
import { readSettings } from '../settings.ts';
import { migrateTo } from './migrate.ts';
import { openDatabase } from './open-database.ts';

const house = useTestHouse();
const cluster = inject('regie').connectionString;
const empty = `regie_empty_${process.pid}_${Date.now()}`;
let folder = '';
let own = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regie-installation-'));
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(house.database);
  own = withDatabase(cluster, rows[0]?.name ?? '');
  await runOn(cluster, `create database ${empty}`);
});
afterAll(async () => {
  await runOn(cluster, `drop database if exists ${empty} with (force)`);
  await rm(folder, { recursive: true });
});

function settingsFor(databaseUrl: string) {
  const settings = readSettings({ REGIE_PORT: '0', REGIE_DATA: folder, DATABASE_URL: databaseUrl });
  if ('refused' in settings) throw new Error(settings.reason);
  return settings;
}

async function start(databaseUrl: string): Promise<string> {
  const settings = settingsFor(databaseUrl);
  const started = await startServer({ settings, webFolder: '/none', version: 'test', log: logNothing });
  if ('refused' in started) return started.refused;
  await started.stop();
  return 'started';
}

async function tablesOf(databaseUrl: string): Promise<number> {
  const opened = await openDatabase(settingsFor(databaseUrl), 'attach', () => undefined, 1);
  if ('refused' in opened) throw new Error(opened.refused);
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from pg_tables where schemaname = 'public'`.execute(opened.database);
  await opened.close();
  return rows[0]?.n ?? 0;
}

test('A folder that knows its organisation starts on no empty database and on no other, and changes nothing there.', async () => {
  expect(await start(own)).toBe('started');
  expect(await start(withDatabase(cluster, empty))).toBe('database/empty-but-expected');
  expect(await tablesOf(withDatabase(cluster, empty))).toBe(0);
  expect(await start(own)).toBe('started');
  await sql`update organisation set id = gen_random_uuid()`.execute(house.database);
  expect(await start(own)).toBe('database/of-another');
  await rm(join(folder, 'installation.json'));
});

test('The database of something else is left alone.', async () => {
  const url = withDatabase(cluster, empty);
  await runOn(url, 'create table theirs (a int)');
  expect(await start(url)).toBe('database/foreign');
  expect(await tablesOf(url)).toBe(1);
});

test('Before a release changes the database it is copied beside it, whole; without a change it is not.', async () => {
  const settings = settingsFor(own);
  const opened = await openDatabase(settings, 'attach', () => undefined, 2);
  if ('refused' in opened) throw new Error(opened.refused);
  expect(await backUpBeforeUpgrade(settings, opened, 'test')).toBeUndefined();
  await sql`delete from migration where name = (select max(name) from migration)`.execute(opened.database);
  const path = await backUpBeforeUpgrade(settings, opened, 'test');
  await opened.close();
  expect(await readdir(join(folder, 'backups'))).toEqual([
    expect.stringMatching(/^before-upgrade-from-00.*\.regie$/),
  ]);
  expect(await verifyBackup(path ?? '')).toHaveProperty('rows');
});

test('What comes in under a lower number than was run already is run too.', async () => {
  const name = `${empty}_late`;
  await runOn(cluster, `create database ${name}`);
  const opened = await openDatabase(settingsFor(withDatabase(cluster, name)), 'attach', () => undefined, 2);
  if ('refused' in opened) throw new Error(opened.refused);
  const [first, last] = ['create table a ()', 'create table c ()'];
  await migrateTo(opened.database, opened.pool, { '0001-a': first, '0003-c': last });
  await migrateTo(opened.database, opened.pool, {
    '0001-a': first,
    '0002-b': 'create table b ()',
    '0003-c': last,
  });
  const { rows } = await sql<{ found: boolean }>`
    select to_regclass('public.b') is not null as found`.execute(opened.database);
  await opened.close();
  await runOn(cluster, `drop database ${name} with (force)`);
  expect(rows).toEqual([{ found: true }]);
});
