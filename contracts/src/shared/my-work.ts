import { z } from 'zod';
import { daySchema, idSchema } from '../spine/fields.ts';
import { defineOperation } from '../spine/operation.ts';
import { recordTypes } from './record-types.ts';

export const workSchema = z.strictObject({
  id: idSchema,
  type: z.enum(recordTypes),
  key: z.string(),
  title: z.string(),
  placeTitle: z.string(),
  /** The term of the field that says how far it is, and the option. */
  state: z.strictObject({ term: z.string(), option: z.string() }),
  dueOn: daySchema.nullable(),
  isOverdue: z.boolean(),
});
export type Work = z.infer<typeof workSchema>;

/** The most rows that one answer holds. */
export const mostWork = 500;

export const workOperations = {
  list: defineOperation({
    id: 'work.list',
    method: 'GET',
    path: '/my-work',
    summary: 'Records of any kind that wait for you: what is overdue first, then by the day it is due',
    scope: 'visible',
    permission: 'project.read',
    response: z.strictObject({ rows: z.array(workSchema), total: z.number().int() }),
    refusals: {},
  }),
};
