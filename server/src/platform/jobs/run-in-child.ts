import { spawn } from 'node:child_process';
import { JobFailed } from './job-failed.ts';

/** Enough for some 100,000 rows of a register. */
const usualBounds = { mostMegabytes: 384, longestMs: 120_000 };

/** How our own program is run again: what Node runs, and the surroundings it gets besides ours. */
export interface ChildProgram {
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs one of our own tasks in a process that can be killed and whose memory is bounded: what goes wrong there, or takes
 * too long, harms nobody else. The request goes in as JSON, bytes come out.
 */
export async function runInChild(
  program: ChildProgram,
  task: string,
  request: unknown,
  signal: AbortSignal,
  bounds: Partial<typeof usualBounds> = {},
): Promise<Buffer> {
  const { mostMegabytes, longestMs } = { ...usualBounds, ...bounds };
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${mostMegabytes}`, ...program.words, 'child', task],
    {
      env: { ...process.env, ...program.environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      signal,
      timeout: longestMs,
      killSignal: 'SIGKILL',
    },
  );
  const started = performance.now();
  const bytes: Buffer[] = [];
  let complaint = '';
  child.stdout.on('data', (part: Buffer) => bytes.push(part));
  child.stderr.on('data', (part: Buffer) => {
    complaint = (complaint + String(part)).slice(-2_000);
  });
  // A child that dies early closes its end; how it ended is told below.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(request));
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, killedBy) => {
      if (status === 0) return resolve(Buffer.concat(bytes));
      const isLate = killedBy === 'SIGKILL' && performance.now() - started >= longestMs;
      const said = `${task} ended with ${status ?? killedBy}: ${complaint.trim().slice(-300)}`;
      if (isLate) return reject(new JobFailed('jobs/too-long', said));
      return reject(
        /heap out of memory/.test(complaint) ? new JobFailed('jobs/too-large', said) : new Error(said),
      );
    });
  });
}
