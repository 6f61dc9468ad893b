import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { closingFields, commonFields, daySchema, type FieldTable, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { recordOperations, type ViewOf } from '../spine/record-type.ts';
import type { RefusalTable } from '../spine/refusal.ts';

export const guidelineStates = ['draft', 'published', 'withdrawn'] as const;
export type GuidelineState = (typeof guidelineStates)[number];

const given = { isReadOnly: true } as const;

/** A guideline as it is being written; what counts is its latest version. */
export const guidelineFields = {
  ...commonFields,
  placeTitle: { kind: 'text', term: 'guideline-place', isRequired: true, ...given, isShownFirst: true },
  state: {
    kind: 'choice',
    term: 'guideline-state',
    isRequired: true,
    hasDefault: true,
    options: guidelineStates,
    isShownFirst: true,
  },
  text: { kind: 'long-text', term: 'guideline-text', longest: 20_000 },
  norm: { kind: 'text', term: 'norm', longest: 200, isShownFirst: true },
  normEdition: { kind: 'text', term: 'norm-edition', longest: 60, isShownFirst: true },
  ownerId: { kind: 'person', term: 'guideline-owner', isShownFirst: true },
  reviewOn: { kind: 'day', term: 'guideline-review-on', isShownFirst: true },
  number: { kind: 'integer', term: 'guideline-version', ...given, isShownFirst: true },
  publishedOn: { kind: 'day', term: 'published-on', ...given },
  ...closingFields,
} as const satisfies FieldTable;
export type GuidelineView = ViewOf<typeof guidelineFields>;

export const guidelineRefusals = {
  'guidelines/published-by-version': {
    status: 422,
    en: 'A guideline counts once a version of it is published.',
    nl: 'Een richtlijn geldt zodra er een versie van is vastgesteld.',
    next: { en: 'Publish a version.', nl: 'Stel een versie vast.' },
  },
  'guidelines/stays-published': {
    status: 422,
    en: 'A published guideline does not become a draft again.',
    nl: 'Een vastgestelde richtlijn wordt geen concept meer.',
    next: {
      en: 'Change it and publish the next version, or withdraw it.',
      nl: 'Wijzig haar en stel de volgende versie vast, of trek haar in.',
    },
  },
  'guidelines/text-empty': {
    status: 422,
    en: 'The guideline says nothing yet.',
    nl: 'In de richtlijn staat nog niets.',
    next: { en: 'Write the text first.', nl: 'Schrijf eerst de tekst.' },
  },
  'guidelines/nothing-changed': {
    status: 409,
    en: 'This is what version {number} says already.',
    nl: 'Dit staat al in versie {number}.',
    next: { en: 'Change something first.', nl: 'Wijzig eerst iets.' },
  },
  'guidelines/read-already': {
    status: 409,
    en: 'You said already that you read this version.',
    nl: 'U hebt al gezegd dat u deze versie hebt gelezen.',
    next: { en: 'Nothing needs to be done.', nl: 'U hoeft niets te doen.' },
  },
} as const satisfies RefusalTable;
export type GuidelineRefusal = keyof typeof guidelineRefusals;

const versionShape = {
  number: z.number().int().positive(),
  publishedOn: daySchema,
  publishedById: idSchema,
  reason: z.string(),
};
export const guidelineVersionSchema = z.strictObject({
  ...versionShape,
  title: z.string(),
  text: z.string(),
  norm: z.string().nullable(),
  normEdition: z.string().nullable(),
});
export type GuidelineVersion = z.infer<typeof guidelineVersionSchema>;

/** A guideline that counts for the reader, as its latest version says. */
export const shelvedSchema = z.strictObject({
  id: idSchema,
  key: z.string(),
  title: z.string(),
  placeTitle: z.string(),
  number: z.number().int(),
  publishedOn: daySchema,
  norm: z.string().nullable(),
  normEdition: z.string().nullable(),
  ownerId: idSchema.nullable(),
  reviewOn: daySchema.nullable(),
  isReviewOverdue: z.boolean(),
  /** When the reader said to have read this version. */
  readOn: daySchema.nullable(),
});
export type ShelvedGuideline = z.infer<typeof shelvedSchema>;

const names = z.record(z.string(), z.string());
const readingShape = z.strictObject({ personId: idSchema, readOn: daySchema.nullable() });

export const guidelineOperations = {
  ...recordOperations({
    name: 'guidelines',
    noun: 'guideline',
    fields: guidelineFields,
    read: 'register.read',
    create: 'standard.write',
    write: 'standard.write',
    createVerb: 'draft',
    refusals: guidelineRefusals,
  }),
  shelf: defineOperation({
    id: 'guidelines.shelf',
    method: 'GET',
    path: '/guidelines/shelf',
    summary: 'Guidelines that count where you work, as their latest version says, and which of them you read',
    scope: 'self',
    response: z.strictObject({ rows: z.array(shelvedSchema), names }),
    refusals: {},
  }),
  show: defineOperation({
    id: 'guidelines.show',
    method: 'GET',
    path: '/guidelines/{id}/versions',
    summary:
      'A guideline that counts where you work: every version, and who read the latest for who manages it',
    scope: 'self',
    parameters: z.strictObject({ id: z.union([idSchema, z.string().regex(/^GL-\d{1,9}$/)]) }),
    response: z.strictObject({
      guideline: shelvedSchema,
      /** The newest first. */
      versions: z.array(guidelineVersionSchema),
      /** Null for who does not manage it. */
      readers: z.array(readingShape).nullable(),
      names,
    }),
    refusals: {},
  }),
  publish: defineOperation({
    id: 'guidelines.publish',
    method: 'POST',
    path: '/guidelines/{id}/versions',
    summary: 'Publish what a guideline says now as its next version, which everybody reads anew',
    scope: 'record',
    permission: 'standard.write',
    parameters: idParameter,
    body: z.strictObject({
      reason: z
        .string()
        .trim()
        .min(1)
        .max(1000)
        .regex(/^[^\0]*$/),
    }),
    response: z.strictObject({ ...doneShape, number: z.number().int() }),
    refusals: { ...archivedRefusals, ...guidelineRefusals },
    isVersioned: true,
  }),
  markRead: defineOperation({
    id: 'guidelines.mark-read',
    method: 'POST',
    path: '/guidelines/{id}/readings',
    summary: 'Say that you read the latest version of a guideline',
    scope: 'self',
    parameters: idParameter,
    response: z.strictObject(doneShape),
    refusals: guidelineRefusals,
    canBeUndone: true,
  }),
};
