import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { idSchema, instantSchema } from '../spine/fields.ts';
import { canSchema, doneShape, idParameter, namesSchema } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { bothLanguagesSchema } from '../spine/refusal.ts';
import { recordTypes } from './record-types.ts';

/** How long a link works when nobody says otherwise, and at the most. */
export const usualShareDays = 14;
export const longestShareDays = 90;

const shareShape = {
  id: idSchema,
  /** For whom or what it was made, in the words of its maker. */
  purpose: z.string(),
  makerId: idSchema,
  createdAt: instantSchema,
  expiresAt: instantSchema,
  uses: z.number().int(),
  lastUsedAt: instantSchema.nullable(),
};
export const shareSchema = z.strictObject(shareShape);
export type ShareView = z.infer<typeof shareSchema>;

export const anyShareSchema = z.strictObject({
  ...shareShape,
  /** Null where the reader may not see the record that is shared. */
  record: z.strictObject({ type: z.enum(recordTypes), key: z.string(), title: z.string() }).nullable(),
});
export type AnyShareView = z.infer<typeof anyShareSchema>;

/** One fact on the page of a link: what it is called and what it says. */
export const sharedFieldSchema = z.strictObject({
  name: z.string(),
  label: bothLanguagesSchema,
  kind: z.enum(['text', 'long-text', 'number', 'day', 'instant', 'yes-no', 'choice']),
  value: z.union([z.string(), z.number(), z.boolean()]),
  /** Of a choice: what it says. */
  words: bothLanguagesSchema.nullable(),
  unit: z.string().nullable(),
});
export type SharedField = z.infer<typeof sharedFieldSchema>;

const gone = {
  'shares/gone': {
    status: 404,
    en: 'This link does not work, or does not work any more.',
    nl: 'Deze link werkt niet, of niet meer.',
    next: { en: 'Ask whoever gave it to you for another.', nl: 'Vraag een nieuwe aan wie hem u gaf.' },
  },
  'shares/too-many-tries': {
    status: 429,
    en: 'Too many links were tried from this address.',
    nl: 'Vanaf dit adres zijn te veel links geprobeerd.',
    next: { en: 'Wait {minutes} minutes.', nl: 'Wacht {minutes} minuten.' },
  },
} as const;

export const shareOperations = {
  list: defineOperation({
    id: 'shares.list',
    method: 'GET',
    path: '/records/{id}/shares',
    summary: 'The links that show a record to whoever has them, with how often each was used',
    scope: 'record',
    permission: 'record.share',
    parameters: idParameter,
    response: z.strictObject({
      rows: z.array(shareSchema),
      /** Whether the organisation lets records be shared by a link at all. */
      isOn: z.boolean(),
      names: namesSchema,
      can: canSchema,
    }),
    refusals: {},
  }),
  make: defineOperation({
    id: 'shares.make',
    method: 'POST',
    path: '/records/{id}/shares',
    summary: 'Make a link that shows a record without signing in; the answer shows it once',
    scope: 'record',
    permission: 'record.share',
    parameters: idParameter,
    body: z.strictObject({
      purpose: z
        .string()
        .trim()
        .max(200)
        .regex(/^[^\0]*$/),
      days: z.number().int().min(1).max(longestShareDays),
    }),
    response: z.strictObject({ ...doneShape, path: z.string(), share: shareSchema }),
    refusals: {
      ...archivedRefusals,
      'shares/off': {
        status: 409,
        en: 'Sharing by a link is off in this organisation.',
        nl: 'Delen met een link staat uit in deze organisatie.',
        next: {
          en: 'Ask an administrator to switch it on.',
          nl: 'Vraag een beheerder om het aan te zetten.',
        },
      },
    },
    // No Idempotency-Key: what a key keeps would keep the link.
  }),
  end: defineOperation({
    id: 'shares.end',
    method: 'DELETE',
    path: '/records/{id}/shares/{shareId}',
    summary: 'Make a link to a record worthless at once',
    scope: 'record',
    permission: 'record.share',
    parameters: z.strictObject({ id: idSchema, shareId: idSchema }),
    response: z.strictObject(doneShape),
    refusals: {},
  }),
  listAll: defineOperation({
    id: 'shares.list-all',
    method: 'GET',
    path: '/shares',
    summary: 'Every link that shows a record without signing in, those that have run out too',
    scope: 'organisation',
    permission: 'organisation.manage',
    response: z.strictObject({ rows: z.array(anyShareSchema), isOn: z.boolean(), names: namesSchema }),
    refusals: {},
  }),
  endAny: defineOperation({
    id: 'shares.end-any',
    method: 'DELETE',
    path: '/shares/{id}',
    summary: 'Make any link worthless at once, whatever it shows',
    scope: 'organisation',
    permission: 'organisation.manage',
    parameters: idParameter,
    response: z.strictObject(doneShape),
    refusals: {},
  }),
  open: defineOperation({
    id: 'shares.open',
    method: 'POST',
    path: '/shared',
    summary: 'What a link shows: the open fields of one record, as its maker may see them now',
    scope: 'anonymous',
    body: z.strictObject({ token: z.string().max(100) }),
    response: z.strictObject({
      organisationName: z.string(),
      type: bothLanguagesSchema,
      key: z.string(),
      title: z.string(),
      fields: z.array(sharedFieldSchema),
      expiresAt: instantSchema,
    }),
    refusals: gone,
    isQuestion: true,
  }),
};
