import { z } from 'zod';
import type { Field, FieldTable } from '../spine/fields.ts';
import { idSchema } from '../spine/fields.ts';
import { canSchema, doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';

/** Types of which there are templates: what is written down again and again. */
export const templateTypes = [
  'risk',
  'issue',
  'action',
  'decision',
  'assumption',
  'lesson',
  'blocker',
] as const;
export type TemplateType = (typeof templateTypes)[number];

const keptKinds: ReadonlySet<Field['kind']> = new Set([
  'text',
  'long-text',
  'choice',
  'integer',
  'yes-no',
  'tags',
]);
/** What is true of one row only. */
const ofOneRow: ReadonlySet<string> = new Set(['state', 'status', 'activityUid']);

/**
 * Names of the fields that a template can hold: those that say what it is. People, days and how far it is are of one row,
 * and what needs a permission of its own is not for everybody to begin with.
 */
export function templateFields(fields: FieldTable): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    keptKinds.has(field.kind) &&
    field.isReadOnly !== true &&
    field.isFixed !== true &&
    field.permission === undefined &&
    !ofOneRow.has(name)
      ? [name]
      : [],
  );
}

const values = z.record(
  z.string().regex(/^[a-zA-Z]{1,40}$/),
  z.union([z.string().max(10_000), z.number(), z.boolean()]),
);
export const templateSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  recordType: z.enum(templateTypes),
  name: z.string(),
  isShared: z.boolean(),
  isMine: z.boolean(),
  values,
  can: canSchema,
});
export type TemplateView = z.infer<typeof templateSchema>;

const name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\0]*$/);
const templateRefusals = {
  'templates/sharing-not-allowed': {
    status: 403,
    en: 'Your role does not keep templates for everybody.',
    nl: 'Uw rol beheert geen sjablonen voor iedereen.',
    next: { en: 'Keep it for yourself, or ask the PMO.', nl: 'Bewaar het voor uzelf of vraag het PMO.' },
  },
  'templates/values-invalid': {
    status: 422,
    en: '{field} cannot be kept in a template, or not with this value.',
    nl: '{field} kan niet in een sjabloon staan, of niet met deze waarde.',
    next: { en: 'Leave it out.', nl: 'Laat het weg.' },
  },
} as const;

export const templateOperations = {
  list: defineOperation({
    id: 'templates.list',
    method: 'GET',
    path: '/templates',
    summary: 'Your templates and those for everybody, by name',
    scope: 'self',
    response: z.strictObject({ rows: z.array(templateSchema), can: canSchema }),
    refusals: {},
  }),
  save: defineOperation({
    id: 'templates.save',
    method: 'POST',
    path: '/templates',
    summary: 'Keep values with which new records of a type can begin',
    scope: 'self',
    body: z.strictObject({ recordType: z.enum(templateTypes), name, isShared: z.boolean(), values }),
    response: z.strictObject({ ...doneShape, template: templateSchema }),
    refusals: templateRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  change: defineOperation({
    id: 'templates.change',
    method: 'PATCH',
    path: '/templates/{id}',
    summary: 'Rename a template, change its values, or give it to everybody',
    scope: 'self',
    parameters: idParameter,
    body: z.strictObject({
      name: name.optional(),
      isShared: z.boolean().optional(),
      values: values.optional(),
    }),
    response: z.strictObject({ ...doneShape, template: templateSchema }),
    refusals: templateRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  remove: defineOperation({
    id: 'templates.remove',
    method: 'DELETE',
    path: '/templates/{id}',
    summary: 'Remove a template; records that were made with it stay as they are',
    scope: 'self',
    parameters: idParameter,
    response: z.strictObject(doneShape),
    refusals: templateRefusals,
    canBeUndone: true,
  }),
};
