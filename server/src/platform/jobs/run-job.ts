import type { JobFailure } from '@regie/contracts/records';
import { sql } from 'kysely';
import { z } from 'zod';
import { keepFile } from '../files/file-store.ts';
import { describeError, type Log } from '../log.ts';
import { tellJobEnded } from '../notifications/tell-job-ended.ts';
import type { House } from '../operations/perform.ts';
import { JobFailed } from './job-failed.ts';

/** What a job may use while it runs. */
export interface JobRun {
  readonly house: House;
  readonly jobId: string;
  readonly ownerId: string | null;
  readonly request: unknown;
  /** Ends when somebody cancels. */
  readonly signal: AbortSignal;
  /** From 0 to 1, seen by who waits within a second or two. */
  progress(part: number, message?: string): Promise<void>;
}

/** The work of one kind of job; what it gives becomes the job's file. */
export type JobTask = (run: JobRun) => Promise<Buffer | undefined>;

const payloadSchema = z.object({ jobId: z.uuid() });
const lookMs = 500;
const beatMs = 5_000;

/** Runs a job with its row as the place of progress, cancelling and result. */
export async function runJob(house: House, task: JobTask, payload: unknown, log: Log): Promise<void> {
  const { jobId } = payloadSchema.parse(payload);
  const { rows } = await sql<{ ownerId: string | null; request: unknown }>`
    update job set state = 'running', version = version + 1, tries = tries + 1,
      seen_at = ${house.clock.now().toISOString()}
    where id = ${jobId} and state in ('waiting', 'running') and not is_cancel_asked
    returning owner_id as "ownerId", request`.execute(house.database);
  const [job] = rows;
  if (job === undefined) return;
  const stop = new AbortController();
  const look = setInterval(() => void showLife(house, jobId, stop).catch(() => undefined), lookMs);
  try {
    const run = { house, jobId, ...job, signal: stop.signal, progress: progressOf(house, jobId) };
    const bytes = await task(run);
    await end(house, jobId, { state: stop.signal.aborted ? 'cancelled' : 'done', bytes });
  } catch (error) {
    if (stop.signal.aborted) await end(house, jobId, { state: 'cancelled' });
    else {
      log('error', 'job failed', { jobId, ...describeError(error) });
      const failure = error instanceof JobFailed ? error.failure : 'jobs/failed';
      await end(house, jobId, { state: 'failed', failure });
    }
  } finally {
    clearInterval(look);
  }
}

/** Marks the job as alive, every few seconds, and stops it when somebody asks. */
async function showLife(house: House, jobId: string, stop: AbortController): Promise<void> {
  const now = house.clock.now();
  const { rows } = await sql<{ asked: boolean; seenAt: string }>`
    select is_cancel_asked as asked, seen_at as "seenAt" from job where id = ${jobId}`.execute(
    house.database,
  );
  const [job] = rows;
  if (job?.asked === true) stop.abort();
  if (job === undefined || now.getTime() - new Date(job.seenAt).getTime() < beatMs) return;
  await sql`update job set seen_at = ${now.toISOString()} where id = ${jobId}`.execute(house.database);
}

export function progressOf(house: House, jobId: string): JobRun['progress'] {
  return async (part, message) => {
    await sql`update job set progress = ${part}, message = ${message ?? null}, version = version + 1
      where id = ${jobId}`.execute(house.database);
  };
}

/** State and file in one transaction: a job that is done has its file. */
async function end(
  house: House,
  jobId: string,
  {
    state,
    bytes,
    failure,
  }: { state: 'done' | 'failed' | 'cancelled'; bytes?: Buffer | undefined; failure?: JobFailure },
): Promise<void> {
  await house.database.transaction().execute(async (transaction) => {
    const now = house.clock.now();
    const sha256 = bytes === undefined ? null : await keepFile(transaction, bytes);
    await sql`update job set state = ${state}, message = null, failure = ${failure ?? null}, file_sha256 = ${sha256},
      version = version + 1, progress = case when ${state} = 'done' then 1 else progress end,
      ended_at = ${now.toISOString()} where id = ${jobId}`.execute(transaction);
    await tellJobEnded(transaction, jobId, now);
  });
}
