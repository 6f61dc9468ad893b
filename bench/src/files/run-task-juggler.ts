import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What TaskJuggler 3 (Debian package tj3) took, and when its last task ends. */
export interface TaskJugglerRun {
  readonly cpuSeconds: number;
  readonly finish: string | undefined;
}

/** Schedules a project with TaskJuggler; undefined when it is not installed or fails. */
export async function runTaskJuggler(
  project: string,
  folder: string,
  timeoutSeconds: number,
): Promise<TaskJugglerRun | undefined> {
  await writeFile(join(folder, 'network.tjp'), project);
  // The shell's times are those of its children: Node does not tell what a child used.
  const output = await outputOf('tj3 --silent network.tjp 2>/dev/null && times', folder, timeoutSeconds);
  const children = output?.trim().split('\n').at(-1);
  if (children === undefined) return undefined;
  const cpuSeconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
  if (cpuSeconds === 0) return undefined;
  const report = await readFile(join(folder, 'network.csv'), 'utf8').catch(() => '');
  return { cpuSeconds, finish: /\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(report)?.[0] };
}

function outputOf(command: string, folder: string, timeoutSeconds: number): Promise<string | undefined> {
  return new Promise((done) => {
    // A group of its own, so that the timeout also ends what the shell started.
    const child = spawn('sh', ['-c', command], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeoutSeconds * 1000);
    let output = '';
    child.stdout.on('data', (piece) => {
      output += piece;
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      done(status === 0 ? output : undefined);
    });
  });
}
