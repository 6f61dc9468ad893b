import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { importOperations } from '@regie/contracts/imports';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { lockJob, stopJob } from '../../platform/jobs/start-job.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import { importTable, lockImports } from './import-store.ts';

/** Throws a file of one's own away; what still reads it is stopped. What was imported from it stays. */
export const discardImport: Verb<typeof importOperations.discard, Image, Image> = {
  operation: importOperations.discard,
  load: async (unit, { parameters }): Promise<Image | Refusal> => {
    const found = (await lockImports(unit, [parameters.id])).get(parameters.id);
    return found ?? refuse('request/not-found');
  },
  decide: (found) =>
    found['state'] === 'importing'
      ? refuse('imports/busy', { facts: { file: String(found['file_name']) } })
      : found,
  store: async (unit, before) => {
    const job = before['state'] === 'reading' ? await lockJob(unit, String(before['job_id'])) : undefined;
    if (job !== undefined) await stopJob(unit, job);
    const written = await writeRows(unit, importTable, [
      { before, after: null, recordId: null, scopeId: null },
    ]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
