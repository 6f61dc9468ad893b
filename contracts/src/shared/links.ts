import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { idSchema } from '../spine/fields.ts';
import { canSchema, doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { recordTypes } from './record-types.ts';

/** What one record is to another; read from the other side each has words of its own. */
export const linkKinds = ['relates-to', 'causes', 'mitigates', 'follows-from', 'contributes-to'] as const;
export type LinkKind = (typeof linkKinds)[number];

export const linkSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(linkKinds),
  /** Whether the sentence begins at the other record: it causes this one. */
  isFromOther: z.boolean(),
  other: z.strictObject({
    id: idSchema,
    type: z.enum(recordTypes),
    key: z.string(),
    title: z.string(),
    isArchived: z.boolean(),
  }),
});
export type LinkView = z.infer<typeof linkSchema>;

export const linkOperations = {
  list: defineOperation({
    id: 'links.list',
    method: 'GET',
    path: '/records/{id}/links',
    summary: 'The records that a record is linked with, as far as you may see them',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: z.strictObject({ rows: z.array(linkSchema), can: canSchema }),
    refusals: {},
  }),
  add: defineOperation({
    id: 'links.add',
    method: 'POST',
    path: '/records/{id}/links',
    summary: 'Link a record with another that you may see, by its number',
    scope: 'record',
    permission: 'record.comment',
    parameters: idParameter,
    body: z.strictObject({
      kind: z.enum(linkKinds),
      isFromOther: z.boolean(),
      key: z.string().regex(/^[A-Z]{1,2}-\d{1,9}$/),
    }),
    response: z.strictObject({ ...doneShape, link: linkSchema }),
    refusals: {
      ...archivedRefusals,
      'links/other-unknown': {
        status: 422,
        en: 'There is no {key}, or you may not see it.',
        nl: '{key} bestaat niet, of u mag het niet zien.',
        next: { en: 'Choose another record.', nl: 'Kies een ander record.' },
      },
      'links/with-itself': {
        status: 422,
        en: '{key} is this record itself.',
        nl: '{key} is dit record zelf.',
        next: { en: 'Choose another record.', nl: 'Kies een ander record.' },
      },
      'links/already-there': {
        status: 409,
        en: 'This is already linked with {key} in this way.',
        nl: 'Dit is al zo verbonden met {key}.',
        next: { en: 'Choose another kind of link.', nl: 'Kies een ander soort verband.' },
      },
    },
    isCreation: true,
    canBeUndone: true,
  }),
  remove: defineOperation({
    id: 'links.remove',
    method: 'DELETE',
    path: '/records/{id}/links/{linkId}',
    summary: 'Take away a link between two records that you may see',
    scope: 'record',
    permission: 'record.comment',
    parameters: z.strictObject({ id: idSchema, linkId: idSchema }),
    response: z.strictObject(doneShape),
    refusals: archivedRefusals,
    canBeUndone: true,
  }),
};
