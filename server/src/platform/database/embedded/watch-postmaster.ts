import type { Cluster } from './cluster.ts';
import { isRefusal } from './embedded-refusal.ts';
import { type Postmaster, stopPostmaster } from './postmaster.ts';
import { isAlive } from './process-identity.ts';
import { startCluster } from './start-cluster.ts';

/** Elsewhere than on Linux each look costs a process. */
const watchMilliseconds = process.platform === 'linux' ? 500 : 5_000;
const longestPauseMilliseconds = 10_000;

/** A cluster that is started again, at the same place, whenever its postmaster is killed. */
export interface WatchedPostmaster {
  stop(): Promise<void>;
}

/** Watches by process identity, because an adopted postmaster is no child of ours and sends no exit event. */
export function watchPostmaster(
  cluster: Cluster,
  first: Postmaster,
  isDurable: boolean,
  log: (line: string) => void,
): WatchedPostmaster {
  let postmaster = first;
  let pauseMilliseconds = watchMilliseconds;
  let isStopping = false;
  let restart: Promise<void> = Promise.resolve();
  let timer = setTimeout(look, watchMilliseconds).unref();

  function look(): void {
    if (isAlive(postmaster.identity)) {
      pauseMilliseconds = watchMilliseconds;
      again();
    } else {
      restart = startAgain().finally(again);
    }
  }

  function again(): void {
    if (!isStopping) timer = setTimeout(look, pauseMilliseconds).unref();
  }

  async function startAgain(): Promise<void> {
    log('database: PostgreSQL ended unasked; starting it again');
    const next = await startCluster(cluster, isDurable, postmaster.endpoint).catch(String);
    if (typeof next === 'string' || isRefusal(next)) {
      log(`database: PostgreSQL does not start: ${typeof next === 'string' ? next : JSON.stringify(next)}`);
      pauseMilliseconds = Math.min(2 * pauseMilliseconds, longestPauseMilliseconds);
    } else {
      postmaster = next;
      log('database: PostgreSQL accepts connections again');
    }
  }

  return {
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await restart;
      await stopPostmaster(cluster, postmaster);
    },
  };
}
