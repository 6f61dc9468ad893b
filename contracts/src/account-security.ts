import { z } from 'zod';
import { tryRefusals } from './account-refusals.ts';
import { idSchema, instantSchema } from './spine/fields.ts';
import { doneShape, idParameter } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';

const done = z.strictObject(doneShape);
const password = z.string().min(1).max(200);

export const tokenAccess = ['read', 'write'] as const;
export const longestTokenDays = 366;
export const apiTokenSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  access: z.enum(tokenAccess),
  createdAt: instantSchema,
  expiresAt: instantSchema,
  lastUsedAt: instantSchema.nullable(),
});
export type ApiTokenView = z.infer<typeof apiTokenSchema>;

const wrongPassword = {
  'accounts/sign-in-failed': {
    status: 403,
    en: 'The password is not right.',
    nl: 'Het wachtwoord klopt niet.',
    next: { en: 'Try again.', nl: 'Probeer opnieuw.' },
  },
  ...tryRefusals,
} as const;
const wrongCode = {
  'accounts/code-wrong': {
    status: 422,
    en: 'This code is not right, or was used already.',
    nl: 'Deze code klopt niet of is al gebruikt.',
    next: { en: 'Wait for the next code.', nl: 'Wacht op de volgende code.' },
  },
} as const;

/** Tokens for programs, codes of an authenticator, and passwords that were forgotten. */
export const accountSecurityOperations = {
  listTokens: defineOperation({
    id: 'tokens.list',
    method: 'GET',
    path: '/me/tokens',
    summary: 'Your tokens for programs',
    scope: 'self',
    response: z.strictObject({ rows: z.array(apiTokenSchema) }),
    refusals: {},
  }),
  makeToken: defineOperation({
    id: 'tokens.make',
    method: 'POST',
    path: '/me/tokens',
    summary: 'Make a token with which a program acts as you; the answer shows it once',
    scope: 'self',
    body: z.strictObject({
      name: z
        .string()
        .trim()
        .min(1)
        .max(80)
        .regex(/^[^\0]*$/),
      access: z.enum(tokenAccess),
      days: z.number().int().min(1).max(longestTokenDays),
    }),
    response: z.strictObject({ ...doneShape, token: z.string(), entry: apiTokenSchema }),
    refusals: {},
    needsSession: true,
    // No Idempotency-Key: what a key keeps would keep the token.
  }),
  revokeToken: defineOperation({
    id: 'tokens.revoke',
    method: 'DELETE',
    path: '/me/tokens/{id}',
    summary: 'Make a token of yours worthless at once',
    scope: 'self',
    parameters: idParameter,
    response: done,
    refusals: {},
    needsSession: true,
  }),
  revokeAllTokens: defineOperation({
    id: 'tokens.revoke-all',
    method: 'DELETE',
    path: '/me/tokens',
    summary: 'Make every token of yours worthless at once',
    scope: 'self',
    response: done,
    refusals: {},
    needsSession: true,
  }),
  authenticator: defineOperation({
    id: 'authenticator.status',
    method: 'GET',
    path: '/me/authenticator',
    summary:
      'How you sign in: with a password or not, with codes of an authenticator or not, and at the provider or not',
    scope: 'self',
    response: z.strictObject({
      isOn: z.boolean(),
      recoveryCodes: z.number().int(),
      hasPassword: z.boolean(),
      /** Since when you can sign in at the provider, and what it is called. */
      provider: z.strictObject({ name: z.string(), since: instantSchema }).nullable(),
    }),
    refusals: {},
  }),
  beginAuthenticator: defineOperation({
    id: 'authenticator.begin',
    method: 'POST',
    path: '/me/authenticator',
    summary: 'Get a secret for an authenticator app (TOTP, RFC 6238); it counts once a code is confirmed',
    scope: 'self',
    body: z.strictObject({ password }),
    response: z.strictObject({ ...doneShape, secret: z.string(), address: z.string() }),
    refusals: {
      ...wrongPassword,
      'accounts/authenticator-on': {
        status: 409,
        en: 'You have an authenticator already.',
        nl: 'U hebt al een authenticator.',
        next: { en: 'Take that one off first.', nl: 'Haal die er eerst af.' },
      },
    },
    needsSession: true,
  }),
  confirmAuthenticator: defineOperation({
    id: 'authenticator.confirm',
    method: 'POST',
    path: '/me/authenticator/confirm',
    summary: 'Confirm an authenticator with its first code; the answer shows recovery codes once',
    scope: 'self',
    body: z.strictObject({ code: z.string().max(20) }),
    response: z.strictObject({ ...doneShape, recoveryCodes: z.array(z.string()) }),
    refusals: { ...wrongCode, ...tryRefusals },
    needsSession: true,
  }),
  removeAuthenticator: defineOperation({
    id: 'authenticator.remove',
    method: 'POST',
    path: '/me/authenticator/remove',
    summary: 'Sign in without codes again',
    scope: 'self',
    body: z.strictObject({ password }),
    response: done,
    refusals: wrongPassword,
    needsSession: true,
  }),
  removeAuthenticatorOf: defineOperation({
    id: 'people.remove-authenticator',
    method: 'POST',
    path: '/people/{id}/authenticator/remove',
    summary: 'Take the authenticator off an account, for somebody who lost it; every session of theirs ends',
    scope: 'organisation',
    permission: 'people.manage',
    parameters: idParameter,
    response: done,
    refusals: {},
    needsSession: true,
  }),
  askReset: defineOperation({
    id: 'accounts.ask-reset',
    method: 'POST',
    path: '/password-resets',
    summary: 'Ask for a link by mail to choose a new password; the answer is the same whoever asks',
    scope: 'anonymous',
    body: z.strictObject({ email: z.string().max(254) }),
    response: z.strictObject({}),
    refusals: tryRefusals,
  }),
};
