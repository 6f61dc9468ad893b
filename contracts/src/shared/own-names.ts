import { z } from 'zod';

/** Words in one language or both. */
const wordsSchema = z.strictObject({ nl: z.string(), en: z.string() }).partial();

/** What the organisation calls a term of Regie, over the name that it has in the glossary. */
export const ownNameSchema = z.strictObject({
  /** Of a term, or of an option: the term of its field, a point, and the option. */
  code: z.string(),
  name: wordsSchema,
  /** In place of the meaning in the glossary; empty where that stays. */
  meaning: wordsSchema,
});
export type OwnName = z.infer<typeof ownNameSchema>;
