import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, type Runner, run } from 'graphile-worker';
import type pg from 'pg';
import { sealEvents } from '../events/seal.ts';
import { describeError, type Log } from '../log.ts';
import type { House } from '../operations/perform.ts';
import { type JobTask, runJob } from './run-job.ts';

export interface WorkerOptions {
  readonly house: House;
  readonly pool: pg.Pool;
  readonly tasks: Readonly<Record<string, JobTask>>;
  /** Work that comes back by itself, such as sending what waits in the outbox. */
  readonly rounds: Readonly<Record<string, () => Promise<unknown>>>;
  readonly log: Log;
}

const concurrency = 2;
const roundMs = 1_000;

/** Takes jobs as they come, seals history each second, and does the rounds; ends what it began before it stops. */
export async function runWorker({
  house,
  pool,
  tasks,
  rounds,
  log,
}: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const runner: Runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log('warn', message);
    }),
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [
        name,
        async (payload: unknown) => {
          await runJob(house, task, payload, log);
        },
      ]),
    ),
  });
  const stopRounds = repeat({ seal: () => sealEvents(house.database, house.clock.now()), ...rounds }, log);
  return {
    stop: async () => {
      await stopRounds();
      await runner.stop();
    },
  };
}

/**
 * Each kind of round goes on by itself, so that a mail server that does not answer keeps nothing from being sealed; a
 * round waits for the one before it, so that a slow database is not asked twice.
 */
function repeat(rounds: WorkerOptions['rounds'], log: Log): () => Promise<void> {
  const stop = new AbortController();
  // Each round listens once while it waits; more of them than the usual ten are no leak.
  setMaxListeners(Object.keys(rounds).length + 1, stop.signal);
  const loop = async (name: string, round: () => Promise<unknown>) => {
    while (!stop.signal.aborted) {
      try {
        await round();
      } catch (error) {
        log('warn', `round ${name} failed`, describeError(error));
      }
      await pause(roundMs, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  };
  const ended = Object.entries(rounds).map(([name, round]) => loop(name, round));
  return async () => {
    stop.abort();
    await Promise.all(ended);
  };
}
