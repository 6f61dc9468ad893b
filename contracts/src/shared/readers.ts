import { z } from 'zod';
import { idSchema } from '../spine/fields.ts';
import { idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { roles } from '../spine/permissions.ts';

/** Somebody who may see a record, with each role that lets them. */
export const readerSchema = z.strictObject({
  personId: idSchema,
  name: z.string(),
  because: z.array(
    z.strictObject({
      role: z.enum(roles),
      /** Where the role is held; null for a place that you do not see yourself. */
      placeTitle: z.string().nullable(),
    }),
  ),
});
export type ReaderView = z.infer<typeof readerSchema>;

export const readerOperations = {
  list: defineOperation({
    id: 'records.readers',
    method: 'GET',
    path: '/records/{id}/readers',
    summary: 'Who may see a record, and by which role where',
    scope: 'record',
    permission: 'history.read',
    parameters: idParameter,
    response: z.strictObject({ rows: z.array(readerSchema) }),
    refusals: {},
  }),
};
