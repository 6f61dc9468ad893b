import { z } from 'zod';
import { canSchema, doneShape } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { longestTag, readTags } from '../spine/tags.ts';

/** One tag: text without a comma. */
const tagSchema = z
  .string()
  .max(longestTag)
  .check(z.refine((text) => readTags(text).length === 1 && readTags(text)[0] === text, 'one tag'));

export const tagUseSchema = z.strictObject({
  name: z.string(),
  /** On how many records that the reader may see. */
  count: z.number().int(),
});
export type TagUse = z.infer<typeof tagUseSchema>;

export const tagOperations = {
  list: defineOperation({
    id: 'tags.list',
    method: 'GET',
    path: '/tags',
    summary: 'The tags of the records that you may see, by name, with how many have each',
    scope: 'self',
    response: z.strictObject({ rows: z.array(tagUseSchema), can: canSchema }),
    refusals: {},
  }),
  replace: defineOperation({
    id: 'tags.replace',
    method: 'POST',
    path: '/tags/replace',
    summary: 'Rename a tag, join it with another, or take it away, on all records that you may see',
    scope: 'organisation',
    permission: 'standard.write',
    body: z.strictObject({ from: tagSchema, to: tagSchema.nullable() }),
    response: z.strictObject({ ...doneShape, count: z.number().int() }),
    refusals: {
      'tags/unknown': {
        status: 404,
        en: 'No record has the tag {tag}.',
        nl: 'Geen record heeft het label {tag}.',
        next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
      },
    },
    canBeUndone: true,
  }),
};
