import { cpSync, lstatSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installBinaries } from './install-binaries.ts';
import { findNativePackage, type NativePackage } from './native-package.ts';
import { runProgram } from './run-program.ts';

let top: string;
let made: NativePackage;

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'regie-install-'));
  made = { nativeFolder: join(top, 'native'), stamp: '18.1 test', major: 18 };
  await mkdir(join(made.nativeFolder, 'bin'), { recursive: true });
  await writeFile(join(made.nativeFolder, 'bin', 'postgres'), 'one', { mode: 0o600 });
});

afterEach(() => rm(top, { recursive: true, force: true }));

test('Binaries run from a package whose links were never made and whose files are closed to others.', async () => {
  const real = await findNativePackage();
  if (!real) throw new Error('No package for this machine.');
  cpSync(real.nativeFolder, made.nativeFolder, {
    recursive: true,
    force: true,
    filter: (path) => !lstatSync(path).isSymbolicLink(),
  });
  await chmod(join(made.nativeFolder, 'bin', 'postgres'), 0o600);
  const folder = join(top, 'copy');
  installBinaries({ ...made, nativeFolder: made.nativeFolder }, folder);
  const trial = await runProgram(join(folder, 'bin', 'postgres'), ['--version'], {
    folder,
    account: undefined,
  });
  expect(trial.output).toContain('PostgreSQL');
  expect((await stat(join(folder, 'bin', 'postgres'))).mode & 0o777).toBe(0o755);
});

test('A newer release replaces the copy, the same release leaves it alone.', async () => {
  const folder = join(top, 'copy');
  const copied = () => readFile(join(folder, 'bin', 'postgres'), 'utf8');
  installBinaries(made, folder);
  await writeFile(join(made.nativeFolder, 'bin', 'postgres'), 'two');
  installBinaries(made, folder);
  expect(await copied()).toBe('one');
  installBinaries({ ...made, stamp: '18.2 test' }, folder);
  expect(await copied()).toBe('two');
});

test('What a copy cut short left behind does not end up in the next one.', async () => {
  const folder = join(top, 'copy');
  await mkdir(`${folder}.incoming`);
  await writeFile(join(`${folder}.incoming`, 'half'), '');
  installBinaries(made, folder);
  await expect(stat(join(folder, 'half'))).rejects.toThrow();
});
