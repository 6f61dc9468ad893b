import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { binFolderOf, type Cluster, dataFolderOf, programOf } from './cluster.ts';
import { type EmbeddedRefusal, isRefusal } from './embedded-refusal.ts';
import { installBinaries } from './install-binaries.ts';
import { findNativePackage, machine, type NativePackage } from './native-package.ts';
import { findPostmaster } from './postmaster.ts';
import { runProgram } from './run-program.ts';
import { accountNames, findAccount, isRoot } from './unprivileged-account.ts';

/** Where root may keep a cluster that no unprivileged account could reach inside the data folder. */
const foldersInReach = ['/var/lib', '/srv', '/opt'];

/**
 * Decides where the cluster of a data folder lives and under whom, with its binaries in place and proven to run.
 * An existing major version is kept: its own binaries lie beside it.
 */
export async function settleCluster(
  postgresFolder: string,
  log: (line: string) => void,
): Promise<Cluster | EmbeddedRefusal> {
  const source = await findNativePackage();
  const major = (await findMajor(postgresFolder)) ?? source?.major;
  if (major === undefined) return notSupported('no PostgreSQL package is installed for this machine');
  const ownFolder = join(postgresFolder, String(major));
  await makeFolder(ownFolder);
  const recorded = (await readFile(elsewhereFileOf(ownFolder), 'utf8').catch(() => '')).trim();
  const folder = recorded || ownFolder;
  if (recorded && !existsSync(dataFolderOf(recorded))) {
    return {
      refused: 'database/folder-not-usable',
      folder: recorded,
      reason: 'the cluster kept there is gone',
    };
  }
  const fitting = source?.major === major ? source : undefined;
  const cluster = await prepare(folder, fitting);
  if (!isRefusal(cluster) || !isRoot() || recorded || cluster.refused !== 'database/folder-not-usable') {
    return cluster;
  }
  if (existsSync(dataFolderOf(ownFolder))) return cluster;
  return settleElsewhere(ownFolder, fitting, cluster, log);
}

/** The newest major version that has a cluster here. */
async function findMajor(postgresFolder: string): Promise<number | undefined> {
  const names = await readdir(postgresFolder).catch(() => []);
  const majors: number[] = [];
  for (const name of names.filter((each) => /^\d+$/.test(each))) {
    const folder = join(postgresFolder, name);
    if (existsSync(dataFolderOf(folder)) || existsSync(elsewhereFileOf(folder))) {
      majors.push(Number(name));
    }
  }
  return majors.length > 0 ? Math.max(...majors) : undefined;
}

async function prepare(
  folder: string,
  source: NativePackage | undefined,
): Promise<Cluster | EmbeddedRefusal> {
  const account = isRoot() ? await findAccount(dataFolderOf(folder)) : undefined;
  if (isRoot() && !account) return { refused: 'database/no-unprivileged-account', tried: accountNames };
  // Under a live database the binaries stay as they are; the start after the next stop brings newer ones.
  if (source && !(await findPostmaster({ folder, account }))) installBinaries(source, binFolderOf(folder));
  const trial = await runProgram(programOf(folder, 'postgres'), ['--version'], { folder, account });
  if (trial.isSuccess) return { folder, account };
  const isLocked = /EACCES|EPERM/.test(trial.output);
  return isLocked
    ? { refused: 'database/folder-not-usable', folder, reason: trial.output.trim() }
    : notSupported(trial.output.trim());
}

async function settleElsewhere(
  ownFolder: string,
  source: NativePackage | undefined,
  refusal: EmbeddedRefusal,
  log: (line: string) => void,
): Promise<Cluster | EmbeddedRefusal> {
  for (const candidate of foldersInReach) {
    const folder = await mkdtemp(join(candidate, 'regie-')).catch(() => undefined);
    if (folder === undefined) continue;
    await chmod(folder, 0o711);
    const cluster = await prepare(folder, source);
    if (isRefusal(cluster)) continue;
    await rm(binFolderOf(ownFolder), { recursive: true, force: true });
    await writeFile(elsewhereFileOf(ownFolder), `${folder}\n`, { mode: 0o600, flush: true });
    log(`database: no unprivileged account can reach ${await realpath(ownFolder)}; it is kept in ${folder}`);
    return cluster;
  }
  return refusal;
}

/** Others may pass through a folder that root makes, not list it; a folder that was there keeps its mode. */
export async function makeFolder(folder: string): Promise<void> {
  const umask = process.umask(0o022);
  try {
    await mkdir(folder, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  } finally {
    process.umask(umask);
  }
}

const elsewhereFileOf = (folder: string) => join(folder, 'elsewhere');

function notSupported(reason: string): EmbeddedRefusal {
  return { refused: 'database/platform-not-supported', platform: machine, reason };
}
