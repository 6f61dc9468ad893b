import {
  chmod,
  constants,
  copyFile,
  cp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { hasCode } from './error-code.ts';
import type { NativePackage } from './native-package.ts';

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Copies the binaries next to their cluster, because a later release of the package brings a major version that
 * cannot open it. A newer release of the same major replaces them; a copy cut short leaves the old ones in place.
 */
export async function installBinaries(source: NativePackage, binFolder: string): Promise<void> {
  const stampFile = join(binFolder, 'stamp');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === source.stamp) return;
  const incoming = `${binFolder}.incoming`;
  await rm(incoming, { recursive: true, force: true });
  await cp(source.nativeFolder, incoming, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => !path.endsWith('.a') && basename(path) !== 'pkgconfig',
  });
  await makeLinks(incoming);
  await openToEveryone(incoming);
  await writeFile(join(incoming, 'stamp'), source.stamp, { mode: 0o644 });
  await rm(binFolder, { recursive: true, force: true });
  await rename(incoming, binFolder);
}

/** Packages cannot hold symbolic links and their install script may not have run, so the list is followed here. */
async function makeLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const targetPath = join(folder, relative('native', target));
    const sourcePath = join(folder, relative('native', source));
    try {
      await symlink(relative(dirname(targetPath), sourcePath), targetPath);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue;
      await copyFile(sourcePath, targetPath);
    }
  }
}

/** An install under a strict umask, or a packer that lost the execute bit, must not lock the database account out. */
async function openToEveryone(folder: string): Promise<void> {
  await allow(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToEveryone(path);
    else if (entry.isFile()) await allow(path, basename(folder) === 'bin' ? 0o755 : 0o444);
  }
}

async function allow(path: string, wanted: number): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & wanted) !== wanted) await chmod(path, (mode & 0o777) | wanted);
}
