import { z } from 'zod';
import { type Course, raisedFields, registerRefusals } from './registers/register.ts';
import { requiredWords } from './shared/required-words.ts';
import { archivedRefusals } from './spine/archived.ts';
import { closingFields, commonFields, daySchema, type FieldTable, idSchema } from './spine/fields.ts';
import { doneShape, idParameter } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';
import { recordOperations, type ViewOf } from './spine/record-type.ts';
import type { RefusalTable } from './spine/refusal.ts';

export const requestStates = ['asked', 'taken', 'answered', 'closed', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

export const requestCourse: Course<RequestState> = {
  next: {
    asked: ['taken', 'answered', 'withdrawn'],
    taken: ['asked', 'answered', 'withdrawn'],
    answered: ['taken', 'closed'],
    closed: ['taken'],
    withdrawn: ['asked'],
  },
  over: ['answered', 'closed', 'withdrawn'],
};

const given = { isReadOnly: true } as const;

/** A question asked of the PMO, which whoever asked it sees as their own. */
export const requestFields = {
  ...commonFields,
  placeTitle: { kind: 'text', term: 'request-place', isRequired: true, ...given },
  serviceTitle: { kind: 'text', term: 'desk-service', ...given, isShownFirst: true },
  state: {
    kind: 'choice',
    term: 'request-state',
    isRequired: true,
    hasDefault: true,
    options: requestStates,
    isShownFirst: true,
  },
  question: { kind: 'long-text', term: 'request-question', isRequired: true, longest: 4000 },
  raisedById: { ...raisedFields.raisedById, term: 'asked-by', isShownFirst: true },
  ownerId: { kind: 'person', term: 'request-owner', isShownFirst: true },
  raisedOn: { ...raisedFields.raisedOn, term: 'asked-on', isShownFirst: true },
  dueOn: { kind: 'day', term: 'answer-by', isShownFirst: true },
  answer: { kind: 'long-text', term: 'request-answer', longest: 8000 },
  closedOn: { kind: 'day', term: 'answered-on', isShownFirst: true },
  ...closingFields,
} as const satisfies FieldTable;
export type RequestView = ViewOf<typeof requestFields>;

export const deskRefusals = {
  ...registerRefusals,
  'desk/service-unknown': {
    status: 422,
    en: 'This service is not offered to you any more.',
    nl: 'Deze dienst wordt u niet meer aangeboden.',
    next: {
      en: 'Choose another service, or ask without one.',
      nl: 'Kies een andere dienst of vraag het zonder dienst.',
    },
  },
  'desk/not-for-advisers': {
    status: 403,
    en: 'An adviser from outside writes recommendations, and asks nothing of the desk.',
    nl: 'Een externe adviseur schrijft aanbevelingen en vraagt niets aan de balie.',
    next: {
      en: 'Write a recommendation, or speak to the PMO.',
      nl: 'Schrijf een aanbeveling of spreek het PMO.',
    },
  },
  'desk/service-owner-unknown': {
    status: 422,
    en: 'This person has no open account.',
    nl: 'Deze persoon heeft geen open account.',
    next: { en: 'Choose somebody else.', nl: 'Kies iemand anders.' },
  },
  'desk/not-open': {
    status: 409,
    en: 'This question was answered or withdrawn already.',
    nl: 'Deze vraag is al beantwoord of ingetrokken.',
    next: { en: 'Ask a new question if you need more.', nl: 'Stel een nieuwe vraag als er meer nodig is.' },
  },
  'desk/not-answered': {
    status: 409,
    en: 'A guideline is made of an answer, and this question has none yet.',
    nl: 'Een richtlijn komt uit een antwoord, en deze vraag heeft er nog geen.',
    next: { en: 'Answer the question first.', nl: 'Beantwoord eerst de vraag.' },
  },
} as const satisfies RefusalTable;
export type DeskRefusal = keyof typeof deskRefusals;

/** What counts when a question names no service. */
export const usualAnswerDays = 5;

const serviceShape = {
  name: requiredWords(120),
  description: z
    .string()
    .trim()
    .max(2000)
    .regex(/^[^\0]*$/),
  ownerId: idSchema.nullable(),
  /** Working days within which a question is usually answered. */
  answerDays: z.number().int().min(1).max(250),
  isActive: z.boolean(),
};

const serviceSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  scopeId: idSchema,
  placeTitle: z.string(),
  ...serviceShape,
  mayChange: z.boolean(),
  /** Of the last twelve months: how many were answered, and the median of the working days that it took. */
  answered: z.number().int(),
  medianDays: z.number().nullable(),
});
export type DeskService = z.infer<typeof serviceSchema>;

const ownRequestSchema = z.strictObject({
  id: idSchema,
  key: z.string(),
  title: z.string(),
  question: z.string(),
  serviceTitle: z.string().nullable(),
  state: z.enum(requestStates),
  ownerId: idSchema.nullable(),
  raisedOn: daySchema,
  dueOn: daySchema.nullable(),
  closedOn: daySchema.nullable(),
  answer: z.string().nullable(),
});
export type OwnRequest = z.infer<typeof ownRequestSchema>;

const done = z.strictObject({ ...doneShape, id: idSchema });

export const deskOperations = {
  show: defineOperation({
    id: 'desk.show',
    method: 'GET',
    path: '/desk',
    summary: 'What the PMO offers you and how fast it answers, and what you asked of it',
    scope: 'self',
    response: z.strictObject({
      services: z.array(serviceSchema),
      mine: z.array(ownRequestSchema),
      names: z.record(z.string(), z.string()),
      /** How the questions stand that the reader may answer; null for who answers none. */
      desk: z
        .strictObject({
          open: z.number().int(),
          late: z.number().int(),
          answered: z.number().int(),
          medianDays: z.number().nullable(),
        })
        .nullable(),
    }),
    refusals: {},
  }),
  addService: defineOperation({
    id: 'desk.add-service',
    method: 'POST',
    path: '/desk/services',
    summary: 'Offer a service of the PMO at a place and below it',
    scope: 'record',
    permission: 'desk.answer',
    body: z.strictObject({ scopeId: idSchema, ...serviceShape }),
    response: done,
    refusals: deskRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  changeService: defineOperation({
    id: 'desk.change-service',
    method: 'PATCH',
    path: '/desk/services/{id}',
    summary: 'Change a service of the PMO, or offer it no longer',
    scope: 'record',
    permission: 'desk.answer',
    parameters: idParameter,
    body: z.strictObject(serviceShape),
    response: done,
    refusals: deskRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
};

export const requestOperations = {
  ...recordOperations({
    name: 'requests',
    noun: 'question to the PMO',
    fields: requestFields,
    read: 'desk.answer',
    create: 'desk.answer',
    write: 'desk.answer',
    createVerb: 'note',
    refusals: deskRefusals,
  }),
  ask: defineOperation({
    id: 'requests.ask',
    method: 'POST',
    path: '/requests/asked',
    summary: 'Ask the PMO something, by one of its services or without',
    scope: 'self',
    body: z.strictObject({
      serviceId: idSchema.nullable(),
      title: requiredWords(200),
      question: requiredWords(4000),
    }),
    response: z.strictObject({ ...doneShape, id: idSchema, dueOn: daySchema }),
    refusals: deskRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  withdraw: defineOperation({
    id: 'requests.withdraw',
    method: 'POST',
    path: '/requests/{id}/withdrawal',
    summary: 'Withdraw a question of yours that was not answered yet',
    scope: 'self',
    parameters: idParameter,
    response: done,
    refusals: deskRefusals,
    canBeUndone: true,
  }),
  draftGuideline: defineOperation({
    id: 'requests.draft-guideline',
    method: 'POST',
    path: '/requests/{id}/guideline',
    summary: 'Make the draft of a guideline of a question and its answer, linked with each other',
    scope: 'record',
    permission: 'desk.answer',
    parameters: idParameter,
    response: z.strictObject({ ...doneShape, key: z.string() }),
    refusals: { ...archivedRefusals, ...deskRefusals },
    canBeUndone: true,
  }),
};
