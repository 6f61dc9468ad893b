import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { closingFields, type FieldTable, idSchema, placedFields } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { recordOperations, type ViewOf } from '../spine/record-type.ts';
import type { RefusalTable } from '../spine/refusal.ts';
import { assumptionStates } from './assumptions.ts';
import { type Course, raisedFields, registerRefusals } from './register.ts';

export const decisionStates = ['asked', 'taken', 'superseded', 'withdrawn'] as const;
export type DecisionState = (typeof decisionStates)[number];

export const decisionCourse: Course<DecisionState> = {
  next: {
    asked: ['taken', 'withdrawn'],
    taken: ['asked', 'superseded'],
    superseded: ['taken'],
    withdrawn: ['asked'],
  },
  over: ['taken', 'superseded', 'withdrawn'],
};

export const decisionFields = {
  ...placedFields,
  description: { kind: 'long-text', term: 'decision-question' },
  state: {
    kind: 'choice',
    term: 'decision-state',
    isRequired: true,
    hasDefault: true,
    options: decisionStates,
    isShownFirst: true,
  },
  ownerId: { kind: 'person', term: 'decision-maker', isShownFirst: true },
  body: { kind: 'text', term: 'decision-body' },
  dueOn: { kind: 'day', term: 'decide-by', isShownFirst: true },
  ...raisedFields,
  alternatives: { kind: 'long-text', term: 'alternatives', longest: 4000 },
  ruling: { kind: 'long-text', term: 'ruling', longest: 4000 },
  rationale: { kind: 'long-text', term: 'rationale', longest: 4000 },
  closedOn: { kind: 'day', term: 'decided-on', isShownFirst: true },
  effectiveOn: { kind: 'day', term: 'effective-on' },
  reviewOn: { kind: 'day', term: 'review-on' },
  isReversible: { kind: 'yes-no', term: 'is-reversible' },
  communicatedTo: { kind: 'text', term: 'communicated-to' },
  brokenPremises: { kind: 'integer', term: 'broken-premises', isReadOnly: true, isShownFirst: true },
  ...closingFields,
} as const satisfies FieldTable;
export type DecisionView = ViewOf<typeof decisionFields>;

export const premiseRefusals = {
  'decisions/premise-unknown': {
    status: 404,
    en: 'This premise does not exist.',
    nl: 'Dit uitgangspunt bestaat niet.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'decisions/assumption-elsewhere': {
    status: 422,
    en: '{key} is no assumption of the project that the decision belongs to.',
    nl: '{key} is geen aanname van het project waar het besluit bij hoort.',
    next: { en: 'Choose an assumption of that project.', nl: 'Kies een aanname van dat project.' },
  },
} as const satisfies RefusalTable;

const premiseShape = {
  /** What the decision rests on, with its figures. */
  statement: z.string().trim().min(1).max(500),
  /** The number of an assumption of the same project; while that is refuted, the premise has fallen. */
  assumptionKey: z
    .string()
    .regex(/^AS-\d{1,9}$/)
    .nullable(),
  /** Somebody found that it no longer holds. */
  hasFallen: z.boolean(),
};
export const premiseSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  ...premiseShape,
  assumptionTitle: z.string().nullable(),
  assumptionState: z.enum(assumptionStates).nullable(),
  /** It holds: nobody found otherwise, and its assumption is not refuted. */
  isHolding: z.boolean(),
});
export type Premise = z.infer<typeof premiseSchema>;

const registerOperations = recordOperations({
  name: 'decisions',
  noun: 'decision',
  fields: decisionFields,
  read: 'register.read',
  create: 'register.write',
  write: 'register.write',
  createVerb: 'ask',
  refusals: registerRefusals,
});

export const decisionOperations = {
  ...registerOperations,
  listPremises: defineOperation({
    id: 'decisions.list-premises',
    method: 'GET',
    path: '/decisions/{id}/premises',
    summary: 'List what a decision rests on, and whether it still holds',
    scope: 'record',
    permission: 'register.read',
    parameters: idParameter,
    response: z.strictObject({ rows: z.array(premiseSchema) }),
    refusals: {},
  }),
  addPremise: defineOperation({
    id: 'decisions.add-premise',
    method: 'POST',
    path: '/decisions/{id}/premises',
    summary: 'Say what a decision rests on: a fact, or an assumption of its project',
    scope: 'record',
    permission: 'register.write',
    parameters: idParameter,
    body: z.strictObject(premiseShape),
    response: z.strictObject({ ...doneShape, premise: premiseSchema }),
    refusals: { ...premiseRefusals, ...archivedRefusals },
    isCreation: true,
    canBeUndone: true,
  }),
  changePremise: defineOperation({
    id: 'decisions.change-premise',
    method: 'PATCH',
    path: '/decisions/{id}/premises/{premiseId}',
    summary: 'Change a premise, or say that it no longer holds',
    scope: 'record',
    permission: 'register.write',
    parameters: z.strictObject({ id: idSchema, premiseId: idSchema }),
    body: z.strictObject(premiseShape).partial(),
    response: z.strictObject({ ...doneShape, premise: premiseSchema }),
    refusals: { ...premiseRefusals, ...archivedRefusals },
    isVersioned: true,
    canBeUndone: true,
  }),
};
