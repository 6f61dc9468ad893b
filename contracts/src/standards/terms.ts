import { z } from 'zod';
import { idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import type { RefusalTable } from '../spine/refusal.ts';

/** Sets of names for terms of Regie, which can be taken over as own names. */
export const termPacks = ['staged', 'authority', 'construction'] as const;
export type TermPackCode = (typeof termPacks)[number];

function words(longest: number) {
  const text = z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\0]*$/);
  return z.strictObject({ nl: text, en: text }).partial();
}

/** As long as a label or column head can be. */
export const longestName = 60;
export const longestMeaning = 600;

const shape = {
  /** The term of Regie that is called otherwise; null for a term of the organisation itself. */
  code: z.string().max(80).nullable(),
  name: words(longestName).check(
    z.refine(({ nl, en }) => (nl ?? '') !== '' || (en ?? '') !== '', 'empty in both languages'),
  ),
  /** In place of the meaning in the glossary, which stays where this is empty. */
  meaning: words(longestMeaning),
  /** Who defines it: a norm, a law, a custom of the house. */
  source: z
    .string()
    .trim()
    .max(120)
    .regex(/^[^\0]*$/)
    .nullable(),
};

export const ownTermSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  ...shape,
  /** The pack that brought it; null for what was written here. */
  origin: z.enum(termPacks).nullable(),
});
export type OwnTerm = z.infer<typeof ownTermSchema>;

export const termRefusals = {
  'terms/code-unknown': {
    status: 422,
    en: 'Regie has no term {code}.',
    nl: 'Regie heeft geen begrip {code}.',
    next: { en: 'Choose a term from the glossary.', nl: 'Kies een begrip uit de begrippenlijst.' },
  },
  'terms/named-already': {
    status: 409,
    en: 'This term has a name of your own already.',
    nl: 'Dit begrip heeft al een eigen naam.',
    next: { en: 'Change that name.', nl: 'Wijzig die naam.' },
  },
  'terms/name-there': {
    status: 409,
    en: 'There is a term “{name}” already.',
    nl: 'Er is al een begrip “{name}”.',
    next: {
      en: 'Change that one, or choose another name.',
      nl: 'Wijzig dat begrip of kies een andere naam.',
    },
  },
  'terms/meaning-missing': {
    status: 422,
    en: 'A term of your own says what it means.',
    nl: 'Een eigen begrip zegt wat het betekent.',
    next: {
      en: 'Write its meaning, in one language or both.',
      nl: 'Schrijf de betekenis, in één taal of in beide.',
    },
  },
  'term-packs/nothing-new': {
    status: 409,
    en: 'All of these have a name of your own already.',
    nl: 'Deze hebben allemaal al een eigen naam.',
    next: { en: 'Choose others, or change those names.', nl: 'Kies andere, of wijzig die namen.' },
  },
} as const satisfies RefusalTable;
export type TermRefusal = keyof typeof termRefusals;

const whole = { scope: 'organisation', permission: 'standard.write' } as const;
const both = z.strictObject({ nl: z.string(), en: z.string() });

export const termPackSchema = z.strictObject({
  code: z.enum(termPacks),
  about: both,
  rows: z.array(
    z.strictObject({
      code: z.string(),
      name: both,
      /** Null where the meaning stays what it is in the glossary. */
      meaning: both.nullable(),
      /** What the organisation calls it already, which stays. */
      ownName: words(longestName).nullable(),
    }),
  ),
});
export type TermPackShown = z.infer<typeof termPackSchema>;

export const termOperations = {
  list: defineOperation({
    id: 'terms.list',
    method: 'GET',
    path: '/terms',
    summary: 'Own terms of the organisation, and what it calls terms of Regie',
    scope: 'self',
    response: z.strictObject({ rows: z.array(ownTermSchema), mayWrite: z.boolean() }),
    refusals: {},
  }),
  add: defineOperation({
    ...whole,
    id: 'terms.add',
    method: 'POST',
    path: '/terms',
    summary: 'Add an own term, or give a term of Regie a name of one’s own',
    body: z.strictObject(shape),
    response: z.strictObject({ ...doneShape, id: idSchema }),
    refusals: termRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  change: defineOperation({
    ...whole,
    id: 'terms.change',
    method: 'PATCH',
    path: '/terms/{id}',
    summary: 'Change an own name or term',
    parameters: idParameter,
    body: z.strictObject({
      name: shape.name.optional(),
      meaning: shape.meaning.optional(),
      source: shape.source.optional(),
    }),
    response: z.strictObject(doneShape),
    refusals: termRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  remove: defineOperation({
    ...whole,
    id: 'terms.remove',
    method: 'DELETE',
    path: '/terms/{id}',
    summary: 'Take out an own term, or give a term of Regie its name back',
    parameters: idParameter,
    response: z.strictObject(doneShape),
    refusals: termRefusals,
    canBeUndone: true,
  }),
};

export const termPackOperations = {
  show: defineOperation({
    ...whole,
    id: 'term-packs.show',
    method: 'GET',
    path: '/term-packs/{code}',
    summary: 'A set of names for terms, with what taking it over would name and would leave alone',
    parameters: z.strictObject({ code: z.enum(termPacks) }),
    response: termPackSchema,
    refusals: {},
  }),
  apply: defineOperation({
    ...whole,
    id: 'term-packs.apply',
    method: 'POST',
    path: '/term-packs/{code}/application',
    summary: 'Take over names of a set as own names; what has an own name keeps it',
    parameters: z.strictObject({ code: z.enum(termPacks) }),
    body: z.strictObject({ codes: z.array(z.string().max(80)).min(1).max(200) }),
    response: z.strictObject({ ...doneShape, made: z.number().int() }),
    refusals: termRefusals,
    canBeUndone: true,
  }),
};
