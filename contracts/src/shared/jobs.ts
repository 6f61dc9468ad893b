import { z } from 'zod';
import { idSchema, instantSchema } from '../spine/fields.ts';
import { doneShape, idParameter, listQuerySchema } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { bothLanguagesSchema } from '../spine/refusal.ts';
import { recordTypes } from './record-types.ts';

const done = z.strictObject(doneShape);

export const exportFormats = ['csv', 'xlsx'] as const;
export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export const jobSchema = z.strictObject({
  id: idSchema,
  kind: z.string(),
  state: z.enum(jobStates),
  /** From 0 to 1. */
  progress: z.number(),
  message: z.string().nullable(),
  /** Why it failed. */
  failure: bothLanguagesSchema.nullable(),
  fileName: z.string().nullable(),
  createdAt: instantSchema,
});
export type JobView = z.infer<typeof jobSchema>;
export const jobOperations = {
  export: defineOperation({
    id: 'exports.make',
    method: 'POST',
    path: '/exports',
    summary: 'Export a list as CSV or XLSX; a job makes the file',
    scope: 'self',
    body: z.strictObject({
      recordType: z.enum(recordTypes),
      format: z.enum(exportFormats),
      language: z.enum(['nl', 'en']),
      columns: z.array(z.string().max(40)).min(1).max(100),
      query: listQuerySchema,
    }),
    response: z.strictObject({ ...doneShape, job: jobSchema }),
    refusals: {},
    isCreation: true,
  }),
  get: defineOperation({
    id: 'jobs.get',
    method: 'GET',
    path: '/jobs/{id}',
    summary: 'How far a job of yours is',
    scope: 'self',
    parameters: idParameter,
    response: jobSchema,
    refusals: {},
  }),
  list: defineOperation({
    id: 'jobs.list',
    method: 'GET',
    path: '/jobs',
    summary: 'Your jobs of the last days',
    scope: 'self',
    response: z.strictObject({ rows: z.array(jobSchema) }),
    refusals: {},
  }),
  cancel: defineOperation({
    id: 'jobs.cancel',
    method: 'POST',
    path: '/jobs/{id}/cancel',
    summary: 'Stop a job of yours',
    scope: 'self',
    parameters: idParameter,
    response: done,
    refusals: {
      'jobs/ended': {
        status: 409,
        en: 'This job has ended already.',
        nl: 'Deze taak is al klaar.',
        next: { en: 'Nothing to do.', nl: 'U hoeft niets te doen.' },
      },
    },
  }),
  download: defineOperation({
    id: 'jobs.download',
    method: 'GET',
    path: '/jobs/{id}/file',
    summary: 'The file that a job of yours made',
    scope: 'self',
    parameters: idParameter,
    media: 'download',
    refusals: {},
  }),
};
