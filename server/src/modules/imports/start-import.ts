import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { importOperations } from '@regie/contracts/imports';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { readJob } from '../../platform/jobs/job-operations.ts';
import { startJob } from '../../platform/jobs/start-job.ts';
import type { Verb, Withheld } from '../../platform/operations/perform.ts';
import { importTable } from './import-store.ts';
import { type Asked, loadAsked, pathsOf, refuseChoices } from './load-choices.ts';

export const importJob = 'import-plans';

/** States from which an import may begin: a run that was broken off left everything as it was. */
const startable: ReadonlySet<unknown> = new Set(['ready', 'importing']);

/** Has a job import plan files; what can be refused now is refused now. */
export const startImport: Verb<typeof importOperations.start, Asked, readonly Image[]> = {
  operation: importOperations.start,
  load: async (unit, { body }): Promise<Asked | Refusal | Withheld> => await loadAsked(unit, body.choices),
  place: (asked) => ({ paths: pathsOf(asked) }),
  decide: (asked, _request, unit) => {
    const busy = asked.rows.find((row) => row['state'] === 'importing' && !asked.overJobs.has(row['job_id']));
    if (busy !== undefined) return refuse('imports/busy', { facts: { file: String(busy['file_name']) } });
    const unready = asked.rows.find((row) => !startable.has(row['state']));
    if (unready !== undefined) {
      return refuse('imports/not-ready', { facts: { file: String(unready['file_name']) } });
    }
    return refuseChoices(unit, asked) ?? asked.rows;
  },
  store: async (unit, rows, _asked, { body }) => {
    const id = await startJob(unit, { kind: importJob, ownerId: unit.actor.personId, request: body });
    const writes = rows.map((before) => ({
      before,
      after: { ...before, version: before.version + 1, state: 'importing', job_id: id, problem: null },
      recordId: null,
      scopeId: null,
    }));
    const written = await writeRows(unit, importTable, writes);
    if (isRefusal(written)) return written;
    const job = await readJob(unit, id);
    return isRefusal(job) ? job : { eventId: unit.eventId, job };
  },
};
