import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database/connect.ts';
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
