import { z } from 'zod';
import { idSchema } from '../spine/fields.ts';
import { defineOperation } from '../spine/operation.ts';
import { recordTypes } from './record-types.ts';

/** What can be found: records by their type, and what hangs on them. */
export const searchedThings = [...recordTypes, 'activity', 'comment', 'file'] as const;
export type SearchedThing = (typeof searchedThings)[number];

/** A text in pieces, those that were looked for marked; never markup. */
export const markedTextSchema = z.array(z.strictObject({ text: z.string(), isFound: z.boolean() }));
export type MarkedText = z.infer<typeof markedTextSchema>;

export const searchHitSchema = z.strictObject({
  thing: z.enum(searchedThings),
  id: idSchema,
  /** The record that it is, or hangs on. */
  record: z.strictObject({
    id: idSchema,
    type: z.enum(recordTypes),
    key: z.string(),
    title: z.string(),
    isArchived: z.boolean(),
    /** The place right above it. */
    placeTitle: z.string().nullable(),
  }),
  title: markedTextSchema,
  /** Where the words stand; empty when only the title has them. */
  excerpt: markedTextSchema,
  /** The state of a record that has one: the term of the field, and the option. */
  state: z.strictObject({ term: z.string(), option: z.string() }).nullable(),
  /** The number of an activity in its plan. */
  uid: z.number().int().nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

/** The most hits that are counted; beyond them an answer says that there are more. */
export const mostFound = 2000;

function wordList(words: readonly string[]) {
  const word = `(?:${words.join('|')})`;
  return z.string().regex(new RegExp(`^${word}(?:,${word}){0,20}$`));
}

export const searchOperations = {
  find: defineOperation({
    id: 'search.find',
    method: 'GET',
    path: '/search',
    summary:
      'Find records, activities, comments and files by words, type, state or number, among what you may see',
    scope: 'visible',
    permission: 'project.read',
    query: z.strictObject({
      q: z.string().max(200),
      /** Some of what can be found, with commas; all when absent. */
      types: wordList(searchedThings).optional(),
      limit: z
        .string()
        .regex(/^\d{1,3}$/)
        .check(z.refine((text) => Number(text) >= 1 && Number(text) <= 100, 'from 1 to 100'))
        .optional(),
      archived: z.enum(['with']).optional(),
    }),
    response: z.strictObject({
      hits: z.array(searchHitSchema),
      /** How many of each thing, whatever was chosen by `types`. */
      counts: z.array(z.strictObject({ thing: z.enum(searchedThings), count: z.number().int() })),
      /** Set when there are more than are counted. */
      hasMore: z.boolean(),
    }),
    refusals: {},
  }),
};
