import { z } from 'zod';
import { briefRefusals } from '../governance.ts';
import { jobSchema } from '../shared/jobs.ts';
import { archivedRefusals } from '../spine/archived.ts';
import { idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import type { RefusalTable } from '../spine/refusal.ts';
import { documentUseShape, writtenDocumentShape, writtenShape } from './written-documents.ts';

export const briefWritingRefusals = {
  'briefs/part-unknown': {
    status: 404,
    en: 'The brief of this project has no part {code}.',
    nl: 'De projectopdracht van dit project heeft geen onderdeel {code}.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'briefs/approved-stays': {
    status: 409,
    en: 'The brief is approved, and stays as it was approved.',
    nl: 'De projectopdracht is goedgekeurd en blijft zoals zij is goedgekeurd.',
    next: { en: 'Withdraw the approval first.', nl: 'Trek eerst de goedkeuring in.' },
  },
  'briefs/unit-unknown': {
    status: 422,
    en: 'One of these is no portfolio or programme that you may see.',
    nl: 'Een hiervan is geen portfolio of programma dat u mag zien.',
    next: { en: 'Choose from the list.', nl: 'Kies uit de lijst.' },
  },
  'briefs/nothing-written': {
    status: 409,
    en: 'Nothing is written in this brief yet.',
    nl: 'In deze projectopdracht is nog niets geschreven.',
    next: { en: 'Write a part first.', nl: 'Schrijf eerst een onderdeel.' },
  },
  'briefs/newest-already': {
    status: 409,
    en: 'The brief follows the newest template already.',
    nl: 'De projectopdracht volgt het nieuwste sjabloon al.',
    next: { en: 'Nothing needs to be done.', nl: 'U hoeft niets te doen.' },
  },
} as const satisfies RefusalTable;
export type BriefWritingRefusal = keyof typeof briefWritingRefusals;

const briefSchema = z.strictObject({ ...writtenDocumentShape, isApproved: z.boolean() });
export type BriefShown = z.infer<typeof briefSchema>;

const deviatingSchema = z.strictObject({ ...documentUseShape, isApproved: z.boolean() });
export type DeviatingBrief = z.infer<typeof deviatingSchema>;

const refusals = { ...archivedRefusals, ...briefRefusals, ...briefWritingRefusals };
const done = z.strictObject(doneShape);

export const briefWritingOperations = {
  show: defineOperation({
    id: 'briefs.show',
    method: 'GET',
    path: '/projects/{id}/brief',
    summary: 'The brief of a project: which template applies and why, what is written, and where it deviates',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: briefSchema,
    refusals: {},
  }),
  writePart: defineOperation({
    id: 'briefs.write-part',
    method: 'PUT',
    path: '/projects/{id}/brief/parts/{code}',
    summary: 'Write a part of the brief, or leave it out with the reason',
    scope: 'record',
    permission: 'project.write',
    parameters: z.strictObject({ id: idSchema, code: z.string().max(60) }),
    body: z.strictObject(writtenShape),
    response: done,
    refusals,
    canBeUndone: true,
  }),
  setUnits: defineOperation({
    id: 'briefs.set-units',
    method: 'PUT',
    path: '/projects/{id}/brief/units',
    summary: 'Name the portfolios and programmes that carry the project too, whose required parts then count',
    scope: 'record',
    permission: 'project.write',
    parameters: idParameter,
    body: z.strictObject({ scopeIds: z.array(idSchema).max(12) }),
    response: done,
    refusals,
    canBeUndone: true,
  }),
  renew: defineOperation({
    id: 'briefs.renew',
    method: 'POST',
    path: '/projects/{id}/brief/renewal',
    summary: 'Let the brief follow the newest template; what is written stays',
    scope: 'record',
    permission: 'project.write',
    parameters: idParameter,
    response: done,
    refusals,
    canBeUndone: true,
  }),
  makePdf: defineOperation({
    id: 'briefs.make-pdf',
    method: 'POST',
    path: '/projects/{id}/brief/pdf',
    summary: 'Make the brief as it stands into a PDF that says its version and who approved it, in a job',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    body: z.strictObject({ language: z.enum(['nl', 'en']) }),
    response: z.strictObject({ ...doneShape, job: jobSchema }),
    refusals: briefWritingRefusals,
    isCreation: true,
  }),
  listDeviations: defineOperation({
    id: 'briefs.list-deviations',
    method: 'GET',
    path: '/brief-deviations',
    summary: 'Projects whose brief is being written here, with the required parts that are empty or left out',
    scope: 'visible',
    permission: 'project.read',
    response: z.strictObject({ rows: z.array(deviatingSchema) }),
    refusals: {},
  }),
};
