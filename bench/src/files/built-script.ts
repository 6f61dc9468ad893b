import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const built = new Map<string, Promise<string>>();

/**
 * The path of a script of this folder as plain JavaScript, built once a run: a compiler in the measured process would
 * be measured with it.
 */
export function builtScript(name: string): Promise<string> {
  const known = built.get(name) ?? build(name);
  built.set(name, known);
  return known;
}

async function build(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'regie-script-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, `${basename(name, '.ts')}.mjs`);
  const bundle = await rolldown({ input: resolve(import.meta.dirname, name), platform: 'node' });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}
