import { z } from 'zod';
import { foundPlanSchema, planFormats } from './imports/found.ts';
import { importRefusals } from './imports/import-refusals.ts';
import { planRefusals } from './planning/planning-refusals.ts';
import { projectRefusals } from './projects.ts';
import { jobSchema } from './shared/jobs.ts';
import { idSchema, instantSchema } from './spine/fields.ts';
import { doneShape, idParameter } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';
import { recordRefusals } from './spine/record-type.ts';
import { bothLanguagesSchema } from './spine/refusal.ts';

export * from './imports/found.ts';
export * from './imports/import-refusals.ts';
export * from './imports/reading-report.ts';

/** The largest plan file that can be brought in. */
export const largestPlanFileBytes = 200 * 1024 * 1024;
/** The most files that go in together, all or nothing. */
export const mostImportsAtOnce = 50;

export const importStates = ['reading', 'ready', 'refused', 'importing', 'imported', 'failed'] as const;
export type ImportState = (typeof importStates)[number];

const projectSchema = z.strictObject({ id: idSchema, key: z.string(), title: z.string() });

/** A plan file that somebody brought, and how far it is. Seen by who brought it only. */
export const planImportSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  state: z.enum(importStates),
  fileName: z.string(),
  sizeBytes: z.number().int(),
  createdAt: instantSchema,
  /** The job that reads or imports it. */
  jobId: idSchema.nullable(),
  /** From 0 to 1, while it is read or imported. */
  progress: z.number(),
  /** Why it was refused, or why it could not be imported. */
  problem: z
    .strictObject({ code: z.string(), detail: bothLanguagesSchema, next: bothLanguagesSchema })
    .nullable(),
  title: z.string().nullable(),
  format: z.enum(planFormats).nullable(),
  activityCount: z.number().int().nullable(),
  /** Where it went. */
  project: projectSchema.nullable(),
  /** The event to undo when it went wrong after all. */
  eventId: idSchema.nullable(),
});
export type PlanImport = z.infer<typeof planImportSchema>;

/** A project that was made from this file, or from an earlier state of the same plan. */
export const importMatchSchema = z.strictObject({
  ...projectSchema.shape,
  because: z.enum(['same-file', 'same-plan']),
});

/** What is to be done with one file. What is not mentioned in a mapping stays with the plan as it came. */
export const importChoiceSchema = z.strictObject({
  importId: idSchema,
  target: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('new'),
      /** The portfolio, programme or organisation in which the project comes. */
      scopeId: idSchema,
      title: z.string().trim().min(1).max(200),
      code: z.string().trim().min(1).max(30),
    }),
    /** Activities with the same number are changed, others added, and what the file no longer has is removed. */
    z.strictObject({ kind: z.literal('existing'), projectId: idSchema }),
  ]),
  calendars: z.array(z.strictObject({ uid: z.number().int(), calendarId: idSchema })).max(1_000),
  people: z.array(z.strictObject({ uid: z.number().int(), personId: idSchema })).max(5_000),
  fields: z
    .array(z.strictObject({ fieldId: z.number().int(), key: z.string().regex(/^c[0-9a-z]{1,12}$/) }))
    .max(300),
  /** Recorded: the plan shows the dates of the file until it is edited or recalculated. */
  dates: z.enum(['recorded', 'recalculated']),
});
export type ImportChoice = z.infer<typeof importChoiceSchema>;
const choicesSchema = z.strictObject({ choices: z.array(importChoiceSchema).min(1).max(mostImportsAtOnce) });

const runRefusals = { ...importRefusals, ...projectRefusals, ...recordRefusals, ...planRefusals };

export const importOperations = {
  upload: defineOperation({
    id: 'imports.upload',
    method: 'POST',
    path: '/imports',
    summary: 'Bring a plan file (the body is the file; its name in the query); a job reads what is in it',
    scope: 'visible',
    permission: 'plan.write',
    query: z.strictObject({ name: z.string().min(1).max(200) }),
    media: 'large-upload',
    largestBytes: largestPlanFileBytes,
    response: z.strictObject({ ...doneShape, import: planImportSchema }),
    refusals: importRefusals,
    isCreation: true,
  }),
  list: defineOperation({
    id: 'imports.list',
    method: 'GET',
    path: '/imports',
    summary: 'The plan files that you brought, the newest first',
    scope: 'self',
    response: z.strictObject({ rows: z.array(planImportSchema) }),
    refusals: {},
  }),
  get: defineOperation({
    id: 'imports.get',
    method: 'GET',
    path: '/imports/{id}',
    summary: 'What was found in a plan file of yours, and what is proposed to do with it',
    scope: 'self',
    parameters: idParameter,
    response: z.strictObject({
      import: planImportSchema,
      found: foundPlanSchema.nullable(),
      matches: z.array(importMatchSchema),
      proposedCode: z.string(),
    }),
    refusals: {},
  }),
  showEffect: defineOperation({
    id: 'imports.show-effect',
    method: 'GET',
    path: '/imports/{id}/effect',
    summary: 'What bringing a plan file into a project would add, change and remove; nothing is stored',
    scope: 'self',
    parameters: idParameter,
    query: z.strictObject({ project: idSchema }),
    response: z.strictObject({
      addedCount: z.number().int(),
      keptCount: z.number().int(),
      removedCount: z.number().int(),
      /** The first 200. */
      removed: z.array(z.strictObject({ uid: z.number().int(), name: z.string() })),
    }),
    refusals: importRefusals,
  }),
  discard: defineOperation({
    id: 'imports.discard',
    method: 'DELETE',
    path: '/imports/{id}',
    summary: 'Throw away a plan file of yours; what was imported from it stays',
    scope: 'self',
    parameters: idParameter,
    response: z.strictObject(doneShape),
    refusals: importRefusals,
  }),
  start: defineOperation({
    id: 'imports.start',
    method: 'POST',
    path: '/imports/runs',
    summary: 'Import plan files into new or existing projects, all or nothing; a job does it as one event',
    scope: 'record',
    permission: 'plan.write',
    body: choicesSchema,
    response: z.strictObject({ ...doneShape, job: jobSchema }),
    refusals: runRefusals,
    isCreation: true,
  }),
  run: defineOperation({
    id: 'imports.run',
    method: 'POST',
    path: '/imports/runs/now',
    summary: 'Import plan files',
    scope: 'record',
    permission: 'plan.write',
    body: choicesSchema,
    response: z.strictObject({ ...doneShape, projects: z.array(projectSchema) }),
    refusals: runRefusals,
    isForWorkers: true,
    canBeUndone: true,
  }),
};
