import { z } from 'zod';
import { idSchema, instantSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';

/** What a receiver is told of: an event by its ids, never what was written. It asks with a token of its own. */
export const webhookNewsSchema = z.strictObject({
  type: z.string(),
  timestamp: instantSchema,
  data: z.strictObject({
    eventId: idSchema,
    actorId: idSchema.nullable(),
    recordIds: z.array(idSchema),
  }),
});
export type WebhookNews = z.infer<typeof webhookNewsSchema>;

const url = z.string().trim().min(1).max(1000);
const description = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^\0]*$/);
const subjects = z.array(z.string().regex(/^[a-z-]{1,40}$/)).max(40);

export const webhookSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  url: z.string(),
  description: z.string(),
  /** Operations whose events are told, by the part of their id before the dot; all when empty. */
  subjects: z.array(z.string()),
  isActive: z.boolean(),
  /** Why it was switched off by itself: the receiver said that it is gone. */
  endedBecause: z.string().nullable(),
  waiting: z.number().int(),
  failed: z.number().int(),
});
export type WebhookView = z.infer<typeof webhookSchema>;

export const webhookMessageSchema = z.strictObject({
  /** What stands in `webhook-id`, the same for every try. */
  id: idSchema,
  eventId: idSchema,
  operation: z.string(),
  state: z.enum(['waiting', 'sent', 'failed']),
  tries: z.number().int(),
  nextTryAt: instantSchema,
  outcome: z.string().nullable(),
  createdAt: instantSchema,
});
export type WebhookMessageView = z.infer<typeof webhookMessageSchema>;

const invalidAddress = {
  'webhooks/address-invalid': {
    status: 422,
    en: 'Nothing can be sent to this address.',
    nl: 'Naar dit adres kan niets worden verstuurd.',
    next: {
      en: 'Name an http or https address without a password in it.',
      nl: 'Noem een http- of https-adres zonder wachtwoord erin.',
    },
  },
} as const;

const manage = { scope: 'organisation', permission: 'organisation.manage' } as const;

export const webhookOperations = {
  list: defineOperation({
    id: 'webhooks.list',
    method: 'GET',
    path: '/webhooks',
    summary: 'Programs that are told of every event, and what waits for them',
    ...manage,
    response: z.strictObject({
      rows: z.array(webhookSchema),
      /** What can be told of: the parts of operations before the dot. */
      subjects: z.array(z.string()),
    }),
    refusals: {},
  }),
  add: defineOperation({
    id: 'webhooks.add',
    method: 'POST',
    path: '/webhooks',
    summary: 'Tell a program of events from now on; the answer shows the secret of its signatures once',
    ...manage,
    body: z.strictObject({ url, description, subjects }),
    response: z.strictObject({ ...doneShape, secret: z.string(), webhook: webhookSchema }),
    refusals: invalidAddress,
    // No Idempotency-Key: what a key keeps would keep the secret.
  }),
  change: defineOperation({
    id: 'webhooks.change',
    method: 'PATCH',
    path: '/webhooks/{id}',
    summary: 'Change where a program is told, of what, or whether it is',
    ...manage,
    parameters: idParameter,
    body: z.strictObject({ url, description, subjects, isActive: z.boolean() }).partial(),
    response: z.strictObject({ ...doneShape, webhook: webhookSchema }),
    refusals: invalidAddress,
    isVersioned: true,
  }),
  remove: defineOperation({
    id: 'webhooks.remove',
    method: 'DELETE',
    path: '/webhooks/{id}',
    summary: 'Tell a program nothing any more, and forget what waits for it',
    ...manage,
    parameters: idParameter,
    response: z.strictObject(doneShape),
    refusals: {},
  }),
  renewSecret: defineOperation({
    id: 'webhooks.renew-secret',
    method: 'POST',
    path: '/webhooks/{id}/secret',
    summary:
      'Sign with another secret from now on, for a day with the former one too if asked; the answer shows it once',
    ...manage,
    parameters: idParameter,
    /** A secret that somebody else knows is not kept. */
    body: z.strictObject({ isFormerKept: z.boolean() }),
    response: z.strictObject({ ...doneShape, secret: z.string(), webhook: webhookSchema }),
    refusals: {},
    // No Idempotency-Key: what a key keeps would keep the secret.
  }),
  test: defineOperation({
    id: 'webhooks.test',
    method: 'POST',
    path: '/webhooks/{id}/test',
    summary: 'Send a program a message of its own, to see whether it arrives',
    ...manage,
    parameters: idParameter,
    response: z.strictObject({ ...doneShape, messageId: idSchema }),
    refusals: {},
  }),
  listMessages: defineOperation({
    id: 'webhooks.list-messages',
    method: 'GET',
    path: '/webhooks/{id}/messages',
    summary: 'What a program was told, newest first, with how it answered',
    ...manage,
    parameters: idParameter,
    response: z.strictObject({ rows: z.array(webhookMessageSchema) }),
    refusals: {},
  }),
  replay: defineOperation({
    id: 'webhooks.replay',
    method: 'POST',
    path: '/webhooks/{id}/messages/{messageId}/replay',
    summary: 'Send a message once more, under its own id',
    ...manage,
    parameters: z.strictObject({ id: idSchema, messageId: idSchema }),
    response: z.strictObject(doneShape),
    refusals: {},
  }),
};
