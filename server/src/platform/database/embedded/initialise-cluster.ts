import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cluster, dataFolderOf, passwordFileOf, programOf } from './cluster.ts';
import type { EmbeddedRefusal } from './embedded-refusal.ts';
import { runProgram } from './run-program.ts';

/** The owner of everything in the cluster. */
export const superuser = 'regie';

const halfMadePrefix = 'half-made-';

/**
 * Makes the cluster unless it exists, and gives its password. Collation C, so that an upgrade of the operating
 * system never reorders an index; ICU collations are there by name. A start cut short leaves no half cluster.
 */
export async function initialiseCluster(
  cluster: Cluster,
  isDurable: boolean,
): Promise<string | EmbeddedRefusal> {
  const dataFolder = dataFolderOf(cluster.folder);
  const passwordFile = passwordFileOf(cluster.folder);
  await sweepHalfMade(cluster.folder);
  if (existsSync(dataFolder)) return (await readFile(passwordFile, 'utf8')).trim();

  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600, flush: true });
  await giveTo(cluster, passwordFile);
  const incoming = await mkdtemp(join(cluster.folder, halfMadePrefix));
  await giveTo(cluster, incoming);
  const words = [
    `--pgdata=${incoming}`,
    `--username=${superuser}`,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--locale=C',
    '--encoding=UTF8',
    '--no-instructions',
    ...syncWords(isDurable),
  ];
  const end = await runProgram(programOf(cluster.folder, 'initdb'), words, cluster);
  if (!end.isSuccess) {
    return { refused: 'database/folder-not-usable', folder: cluster.folder, reason: end.output.trim() };
  }
  await rename(incoming, dataFolder);
  await keepRename(cluster.folder);
  return password;
}

/** One call on Linux instead of one for each of 1,000 files. */
function syncWords(isDurable: boolean): readonly string[] {
  if (!isDurable) return ['--no-sync'];
  return process.platform === 'linux' ? ['--sync-method=syncfs'] : [];
}

/**
 * An initdb whose server was killed works on for a second, so its folder is never shared and may resist its removal;
 * then the next start removes it.
 */
async function sweepHalfMade(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(halfMadePrefix)) continue;
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Hands a path to the account that runs the cluster. */
export async function giveTo(cluster: Cluster, path: string): Promise<void> {
  if (cluster.account) await chown(path, cluster.account.uid, cluster.account.gid);
}

/** A rename outlives a power cut only once its folder is written; Windows cannot open folders and needs none. */
async function keepRename(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}
