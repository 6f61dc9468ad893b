import { z } from 'zod';
import { idSchema, instantSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';

/** How long something lies in the trash before it is gone for good. */
export const graceDays = 30;

const countsSchema = z.record(z.string(), z.number().int());

export const trashedSchema = z.strictObject({
  id: idSchema,
  type: z.string(),
  key: z.string(),
  title: z.string(),
  /** The place it stood in. */
  placeTitle: z.string(),
  deletedAt: instantSchema,
  deletedById: idSchema.nullable(),
  /** When it is gone for good. */
  goneAt: instantSchema,
  /** How many records of each type lie in the trash with it, itself included. */
  counts: countsSchema,
});
export type TrashedView = z.infer<typeof trashedSchema>;

export const trashOperations = {
  contents: defineOperation({
    id: 'records.contents',
    method: 'GET',
    path: '/records/{id}/contents',
    summary:
      'How many records of each type stand in a record, itself included, as far as you see them: what deleting it would delete',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: z.strictObject({ title: z.string(), version: z.number().int(), counts: countsSchema }),
    refusals: {},
  }),
  delete: defineOperation({
    id: 'records.delete',
    method: 'POST',
    path: '/records/{id}/delete',
    summary: `Put a record and all that stands in it in the trash, for ${graceDays} days; its title is typed to confirm`,
    scope: 'record',
    permission: 'record.delete',
    parameters: idParameter,
    body: z.strictObject({ title: z.string().max(400) }),
    response: z.strictObject({ ...doneShape, count: z.number().int(), goneAt: instantSchema }),
    refusals: {
      'trash/title-not-typed': {
        status: 422,
        en: 'The title that was typed is not “{title}”.',
        nl: 'De ingetypte titel is niet ‘{title}’.',
        next: { en: 'Type the title exactly.', nl: 'Typ de titel precies over.' },
      },
    },
    isVersioned: true,
    canBeUndone: true,
  }),
  list: defineOperation({
    id: 'trash.list',
    method: 'GET',
    path: '/trash',
    summary: 'What lies in the trash and you may take out of it, last deleted first',
    scope: 'visible',
    permission: 'record.delete',
    response: z.strictObject({ rows: z.array(trashedSchema), names: z.record(z.string(), z.string()) }),
    refusals: {},
  }),
  restore: defineOperation({
    id: 'trash.restore',
    method: 'POST',
    path: '/trash/{id}/restore',
    summary: 'Take a record out of the trash, with all that went into it together',
    scope: 'record',
    permission: 'record.delete',
    parameters: idParameter,
    response: z.strictObject({ ...doneShape, count: z.number().int() }),
    refusals: {
      'trash/place-gone': {
        status: 409,
        en: '{place}, in which this stood, lies in the trash itself.',
        nl: '{place}, waarin dit stond, ligt zelf in de prullenbak.',
        next: { en: 'Restore that first.', nl: 'Zet dat eerst terug.' },
      },
    },
    canBeUndone: true,
  }),
};
