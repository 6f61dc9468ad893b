import { spawn } from 'node:child_process';

/** Enough for some 100,000 rows of a register. */
const usualBounds = { mostMegabytes: 384, longestMs: 120_000 };

/**
 * Runs one of our own tasks in a process that can be killed and whose memory is bounded: what goes wrong there, or takes
 * too long, harms nobody else. The request goes in as JSON, bytes come out. `program` is what Node runs.
 */
export async function runInChild(
  program: readonly string[],
  task: string,
  request: unknown,
  signal: AbortSignal,
  bounds: Partial<typeof usualBounds> = {},
): Promise<Buffer> {
  const { mostMegabytes, longestMs } = { ...usualBounds, ...bounds };
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${mostMegabytes}`, ...program, 'child', task],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      signal,
      timeout: longestMs,
      killSignal: 'SIGKILL',
    },
  );
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
      if (status === 0) resolve(Buffer.concat(bytes));
      else reject(new Error(`${task} ended with ${status ?? killedBy}: ${complaint.trim().slice(-300)}`));
    });
  });
}
