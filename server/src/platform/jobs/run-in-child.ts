import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { JobFailed } from './job-failed.ts';

/** Enough for some 100,000 rows of a register. */
const usualBounds = { mostMegabytes: 384, longestMs: 120_000 };

/** What is young does not count in the bound: a small place for it keeps the whole process near what it was given. */
const youngMegabytes = 4;

/** How our own program is run again: what Node runs, and the surroundings it gets besides ours. */
export interface ChildProgram {
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** A child that ended without having done its task: killed by its bounds, or by what it was given. */
export class ChildFailed extends JobFailed {}

/**
 * Runs one of our own tasks in a process that can be killed and whose memory is bounded: what goes wrong there, or takes
 * too long, harms nobody else. The request goes in as JSON, or as the bytes of a file piece by piece; bytes come out.
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
    [
      `--max-old-space-size=${mostMegabytes}`,
      `--max-semi-space-size=${youngMegabytes}`,
      ...program.words,
      'child',
      task,
    ],
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
  const ended = new Promise<Buffer>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, killedBy) => {
      if (status === 0) return resolve(Buffer.concat(bytes));
      const isLate = killedBy === 'SIGKILL' && performance.now() - started >= longestMs;
      const isTooLarge = /heap out of memory/.test(complaint);
      const failure = isLate ? 'jobs/too-long' : isTooLarge ? 'jobs/too-large' : 'jobs/failed';
      const said = `${task} ended with ${status ?? killedBy}: ${complaint.trim().slice(-300)}`;
      return reject(new ChildFailed(failure, said));
    });
  });
  const [outcome] = await Promise.all([ended, giveRequest(child, request)]);
  return outcome;
}

/** A child that dies early closes its end; how it ended is told by how it ended. */
async function giveRequest(child: ChildProcessWithoutNullStreams, request: unknown): Promise<void> {
  if (!isBytes(request)) {
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify(request));
    return;
  }
  try {
    await pipeline(Readable.from(request, { objectMode: false }), child.stdin);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    // The file itself cannot be read on: what came of a part of it must not be taken for the whole.
    child.kill('SIGKILL');
    throw error;
  }
}

function isBytes(request: unknown): request is AsyncIterable<Uint8Array> {
  return typeof request === 'object' && request !== null && Symbol.asyncIterator in request;
}
