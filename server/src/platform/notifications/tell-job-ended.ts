import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database/connect.ts';
import { Kinds } from '../records/kinds.ts';
import { storeNotices } from './notice-store.ts';

/** A job is nobody's but its owner's: no record has to be seen. */
const none = new Kinds([]);

/** Tells who asked for a job that it is done or has failed; who cancelled it knows. */
export async function tellJobEnded(
  transaction: DatabaseTransaction,
  jobId: string,
  now: Date,
): Promise<void> {
  const { rows } = await sql<{ ownerId: string; kind: string; state: string; fileName: string | null }>`
    select owner_id as "ownerId", kind, state, file_name as "fileName" from job
    where id = ${jobId} and owner_id is not null and state in ('done', 'failed')`.execute(transaction);
  const [job] = rows;
  if (job === undefined) return;
  const facts = { text: job.fileName ?? '', outcome: job.state };
  await storeNotices(
    transaction,
    none,
    {
      people: [{ kind: 'job-ended', personId: job.ownerId, recordId: null, subjectId: jobId, facts }],
      watchers: [],
      deciders: [],
    },
    { now, actorId: null, eventId: null },
  );
}
