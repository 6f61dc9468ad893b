import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyDatabase } from './journey-database.ts';

const root = resolve(import.meta.dirname, '../..');

/** A Regie that was started as a person starts it, in a folder of its own. */
export interface RunningRegie {
  readonly url: string;
  /** What it printed at the start: the set-up link, or how to sign in to the example. */
  readonly greeting: string;
  stop(): Promise<void>;
}

const longestStartMs = 120_000;

interface StartOptions {
  readonly args?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  /** With the embedded database, as the first start on a machine is; other journeys share the cluster of their run. */
  readonly isEmbedded?: boolean;
}

/** Runs `regie start` on an empty folder and a free port; resolves when it says where it listens. */
export async function startRegie(options: StartOptions = {}): Promise<RunningRegie> {
  const database = options.isEmbedded === true ? {} : await copyDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'regie-e2e-'));
  const child = spawn(process.execPath, [join(root, 'cli/bin/regie.mjs'), 'start', ...(options.args ?? [])], {
    cwd: root,
    env: {
      ...process.env,
      REGIE_PORT: '0',
      REGIE_DATA: join(folder, 'data'),
      ...database,
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const greeting = await readGreeting(child);
  const url = /Regie \S+ \S+ (http:\S+)/.exec(greeting)?.[1];
  if (url === undefined) throw new Error(`Regie did not say where it listens:\n${greeting}`);
  return {
    url,
    greeting,
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function readGreeting(child: ChildProcess): Promise<string> {
  let text = '';
  return await new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`Regie did not start:\n${text}`)), longestStartMs);
    const read = (bytes: Buffer) => {
      text += String(bytes);
      if (!text.includes('Ctrl-C')) return;
      clearTimeout(timer);
      done(text);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (status) => fail(new Error(`Regie ended with ${status}:\n${text}`)));
  });
}
