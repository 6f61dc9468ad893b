import { z } from 'zod';
import { jobSchema } from '../shared/jobs.ts';
import { archivedRefusals } from '../spine/archived.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import type { RefusalTable } from '../spine/refusal.ts';
import { type DocumentKind, partContents } from './document-templates.ts';
import { documentUseShape, writtenDocumentShape, writtenShape } from './written-documents.ts';

/**
 * Documents that a project has one of besides its brief. The brief has operations of its own, as its sponsor approves it;
 * what stands in the papers of a meeting is kept with the meeting.
 */
export const projectDocumentKinds = [
  'pitch',
  'plan',
  'risk-report',
  'report',
  'gate-document',
] as const satisfies readonly DocumentKind[];
export type ProjectDocumentKind = (typeof projectDocumentKinds)[number];

export const documentRefusals = {
  'documents/part-unknown': {
    status: 404,
    en: 'This document has no part {code}.',
    nl: 'Dit document heeft geen onderdeel {code}.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'documents/nothing-written': {
    status: 409,
    en: 'Nothing is written in this document yet.',
    nl: 'In dit document is nog niets geschreven.',
    next: { en: 'Write a part first.', nl: 'Schrijf eerst een onderdeel.' },
  },
  'documents/newest-already': {
    status: 409,
    en: 'The document follows the newest template already.',
    nl: 'Het document volgt het nieuwste sjabloon al.',
    next: { en: 'Nothing needs to be done.', nl: 'U hoeft niets te doen.' },
  },
  'documents/nothing-changed': {
    status: 409,
    en: 'This is what version {number} says already.',
    nl: 'Dit staat al in versie {number}.',
    next: { en: 'Change something first.', nl: 'Wijzig eerst iets.' },
  },
  'documents/version-newer': {
    status: 409,
    en: 'Meanwhile version {number} was published.',
    nl: 'Intussen is versie {number} vastgesteld.',
    next: {
      en: 'Reload the page and look what it says.',
      nl: 'Laad de pagina opnieuw en kijk wat daarin staat.',
    },
  },
  'documents/version-unknown': {
    status: 404,
    en: 'This document has no version {number}.',
    nl: 'Dit document heeft geen versie {number}.',
    next: { en: 'Choose from the list.', nl: 'Kies uit de lijst.' },
  },
} as const satisfies RefusalTable;
export type DocumentRefusal = keyof typeof documentRefusals;

const versionShape = {
  number: z.number().int().positive(),
  /** What is new in it, as who published it said. */
  reason: z.string(),
  publishedById: idSchema,
  publishedOn: daySchema,
  /** Required parts that it leaves empty or out. */
  deviations: z.number().int(),
};
const versionSchema = z.strictObject(versionShape);
export type DocumentVersion = z.infer<typeof versionSchema>;

/** A part as a version froze it. */
const publishedPartSchema = z.strictObject({
  code: z.string(),
  title: z.strictObject({ nl: z.string(), en: z.string() }).partial(),
  content: z.enum(partContents),
  isRequired: z.boolean(),
  text: z.string(),
  leftOutReason: z.string().nullable(),
});
export type PublishedPart = z.infer<typeof publishedPartSchema>;

const kind = z.enum(projectDocumentKinds);
const documentSchema = z.strictObject({
  ...writtenDocumentShape,
  kind,
  /** Published versions, the newest first. */
  versions: z.array(versionSchema),
  /** Something stands in it that the newest version does not say. */
  isChanged: z.boolean(),
  /** Who carries the project is part of its brief, and is settled with that. */
  isBriefApproved: z.boolean(),
});
export type ProjectDocument = z.infer<typeof documentSchema>;

const standingSchema = z.strictObject({
  kind,
  isBegun: z.boolean(),
  /** Required parts by the template that applies, and those of them that are empty or left out. */
  required: z.number().int(),
  deviations: z.number().int(),
  isBehind: z.boolean(),
  /** The newest version; null while none is published. */
  number: z.number().int().nullable(),
  publishedOn: daySchema.nullable(),
  writtenOn: daySchema.nullable(),
  writtenById: idSchema.nullable(),
});
export type DocumentStanding = z.infer<typeof standingSchema>;

const useSchema = z.strictObject({ ...documentUseShape, number: z.number().int().nullable() });

const refusals = { ...archivedRefusals, ...documentRefusals };
const done = z.strictObject(doneShape);
const names = z.record(z.string(), z.string());
const kindParameter = z.strictObject({ id: idSchema, kind });
const path = '/projects/{id}/documents/{kind}';

export const documentOperations = {
  list: defineOperation({
    id: 'documents.list',
    method: 'GET',
    path: '/projects/{id}/documents',
    summary: 'Documents of a project besides its brief: which are begun, published, and where they deviate',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: z.strictObject({ rows: z.array(standingSchema), names }),
    refusals: {},
  }),
  show: defineOperation({
    id: 'documents.show',
    method: 'GET',
    path,
    summary: 'A document of a project: which template applies and why, what is written, and its versions',
    scope: 'record',
    permission: 'project.read',
    parameters: kindParameter,
    response: documentSchema,
    refusals: {},
  }),
  writePart: defineOperation({
    id: 'documents.write-part',
    method: 'PUT',
    path: `${path}/parts/{code}`,
    summary: 'Write a part of a document, or leave it out with the reason',
    scope: 'record',
    permission: 'project.write',
    parameters: z.strictObject({ id: idSchema, kind, code: z.string().max(60) }),
    body: z.strictObject(writtenShape),
    response: done,
    refusals,
    canBeUndone: true,
  }),
  renew: defineOperation({
    id: 'documents.renew',
    method: 'POST',
    path: `${path}/renewal`,
    summary: 'Let a document follow the newest template; what is written stays',
    scope: 'record',
    permission: 'project.write',
    parameters: kindParameter,
    response: done,
    refusals,
    canBeUndone: true,
  }),
  publish: defineOperation({
    id: 'documents.publish',
    method: 'POST',
    path: `${path}/versions`,
    summary: 'Publish what a document says now as its next version, which stays as it is',
    scope: 'record',
    permission: 'project.write',
    parameters: kindParameter,
    body: z.strictObject({
      /** The newest version that was looked at; zero for the first. */
      after: z.number().int().min(0),
      reason: z
        .string()
        .trim()
        .min(1)
        .max(1000)
        .regex(/^[^\0]*$/),
    }),
    response: z.strictObject({ ...doneShape, number: z.number().int() }),
    refusals,
    isCreation: true,
  }),
  showVersion: defineOperation({
    id: 'documents.show-version',
    method: 'GET',
    path: `${path}/versions/{number}`,
    summary: 'What a published version of a document says, part by part',
    scope: 'record',
    permission: 'project.read',
    parameters: z.strictObject({ id: idSchema, kind, number: z.string().regex(/^[1-9]\d{0,5}$/) }),
    response: z.strictObject({ ...versionShape, parts: z.array(publishedPartSchema), names }),
    refusals: documentRefusals,
  }),
  makePdf: defineOperation({
    id: 'documents.make-pdf',
    method: 'POST',
    path: `${path}/pdf`,
    summary: 'Make a version of a document, or what it says now, into a PDF in a job',
    scope: 'record',
    permission: 'project.read',
    parameters: kindParameter,
    body: z.strictObject({
      language: z.enum(['nl', 'en']),
      /** Null for what it says now. */
      number: z.number().int().positive().nullable(),
    }),
    response: z.strictObject({ ...doneShape, job: jobSchema }),
    refusals: documentRefusals,
    isCreation: true,
  }),
  listUse: defineOperation({
    id: 'documents.list-use',
    method: 'GET',
    path: '/document-use',
    summary:
      'Projects that write a kind of document here, with the required parts that are empty or left out',
    scope: 'visible',
    permission: 'project.read',
    query: z.strictObject({ kind }),
    response: z.strictObject({ rows: z.array(useSchema) }),
    refusals: {},
  }),
};
