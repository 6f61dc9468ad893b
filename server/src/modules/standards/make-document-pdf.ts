import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import {
  briefWritingOperations,
  documentOperations,
  type ProjectDocumentKind,
  projectDocumentKinds,
} from '@regie/contracts/standards';
import { z } from 'zod';
import { fileNameOf } from '../../platform/files/file-name.ts';
import { JobFailed } from '../../platform/jobs/job-failed.ts';
import { readJob } from '../../platform/jobs/job-operations.ts';
import { readAsOwner } from '../../platform/jobs/read-as-owner.ts';
import { type ChildProgram, runInChild } from '../../platform/jobs/run-in-child.ts';
import type { JobTask } from '../../platform/jobs/run-job.ts';
import { startJob } from '../../platform/jobs/start-job.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { readNaming } from '../../platform/terms/own-names.ts';
import { documentName, documentPdf } from './document-pdf.ts';
import { findDocumentVersion } from './document-version-store.ts';
import { printBrief, printDocument } from './print-document.ts';
import { findDocument, type StoredDocument } from './project-document-store.ts';

export const briefPdfJob = 'brief-pdf';
export const documentPdfJob = 'document-pdf';

const language = z.enum(['nl', 'en']);
const briefRequest = z.strictObject({ projectId: z.uuid(), language });
const documentRequest = z.strictObject({
  projectId: z.uuid(),
  kind: z.enum(projectDocumentKinds),
  number: z.number().nullable(),
  language,
});
/** The longest document that can be written: forty parts of twenty thousand letters. */
const bounds = { mostMegabytes: 700, longestMs: 120_000 };

/** A job that makes the file, called after the document in its language. */
async function startPrinting(
  unit: Unit,
  { key, title, kind }: StoredDocument,
  job: {
    readonly kind: string;
    readonly request: { readonly language: 'nl' | 'en' } & Readonly<Record<string, unknown>>;
    readonly number?: number | null;
  },
) {
  const name = documentName(kind, await readNaming(unit, job.request.language));
  const version = job.number === undefined || job.number === null ? '' : ` v${job.number}`;
  const id = await startJob(unit, {
    kind: job.kind,
    ownerId: unit.actor.personId,
    request: job.request,
    fileName: fileNameOf(`${key} ${name}${version} ${title}`, 'pdf'),
  });
  const started = await readJob(unit, id);
  return isRefusal(started) ? started : { eventId: unit.eventId, job: started };
}

export const makeBriefPdf: Verb<typeof briefWritingOperations.makePdf, StoredDocument, StoredDocument> = {
  operation: briefWritingOperations.makePdf,
  load: async (unit, { parameters }): Promise<StoredDocument | Refusal> =>
    (await findDocument(unit, parameters.id, 'brief')) ?? refuse('request/not-found'),
  place: ({ path }) => ({ paths: [path] }),
  decide: (brief) => (brief.basis === null ? refuse('briefs/nothing-written') : brief),
  store: async (unit, brief, _state, { body }) =>
    await startPrinting(unit, brief, { kind: briefPdfJob, request: { projectId: brief.id, ...body } }),
};

interface Printing {
  readonly document: StoredDocument;
  readonly kind: ProjectDocumentKind;
  /** Whether what is to be printed is there: the version that was asked for, or anything that is written now. */
  readonly isThere: boolean;
}

export const makeDocumentPdf: Verb<typeof documentOperations.makePdf, Printing, Printing> = {
  operation: documentOperations.makePdf,
  load: async (unit, { parameters: { id, kind }, body: { number } }): Promise<Printing | Refusal> => {
    const document = await findDocument(unit, id, kind);
    if (document === undefined) return refuse('request/not-found');
    const isThere =
      number === null
        ? document.basis !== null
        : (await findDocumentVersion(unit, id, kind, number)) !== undefined;
    return { document, kind, isThere };
  },
  place: ({ document }) => ({ paths: [document.path] }),
  decide: (printing, { body: { number } }) => {
    if (printing.isThere) return printing;
    return number === null
      ? refuse('documents/nothing-written')
      : refuse('documents/version-unknown', { facts: { number } });
  },
  store: async (unit, { document, kind }, _state, { body }) =>
    await startPrinting(unit, document, {
      kind: documentPdfJob,
      request: { projectId: document.id, kind, ...body },
      number: body.number,
    }),
};

export function briefPdfTask(program: ChildProgram): JobTask {
  return async (run) => {
    const request = briefRequest.parse(run.request);
    const reading = await readAsOwner(run);
    const document = reading && (await printBrief(reading, request.projectId, request.language));
    if (document === undefined) throw new JobFailed('jobs/not-visible');
    await run.progress(0.3);
    return await runInChild(program, 'pdf', documentPdf(document), run.signal, bounds);
  };
}

export function documentPdfTask(program: ChildProgram): JobTask {
  return async (run) => {
    const request = documentRequest.parse(run.request);
    const reading = await readAsOwner(run);
    const document = reading && (await printDocument(reading, request));
    if (document === undefined) throw new JobFailed('jobs/not-visible');
    await run.progress(0.3);
    return await runInChild(program, 'pdf', documentPdf(document), run.signal, bounds);
  };
}
