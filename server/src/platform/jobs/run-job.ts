import { sql } from 'kysely';
import { z } from 'zod';
import { keepFile } from '../files/file-store.ts';
import { describeError, type Log } from '../log.ts';
import type { House } from '../operations/perform.ts';

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
const cancelLookMs = 500;

/** Runs a job with its row as the place of progress, cancelling and result. */
export async function runJob(house: House, task: JobTask, payload: unknown, log: Log): Promise<void> {
  const { jobId } = payloadSchema.parse(payload);
  const { rows } = await sql<{ ownerId: string | null; request: unknown }>`
    update job set state = 'running', version = version + 1
    where id = ${jobId} and state in ('waiting', 'running') and not is_cancel_asked
    returning owner_id as "ownerId", request`.execute(house.database);
  const [job] = rows;
  if (job === undefined) return;
  const stop = new AbortController();
  const look = setInterval(
    () => void abortWhenAsked(house, jobId, stop).catch(() => undefined),
    cancelLookMs,
  );
  try {
    const run = { house, jobId, ...job, signal: stop.signal, progress: progressOf(house, jobId) };
    const bytes = await task(run);
    await end(house, jobId, stop.signal.aborted ? 'cancelled' : 'done', bytes, null);
  } catch (error) {
    if (stop.signal.aborted) await end(house, jobId, 'cancelled', undefined, null);
    else {
      log('error', 'job failed', { jobId, ...describeError(error) });
      await end(
        house,
        jobId,
        'failed',
        undefined,
        error instanceof Error ? error.message.slice(0, 300) : 'failed',
      );
    }
  } finally {
    clearInterval(look);
  }
}

async function abortWhenAsked(house: House, jobId: string, stop: AbortController): Promise<void> {
  const { rows } = await sql<{
    asked: boolean;
  }>`select is_cancel_asked as asked from job where id = ${jobId}`.execute(house.database);
  if (rows[0]?.asked === true) stop.abort();
}

function progressOf(house: House, jobId: string): JobRun['progress'] {
  return async (part, message) => {
    await sql`update job set progress = ${part}, message = ${message ?? null}, version = version + 1
      where id = ${jobId}`.execute(house.database);
  };
}

/** State and file in one transaction: a job that is done has its file. */
async function end(
  house: House,
  jobId: string,
  state: 'done' | 'failed' | 'cancelled',
  bytes: Buffer | undefined,
  message: string | null,
): Promise<void> {
  await house.database.transaction().execute(async (transaction) => {
    const sha256 = bytes === undefined ? null : await keepFile(transaction, bytes);
    await sql`update job set state = ${state}, message = ${message}, file_sha256 = ${sha256}, version = version + 1,
      progress = case when ${state} = 'done' then 1 else progress end, ended_at = ${house.clock.now().toISOString()}
      where id = ${jobId}`.execute(transaction);
  });
}
