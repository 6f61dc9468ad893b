import { z } from 'zod';
import { linkGone, passwordRefusals } from './account-refusals.ts';
import { idSchema } from './spine/fields.ts';
import { doneShape } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';
import { languages } from './spine/text.ts';

const email = z.email().max(254);
const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\0]*$/);
const password = z.string().min(1).max(200);
const done = z.strictObject(doneShape);

export const organisationOperations = {
  /** Whether a first administrator is still to be made: decides between set-up and sign-in. */
  status: defineOperation({
    id: 'setup.status',
    method: 'GET',
    path: '/setup',
    summary: 'Whether this Regie is still to be set up',
    scope: 'anonymous',
    response: z.strictObject({ isSetUp: z.boolean(), organisationName: z.string().nullable() }),
    refusals: {},
  }),
  setUp: defineOperation({
    id: 'setup.complete',
    method: 'POST',
    path: '/setup',
    summary: 'Make the organisation and its first administrator, with the link that the start printed',
    scope: 'anonymous',
    body: z.strictObject({
      token: z.string().max(100),
      organisationName: name,
      language: z.enum(languages),
      name,
      email,
      password,
      hasExample: z.boolean(),
    }),
    response: z.strictObject({ personId: idSchema }),
    refusals: { 'setup/link-gone': linkGone, ...passwordRefusals },
  }),
  example: defineOperation({
    id: 'example.status',
    method: 'GET',
    path: '/example',
    summary: 'Whether the example organisation is there, or how far making it is',
    scope: 'self',
    response: z.strictObject({
      state: z.enum(['absent', 'busy', 'present']),
      progress: z.number(),
    }),
    refusals: {},
  }),
  update: defineOperation({
    id: 'organisation.update',
    method: 'PATCH',
    path: '/organisation',
    summary:
      'Change name, language or time zone of the organisation, or whether records are shared by a link',
    scope: 'organisation',
    permission: 'organisation.manage',
    body: z.strictObject({
      name: name.optional(),
      language: z.enum(languages).optional(),
      timeZone: z.string().max(60).optional(),
      hasShareLinks: z.boolean().optional(),
    }),
    response: done,
    refusals: {
      'organisation/zone-unknown': {
        status: 422,
        en: 'There is no time zone {zone}.',
        nl: 'Er is geen tijdzone {zone}.',
        next: { en: 'Use a name such as Europe/Amsterdam.', nl: 'Gebruik een naam als Europe/Amsterdam.' },
      },
    },
    isVersioned: true,
    canBeUndone: true,
  }),
};
