import { Readable } from 'node:stream';
import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { planningOperations } from '@regie/contracts/planning';
import { writePlanJson } from '@regie/formats/plan-json';
import { z } from 'zod';
import { holds } from '../../platform/access/actor.ts';
import { fileNameOf } from '../../platform/files/file-name.ts';
import { JobFailed } from '../../platform/jobs/job-failed.ts';
import { readJob } from '../../platform/jobs/job-operations.ts';
import { readAsOwner } from '../../platform/jobs/read-as-owner.ts';
import { type ChildProgram, runInChild } from '../../platform/jobs/run-in-child.ts';
import type { JobTask } from '../../platform/jobs/run-job.ts';
import { startJob } from '../../platform/jobs/start-job.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import { readNaming } from '../../platform/terms/own-names.ts';
import { listCrossRelations } from './cross-store.ts';
import { withComputedDates } from './domain/computed-dates.ts';
import { wholePlanOf } from './domain/take-over.ts';
import { withoutMoney } from './domain/without-money.ts';
import { planSheet } from './plan-sheet.ts';
import { findProject, type ProjectPlace } from './project-store.ts';
import { findPlan } from './read-plan.ts';

export const exportPlanJob = 'export-plan';

/** The largest plan as project XML, read from JSON and written as text. */
const bounds = { mostMegabytes: 1_500, longestMs: 300_000 };
const endings = { mspdi: 'xml', csv: 'csv', xlsx: 'xlsx' } as const;
const requestSchema = z.strictObject({
  projectId: z.uuid(),
  format: z.enum(['mspdi', 'csv', 'xlsx']),
  language: z.enum(['nl', 'en']),
});

export const exportPlan: Verb<typeof planningOperations.export, ProjectPlace, { readonly fileName: string }> =
  {
    operation: planningOperations.export,
    load: async (unit, { parameters }): Promise<ProjectPlace | Refusal> =>
      (await findProject(unit, parameters.id)) ?? refuse('request/not-found'),
    place: ({ path }) => ({ paths: [path] }),
    decide: ({ key, title }, { body }) => ({ fileName: fileNameOf(`${key} ${title}`, endings[body.format]) }),
    store: async (unit, { fileName }, project, { body }) => {
      const id = await startJob(unit, {
        kind: exportPlanJob,
        ownerId: unit.actor.personId,
        request: { projectId: project.id, ...body },
        fileName,
      });
      const job = await readJob(unit, id);
      return isRefusal(job) ? job : { eventId: unit.eventId, job };
    },
  };

/** A plan as its owner may see it at that moment, as a file for other programs. */
export function exportPlanTask(program: ChildProgram): JobTask {
  return async (run) => {
    const { projectId, format, language } = requestSchema.parse(run.request);
    const reading = await readAsOwner(run);
    const found = reading === undefined ? undefined : await findPlan(reading, projectId);
    if (reading === undefined || found === undefined) throw new JobFailed('jobs/not-visible');
    const { project, stored } = found;
    await run.progress(0.3);
    if (format === 'mspdi') {
      const whole = wholePlanOf(stored);
      const plan = holds(reading.actor, 'money.read', project.path) ? whole : withoutMoney(whole);
      const dated = stored.isRecalculated ? withComputedDates(plan, stored.results) : plan;
      const file = Readable.from([Buffer.from(writePlanJson(dated))]);
      return await runInChild(program, format, file, run.signal, bounds);
    }
    const cross = project.isLinked ? await listCrossRelations(reading, projectId) : [];
    const naming = await readNaming(reading, language);
    const sheet = planSheet(stored, cross, project.title, language, naming);
    return await runInChild(program, format, sheet, run.signal, bounds);
  };
}
