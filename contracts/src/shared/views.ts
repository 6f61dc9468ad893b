import { z } from 'zod';
import { idSchema } from '../spine/fields.ts';
import { canSchema, doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { listedTypes } from './record-types.ts';

const done = z.strictObject(doneShape);

/** What a saved view keeps; the same words stand in the address bar. */
export const viewStateSchema = z.strictObject({
  filter: z.string().max(4000).optional(),
  sort: z.string().max(200).optional(),
  group: z.string().max(40).optional(),
  search: z.string().max(200).optional(),
  columns: z.array(z.string().max(40)).max(80).optional(),
  widths: z.record(z.string(), z.number().int().min(24).max(1200)).optional(),
  archived: z.enum(['only', 'with']).optional(),
});
export type ViewState = z.infer<typeof viewStateSchema>;
export const savedViewSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  recordType: z.enum(listedTypes),
  name: z.string(),
  isShared: z.boolean(),
  isMine: z.boolean(),
  state: viewStateSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
const viewName = z.string().trim().min(1).max(80);
const viewRefusals = {
  'views/not-yours': {
    status: 403,
    en: 'This view is not yours.',
    nl: 'Deze weergave is niet van u.',
    next: { en: 'Save it under another name.', nl: 'Bewaar haar onder een andere naam.' },
  },
  'views/sharing-not-allowed': {
    status: 403,
    en: 'Your role does not allow sharing views.',
    nl: 'Uw rol staat het delen van weergaven niet toe.',
    next: { en: 'Save it for yourself, or ask the PMO.', nl: 'Bewaar haar voor uzelf of vraag het PMO.' },
  },
} as const;
export const viewOperations = {
  list: defineOperation({
    id: 'views.list',
    method: 'GET',
    path: '/views',
    summary: 'Your saved views and the shared ones',
    scope: 'self',
    response: z.strictObject({ rows: z.array(savedViewSchema), can: canSchema }),
    refusals: {},
  }),
  save: defineOperation({
    id: 'views.save',
    method: 'POST',
    path: '/views',
    summary: 'Save a view under a name',
    scope: 'self',
    body: z.strictObject({
      recordType: z.enum(listedTypes),
      name: viewName,
      isShared: z.boolean(),
      state: viewStateSchema,
    }),
    response: z.strictObject({ ...doneShape, view: savedViewSchema }),
    refusals: viewRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  change: defineOperation({
    id: 'views.change',
    method: 'PATCH',
    path: '/views/{id}',
    summary: 'Change or rename a saved view of your own',
    scope: 'self',
    parameters: idParameter,
    body: z.strictObject({
      name: viewName.optional(),
      isShared: z.boolean().optional(),
      state: viewStateSchema.optional(),
    }),
    response: z.strictObject({ ...doneShape, view: savedViewSchema }),
    refusals: viewRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  remove: defineOperation({
    id: 'views.remove',
    method: 'DELETE',
    path: '/views/{id}',
    summary: 'Remove a saved view of your own',
    scope: 'self',
    parameters: idParameter,
    response: done,
    refusals: viewRefusals,
    canBeUndone: true,
  }),
};
