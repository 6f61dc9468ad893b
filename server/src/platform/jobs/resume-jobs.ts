import { sql } from 'kysely';
import { tellJobEnded } from '../notifications/tell-job-ended.ts';
import type { House } from '../operations/perform.ts';
import { queueJob } from './start-job.ts';

/** A worker that lives shows so every few seconds. */
const silenceMs = 30_000;
const mostTries = 3;

/** Work whose worker died is asked for again; what outlived three workers has failed. */
export function resumeJobs(house: House): () => Promise<void> {
  return async () => {
    const now = house.clock.now();
    const silent = new Date(now.getTime() - silenceMs).toISOString();
    await house.database.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ id: string; kind: string; isLost: boolean }>`
        update job set version = version + 1,
          state = case when is_cancel_asked then 'cancelled' when tries >= ${mostTries} then 'failed' else 'waiting' end,
          failure = case when tries >= ${mostTries} and not is_cancel_asked then 'jobs/worker-ended' end,
          ended_at = case when tries >= ${mostTries} or is_cancel_asked then ${now.toISOString()}::timestamptz end
        where id in (select id from job where state = 'running' and seen_at < ${silent} for update skip locked)
        returning id, kind, state <> 'waiting' as "isLost"`.execute(transaction);
      for (const { id, kind, isLost } of rows) {
        if (isLost) await tellJobEnded(transaction, id, now);
        else await queueJob(transaction, kind, id);
      }
    });
  };
}
