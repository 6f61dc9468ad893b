import { z } from 'zod';
import { idSchema } from '../spine/fields.ts';
import type { RefusalTable } from '../spine/refusal.ts';

/** The draft that a recommendation holds which was accepted, or from which a version follows; for who may see it. */
export const adviceDraftShape = {
  /** Of the recommendation. */
  id: idSchema,
  key: z.string(),
  /** What was recommended. */
  title: z.string(),
  /** What the draft is called; null where that is the title of the recommendation. */
  draftTitle: z.string().nullable(),
  draftText: z.string(),
  /** The part of the organisation that it is about. */
  scopeId: idSchema,
  /** Null where accepting was undone since. */
  acceptedById: idSchema.nullable(),
};

export const draftRefusals = {
  'recommendations/draft-unknown': {
    status: 422,
    en: 'This does not follow from an accepted recommendation that you can see and that holds such a draft.',
    nl: 'Dit volgt niet uit een aangenomen aanbeveling die u kunt zien en waarin zo’n concept staat.',
    next: {
      en: 'Choose another recommendation, or publish without one.',
      nl: 'Kies een andere aanbeveling, of stel vast zonder.',
    },
  },
} as const satisfies RefusalTable;

export type AdviceDraft = z.infer<z.ZodObject<typeof adviceDraftShape>>;
