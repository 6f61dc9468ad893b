import { z } from 'zod';
import { engagementOver, grantRefusals, tryRefusals } from './account-refusals.ts';
import { idSchema } from './spine/fields.ts';
import { canSchema, doneShape, idParameter } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';
import { givenRoles, roles } from './spine/permissions.ts';
import type { RefusalTable } from './spine/refusal.ts';
import { languages } from './spine/text.ts';

const done = z.strictObject(doneShape);
const passwordRules = ['everybody', 'administrators'] as const;

/** What can come of asking a provider who somebody is. */
const providerRefusals = {
  'accounts/no-provider': {
    status: 404,
    en: 'People sign in with a password here.',
    nl: 'Hier meldt men zich aan met een wachtwoord.',
    next: { en: 'Use your password.', nl: 'Gebruik uw wachtwoord.' },
  },
  'accounts/provider-away': {
    status: 502,
    en: '{provider} does not answer.',
    nl: '{provider} geeft geen antwoord.',
    next: {
      en: 'Try again in a moment; if it stays so, tell an administrator.',
      nl: 'Probeer het zo weer; blijft het zo, meld het een beheerder.',
    },
  },
  'accounts/provider-untrusted': {
    status: 401,
    en: 'What {provider} answered cannot be trusted ({reason}).',
    nl: 'Wat {provider} antwoordde is niet te vertrouwen ({reason}).',
    next: {
      en: 'Tell an administrator; nobody was signed in.',
      nl: 'Meld het een beheerder; niemand is aangemeld.',
    },
  },
} as const satisfies RefusalTable;

const returnRefusals = {
  ...engagementOver,
  ...providerRefusals,
  'accounts/attempt-gone': {
    status: 404,
    en: 'This sign-in was begun elsewhere, took too long, or was used already.',
    nl: 'Deze aanmelding is elders begonnen, duurde te lang, of is al gebruikt.',
    next: { en: 'Begin again.', nl: 'Begin opnieuw.' },
  },
  'accounts/provider-refused': {
    status: 401,
    en: '{provider} did not sign you in ({reason}).',
    nl: '{provider} heeft u niet aangemeld ({reason}).',
    next: {
      en: 'Begin again, or ask who looks after {provider}.',
      nl: 'Begin opnieuw, of vraag de beheerder van {provider}.',
    },
  },
  'accounts/no-account': {
    status: 403,
    en: '{provider} knows you, but you have no account here.',
    nl: '{provider} kent u, maar u hebt hier geen account.',
    next: { en: 'Ask an administrator to add you.', nl: 'Vraag een beheerder u toe te voegen.' },
  },
  'accounts/email-unverified': {
    status: 403,
    en: '{provider} does not vouch for your e-mail address.',
    nl: '{provider} staat niet in voor uw e-mailadres.',
    next: {
      en: 'Have your address verified at {provider}, or ask an administrator.',
      nl: 'Laat uw adres bevestigen bij {provider}, of vraag een beheerder.',
    },
  },
  'accounts/identity-other': {
    status: 409,
    en: 'Somebody else of {provider} signs in to the account with your address.',
    nl: 'Iemand anders van {provider} meldt zich aan op het account met uw adres.',
    next: { en: 'Ask an administrator.', nl: 'Vraag een beheerder.' },
  },
  'accounts/account-closed': {
    status: 403,
    en: 'Your account here is closed.',
    nl: 'Uw account hier is gesloten.',
    next: { en: 'Ask an administrator to open it.', nl: 'Vraag een beheerder het te openen.' },
  },
} as const satisfies RefusalTable;

export const groupRoleSchema = z.strictObject({
  id: idSchema,
  group: z.string(),
  role: z.enum(roles),
  scopeId: idSchema,
  scopeTitle: z.string(),
  /** How many people hold the role there by this group now. */
  holders: z.number().int(),
});
export type GroupRoleView = z.infer<typeof groupRoleSchema>;

const groupName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/);

/** Signing in at a provider of OpenID Connect, and which of its groups give which role. */
export const accountProviderOperations = {
  ways: defineOperation({
    id: 'sessions.ways',
    method: 'GET',
    path: '/sign-in/ways',
    summary: 'How people sign in here',
    scope: 'anonymous',
    response: z.strictObject({
      passwords: z.enum(passwordRules),
      provider: z.strictObject({ name: z.string() }).nullable(),
    }),
    refusals: {},
  }),
  beginAtProvider: defineOperation({
    id: 'sessions.begin-at-provider',
    method: 'POST',
    path: '/sign-in/provider',
    summary: 'Begin to sign in at the provider; the answer says where the browser goes',
    scope: 'anonymous',
    body: z.strictObject({ next: z.string().max(2000).optional() }),
    response: z.strictObject({ address: z.string() }),
    refusals: { ...providerRefusals, ...tryRefusals },
    // What it keeps for ten minutes is no event: whoever is not signed in yet could fill the history with them.
    isQuestion: true,
  }),
  signInByProvider: defineOperation({
    id: 'sessions.sign-in-by-provider',
    method: 'POST',
    path: '/sign-in/return',
    summary: 'Sign in with what the provider sent the browser back with',
    scope: 'anonymous',
    body: z.strictObject({
      state: z.string().max(200),
      code: z.string().max(4096).optional(),
      issuer: z.string().max(1000).optional(),
      error: z.string().max(100).optional(),
      /** In which the page is read: that of an account which is made now. */
      language: z.enum(languages).optional(),
    }),
    response: z.strictObject({ personId: idSchema, next: z.string().nullable() }),
    refusals: returnRefusals,
  }),
  showProvider: defineOperation({
    id: 'groups.show-provider',
    method: 'GET',
    path: '/sign-in/settings',
    summary: 'How the provider is set up here, for who registers Regie there',
    scope: 'organisation',
    permission: 'people.manage',
    response: z.strictObject({
      passwords: z.enum(passwordRules),
      provider: z
        .strictObject({
          name: z.string(),
          issuer: z.string(),
          clientId: z.string(),
          returnAddress: z.string(),
          groupsClaim: z.string(),
          linksByEmail: z.boolean(),
          creates: z.enum(['never', 'with-role', 'always']),
        })
        .nullable(),
      /** How many people have signed in by it. */
      linked: z.number().int(),
    }),
    refusals: {},
  }),
  listGroups: defineOperation({
    id: 'groups.list',
    method: 'GET',
    path: '/groups',
    summary: 'Which groups of the provider give which role, where',
    scope: 'organisation',
    permission: 'people.manage',
    response: z.strictObject({ rows: z.array(groupRoleSchema), can: canSchema }),
    refusals: {},
  }),
  giveGroup: defineOperation({
    id: 'groups.give',
    method: 'POST',
    path: '/groups',
    summary: 'Let a group of the provider give a role; it counts from the next sign-in of its members on',
    scope: 'organisation',
    permission: 'people.manage',
    body: z.strictObject({ group: groupName, role: z.enum(givenRoles), scopeId: idSchema }),
    response: z.strictObject({ ...doneShape, id: idSchema }),
    refusals: {
      'accounts/group-held': {
        status: 409,
        en: 'This group gives this role there already.',
        nl: 'Deze groep geeft deze rol daar al.',
        next: { en: 'Nothing to do.', nl: 'U hoeft niets te doen.' },
      },
      'accounts/role-not-here': grantRefusals['accounts/role-not-here'],
    },
    isCreation: true,
    canBeUndone: true,
  }),
  takeGroup: defineOperation({
    id: 'groups.take',
    method: 'DELETE',
    path: '/groups/{id}',
    summary: 'Let a group give a role no longer; whoever holds it by the group loses it now',
    scope: 'organisation',
    permission: 'people.manage',
    parameters: idParameter,
    response: done,
    refusals: {
      'accounts/last-administrator': {
        status: 409,
        en: 'Nobody would be administrator any more.',
        nl: 'Dan is niemand meer beheerder.',
        next: { en: 'Make somebody administrator first.', nl: 'Maak eerst iemand beheerder.' },
      },
    },
    canBeUndone: true,
  }),
  unlinkPerson: defineOperation({
    id: 'people.unlink',
    method: 'POST',
    path: '/people/{id}/identity/remove',
    summary:
      'Take away who a person is at the provider, for somebody who is known anew there; their sessions end',
    scope: 'organisation',
    permission: 'people.manage',
    parameters: idParameter,
    response: done,
    refusals: {},
    needsSession: true,
  }),
};
