import { z } from 'zod';
import { projectPhases } from '../projects.ts';
import { riskCategories } from '../risks.ts';
import { idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import type { RefusalTable } from '../spine/refusal.ts';

/** What a handbook explains: what a phase is for, what a role does, where risks come from, what is counted. */
export const handbookKinds = ['phase', 'role', 'risk-source', 'indicator'] as const;
export type HandbookKind = (typeof handbookKinds)[number];

/** What an entry can be about: a phase, or a category of risks. */
export const handbookSubjects = [...projectPhases, ...riskCategories] as const;

function texts(longest: number) {
  const words = z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\0]*$/);
  return z
    .strictObject({ nl: words, en: words })
    .partial()
    .check(z.refine(({ nl, en }) => (nl ?? '') !== '' || (en ?? '') !== '', 'empty in both languages'));
}

const shape = {
  kind: z.enum(handbookKinds),
  about: z.enum(handbookSubjects).nullable(),
  title: texts(120),
  text: texts(1500),
};

export const handbookEntrySchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  ...shape,
  /** The starter set that brought it; null for what was written here. */
  origin: z.string().nullable(),
});
export type HandbookEntry = z.infer<typeof handbookEntrySchema>;

const handbookRefusals = {} as const satisfies RefusalTable;
const whole = { scope: 'organisation', permission: 'standard.write' } as const;

export const handbookOperations = {
  list: defineOperation({
    id: 'handbook.list',
    method: 'GET',
    path: '/handbook',
    summary: 'The handbook: what phases are for, what roles do, where risks come from and what is counted',
    scope: 'self',
    response: z.strictObject({ rows: z.array(handbookEntrySchema), mayWrite: z.boolean() }),
    refusals: handbookRefusals,
  }),
  add: defineOperation({
    ...whole,
    id: 'handbook.add',
    method: 'POST',
    path: '/handbook',
    summary: 'Add an entry to the handbook',
    body: z.strictObject(shape),
    response: z.strictObject({ ...doneShape, id: idSchema }),
    refusals: handbookRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  change: defineOperation({
    ...whole,
    id: 'handbook.change',
    method: 'PATCH',
    path: '/handbook/{id}',
    summary: 'Change the words of an entry',
    parameters: idParameter,
    body: z.strictObject({ title: shape.title.optional(), text: shape.text.optional() }),
    response: z.strictObject(doneShape),
    refusals: handbookRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  remove: defineOperation({
    ...whole,
    id: 'handbook.remove',
    method: 'DELETE',
    path: '/handbook/{id}',
    summary: 'Remove an entry from the handbook',
    parameters: idParameter,
    response: z.strictObject(doneShape),
    refusals: handbookRefusals,
    canBeUndone: true,
  }),
};
