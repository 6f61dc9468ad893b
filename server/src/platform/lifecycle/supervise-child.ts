import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A program that is kept running until it is stopped. */
export interface SupervisedChild {
  /** The number of the process that runs now; undefined between two lives. */
  readonly pid: number | undefined;
  /** Asks it to end, kills it when it does not, and resolves when it is gone. */
  stop(): Promise<void>;
}

/** What to run, and where its lines go. */
export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  /** The wait before the first restart; it doubles up to 30 seconds while the child dies young. Default 500. */
  readonly firstPauseMilliseconds?: number;
  /** How long it may take to end when asked. Default 20 seconds. */
  readonly graceMilliseconds?: number;
}

const longestPauseMilliseconds = 30_000;
const settledMilliseconds = 60_000;

/**
 * Starts a program and starts it again whenever it ends. A channel to the parent closes when the parent dies, however
 * suddenly; a child that runs until a signal ends on that too.
 */
export function superviseChild(options: ChildOptions): SupervisedChild {
  const firstPause = options.firstPauseMilliseconds ?? 500;
  let pauseMilliseconds = firstPause;
  let isStopping = false;
  let restart: NodeJS.Timeout | undefined;
  let child: ChildProcess | undefined = live();

  function live(): ChildProcess {
    const startedAt = performance.now();
    return spawnChild(options, (reason) => {
      child = undefined;
      if (isStopping) return;
      if (performance.now() - startedAt > settledMilliseconds) pauseMilliseconds = firstPause;
      options.log(`${options.command} ended (${reason}); it starts again in ${pauseMilliseconds} ms`);
      restart = setTimeout(() => {
        child = live();
      }, pauseMilliseconds);
      pauseMilliseconds = Math.min(2 * pauseMilliseconds, longestPauseMilliseconds);
    });
  }

  return {
    get pid() {
      return child?.pid;
    },
    stop: async () => {
      isStopping = true;
      clearTimeout(restart);
      if (child) await endChild(child, options.graceMilliseconds ?? 20_000);
    },
  };
}

/** A program that could not be started reports an error and never exits. */
function spawnChild(options: ChildOptions, onEnd: (reason: string) => void): ChildProcess {
  const child = spawn(options.command, options.args, {
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  });
  passLines(child.stdout, options.log);
  passLines(child.stderr, options.log);
  child.once('error', (error) => {
    if (child.pid === undefined) onEnd(error.message);
  });
  child.once('exit', (status, signal) => onEnd(signal ?? `exit status ${status}`));
  return child;
}

function passLines(stream: Readable | null, log: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', log);
}

/** Windows has no signal to ask with: there the closed channel asks. */
function endChild(child: ChildProcess, graceMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const kill = setTimeout(() => child.kill('SIGKILL'), graceMilliseconds);
    child.once('exit', () => {
      clearTimeout(kill);
      resolve();
    });
    if (process.platform === 'win32') child.disconnect();
    else child.kill('SIGTERM');
  });
}
