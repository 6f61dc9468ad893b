import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { briefWritingOperations } from '@regie/contracts/standards';
import { z } from 'zod';
import { fileNameOf } from '../../platform/files/file-name.ts';
import { JobFailed } from '../../platform/jobs/job-failed.ts';
import { readJob } from '../../platform/jobs/job-operations.ts';
import { readAsOwner } from '../../platform/jobs/read-as-owner.ts';
import { type ChildProgram, runInChild } from '../../platform/jobs/run-in-child.ts';
import type { JobTask } from '../../platform/jobs/run-job.ts';
import { startJob } from '../../platform/jobs/start-job.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { readNaming } from '../../platform/terms/own-names.ts';
import { type BriefDocument, briefDocument } from './brief-document.ts';
import { briefDocumentTexts } from './brief-document-texts.ts';
import { findBriefHead } from './brief-head-store.ts';
import { findBrief, type StoredBrief } from './brief-store.ts';
import { readBrief } from './show-brief.ts';

export const briefPdfJob = 'brief-pdf';

const requestSchema = z.strictObject({ projectId: z.uuid(), language: z.enum(['nl', 'en']) });
/** The longest brief that can be written: forty parts of twenty thousand letters. */
const bounds = { mostMegabytes: 700, longestMs: 120_000 };

export const makeBriefPdf: Verb<
  typeof briefWritingOperations.makePdf,
  StoredBrief,
  { readonly fileName: string }
> = {
  operation: briefWritingOperations.makePdf,
  load: async (unit, { parameters }): Promise<StoredBrief | Refusal> =>
    (await findBrief(unit, parameters.id)) ?? refuse('request/not-found'),
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ basis, key, title }, { body }) =>
    basis === null
      ? refuse('briefs/nothing-written')
      : { fileName: fileNameOf(`${key} ${briefDocumentTexts[body.language].brief} ${title}`, 'pdf') },
  store: async (unit, { fileName }, project, { body }) => {
    const id = await startJob(unit, {
      kind: briefPdfJob,
      ownerId: unit.actor.personId,
      request: { projectId: project.id, ...body },
      fileName,
    });
    const job = await readJob(unit, id);
    return isRefusal(job) ? job : { eventId: unit.eventId, job };
  },
};

/** The brief as its owner may see it at that moment. */
async function readDocument(
  reading: Reading,
  projectId: string,
  language: BriefDocument['language'],
): Promise<BriefDocument | undefined> {
  const [head, brief] = [await findBriefHead(reading, projectId), await readBrief(reading, projectId)];
  if (head === undefined || brief === undefined) return undefined;
  const { managerId, sponsorId, approval } = head;
  const people = [
    managerId,
    sponsorId,
    approval?.approvedById ?? null,
    approval?.recordedById ?? null,
    ...brief.parts.map(({ writtenById }) => writtenById),
  ];
  return {
    language,
    organisation: reading.organisation.name,
    head,
    brief,
    names: await readPeopleNames(reading, people),
    naming: await readNaming(reading, language),
    madeOn: reading.today,
  };
}

export function briefPdfTask(program: ChildProgram): JobTask {
  return async (run) => {
    const { projectId, language } = requestSchema.parse(run.request);
    const reading = await readAsOwner(run);
    const document = reading && (await readDocument(reading, projectId, language));
    if (document === undefined) throw new JobFailed('jobs/not-visible');
    await run.progress(0.3);
    return await runInChild(program, 'pdf', briefDocument(document), run.signal, bounds);
  };
}
