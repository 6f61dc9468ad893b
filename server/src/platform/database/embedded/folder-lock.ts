import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { FolderInUse } from './embedded-refusal.ts';
import { hasCode } from './error-code.ts';
import { findProcess, isAlive, readHostMark } from './process-identity.ts';

const LockContent = z.strictObject({
  pid: z.int(),
  startMark: z.string(),
  hostMark: z.string(),
  since: z.string(),
  /** Null until the database answers. */
  connectionString: z.string().nullable(),
});
type LockContent = z.infer<typeof LockContent>;

/** What one server holds on its data folder from before the database starts until after it has stopped. */
export interface FolderLock {
  /** Lets others attach. */
  publish(connectionString: string): Promise<void>;
  release(): Promise<void>;
}

/** A process that was just killed, or is about to end, still counts as alive for a moment. */
const dyingMilliseconds = 1_000;
const heartbeatMilliseconds = 2_000;
const silenceMilliseconds = 3 * heartbeatMilliseconds;
const surelyDeadMilliseconds = 30_000;

/**
 * Takes the lock file, clearing away one whose owner is gone. Two starts at the same instant are told apart by
 * the exclusive creation of the file; PostgreSQL's own interlock on the cluster stands behind it.
 */
export async function lockFolder(
  path: string,
  patienceMilliseconds = dyingMilliseconds,
): Promise<FolderLock | FolderInUse> {
  const deadline = Date.now() + patienceMilliseconds;
  const own: LockContent = {
    pid: process.pid,
    startMark: findProcess(process.pid)?.startMark ?? '',
    hostMark: readHostMark(),
    since: new Date().toISOString(),
    connectionString: null,
  };
  for (;;) {
    if (await createExclusively(path, JSON.stringify(own))) return holdLock(path, own);
    const text = await readSettledText(path);
    if (text === undefined) continue;
    const content = parseLock(text);
    if (!content || !(await isHeld(path, content))) {
      await clearAway(path, text);
    } else if (Date.now() >= deadline) {
      return { refused: 'database/folder-in-use', pid: content.pid, since: content.since };
    } else {
      await pause(50);
    }
  }
}

/** What the lock file says, with whether its owner lives; nothing when there is no readable lock. */
export async function readLock(
  path: string,
): Promise<{ isOwnerAlive: boolean; connectionString: string | null } | undefined> {
  const text = await readSettledText(path);
  const content = text === undefined ? undefined : parseLock(text);
  if (!content) return undefined;
  return {
    isOwnerAlive: await isHeld(path, content),
    connectionString: content.connectionString,
  };
}

function holdLock(path: string, own: LockContent): FolderLock {
  const heartbeat = setInterval(() => {
    utimes(path, new Date(), new Date()).catch(() => undefined);
  }, heartbeatMilliseconds);
  heartbeat.unref();
  return {
    publish: (connectionString) => replaceFile(path, JSON.stringify({ ...own, connectionString })),
    release: async () => {
      clearInterval(heartbeat);
      await rm(path, { force: true });
    },
  };
}

/**
 * In our own process space the owner is judged by its number and start. Numbers of another container, machine or
 * boot mean nothing here: there a lock lives as long as its file is touched.
 */
async function isHeld(path: string, content: LockContent): Promise<boolean> {
  if (content.hostMark === readHostMark()) return isAlive(content);
  const first = await modifiedAt(path);
  if (Date.now() - first > surelyDeadMilliseconds) return false;
  const deadline = Date.now() + silenceMilliseconds;
  while (Date.now() < deadline) {
    await pause(250);
    if ((await modifiedAt(path)) !== first) return true;
  }
  return false;
}

/**
 * Removes the lock that was judged to be stale, if it is still that one. Only who has the turn removes, and nobody
 * writes over a lock that is there, so between reading and removing it stays the same.
 */
async function clearAway(path: string, judgedText: string): Promise<void> {
  const turn = `${path}.clearing`;
  if (!(await createExclusively(turn, ''))) {
    const takenAt = await modifiedAt(turn);
    if (takenAt > 0 && Date.now() - takenAt > surelyDeadMilliseconds) await rm(turn, { force: true });
    await pause(10);
    return;
  }
  try {
    if ((await readText(path)) === judgedText) await rm(path, { force: true });
  } finally {
    await rm(turn, { force: true });
  }
}

async function createExclusively(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600, flush: true });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** A lock that does not parse may be in the middle of being written; what stays broken is returned as it is. */
async function readSettledText(path: string): Promise<string | undefined> {
  let text: string | undefined;
  for (let round = 0; round < 20; round += 1) {
    text = await readText(path);
    if (text === undefined || parseLock(text)) return text;
    await pause(50);
  }
  return text;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function parseLock(text: string): LockContent | undefined {
  try {
    return LockContent.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const next = `${path}.next`;
  await writeFile(next, text, { mode: 0o600, flush: true });
  await rename(next, path);
}

async function modifiedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}
