import { z } from 'zod';
import { adviceDraftShape, draftRefusals } from '../advice/drafts.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import type { RefusalTable } from '../spine/refusal.ts';

/** Documents of which the organisation says what stands in them. */
export const documentKinds = [
  'brief',
  'plan',
  'gate-document',
  'risk-report',
  'report',
  'pitch',
  'meeting',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What is written in a part. */
export const partContents = ['text', 'list', 'table'] as const;
export type PartContent = (typeof partContents)[number];

function words(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\0]*$/);
}
const inLanguages = (longest: number) => z.strictObject({ nl: words(longest), en: words(longest) }).partial();
type Said = z.infer<ReturnType<typeof inLanguages>>;
const isSaid = ({ nl, en }: Said) => (nl ?? '') !== '' || (en ?? '') !== '';

/** Stands for a part in every version and every variant that keeps it, and in what was written in it. */
const code = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
export const mostParts = 40;

export const templatePartSchema = z.strictObject({
  code,
  title: inLanguages(200).check(z.refine(isSaid, 'empty in both languages')),
  /** What is asked of who writes; may be empty. */
  guidance: inLanguages(1000),
  isRequired: z.boolean(),
  content: z.enum(partContents),
});
export type TemplatePart = z.infer<typeof templatePartSchema>;

/** What a unit makes of the standard: what it says nothing of stays as it is. */
export const variantChangesSchema = z.strictObject({
  /** Each stands after a part, or last. */
  added: z.array(z.strictObject({ ...templatePartSchema.shape, after: code.nullable() })).max(mostParts),
  /** Optional parts of the standard that the unit requires. */
  required: z.array(code).max(mostParts),
  reworded: z.array(z.strictObject({ code, guidance: inLanguages(1000) })).max(mostParts),
  dropped: z.array(code).max(mostParts),
});
export type VariantChanges = z.infer<typeof variantChangesSchema>;

/** How a part came into what applies: `standard` is of the organisation, the others of a unit. */
export const originWays = ['standard', 'added', 'required', 'reworded'] as const;
export const partOriginSchema = z.strictObject({
  /** Null for the standard of the organisation. */
  scopeId: idSchema.nullable(),
  way: z.enum(originWays),
});
export type PartOrigin = z.infer<typeof partOriginSchema>;

export const appliedPartSchema = z.strictObject({
  code,
  title: inLanguages(200),
  /** Each wording once, by where it comes from; more than one where units disagree. */
  guidance: z.array(z.strictObject({ scopeId: idSchema.nullable(), text: inLanguages(1000) })),
  isRequired: z.boolean(),
  content: z.enum(partContents),
  origins: z.array(partOriginSchema),
});
export type AppliedPart = z.infer<typeof appliedPartSchema>;

/**
 * What units and standard do not agree on: a required part of the standard that a unit drops; one that a unit drops and
 * another keeps; guidance, and titles of the same added part, in different words.
 */
export const conflictKinds = [
  'required-dropped',
  'kept-though-dropped',
  'guidance-differs',
  'title-differs',
] as const;
export const templateConflictSchema = z.strictObject({
  kind: z.enum(conflictKinds),
  code,
  title: inLanguages(200),
  scopeIds: z.array(idSchema),
});
export type TemplateConflict = z.infer<typeof templateConflictSchema>;

const versionShape = {
  number: z.number().int().positive(),
  /** Why it was published; null for the standard that was there from the start. */
  reason: z.string().nullable(),
  publishedById: idSchema.nullable(),
  publishedOn: daySchema.nullable(),
  /** The recommendation whose draft it works out, for who may see that. */
  followsFromId: idSchema.nullable(),
};
const standardSchema = z.strictObject({ ...versionShape, parts: z.array(templatePartSchema) });
const variantSchema = z.strictObject({
  ...versionShape,
  scopeId: idSchema,
  placeTitle: z.string(),
  changes: variantChangesSchema,
  /** Required parts of the standard that it drops. */
  conflicts: z.array(templateConflictSchema),
});
export const documentTemplateSchema = z.strictObject({
  kind: z.enum(documentKinds),
  /** Every version of the standard, the newest first. */
  standard: z.array(standardSchema).min(1),
  /** The newest of each unit where the reader works; one that changes nothing is left out. */
  variants: z.array(variantSchema),
});
export type DocumentTemplate = z.infer<typeof documentTemplateSchema>;
export type TemplateVariant = z.infer<typeof variantSchema>;

/** The draft of a template that was accepted, with the first version that follows from it. */
const templateDraftSchema = z.strictObject({
  ...adviceDraftShape,
  /** The document that it is for; null where the recommendation does not say. */
  kind: z.enum(documentKinds).nullable(),
  workedOut: z
    .strictObject({
      kind: z.enum(documentKinds),
      number: z.number().int().positive(),
      /** Null for the standard of the organisation. */
      scopeId: idSchema.nullable(),
      /** Of a unit where the reader works. */
      placeTitle: z.string().nullable(),
    })
    .nullable(),
});
export type TemplateDraft = z.infer<typeof templateDraftSchema>;

export const documentTemplateRefusals = {
  'document-templates/part-twice': {
    status: 422,
    en: 'Two parts have the code {code}.',
    nl: 'Twee onderdelen hebben de code {code}.',
    next: { en: 'Give each a code of its own.', nl: 'Geef elk een eigen code.' },
  },
  'document-templates/part-unknown': {
    status: 422,
    en: 'The standard has no part {code}.',
    nl: 'De standaard heeft geen onderdeel {code}.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'document-templates/required-and-dropped': {
    status: 422,
    en: 'The part {code} is both dropped and changed.',
    nl: 'Het onderdeel {code} wordt zowel weggelaten als gewijzigd.',
    next: { en: 'Choose one of the two.', nl: 'Kies een van beide.' },
  },
  'document-templates/version-newer': {
    status: 409,
    en: 'Meanwhile version {number} was published.',
    nl: 'Intussen is versie {number} vastgesteld.',
    next: {
      en: 'Reload the page and make your change there.',
      nl: 'Laad de pagina opnieuw en breng uw wijziging daar aan.',
    },
  },
  'document-templates/nothing-changed': {
    status: 409,
    en: 'This is what version {number} says already.',
    nl: 'Dit staat al in versie {number}.',
    next: { en: 'Change something first.', nl: 'Wijzig eerst iets.' },
  },
  'document-templates/not-a-unit': {
    status: 422,
    en: 'Only portfolios and programmes have a variant.',
    nl: 'Alleen portfolio’s en programma’s hebben een variant.',
    next: { en: 'Choose one of those.', nl: 'Kies een daarvan.' },
  },
} as const satisfies RefusalTable;
export type DocumentTemplateRefusal = keyof typeof documentTemplateRefusals;

const kindParameter = z.strictObject({ kind: z.enum(documentKinds) });
const published = z.strictObject({ ...doneShape, number: z.number().int() });

export const documentTemplateOperations = {
  list: defineOperation({
    id: 'document-templates.list',
    method: 'GET',
    path: '/document-templates',
    summary:
      'What stands in each kind of document: the standard of the organisation and the variants where you work',
    scope: 'self',
    response: z.strictObject({
      rows: z.array(documentTemplateSchema),
      names: z.record(z.string(), z.string()),
      mayPublish: z.boolean(),
      /** Portfolios and programmes whose variant the reader writes. */
      places: z.array(z.strictObject({ id: idSchema, title: z.string() })),
      /** From advice, as far as the reader sees it. */
      drafts: z.array(templateDraftSchema),
    }),
    refusals: {},
  }),
  publish: defineOperation({
    id: 'document-templates.publish',
    method: 'POST',
    path: '/document-templates/{kind}/versions',
    summary:
      'Publish the next version of the standard; documents that were begun keep the one they began with',
    scope: 'organisation',
    permission: 'standard.write',
    parameters: kindParameter,
    body: z.strictObject({
      /** The version that this one was made of. */
      after: z.number().int().positive(),
      parts: z.array(templatePartSchema).min(1).max(mostParts),
      reason: words(1000).min(1),
      /** The accepted recommendation whose draft this works out. */
      followsFromId: idSchema.optional(),
    }),
    response: published,
    refusals: { ...documentTemplateRefusals, ...draftRefusals },
    isCreation: true,
  }),
  publishVariant: defineOperation({
    id: 'document-templates.publish-variant',
    method: 'POST',
    path: '/document-templates/{kind}/variants',
    summary:
      'Publish what a portfolio or programme makes of the standard; without changes it follows the standard',
    scope: 'record',
    permission: 'standard.write',
    parameters: kindParameter,
    body: z.strictObject({
      scopeId: idSchema,
      /** Zero for the first. */
      after: z.number().int().min(0),
      changes: variantChangesSchema,
      reason: words(1000).min(1),
      followsFromId: idSchema.optional(),
    }),
    response: published,
    refusals: { ...documentTemplateRefusals, ...draftRefusals },
    isCreation: true,
  }),
};
