import { z } from 'zod';
import { requiredWords } from './shared/required-words.ts';
import { archivedRefusals } from './spine/archived.ts';
import { daySchema, idSchema } from './spine/fields.ts';
import { doneShape, idParameter } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';
import { givenRoles } from './spine/permissions.ts';
import type { RefusalTable } from './spine/refusal.ts';

/** Fewer answers than this are shown to nobody: then a figure would be somebody's. */
export const fewestAnswers = 5;
/** From not at all to fully. */
export const highestScore = 5;
/** An average below this is worth an action. */
export const lowAverage = 3;

const askedShape = {
  title: requiredWords(120),
  /** Sentences to which people say from 1 to 5 how far they agree. */
  questions: z.array(requiredWords(200)).min(3).max(5),
  hasRemark: z.boolean(),
  /** The last day on which it can be answered. */
  closesOn: daySchema,
};

const toAnswerSchema = z.strictObject({ id: idSchema, placeTitle: z.string(), ...askedShape });
export type SurveyToAnswer = z.infer<typeof toAnswerSchema>;

const resultSchema = z.strictObject({
  /** Per question how often each score was given, from 1 on. */
  tallies: z.array(z.array(z.number().int()).length(highestScore)),
  averages: z.array(z.number()),
  /** In the order of the alphabet, which is nobody's. */
  remarks: z.array(z.string()),
});

const surveySchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  scopeId: idSchema,
  placeTitle: z.string(),
  ...askedShape,
  opensOn: daySchema,
  /** When it ended before its last day. */
  endedOn: daySchema.nullable(),
  isOpen: z.boolean(),
  invited: z.number().int(),
  answered: z.number().int(),
  /** Null while it is open, and for good when fewer than five answered. */
  result: resultSchema.nullable(),
  /** Earlier ones of the same series with a result, the latest first. */
  earlier: z.array(
    z.strictObject({ closesOn: daySchema, answered: z.number().int(), averages: z.array(z.number()) }),
  ),
});
export type SurveyView = z.infer<typeof surveySchema>;

export const surveyRefusals = {
  'surveys/too-few-invited': {
    status: 422,
    en: 'This asks {invited} people. Answers are shown from {fewest} on, so that nobody can be known by theirs.',
    nl: 'Dit vraagt {invited} mensen. Antwoorden zijn er vanaf {fewest}, zodat niemand aan het zijne te herkennen is.',
    next: { en: 'Ask more people.', nl: 'Vraag meer mensen.' },
  },
  'surveys/closes-too-early': {
    status: 422,
    en: 'The last day, {day}, has passed.',
    nl: 'De laatste dag, {day}, is voorbij.',
    next: { en: 'Choose a later day.', nl: 'Kies een latere dag.' },
  },
  'surveys/answered-already': {
    status: 409,
    en: 'You have answered this survey. What you said is kept without your name, so it cannot be changed.',
    nl: 'U hebt deze peiling beantwoord. Wat u zei is zonder naam bewaard en kan dus niet meer worden gewijzigd.',
    next: { en: 'Nothing needs to be done.', nl: 'U hoeft niets te doen.' },
  },
  'surveys/closed': {
    status: 409,
    en: 'This survey is closed.',
    nl: 'Deze peiling is gesloten.',
    next: { en: 'Wait for the next one.', nl: 'Wacht op de volgende.' },
  },
  'surveys/answer-incomplete': {
    status: 422,
    en: 'This survey asks {count} scores, and takes a remark only where it asks for one.',
    nl: 'Deze peiling vraagt {count} scores, en een opmerking alleen waar daarom wordt gevraagd.',
    next: { en: 'Answer each sentence.', nl: 'Beantwoord elke zin.' },
  },
} as const satisfies RefusalTable;
export type SurveyRefusal = keyof typeof surveyRefusals;

const done = z.strictObject({ ...doneShape, id: idSchema });

export const surveyOperations = {
  list: defineOperation({
    id: 'surveys.list',
    method: 'GET',
    path: '/surveys',
    summary: 'Surveys that you are asked to answer, and those that you keep with their results',
    scope: 'self',
    response: z.strictObject({
      toAnswer: z.array(toAnswerSchema),
      rows: z.array(surveySchema),
      mayOpen: z.boolean(),
    }),
    refusals: {},
  }),
  open: defineOperation({
    id: 'surveys.open',
    method: 'POST',
    path: '/surveys',
    summary: 'Ask people three to five questions until a day; what is answered is kept without names',
    scope: 'record',
    permission: 'standard.write',
    body: z.strictObject({
      scopeId: idSchema,
      ...askedShape,
      /** Everybody who holds one of these roles at the place or below it. */
      roles: z.array(z.enum(givenRoles)).max(20),
      personIds: z.array(idSchema).max(500),
      /** An earlier one that this is held again of. */
      repeatsId: idSchema.nullable(),
    }),
    response: z.strictObject({ ...doneShape, id: idSchema, invited: z.number().int() }),
    refusals: { ...archivedRefusals, ...surveyRefusals },
    isCreation: true,
  }),
  end: defineOperation({
    id: 'surveys.end',
    method: 'POST',
    path: '/surveys/{id}/end',
    summary: 'End a survey before its last day, for good',
    scope: 'record',
    permission: 'standard.write',
    parameters: idParameter,
    response: done,
    refusals: surveyRefusals,
  }),
  // Takes no Idempotency-Key: the kept request would be a fingerprint of the answer beside who gave it.
  answer: defineOperation({
    id: 'surveys.answer',
    method: 'POST',
    path: '/surveys/{id}/answers',
    summary:
      'Answer a survey: the scores are added up without you, and only that you answered is kept of you',
    scope: 'self',
    parameters: idParameter,
    body: z.strictObject({
      scores: z.array(z.number().int().min(1).max(highestScore)).max(5),
      remark: z
        .string()
        .trim()
        .max(1000)
        .regex(/^[^\0]*$/)
        .nullable(),
    }),
    response: done,
    refusals: surveyRefusals,
  }),
};
