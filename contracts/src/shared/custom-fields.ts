import { z } from 'zod';
import { idSchema } from '../spine/fields.ts';
import { canSchema, doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { configuredTextSchema } from '../spine/text.ts';
import { recordTypes } from './record-types.ts';

/** Kinds of field that people may add themselves. */
export const customFieldKinds = ['text', 'integer', 'day', 'yes-no', 'choice'] as const;
const customFieldShape = {
  recordType: z.enum(recordTypes),
  label: configuredTextSchema,
  kind: z.enum(customFieldKinds),
  options: z.array(z.string().trim().min(1).max(60)).max(50),
};
export const customFieldSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  /** Generated; stands in for the name in filters, the API and exports. */
  key: z.string(),
  isRetired: z.boolean(),
  ...customFieldShape,
});
export type CustomField = z.infer<typeof customFieldSchema>;
const customFieldRefusals = {
  'fields/label-empty': {
    status: 422,
    en: 'The field has no label.',
    nl: 'Het veld heeft geen label.',
    next: { en: 'Give it a label in one language.', nl: 'Geef het een label in één taal.' },
  },
  'fields/options-missing': {
    status: 422,
    en: 'A field of choices needs at least one choice, each once.',
    nl: 'Een keuzeveld heeft minstens één keuze nodig, elk één keer.',
    next: { en: 'Add choices.', nl: 'Voeg keuzes toe.' },
  },
} as const;
export const customFieldOperations = {
  list: defineOperation({
    id: 'fields.list',
    method: 'GET',
    path: '/fields',
    summary: 'The fields that this organisation added, of every type of record',
    scope: 'self',
    response: z.strictObject({ rows: z.array(customFieldSchema), can: canSchema }),
    refusals: {},
  }),
  add: defineOperation({
    id: 'fields.add',
    method: 'POST',
    path: '/fields',
    summary: 'Add a field to a type of record',
    scope: 'organisation',
    permission: 'organisation.manage',
    body: z.strictObject(customFieldShape),
    response: z.strictObject({ ...doneShape, field: customFieldSchema }),
    refusals: customFieldRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  change: defineOperation({
    id: 'fields.change',
    method: 'PATCH',
    path: '/fields/{id}',
    summary: 'Change label or choices of an added field, or retire it; values stay',
    scope: 'organisation',
    permission: 'organisation.manage',
    parameters: idParameter,
    body: z.strictObject({
      label: configuredTextSchema.optional(),
      options: z.array(z.string().trim().min(1).max(60)).max(50).optional(),
      isRetired: z.boolean().optional(),
    }),
    response: z.strictObject({ ...doneShape, field: customFieldSchema }),
    refusals: customFieldRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
};
