import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal } from './embedded-refusal.ts';
import { lockFolder, readLock } from './folder-lock.ts';
import { findProcess, readHostMark } from './process-identity.ts';

let folder: string;
let path: string;

const held = {
  pid: process.pid,
  startMark: findProcess(process.pid)?.startMark ?? '',
  hostMark: readHostMark(),
  since: '2026-01-01T00:00:00.000Z',
  connectionString: null,
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regie-lock-'));
  path = join(folder, 'lock.json');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (change: Partial<typeof held>) => writeFile(path, JSON.stringify({ ...held, ...change }));

async function take(): Promise<'taken' | 'refused'> {
  const lock = await lockFolder(path, 0);
  if (isRefusal(lock)) return 'refused';
  await lock.release();
  return 'taken';
}

test('The lock of a live process refuses with its number and since when.', async () => {
  await write({});
  expect(await lockFolder(path, 0)).toEqual({
    refused: 'database/folder-in-use',
    pid: process.pid,
    since: '2026-01-01T00:00:00.000Z',
  });
});

test('A lock whose number was given to a later process is cleared away.', async () => {
  await write({ startMark: '1' });
  expect(await take()).toBe('taken');
  expect(await readdir(folder)).toEqual([]);
});

test('A lock of which only half was written does not keep anybody out.', async () => {
  await writeFile(path, '{"pid": 12');
  expect(await take()).toBe('taken');
});

test('A stale lock goes to exactly one of many that want it.', async () => {
  for (let round = 0; round < 20; round += 1) {
    await write({ startMark: '1' });
    const locks = await Promise.all(Array.from({ length: 8 }, () => lockFolder(path, 0)));
    const winners = locks.filter((lock) => !isRefusal(lock));
    expect(winners).toHaveLength(1);
    for (const winner of winners) if (!isRefusal(winner)) await winner.release();
  }
});

test('A lock from another container or boot is stale once it has been silent for long.', async () => {
  await write({ hostMark: 'another' });
  await utimes(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
  expect(await take()).toBe('taken');
});

test('A lock from another container that is still being touched refuses.', async () => {
  await write({ hostMark: 'another' });
  const touch = setInterval(() => void utimes(path, new Date(), new Date()), 100);
  expect(await take()).toBe('refused');
  clearInterval(touch);
});

test('Those who attach read the connection once it is there, and the lock keeps its secret from others.', async () => {
  const lock = await lockFolder(path);
  if (isRefusal(lock)) throw new Error('refused');
  expect(await readLock(path)).toEqual({ isOwnerAlive: true, connectionString: null });
  await lock.publish('postgresql://here');
  expect(await readLock(path)).toEqual({ isOwnerAlive: true, connectionString: 'postgresql://here' });
  const { mode } = await stat(path);
  expect(mode & 0o777).toBe(0o600);
  expect(await readFile(path, 'utf8')).toContain(held.hostMark);
  await lock.release();
  expect(await readLock(path)).toBeUndefined();
});
