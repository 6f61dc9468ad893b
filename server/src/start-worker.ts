import { makeSignInRules } from './platform/accounts/open-id-provider.ts';
import { systemClock } from './platform/clock.ts';
import type { EmbeddedRefusal } from './platform/database/embedded/index.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { runWorker } from './platform/jobs/run-worker.ts';
import type { Log } from './platform/log.ts';
import type { Settings } from './platform/settings.ts';
import { makeHouse } from './regie.ts';
import { roundsOf, tasksOf } from './worker-tasks.ts';

export interface RunningWorker {
  stop(): Promise<void>;
}

/** A worker beside a server, or one of many on a shared PostgreSQL. */
export async function startWorker(settings: Settings, log: Log): Promise<RunningWorker | EmbeddedRefusal> {
  const opened = await openDatabase(settings, 'attach', (line) => log('info', line), 6);
  if ('refused' in opened) return opened;
  const house = makeHouse(opened.database, systemClock, makeSignInRules(settings.signIn));
  const worker = await runWorker({
    house,
    pool: opened.pool,
    tasks: tasksOf(house, {
      words: [process.argv[1] ?? ''],
      environment: { DATABASE_URL: opened.connectionString },
    }),
    rounds: roundsOf(house, settings, log),
    log,
  });
  return {
    stop: async () => {
      await worker.stop();
      await opened.close();
    },
  };
}
