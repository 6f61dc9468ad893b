import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What TaskJuggler 3 (Debian package tj3) took, and when its last task ends. */
export interface TaskJugglerRun {
  /** All that it used; when it was stopped, what it had used until then. */
  readonly cpuSeconds: number;
  /** undefined when it was stopped before it was done. */
  readonly finish: string | undefined;
}

/** Schedules a project with TaskJuggler and stops it after the time given; undefined when it is not installed. */
export async function runTaskJuggler(
  project: string,
  folder: string,
  timeoutSeconds: number,
): Promise<TaskJugglerRun | undefined> {
  await writeFile(join(folder, 'network.tjp'), project);
  await rm(join(folder, 'network.csv'), { force: true });
  // The shell's times are those of its children: Node does not tell what a child used.
  const command = `command -v tj3 >/dev/null && { timeout ${timeoutSeconds} tj3 --silent network.tjp; times; }`;
  const children = (await outputOf(command, folder))?.trim().split('\n').at(-1);
  if (children === undefined) return undefined;
  const cpuSeconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
  const report = await readFile(join(folder, 'network.csv'), 'utf8').catch(() => '');
  return { cpuSeconds, finish: /\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(report)?.[0] };
}

function outputOf(command: string, folder: string): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (piece) => {
      output += piece;
    });
    child.on('close', (status) => done(status === 0 ? output : undefined));
  });
}
