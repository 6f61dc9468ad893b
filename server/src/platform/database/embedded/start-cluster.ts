import { readdirSync, readlinkSync } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type Cluster, dataFolderOf } from './cluster.ts';
import { type EmbeddedRefusal, isRefusal } from './embedded-refusal.ts';
import { closeEndpoint, type Endpoint, openEndpoint } from './endpoint.ts';
import { findPostmaster, type Postmaster, readPostmasterFile, startPostmaster } from './postmaster.ts';
import { findProcess } from './process-identity.ts';

const orphanMilliseconds = 15_000;

/** Starts a cluster that has no live postmaster; after a kill it first waits for what that one left behind. */
export async function startCluster(
  cluster: Cluster,
  isDurable: boolean,
  endpoint?: Endpoint,
): Promise<Postmaster | EmbeddedRefusal> {
  await clearStalePostmasterFile(cluster, endpoint);
  const chosen = endpoint ?? (await openEndpoint(cluster));
  const deadline = Date.now() + orphanMilliseconds;
  for (;;) {
    const postmaster = await startPostmaster(cluster, chosen, isDurable);
    if (!isRefusal(postmaster)) return postmaster;
    const isOrphaned =
      postmaster.refused === 'database/did-not-start' &&
      /pre-existing shared memory block|lock file .* already exists/.test(postmaster.lastLines);
    if (!isOrphaned || Date.now() > deadline) {
      if (!endpoint) await closeEndpoint(chosen);
      return postmaster;
    }
    await pause(200);
  }
}

/**
 * PostgreSQL takes any live process of its user with the number in postmaster.pid for a postmaster, and in a
 * container low numbers come back at once. The file goes when that process is another one and no session of the
 * old postmaster is left; otherwise PostgreSQL judges it better than we do.
 */
async function clearStalePostmasterFile(cluster: Cluster, kept: Endpoint | undefined): Promise<void> {
  const stale = await readPostmasterFile(cluster);
  if (!stale) return;
  if (stale.endpoint.host !== kept?.host) await closeEndpoint(stale.endpoint);
  if (!findProcess(stale.pid) || (await findPostmaster(cluster))) return;
  const deadline = Date.now() + orphanMilliseconds;
  while ((await hasSessions(cluster)) && Date.now() < deadline) await pause(100);
  if (!(await hasSessions(cluster))) await rm(stale.path, { force: true });
}

/** Every process of a cluster works in its data folder; asked of /proc, so elsewhere the answer is no. */
async function hasSessions(cluster: Cluster): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const dataFolder = await realpath(dataFolderOf(cluster.folder));
  return readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === dataFolder;
    } catch {
      return false;
    }
  });
}
