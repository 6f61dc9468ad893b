import {
  chmodSync,
  constants,
  copyFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { hasCode } from './error-code.ts';
import type { NativePackage } from './native-package.ts';

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Copies the binaries next to their cluster, because a later release of the package brings a major version that
 * cannot open it. A newer release of the same major replaces them; a copy cut short leaves the old ones in place.
 * Synchronous, because a thousand small files take several times as long through the thread pool, and nothing else
 * goes on yet.
 */
export function installBinaries(source: NativePackage, binFolder: string): void {
  const stampFile = join(binFolder, 'stamp');
  if (readIfThere(stampFile) === source.stamp) return;
  const incoming = `${binFolder}.incoming`;
  rmSync(incoming, { recursive: true, force: true });
  cpSync(source.nativeFolder, incoming, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => !path.endsWith('.a') && basename(path) !== 'pkgconfig',
  });
  makeLinks(incoming);
  openToEveryone(incoming);
  writeFileSync(join(incoming, 'stamp'), source.stamp, { mode: 0o644 });
  rmSync(binFolder, { recursive: true, force: true });
  renameSync(incoming, binFolder);
}

/** Packages cannot hold symbolic links and their install script may not have run, so the list is followed here. */
function makeLinks(folder: string): void {
  const list = readIfThere(join(folder, 'pg-symlinks.json')) || '[]';
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const targetPath = join(folder, relative('native', target));
    const sourcePath = join(folder, relative('native', source));
    try {
      symlinkSync(relative(dirname(targetPath), sourcePath), targetPath);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue;
      copyFileSync(sourcePath, targetPath);
    }
  }
}

/** An install under a strict umask, or a packer that lost the execute bit, must not lock the database account out. */
function openToEveryone(folder: string): void {
  allow(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToEveryone(path);
    else if (entry.isFile()) allow(path, basename(folder) === 'bin' ? 0o755 : 0o444);
  }
}

function allow(path: string, wanted: number): void {
  const { mode } = statSync(path);
  if ((mode & wanted) !== wanted) chmodSync(path, (mode & 0o777) | wanted);
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
