import { spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Cluster, dataFolderOf, logFileOf, programOf } from './cluster.ts';
import type { EmbeddedRefusal } from './embedded-refusal.ts';
import type { Endpoint } from './endpoint.ts';
import { findProcess, isAlive, type ProcessIdentity, readCommandLine } from './process-identity.ts';
import { programEnvironment, runProgram } from './run-program.ts';
import { serverSettings } from './server-settings.ts';

/** The first process of a running cluster. */
export interface Postmaster {
  readonly identity: ProcessIdentity;
  readonly endpoint: Endpoint;
}

const pollMilliseconds = 20;
const fastStopMilliseconds = 30_000;
const largestLogBytes = 5_000_000;

/**
 * Starts the cluster in a process group of its own, so that Ctrl-C reaches us first and a killed server leaves it
 * running. Recovery after a crash takes as long as it takes: the wait ends when it is ready or gone.
 */
export async function startPostmaster(
  cluster: Cluster,
  endpoint: Endpoint,
  isDurable: boolean,
): Promise<Postmaster | EmbeddedRefusal> {
  const log = await openLog(logFileOf(cluster.folder));
  const words = ['-D', dataFolderOf(cluster.folder), ...serverSettings(endpoint, isDurable)];
  const child = spawn(programOf(cluster.folder, 'postgres'), words, {
    ...cluster.account,
    cwd: cluster.folder,
    env: programEnvironment(),
    // A file, because a pipe would break when we die.
    stdio: ['ignore', log.handle.fd, log.handle.fd],
    detached: true,
    windowsHide: true,
  });
  let end: string | undefined;
  child.once('error', (error) => {
    end = error.message;
  });
  child.once('exit', () => {
    end = '';
  });
  child.unref();
  await log.handle.close();
  while (end === undefined) {
    const status = await readPostmasterFile(cluster);
    if (status?.pid === child.pid && status?.isReady) break;
    await pause(pollMilliseconds);
  }
  const identity = child.pid === undefined ? undefined : findProcess(child.pid);
  if (identity && end === undefined) return { identity, endpoint };
  return didNotStart(logFileOf(cluster.folder), end || (await log.readAdded()));
}

/** The postmaster that an earlier server left running, once it accepts connections; nothing when there is none. */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  for (;;) {
    const status = await readPostmasterFile(cluster);
    const identity = status ? findProcess(status.pid) : undefined;
    if (!status || !identity || !isPostmasterOf(cluster, identity)) return undefined;
    if (status.isReady) return { identity, endpoint: status.endpoint };
    await pause(pollMilliseconds);
  }
}

/** Ends the cluster: sessions are broken off, everything is written; after long silence it is stopped at once. */
export async function stopPostmaster(cluster: Cluster, postmaster: Postmaster): Promise<void> {
  for (const [signal, mode, milliseconds] of [
    ['SIGINT', 'fast', fastStopMilliseconds],
    ['SIGQUIT', 'immediate', fastStopMilliseconds],
  ] as const) {
    if (!isAlive(postmaster.identity)) return;
    if (process.platform === 'win32') {
      const words = ['stop', '-D', dataFolderOf(cluster.folder), '-m', mode, '-W'];
      await runProgram(programOf(cluster.folder, 'pg_ctl'), words, cluster);
    } else {
      process.kill(postmaster.identity.pid, signal);
    }
    const deadline = Date.now() + milliseconds;
    while (isAlive(postmaster.identity) && Date.now() < deadline) await pause(pollMilliseconds);
  }
}

/** Another process may have been given the number in a stale file; only its command line tells. */
export function isPostmasterOf(cluster: Cluster, identity: ProcessIdentity): boolean {
  if (process.platform === 'win32') return true;
  return readCommandLine(identity.pid).includes(dataFolderOf(cluster.folder));
}

/** Lines of postmaster.pid: 1 pid, 4 port, 5 socket folder, 6 address, 8 status (PostgreSQL, miscadmin.h). */
export async function readPostmasterFile(cluster: Cluster) {
  const path = join(dataFolderOf(cluster.folder), 'postmaster.pid');
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const socketFolder = lines[4] ?? '';
  const endpoint: Endpoint = {
    isSocket: socketFolder !== '',
    host: socketFolder || (lines[5] ?? ''),
    port: Number(lines[3]),
  };
  return { path, pid, endpoint, isReady: lines[7]?.trim() === 'ready' };
}

function didNotStart(logFile: string, output: string): EmbeddedRefusal {
  return {
    refused: 'database/did-not-start',
    logFile,
    lastLines: output.trim().split('\n').slice(-5).join('\n'),
  };
}

async function openLog(path: string) {
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  );
  const isFull = size > largestLogBytes;
  if (isFull) await rename(path, `${path}.1`);
  const handle = await open(path, 'a', 0o600);
  return { handle, readAdded: async () => (await readFile(path)).subarray(isFull ? 0 : size).toString() };
}
