import { z } from 'zod';
import {
  engagementOver,
  grantRefusals,
  linkGone,
  passwordRefusals,
  passwordsClosed,
  tryRefusals,
} from './account-refusals.ts';
import { ownNameSchema } from './shared/own-names.ts';
import { idSchema, instantSchema } from './spine/fields.ts';
import { canSchema, doneShape, idParameter } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';
import { givenRoles, permissions, roles } from './spine/permissions.ts';
import { languages } from './spine/text.ts';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export const shortestPassword = 12;
/** By what somebody showed who they are; `break-glass` is a password where only administrators may use one. */
export const signInWays = ['password', 'provider', 'break-glass'] as const;
const email = z.email().max(254);
const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\0]*$/);
const password = z.string().min(1).max(200);
const done = z.strictObject(doneShape);

export const grantSchema = z.strictObject({
  id: idSchema,
  role: z.enum(roles),
  scopeId: idSchema,
  scopeTitle: z.string(),
  /** The group of the provider by which the role comes and goes; null when a person gave it. */
  group: z.string().nullable(),
});
export type GrantView = z.infer<typeof grantSchema>;

export const personSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  name: z.string(),
  email: z.string().nullable(),
  jobTitle: z.string().nullable(),
  isActive: z.boolean(),
  /** Whether they signed in at the provider; null for who does not manage people. */
  isLinked: z.boolean().nullable(),
  grants: z.array(grantSchema),
  can: canSchema,
});
export type PersonView = z.infer<typeof personSchema>;

/** Who is signed in, and all that the shell needs to draw itself. */
export const meSchema = z.strictObject({
  person: z.strictObject({ id: idSchema, version: z.number().int(), name: z.string(), email: z.string() }),
  language: z.enum(languages),
  theme: z.enum(themes),
  organisation: z.strictObject({
    id: idSchema,
    name: z.string(),
    /** For If-Match when it is changed. */
    version: z.number().int().optional(),
    /** Of new accounts and of documents. */
    language: z.enum(languages).optional(),
    timeZone: z.string(),
    /** Whether records may be shared by a link with who has no account. */
    hasShareLinks: z.boolean().optional(),
    /** The day it is in the zone of the organisation. */
    today: z.iso.date(),
    hasExample: z.boolean(),
  }),
  roles: z.array(z.enum(roles)),
  /** Permissions that hold somewhere: what the navigation shows. */
  permissions: z.array(z.enum(permissions)),
  ownNames: z.array(ownNameSchema),
  /** Permissions that hold on the whole organisation. */
  organisationPermissions: z.array(z.enum(permissions)),
});
export type Me = z.infer<typeof meSchema>;

export const accountOperations = {
  signIn: defineOperation({
    id: 'sessions.sign-in',
    method: 'POST',
    path: '/sessions',
    summary: 'Sign in with e-mail address and password',
    scope: 'anonymous',
    body: z.strictObject({
      email: z.string().max(254),
      password,
      /** Of an authenticator, or a recovery code; asked for when the account has one. */
      code: z.string().max(40).optional(),
    }),
    response: z.strictObject({ personId: idSchema }),
    refusals: {
      'accounts/sign-in-failed': {
        status: 401,
        en: 'E-mail address or password is not right.',
        nl: 'E-mailadres of wachtwoord klopt niet.',
        next: { en: 'Try again, or ask an administrator.', nl: 'Probeer opnieuw of vraag een beheerder.' },
      },
      'accounts/code-needed': {
        status: 401,
        en: 'This account asks for a code of its authenticator.',
        nl: 'Dit account vraagt een code van de authenticator.',
        next: { en: 'Type the code that it shows.', nl: 'Typ de code die u daar ziet.' },
      },
      'accounts/code-wrong': {
        status: 401,
        en: 'This code is not right, or was used already.',
        nl: 'Deze code klopt niet of is al gebruikt.',
        next: { en: 'Wait for the next code.', nl: 'Wacht op de volgende code.' },
      },
      'accounts/passwords-closed': passwordsClosed,
      ...engagementOver,
      ...tryRefusals,
    },
  }),
  signOut: defineOperation({
    id: 'sessions.sign-out',
    method: 'DELETE',
    path: '/sessions/current',
    summary: 'Sign out; the answer says where signing out goes on, for who signed in at the provider',
    scope: 'self',
    response: z.strictObject({ ...doneShape, providerAddress: z.string().nullable() }),
    refusals: {},
  }),
  listSessions: defineOperation({
    id: 'sessions.list',
    method: 'GET',
    path: '/sessions',
    summary: 'Where you are signed in',
    scope: 'self',
    response: z.strictObject({
      rows: z.array(
        z.strictObject({
          id: idSchema,
          createdAt: instantSchema,
          lastSeenAt: instantSchema,
          device: z.string(),
          isCurrent: z.boolean(),
          way: z.enum(signInWays),
        }),
      ),
    }),
    refusals: {},
  }),
  revokeSession: defineOperation({
    id: 'sessions.revoke',
    method: 'DELETE',
    path: '/sessions/{id}',
    summary: 'Sign out somewhere else',
    scope: 'self',
    parameters: idParameter,
    response: done,
    refusals: {},
  }),
  me: defineOperation({
    id: 'me.get',
    method: 'GET',
    path: '/me',
    summary: 'Who you are, your roles and preferences',
    scope: 'self',
    response: meSchema,
    refusals: {},
  }),
  updateMe: defineOperation({
    id: 'me.update',
    method: 'PATCH',
    path: '/me',
    summary: 'Change your language or theme',
    scope: 'self',
    body: z.strictObject({ language: z.enum(languages).optional(), theme: z.enum(themes).optional() }),
    response: done,
    refusals: {},
  }),
  changePassword: defineOperation({
    id: 'me.change-password',
    method: 'POST',
    path: '/me/password',
    summary: 'Change your password; every other session ends',
    scope: 'self',
    body: z.strictObject({ current: password, next: password }),
    response: done,
    needsSession: true,
    refusals: {
      ...passwordRefusals,
      'accounts/sign-in-failed': {
        status: 403,
        en: 'The current password is not right.',
        nl: 'Het huidige wachtwoord klopt niet.',
        next: { en: 'Try again.', nl: 'Probeer opnieuw.' },
      },
      ...tryRefusals,
    },
  }),
  listPeople: defineOperation({
    id: 'people.list',
    method: 'GET',
    path: '/people',
    summary: 'People by name, for choosing an owner or a mention; addresses and roles for who manages people',
    scope: 'self',
    response: z.strictObject({ rows: z.array(personSchema), can: canSchema }),
    refusals: {},
  }),
  addPerson: defineOperation({
    id: 'people.add',
    method: 'POST',
    path: '/people',
    summary: 'Add a person; the answer holds a link, shown once, with which they choose a password',
    scope: 'organisation',
    permission: 'people.manage',
    body: z.strictObject({ name, email, jobTitle: z.string().max(120).optional() }),
    /** Without a link where people sign in at the provider only. */
    response: z.strictObject({ ...doneShape, person: personSchema, activationPath: z.string().nullable() }),
    refusals: {
      'accounts/email-taken': {
        status: 409,
        en: 'Somebody already has the address {email}.',
        nl: 'Iemand heeft het adres {email} al.',
        next: { en: 'Use another address.', nl: 'Gebruik een ander adres.' },
      },
    },
    // No Idempotency-Key: what a key keeps would keep the link. The address makes a second one impossible.
  }),
  updatePerson: defineOperation({
    id: 'people.update',
    method: 'PATCH',
    path: '/people/{id}',
    summary: 'Change name or job title, or close or open the account; closing ends every session at once',
    scope: 'organisation',
    permission: 'people.manage',
    parameters: idParameter,
    body: z.strictObject({
      name: name.optional(),
      jobTitle: z.string().max(120).nullable().optional(),
      isActive: z.boolean().optional(),
    }),
    response: z.strictObject({ ...doneShape, person: personSchema }),
    refusals: { 'accounts/last-administrator': grantRefusals['accounts/last-administrator'] },
    isVersioned: true,
    canBeUndone: true,
  }),
  renewLink: defineOperation({
    id: 'people.renew-link',
    method: 'POST',
    path: '/people/{id}/activation',
    summary: 'Make a new link with which the person chooses a password',
    scope: 'organisation',
    permission: 'people.manage',
    parameters: idParameter,
    response: z.strictObject({ ...doneShape, activationPath: z.string() }),
    refusals: { 'accounts/passwords-closed': passwordsClosed },
  }),
  activate: defineOperation({
    id: 'accounts.activate',
    method: 'POST',
    path: '/activation',
    summary: 'Choose a password with a link',
    scope: 'anonymous',
    body: z.strictObject({ token: z.string().max(100), password }),
    response: z.strictObject({ personId: idSchema }),
    refusals: {
      'accounts/link-gone': linkGone,
      'accounts/passwords-closed': passwordsClosed,
      ...passwordRefusals,
      ...tryRefusals,
    },
  }),
  grantRole: defineOperation({
    id: 'roles.grant',
    method: 'POST',
    path: '/roles',
    summary: 'Give a person a role on the organisation or on a part of the tree',
    scope: 'organisation',
    permission: 'people.manage',
    body: z.strictObject({ personId: idSchema, role: z.enum(givenRoles), scopeId: idSchema }),
    response: z.strictObject({ ...doneShape, person: personSchema }),
    refusals: grantRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  revokeRole: defineOperation({
    id: 'roles.revoke',
    method: 'DELETE',
    path: '/roles/{id}',
    summary: 'Take a role from a person',
    scope: 'organisation',
    permission: 'people.manage',
    parameters: idParameter,
    response: z.strictObject({ ...doneShape, person: personSchema }),
    refusals: grantRefusals,
    canBeUndone: true,
  }),
};

export * from './account-security.ts';
export { organisationOperations } from './organisation.ts';
