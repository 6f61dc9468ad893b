import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';

/** A server that runs in a process of its own, as several do on one database. */
export interface ServerProcess {
  readonly url: string;
  readonly setUpUrl: string | undefined;
  /** Asks it to end, as a supervisor does; gives the milliseconds that it took. */
  end(): Promise<number>;
  /** SIGKILL, in the middle of whatever it does. */
  kill(): Promise<void>;
}

export async function startServerProcess(
  connectionString: string,
  more: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = fork(resolve(import.meta.dirname, 'run-server.ts'), {
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: { ...process.env, DATABASE_URL: connectionString, ...more },
  });
  const told = await new Promise<{ url: string; setUpUrl: string | undefined }>((done, fail) => {
    child.once('message', (message: { url: string; setUpUrl: string | undefined }) => done(message));
    child.once('exit', (status) => fail(new Error(`a server ended with ${status}`)));
  });
  return {
    ...told,
    end: async () => await end(child, 'SIGTERM'),
    kill: async () => void (await end(child, 'SIGKILL')),
  };
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null) return 0;
  const started = performance.now();
  const ended = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await ended;
  return performance.now() - started;
}
