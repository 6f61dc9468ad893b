import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import type { RefusalTable } from '../spine/refusal.ts';
import { charterStates } from './charters.ts';
import { models, sitings } from './models.ts';
import {
  adviceQuestions,
  commitmentKinds,
  commitmentStates,
  measureCodes,
  practiceCodes,
  setUpSteps,
  starterSets,
  stepStates,
  toolFates,
} from './set-up-codes.ts';

export const setUpRefusals = {
  'pmo/person-unknown': {
    status: 422,
    en: 'This person does not exist or has no open account.',
    nl: 'Deze persoon bestaat niet of heeft geen actief account.',
    next: { en: 'Choose somebody from the list.', nl: 'Kies iemand uit de lijst.' },
  },
  'pmo/row-unknown': {
    status: 404,
    en: 'This row does not exist any more.',
    nl: 'Deze regel bestaat niet meer.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'pmo/nothing-answered': {
    status: 409,
    en: 'No question has been answered yet.',
    nl: 'Er is nog geen vraag beantwoord.',
    next: {
      en: 'Answer what you know; the rest may stay open.',
      nl: 'Beantwoord wat u weet; de rest mag open blijven.',
    },
  },
  'pmo/review-past': {
    status: 422,
    en: 'The day of the review, {day}, has passed.',
    nl: 'De dag van de evaluatie, {day}, is voorbij.',
    next: { en: 'Choose today or later.', nl: 'Kies vandaag of later.' },
  },
} as const satisfies RefusalTable;

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\0]*$/);
const line = text(200).min(1);
const level = z.number().int().min(1).max(5);
const answer = z.number().int().min(0).max(2);

const practiceAnswers = z.partialRecord(z.enum(practiceCodes), level.nullable());
const adviceAnswers = z.partialRecord(z.enum(adviceQuestions), answer.nullable());
export type AdviceAnswers = z.infer<typeof adviceAnswers>;

const stored = { id: idSchema, version: z.number().int() };
const commitment = {
  kind: z.enum(commitmentKinds),
  promise: line,
  state: z.enum(commitmentStates),
  dueOn: daySchema.nullable(),
};
const tool = { team: text(120), title: line, usedFor: text(300), fate: z.enum(toolFates).nullable() };
const measure = {
  code: z.enum(measureCodes),
  isOn: z.boolean(),
  target: z.number().int().min(0).max(10_000),
  ownerId: idSchema.nullable(),
};
export const commitmentSchema = z.strictObject({ ...stored, ...commitment });
export type Commitment = z.infer<typeof commitmentSchema>;
export const toolSchema = z.strictObject({ ...stored, ...tool });
export type Tool = z.infer<typeof toolSchema>;
export const measureSchema = z.strictObject({
  ...measure,
  /** Null where nothing is known, which is neither nought nor good. */
  value: z.number().nullable(),
  /** Of how many projects or decisions the value tells. */
  sample: z.number().int(),
  /** False where the default was not looked at yet. */
  isChosen: z.boolean(),
});
export type Measure = z.infer<typeof measureSchema>;

export const assessmentSchema = z.strictObject({
  ...stored,
  number: z.number().int(),
  answers: z.partialRecord(z.enum(practiceCodes), level),
  painPoints: z.string(),
  startedOn: daySchema,
  finishedOn: daySchema.nullable(),
});
export type Assessment = z.infer<typeof assessmentSchema>;

export const adviceSchema = z.strictObject({
  model: z.enum(models),
  siting: z.enum(sitings),
  /** The three that weigh most, what limits the model first. */
  reasons: z.array(
    z.strictObject({
      question: z.enum(adviceQuestions).or(z.literal('data')),
      answer,
      speaksFor: z.enum(['support', 'direction', 'limit']),
    }),
  ),
});
export type Advice = z.infer<typeof adviceSchema>;

const improvement = {
  survey: z.array(line).min(3).max(5),
  reviewOn: daySchema,
  reviewMonths: z.number().int().min(1).max(24),
};

export const setUpSchema = z.strictObject({
  placeId: idSchema,
  placeTitle: z.string(),
  mayManage: z.boolean(),
  steps: z.array(z.strictObject({ code: z.enum(setUpSteps), state: z.enum(stepStates) })),
  /** The newest version of the charter. */
  charter: z
    .strictObject({
      ...stored,
      key: z.string(),
      title: z.string(),
      state: z.enum(charterStates),
      purpose: z.string().nullable(),
      problem: z.string().nullable(),
      mandate: z.string().nullable(),
      goals: z.string().nullable(),
      services: z.string().nullable(),
      sponsorId: idSchema.nullable(),
    })
    .nullable(),
  commitments: z.array(commitmentSchema),
  /** The newest first; the first is the one that goes on, if it is not finished. */
  assessments: z.array(assessmentSchema),
  adviceAnswers: z.partialRecord(z.enum(adviceQuestions), answer),
  /** Absent until enough is answered. */
  advice: adviceSchema.nullable(),
  starterSet: z.enum(starterSets).nullable(),
  office: z
    .strictObject({ id: idSchema, title: z.string(), model: z.enum(models), siting: z.enum(sitings) })
    .nullable(),
  tools: z.array(toolSchema),
  measures: z.array(measureSchema),
  survey: z.array(z.string()),
  reviewOn: daySchema.nullable(),
  reviewMonths: z.number().int().nullable(),
  /** Steps of which somebody said that there is nothing to write down. */
  confirmed: z.array(z.enum(setUpSteps)),
  names: z.record(z.string(), z.string()),
});
export type SetUp = z.infer<typeof setUpSchema>;

const refusals = { ...archivedRefusals, ...setUpRefusals };
const done = z.strictObject(doneShape);
const shared = { scope: 'record', permission: 'governance.manage', parameters: idParameter } as const;
const rowChanges = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({
    add: z.array(z.strictObject(shape)).max(50),
    change: z.array(z.strictObject({ ...stored, ...shape })).max(200),
    remove: z.array(z.strictObject(stored)).max(200),
  });

export const setUpOperations = {
  show: defineOperation({
    ...shared,
    id: 'pmo.show',
    method: 'GET',
    path: '/pmo/{id}',
    summary: 'How far the PMO of a place is set up: eight steps with what each brought forth',
    permission: 'governance.read',
    response: setUpSchema,
    refusals: {},
  }),
  answer: defineOperation({
    ...shared,
    id: 'pmo.assess',
    method: 'PATCH',
    path: '/pmo/{id}/assessment',
    summary:
      'Answer questions of the assessment of current practice; after a finished one this begins the next',
    body: z.strictObject({ answers: practiceAnswers, painPoints: text(4000).optional() }),
    response: done,
    refusals,
    canBeUndone: true,
  }),
  finish: defineOperation({
    ...shared,
    id: 'pmo.finish-assessment',
    method: 'POST',
    path: '/pmo/{id}/assessment/finish',
    summary: 'Finish the assessment; what was not answered stays unknown',
    response: done,
    refusals,
    canBeUndone: true,
  }),
  choose: defineOperation({
    ...shared,
    id: 'pmo.choose',
    method: 'PATCH',
    path: '/pmo/{id}',
    summary:
      'Answer the adviser, choose a starter set, plan the review of the PMO, or say of a step that there is nothing to write down',
    body: z
      .strictObject({
        adviceAnswers,
        starterSet: z.enum(starterSets).nullable(),
        improvement: z.strictObject(improvement),
        confirm: z.strictObject({ step: z.enum(['tools', 'adoption']), isDone: z.boolean() }),
      })
      .partial(),
    response: done,
    refusals,
    canBeUndone: true,
  }),
  keepCommitments: defineOperation({
    ...shared,
    id: 'pmo.keep-commitments',
    method: 'POST',
    path: '/pmo/{id}/commitments',
    summary: 'Write down, change and take out what the sponsor promised',
    body: rowChanges(commitment),
    response: done,
    refusals,
    canBeUndone: true,
  }),
  keepTools: defineOperation({
    ...shared,
    id: 'pmo.keep-tools',
    method: 'POST',
    path: '/pmo/{id}/tools',
    summary: 'Write down, change and take out tools in use, and whether each is kept, replaced or connected',
    body: rowChanges(tool),
    response: done,
    refusals,
    canBeUndone: true,
  }),
  keepMeasures: defineOperation({
    ...shared,
    id: 'pmo.keep-measures',
    method: 'PUT',
    path: '/pmo/{id}/measures',
    summary: 'Choose what the PMO measures of itself, with target and owner',
    body: z.strictObject({ rows: z.array(z.strictObject(measure)).min(1).max(measureCodes.length) }),
    response: done,
    refusals,
    canBeUndone: true,
  }),
};
