import { type BothLanguages, isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type JobView, jobFailures, jobOperations } from '@regie/contracts/records';
import { sql } from 'kysely';
import type { Image } from '../database/tables.ts';
import { readFile } from '../files/file-store.ts';
import type { Answer, Verb } from '../operations/perform.ts';
import type { Reading } from '../operations/unit.ts';
import { lockJob, startJob, stopJob } from './start-job.ts';

const texts: Readonly<Record<string, BothLanguages>> = jobFailures;
const ended: ReadonlySet<unknown> = new Set(['done', 'failed', 'cancelled']);

/** One's own jobs; another's do not exist. */
async function readJobs(reading: Reading, id: string | null): Promise<readonly JobView[]> {
  const { rows } = await sql<Omit<JobView, 'failure'> & { readonly failure: string | null }>`
    select id, kind, state, progress, message, failure, file_name as "fileName", created_at as "createdAt" from job
    where owner_id = ${reading.actor.personId} and (${id}::uuid is null or id = ${id}::uuid)
    order by id desc limit 30`.execute(reading.database);
  return rows.map((job) => ({ ...job, failure: textOfFailure(job.failure) }));
}

function textOfFailure(code: string | null): JobView['failure'] {
  return code === null ? null : (texts[code] ?? jobFailures['jobs/failed']);
}

export async function readJob(reading: Reading, id: string): Promise<JobView | Refusal> {
  const [job] = await readJobs(reading, id);
  return job ?? refuse('request/not-found');
}

const get: Answer<typeof jobOperations.get> = {
  operation: jobOperations.get,
  answer: async (reading, { parameters }) => await readJob(reading, parameters.id),
};

const list: Answer<typeof jobOperations.list> = {
  operation: jobOperations.list,
  answer: async (reading) => ({ rows: [...(await readJobs(reading, null))] }),
};

const download = {
  operation: jobOperations.download,
  answer: async (reading: Reading, { parameters }: { parameters: { id: string } }) => {
    const job = await readJob(reading, parameters.id);
    if (isRefusal(job)) return job;
    const row = await reading.database
      .selectFrom('job')
      .select('file_sha256 as sha256')
      .where('id', '=', job.id)
      .executeTakeFirst();
    const sha256 = row?.sha256 ?? null;
    if (sha256 === null) return refuse('request/not-found');
    const mediaType = 'application/octet-stream';
    return { fileName: job.fileName ?? 'file', mediaType, bytes: await readFile(reading.database, sha256) };
  },
};

export const jobAnswers = [get, list, download];

const makeExport: Verb<typeof jobOperations.export, null, { readonly fileName: string }> = {
  operation: jobOperations.export,
  load: async () => null,
  decide: (_state, { body }, unit) => ({ fileName: `${body.recordType}-${unit.today}.${body.format}` }),
  store: async (unit, { fileName }, _state, { body }) => {
    const id = await startJob(unit, {
      kind: 'export',
      ownerId: unit.actor.personId,
      request: body,
      fileName,
    });
    const job = await readJob(unit, id);
    return isRefusal(job) ? job : { eventId: unit.eventId, job };
  },
};

const cancel: Verb<typeof jobOperations.cancel, Image, Image> = {
  operation: jobOperations.cancel,
  load: async (unit, { parameters }): Promise<Image | Refusal> => {
    const job = await lockJob(unit, parameters.id);
    return job ?? refuse('request/not-found');
  },
  decide: (job) => (ended.has(job['state']) ? refuse('jobs/ended') : job),
  store: async (unit, before) => {
    const refused = await stopJob(unit, before);
    return refused ?? { eventId: unit.eventId };
  },
};

export const jobVerbs = [makeExport, cancel];
