import { isRefusal, refuse } from '@regie/contracts';
import { importOperations } from '@regie/contracts/imports';
import { placesWith } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { cleanFileName } from '../../platform/files/file-name.ts';
import { newId } from '../../platform/identifiers.ts';
import { startJob } from '../../platform/jobs/start-job.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import { findImports, importTable } from './import-store.ts';
import { presentImport } from './present-import.ts';

export const reportJob = 'report-plan';

/** Takes a plan file in and has a job read it. It may be brought by who may change some plan. */
export const uploadPlan: Verb<typeof importOperations.upload, null, Image> = {
  operation: importOperations.upload,
  load: async () => null,
  place: (_state, _request, unit) => ({
    paths: placesWith(unit.actor, 'plan.write').map((place) => [place]),
  }),
  decide: (_state, { query, file }, unit) => {
    const fileName = cleanFileName(query.name);
    if (file === undefined || file.sizeBytes === 0)
      return refuse('imports/file-empty', { place: 'body', facts: { file: fileName } });
    return {
      id: newId(unit.now.getTime()),
      version: 1,
      owner_id: unit.actor.personId,
      state: 'reading',
      file_name: fileName,
      sha256: `\\x${file.sha256.toString('hex')}`,
      size_bytes: file.sizeBytes,
      problem: null,
      project_id: null,
      made_event_id: null,
      created_at: unit.now.toISOString(),
    };
  },
  store: async (unit, decided) => {
    const request = { importId: decided.id };
    const jobId = await startJob(unit, { kind: reportJob, ownerId: unit.actor.personId, request });
    const after = { ...decided, job_id: jobId };
    const written = await writeRows(unit, importTable, [
      { before: null, after, recordId: null, scopeId: null },
    ]);
    if (isRefusal(written)) return written;
    const [stored] = await findImports(unit, [decided.id]);
    return stored === undefined
      ? refuse('request/not-found')
      : { eventId: unit.eventId, import: presentImport(stored) };
  },
};
