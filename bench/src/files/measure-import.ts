import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const script = resolve(import.meta.dirname, 'run-import.ts');
let built: Promise<string> | undefined;

/** The script as plain JavaScript, as it would ship: a compiler in the child would be measured with it. */
function builtScript(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'regie-import-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'run-import.mjs');
  const bundle = await rolldown({ input: script, platform: 'node' });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}

/** What reading one file took in a process of its own. */
export interface ImportMeasurement {
  /** From the first byte to the plan, without the start of the process. */
  readonly seconds: number;
  /** Of the whole process, its start included. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly activityCount: number;
  readonly projectFinish: number | null;
  readonly codes: readonly string[];
}

/** Runs the import of a file in a child process; undefined when it crashed or took longer than the time given. */
export async function measureImport(
  path: string,
  options: { readonly isScheduled?: boolean; readonly timeoutSeconds: number },
): Promise<ImportMeasurement | undefined> {
  const program = await builtScript();
  return new Promise((done) => {
    const args = [program, path, ...(options.isScheduled === true ? ['--schedule'] : [])];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutSeconds * 1000);
    let output = '';
    child.stdout.on('data', (piece) => {
      output += piece;
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      done(status === 0 ? JSON.parse(output) : undefined);
    });
  });
}
