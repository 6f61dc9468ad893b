import { z } from 'zod';
import { idSchema } from '../spine/fields.ts';
import { defineOperation } from '../spine/operation.ts';

/** What the stream of live hints says: this changed, read it again if you show it. */
export const liveHintSchema = z.strictObject({
  type: z.string(),
  id: idSchema,
  scopeId: idSchema.nullable(),
  version: z.number().int(),
  eventId: idSchema,
});
export type LiveHint = z.infer<typeof liveHintSchema>;
export const liveOperations = {
  hints: defineOperation({
    id: 'live.hints',
    method: 'GET',
    path: '/live',
    summary: 'Server-sent events: hints of what changed among what you may see',
    scope: 'self',
    media: 'stream',
    refusals: {},
  }),
};
