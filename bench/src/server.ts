import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The checkout whose built program is measured; another than this one by REGIE_FIGURES_PROGRAM. */
const given = process.env['REGIE_FIGURES_PROGRAM'];
const program = given ?? resolve(import.meta.dirname, '../..');
const longestStartMs = 120_000;

/** The built program running on a data folder, as a person starts it. */
export interface ProgramRun {
  readonly url: string;
  /** Milliseconds from the start of the process to its greeting. */
  readonly startMs: number;
  /** All that it printed so far. */
  output(): string;
  /** Link to set up, on an empty folder. */
  readonly setUpUrl: string | undefined;
  readonly serverPid: number;
  /** The worker beside it; undefined between two lives. */
  workerPid(): number | undefined;
  /** SIGKILL to server, worker and every process of the database, at once. */
  killEverything(): Promise<void>;
  stop(): Promise<void>;
}

export async function makeDataFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'regie-figure-'));
  return { path: join(path, 'data'), remove: async () => await rm(path, { recursive: true, force: true }) };
}

/** Seconds that the first start spends on building, as `npm start` does it; none for a program named from outside. */
export function buildFromNothing(): number {
  if (given !== undefined) return 0;
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [join(program, 'tools/build.mjs')], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the program could not be built');
  isBuilt = true;
  return (performance.now() - started) / 1000;
}

let isBuilt = given !== undefined;

/** Builds what is older than its sources; a program named from outside is taken as it is. */
export function buildProgram(): void {
  if (isBuilt) return;
  const { status } = spawnSync(process.execPath, [join(program, 'tools/build.mjs'), '--if-stale'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the program could not be built');
  isBuilt = true;
}

export async function startProgram(
  dataFolder: string,
  options: { readonly args?: readonly string[] } = {},
): Promise<ProgramRun> {
  buildProgram();
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [join(program, 'cli/bin/regie.mjs'), 'start', ...(options.args ?? [])],
    {
      cwd: program,
      env: { ...process.env, REGIE_PORT: '0', REGIE_DATA: dataFolder },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      text += String(piece);
    });
  }
  while (!text.includes('Ctrl-C')) {
    if (child.exitCode !== null || performance.now() - started > longestStartMs) {
      child.kill('SIGKILL');
      throw new Error(`the program did not start:\n${text}`);
    }
    await pause(10);
  }
  const serverPid = child.pid ?? 0;
  return {
    url: /Regie \S+ \S+ (http:\S+)/.exec(text)?.[1] ?? '',
    startMs: performance.now() - started,
    output: () => text,
    setUpUrl: /(http:\S+\/setup\?token=\S+)/.exec(text)?.[1],
    serverPid,
    workerPid: () => childrenOf(serverPid).find((pid) => wordsOf(pid).includes('worker')),
    killEverything: async () => await killEverything(child, dataFolder),
    stop: async () => await endWith(child, 'SIGTERM'),
  };
}

async function endWith(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await ended;
}

async function killEverything(child: ChildProcess, dataFolder: string): Promise<void> {
  const serverPid = child.pid ?? 0;
  const postmaster = await postmasterPid(dataFolder);
  const pids = [serverPid, ...childrenOf(serverPid), postmaster, ...childrenOf(postmaster)];
  const gone = endWith(child, 'SIGKILL');
  for (const pid of pids) kill(pid);
  await gone;
  while (pids.some(isAlive)) await pause(5);
}

function kill(pid: number): void {
  try {
    if (pid > 1) process.kill(pid, 'SIGKILL');
  } catch {
    // It ended a moment ago.
  }
}

function isAlive(pid: number): boolean {
  return pid > 1 && statOf(pid) !== undefined && statOf(pid)?.state !== 'Z';
}

async function postmasterPid(dataFolder: string): Promise<number> {
  const postgres = join(dataFolder, 'postgres');
  for (const name of await readdir(postgres)) {
    const text = await readFile(join(postgres, name, 'data/postmaster.pid'), 'utf8').catch(() => '');
    const pid = Number(text.split('\n')[0]);
    if (pid > 1) return pid;
  }
  return 0;
}

function statOf(pid: number): { readonly state: string; readonly parent: number } | undefined {
  try {
    const [state = '', parent = '0'] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

function childrenOf(pid: number): readonly number[] {
  if (pid <= 1) return [];
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
  return all.filter((one) => statOf(one)?.parent === pid);
}

/** The words it was started with: the database has settings with `worker` in their names. */
function wordsOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** Resident memory of a process in megabytes, as the kernel counts it. */
export function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

/** Where the database of a running program listens. */
export async function connectionOf(dataFolder: string): Promise<string> {
  const lock: { connectionString: string | null } = JSON.parse(
    await readFile(join(dataFolder, 'postgres/lock.json'), 'utf8'),
  );
  if (lock.connectionString === null) throw new Error('the database is not open');
  return lock.connectionString;
}
