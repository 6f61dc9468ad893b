import { z } from 'zod';
import { starterSets } from '../governance/set-up-codes.ts';
import { templateTypes } from '../shared/templates.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import type { RefusalTable } from '../spine/refusal.ts';
import { handbookKinds, handbookSubjects } from './handbook.ts';
import { gateSchema } from './life-cycles.ts';

export type StarterSetCode = (typeof starterSets)[number];

/** What of a set can be taken over, each by itself and once. */
export const starterParts = ['life-cycle', 'handbook', 'templates'] as const;
export type StarterPart = (typeof starterParts)[number];

export const starterSetRefusals = {
  'starter-sets/applied-already': {
    status: 409,
    en: 'This part of the set was taken over already.',
    nl: 'Dit deel van de set is al overgenomen.',
    next: { en: 'Change what came of it; it is yours.', nl: 'Wijzig wat ervan kwam; dat is van u.' },
  },
  'starter-sets/own-life-cycle': {
    status: 409,
    en: 'Version {number} of your own life cycle is published already, and stays.',
    nl: 'Versie {number} van uw eigen levenscyclus is al vastgesteld en blijft.',
    next: {
      en: 'Leave the life cycle out, and take over by hand what you want of it.',
      nl: 'Laat de levenscyclus weg en neem met de hand over wat u ervan wilt.',
    },
  },
} as const satisfies RefusalTable;
export type StarterSetRefusal = keyof typeof starterSetRefusals;

const both = z.strictObject({ nl: z.string(), en: z.string() });

const partSchema = z.strictObject({
  part: z.enum(starterParts),
  /** What it would bring, and what is left alone because something of that name is there. */
  fresh: z.number().int(),
  kept: z.number().int(),
  appliedOn: daySchema.nullable(),
  appliedById: idSchema.nullable(),
  /** Of the life cycle: the version of one's own that keeps it out. */
  ownVersion: z.number().int().nullable(),
});
export type StarterPartShown = z.infer<typeof partSchema>;

export const starterSetSchema = z.strictObject({
  code: z.enum(starterSets),
  edition: z.number().int(),
  about: both,
  parts: z.array(partSchema),
  gates: z.array(gateSchema),
  entries: z.array(
    z.strictObject({
      code: z.string(),
      kind: z.enum(handbookKinds),
      about: z.enum(handbookSubjects).nullable(),
      title: both,
      text: both,
      isThere: z.boolean(),
    }),
  ),
  templates: z.array(
    z.strictObject({
      code: z.string(),
      recordType: z.enum(templateTypes),
      name: both,
      /** What a row that begins with it says. */
      says: both,
      isThere: z.boolean(),
    }),
  ),
  names: z.record(z.string(), z.string()),
});
export type StarterSetShown = z.infer<typeof starterSetSchema>;

const ofSet = {
  scope: 'organisation',
  permission: 'standard.write',
  parameters: z.strictObject({ code: z.enum(starterSets) }),
} as const;

export const starterSetOperations = {
  show: defineOperation({
    ...ofSet,
    id: 'starter-sets.show',
    method: 'GET',
    path: '/starter-sets/{code}',
    summary: 'The starter set of a sector, with what taking it over would bring and would leave alone',
    response: starterSetSchema,
    refusals: {},
  }),
  apply: defineOperation({
    ...ofSet,
    id: 'starter-sets.apply',
    method: 'POST',
    path: '/starter-sets/{code}/application',
    summary: 'Take over parts of a starter set, each once; what is there stays as it is',
    body: z.strictObject({ parts: z.array(z.enum(starterParts)).min(1).max(starterParts.length) }),
    response: z.strictObject({ ...doneShape, made: z.number().int() }),
    refusals: starterSetRefusals,
  }),
};
