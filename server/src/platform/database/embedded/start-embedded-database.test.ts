import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedDatabase, type EmbeddedOptions, isRefusal, startEmbeddedDatabase } from './index.ts';
import { findProcess, isAlive } from './process-identity.ts';
import { holdDatabase, runScript } from './run-script.testing.ts';
import { findAccount, isRoot } from './unprivileged-account.ts';

let dataFolder: string;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'regie één map '));
  await chmod(dataFolder, 0o711);
});

afterAll(() => rm(dataFolder, { recursive: true, force: true }));

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase({ dataFolder, role: 'server', ...options });
  if (isRefusal(database)) throw new Error(JSON.stringify(database));
  return database;
}

async function ask(connectionString: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

async function postmasterPid(): Promise<number> {
  const text = await readFile(join(dataFolder, 'postgres', '18', 'data', 'postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
}

async function untilAnswer(connectionString: string, sql: string): Promise<unknown> {
  for (let round = 0; ; round += 1) {
    try {
      return await ask(connectionString, sql);
    } catch (error) {
      if (round > 200) throw error;
      await pause(50);
    }
  }
}

test('A cluster made in a folder with a space keeps what was written when it starts again.', async () => {
  const first = await start();
  await ask(first.connectionString, 'create table kept (n int)');
  await ask(first.connectionString, 'insert into kept values (1)');
  await first.stop();
  const second = await start();
  expect(await ask(second.connectionString, 'select sum(n)::int from kept')).toBe(1);
  expect(second.connectionString).toBe(first.connectionString);
  expect(second.wasAdopted).toBe(false);
  await second.stop();
  await expect(ask(second.connectionString, 'select 1')).rejects.toThrow();
});

test('Texts are ordered by code point, and by Dutch rules where a query names them.', async () => {
  const database = await start();
  const settings =
    "current_setting('fsync') || current_setting('synchronous_commit') || current_setting('max_connections')";
  expect(await ask(database.connectionString, `select ${settings}`)).toBe('onon60');
  expect(await ask(database.connectionString, "select 'é' < 'z'")).toBe(false);
  expect(await ask(database.connectionString, `select 'é' < 'z' collate "nl-x-icu"`)).toBe(true);
  await database.stop();
});

test('A second server on the folder is refused with the first one and its start.', async () => {
  const before = new Date().toISOString();
  const database = await start();
  const second = await startEmbeddedDatabase({ dataFolder, role: 'server' });
  expect(second).toMatchObject({ refused: 'database/folder-in-use', pid: process.pid });
  expect(isRefusal(second) && 'since' in second && second.since >= before).toBe(true);
  expect(await ask(database.connectionString, 'select 1')).toBe(1);
  await database.stop();
});

test('Of servers that start at the same moment one wins.', async () => {
  const starts = Array.from({ length: 5 }, () => startEmbeddedDatabase({ dataFolder, role: 'server' }));
  const outcomes = await Promise.all(starts);
  const winners = outcomes.filter((outcome) => !isRefusal(outcome));
  expect(winners).toHaveLength(1);
  for (const winner of winners) if (!isRefusal(winner)) await winner.stop();
});

test('A worker attaches, even while the server still starts, and leaves the database running.', async () => {
  const [database, worker] = await Promise.all([start(), pause(20).then(() => start({ role: 'attach' }))]);
  expect(worker.connectionString).toBe(database.connectionString);
  await worker.stop();
  expect(await ask(database.connectionString, 'select 1')).toBe(1);
  await database.stop();
});

test('Nothing attaches where no server runs.', async () => {
  expect(await startEmbeddedDatabase({ dataFolder, role: 'attach' })).toEqual({
    refused: 'database/not-running',
    dataFolder,
  });
});

test('A killed postmaster is started again at the same place, without loss.', async () => {
  const database = await start();
  await ask(database.connectionString, 'insert into kept values (10)');
  process.kill(await postmasterPid(), 'SIGKILL');
  await pause(50);
  expect(await untilAnswer(database.connectionString, 'select sum(n)::int from kept')).toBe(11);
  await database.stop();
  expect(await startEmbeddedDatabase({ dataFolder, role: 'attach' })).toHaveProperty('refused');
});

test('The database of a killed server is adopted, and stops with the next one.', async () => {
  const owner = runScript(holdDatabase(dataFolder));
  const connectionString = await owner.nextLine();
  owner.child.kill('SIGKILL');
  await owner.ended;
  expect(await ask(connectionString, 'select 1')).toBe(1);
  const heir = await start();
  expect(heir).toMatchObject({ connectionString, wasAdopted: true });
  const postmaster = findProcess(await postmasterPid());
  await heir.stop();
  expect(postmaster && isAlive(postmaster)).toBe(false);
});

test('After a kill of server and database at once the next start has every acknowledged row.', async () => {
  const owner = runScript(holdDatabase(dataFolder));
  const connectionString = await owner.nextLine();
  await ask(connectionString, 'insert into kept values (100)');
  process.kill(await postmasterPid(), 'SIGKILL');
  owner.child.kill('SIGKILL');
  await owner.ended;
  const next = await start();
  expect(next.wasAdopted).toBe(false);
  expect(await ask(next.connectionString, 'select sum(n)::int from kept')).toBe(111);
  await next.stop();
});

test('A server asked to end stops its database and frees the folder.', async () => {
  const owner = runScript(holdDatabase(dataFolder));
  await owner.nextLine();
  owner.child.kill('SIGTERM');
  expect(await owner.ended).toBe(0);
  await expect(postmasterPid()).rejects.toThrow();
  await expect(readFile(join(dataFolder, 'postgres', 'lock.json'))).rejects.toThrow();
});

test('A number in postmaster.pid that was given to another process does not block the start.', async () => {
  const account = isRoot() ? await findAccount(join(dataFolder, 'postgres', '18', 'data')) : undefined;
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    ...account,
    stdio: 'ignore',
  });
  const dataOfCluster = join(dataFolder, 'postgres', '18', 'data');
  const lines = [stranger.pid, dataOfCluster, 1, 5432, '/tmp/none', '', '1 1', 'ready', ''];
  await writeFile(join(dataOfCluster, 'postmaster.pid'), lines.join('\n'));
  const database = await start();
  expect(database.wasAdopted).toBe(false);
  expect(await ask(database.connectionString, 'select 1')).toBe(1);
  await database.stop();
  expect(stranger.exitCode).toBe(null);
  stranger.kill();
});
