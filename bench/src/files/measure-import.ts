import { spawn } from 'node:child_process';
import { builtScript } from './built-script.ts';

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

/**
 * What the import takes on a core of its own: by the clock, or, when the machine is busy with other things, by the CPU
 * that the whole process used. Reading and calculating run on one thread and wait for nothing but the file.
 */
export function ownSeconds({ seconds, cpuSeconds }: ImportMeasurement): number {
  return Math.min(seconds, cpuSeconds);
}

/** Runs the import of a file in a child process; undefined when it crashed or took longer than the time given. */
export async function measureImport(
  path: string,
  options: { readonly isScheduled?: boolean; readonly timeoutSeconds: number },
): Promise<ImportMeasurement | undefined> {
  const program = await builtScript('run-import.ts');
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
