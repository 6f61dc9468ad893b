import { isRefusal, type Refusal } from '@regie/contracts';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database/connect.ts';
import type { Image } from '../database/tables.ts';
import { writeRows } from '../events/write-rows.ts';
import { newId } from '../identifiers.ts';
import type { Unit } from '../operations/unit.ts';

export const jobTable = { name: 'job' };

export interface AskedJob {
  readonly kind: string;
  readonly ownerId: string | null;
  readonly request: unknown;
  readonly fileName?: string;
}

/** Adds a job in the same transaction as the change that asks for it; a worker hears of it at commit. */
export async function startJob(unit: Unit, { kind, ownerId, request, fileName }: AskedJob): Promise<string> {
  const id = newId(unit.now.getTime());
  const after = {
    id,
    version: 1,
    kind,
    owner_id: ownerId,
    request,
    state: 'waiting',
    progress: 0,
    message: null,
    is_cancel_asked: false,
    file_name: fileName ?? null,
    file_sha256: null,
    created_at: unit.now.toISOString(),
    ended_at: null,
    seen_at: null,
    tries: 0,
    failure: null,
  };
  await writeRows(unit, jobTable, [{ before: null, after, recordId: null, scopeId: null }]);
  await queueJob(unit.database, kind, id);
  return id;
}

/** The key makes a second asking replace the first. */
export async function queueJob(
  database: Database | DatabaseTransaction,
  kind: string,
  id: string,
): Promise<void> {
  await sql`select graphile_worker.add_job(${kind}, json_build_object('jobId', ${id}::text), job_key => ${id}::text,
    max_attempts => 3)`.execute(database);
}

/** One's own job as it is, held until the end of the transaction: its progress rises all the time. */
export async function lockJob(unit: Unit, id: string): Promise<Image | undefined> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(j) as image from job j
    where id = ${id} and owner_id = ${unit.actor.personId} for update`.execute(unit.database);
  return rows[0]?.image;
}

/** Asks a job to stop: one that waits never begins, one that runs is told within half a second. */
export async function stopJob(unit: Unit, before: Image): Promise<Refusal | undefined> {
  const ending =
    before['state'] === 'waiting' ? { state: 'cancelled', ended_at: unit.now.toISOString() } : {};
  const after = { ...before, version: before.version + 1, is_cancel_asked: true, ...ending };
  const written = await writeRows(unit, jobTable, [{ before, after, recordId: null, scopeId: null }]);
  return isRefusal(written) ? written : undefined;
}
