import { z } from 'zod';
import { briefRefusals } from '../governance.ts';
import { jobSchema } from '../shared/jobs.ts';
import { archivedRefusals } from '../spine/archived.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import type { RefusalTable } from '../spine/refusal.ts';
import { appliedPartSchema, templateConflictSchema } from './document-templates.ts';

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

export const deviationKinds = ['empty', 'left-out'] as const;
export const briefDeviationSchema = z.strictObject({
  code: z.string(),
  title: z.strictObject({ nl: z.string(), en: z.string() }).partial(),
  kind: z.enum(deviationKinds),
  /** Null where nobody said why. */
  reason: z.string().nullable(),
});
export type BriefDeviation = z.infer<typeof briefDeviationSchema>;

const writtenShape = {
  text: z
    .string()
    .max(20_000)
    .regex(/^[^\0]*$/),
  /** Null while it is not left out; empty without a reason. */
  leftOutReason: z
    .string()
    .trim()
    .max(1000)
    .regex(/^[^\0]*$/)
    .nullable(),
};

/** A unit whose standard counts for the project. */
const unitSchema = z.strictObject({
  scopeId: idSchema,
  /** Null where the reader may not see it. */
  title: z.string().nullable(),
  /** The version of its variant; null where it follows the standard. */
  number: z.number().int().nullable(),
  /** `own` stands above the project; the others were named to carry it too. */
  isOwn: z.boolean(),
});

const briefSchema = z.strictObject({
  project: z.strictObject({ id: idSchema, version: z.number().int() }),
  /** The version of the standard of the organisation. */
  number: z.number().int(),
  units: z.array(unitSchema),
  /** Named by people to carry the project too, before any of them is merged with those above it. */
  namedIds: z.array(idSchema),
  parts: z.array(
    z.strictObject({
      ...appliedPartSchema.shape,
      ...writtenShape,
      writtenById: idSchema.nullable(),
      writtenOn: daySchema.nullable(),
    }),
  ),
  conflicts: z.array(templateConflictSchema),
  deviations: z.array(briefDeviationSchema),
  /** What was written in parts that the template no longer has. */
  others: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  isBegun: z.boolean(),
  isApproved: z.boolean(),
  /** A newer template counts for projects that begin now. */
  isBehind: z.boolean(),
  mayWrite: z.boolean(),
  /** Places that can be named. */
  places: z.array(z.strictObject({ id: idSchema, title: z.string() })),
  /** Of people and places. */
  names: z.record(z.string(), z.string()),
});
export type BriefShown = z.infer<typeof briefSchema>;

const deviatingSchema = z.strictObject({
  id: idSchema,
  key: z.string(),
  title: z.string(),
  required: z.number().int(),
  deviations: z.array(briefDeviationSchema),
  isApproved: z.boolean(),
});
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
