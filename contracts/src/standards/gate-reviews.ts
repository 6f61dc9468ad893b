import { z } from 'zod';
import { projectClasses, projectPhases, projectStates } from '../projects.ts';
import { archivedRefusals } from '../spine/archived.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { canSchema, doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { gateRefusals } from './gate-refusals.ts';
import { gatePhases, gateSchema, mostReviewers } from './life-cycles.ts';

export const reviewStates = ['asked', 'decided', 'withdrawn'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Go on; go on under conditions; wait; do the phase again; end the project. */
export const gateOutcomes = ['go', 'conditional-go', 'hold', 'recycle', 'stop'] as const;
export type GateOutcome = (typeof gateOutcomes)[number];

export const gateOpinions = ['agree', 'disagree'] as const;
export type GateOpinion = (typeof gateOpinions)[number];

function words(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\0]*$/);
}
const names = z.record(z.string(), z.string());

/** How a criterion stands: by a fact of the house, or by what somebody said with what shows it. */
export const evidenceSchema = z.strictObject({
  code: z.string(),
  /** Null while nobody knows. */
  isMet: z.boolean().nullable(),
  /** The fact as it is, or what shows it. */
  value: z.union([z.boolean(), z.number(), z.string()]).nullable(),
  /** Of a fact: what it rests on, such as a name; of an answer: who gave it. */
  detail: z.string().nullable(),
  /** The day on which it was so. */
  on: daySchema.nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const viewSchema = z.strictObject({
  personId: idSchema,
  opinion: z.enum(gateOpinions).nullable(),
  note: z.string(),
  givenOn: daySchema.nullable(),
});
export type ReviewerView = z.infer<typeof viewSchema>;

const premiseShape = {
  statement: words(500).min(1),
  assumptionKey: z
    .string()
    .regex(/^AS-\d{1,9}$/)
    .nullable(),
};

export const gateReviewSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  opens: z.enum(gatePhases),
  title: z.strictObject({ nl: z.string(), en: z.string() }).partial(),
  state: z.enum(reviewStates),
  askedById: idSchema,
  askedOn: daySchema,
  dueOn: daySchema,
  note: z.string(),
  deciderId: idSchema,
  views: z.array(viewSchema),
  outcome: z.enum(gateOutcomes).nullable(),
  decidedById: idSchema.nullable(),
  decidedOn: daySchema.nullable(),
  reason: z.string().nullable(),
  /** The record in the register of decisions. */
  decisionKey: z.string(),
  decisionTitle: z.string(),
  brokenPremises: z.number().int(),
  /** As it was when the decision was taken; empty before. */
  evidence: z.array(evidenceSchema),
  missingDocuments: z.array(z.string()),
});
export type GateReview = z.infer<typeof gateReviewSchema>;

const showSchema = z.strictObject({
  project: z.strictObject({
    id: idSchema,
    phase: z.enum(projectPhases),
    class: z.enum(projectClasses),
    state: z.enum(projectStates),
  }),
  /** The version of the life cycle that counts for the project. */
  number: z.number().int(),
  /** Null where the next phase begins without a review, or there is no next. */
  gate: gateSchema.nullable(),
  evidence: z.array(evidenceSchema),
  /** By code of the required document: the name of the file, or null. */
  documents: z.record(z.string(), z.string().nullable()),
  open: gateReviewSchema.nullable(),
  past: z.array(gateReviewSchema),
  names,
  may: z.strictObject({
    ask: z.boolean(),
    withdraw: z.boolean(),
    answer: z.boolean(),
    review: z.boolean(),
    decide: z.boolean(),
  }),
  /** What going on would meet, and what deciding would. */
  can: canSchema,
});
export type GateShown = z.infer<typeof showSchema>;

const refusals = { ...archivedRefusals, ...gateRefusals };
const done = z.strictObject(doneShape);

export const gateOperations = {
  show: defineOperation({
    id: 'gates.show',
    method: 'GET',
    path: '/projects/{id}/gate',
    summary:
      'The next gate of a project: criteria with evidence, documents, the review that runs, and earlier ones',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: showSchema,
    refusals: {},
  }),
  ask: defineOperation({
    id: 'gates.ask',
    method: 'POST',
    path: '/projects/{id}/gate-reviews',
    summary: 'Ask for a review of the next gate, by whom and by when, and for the decision of somebody else',
    scope: 'record',
    permission: 'project.write',
    parameters: idParameter,
    body: z.strictObject({
      deciderId: idSchema,
      reviewerIds: z.array(idSchema).max(mostReviewers),
      dueOn: daySchema,
      note: words(2000),
    }),
    response: z.strictObject({ ...doneShape, reviewId: idSchema }),
    refusals,
    isCreation: true,
  }),
  withdraw: defineOperation({
    id: 'gates.withdraw',
    method: 'DELETE',
    path: '/projects/{id}/gate-reviews',
    summary: 'Take back the request for a review',
    scope: 'record',
    permission: 'project.write',
    parameters: idParameter,
    response: done,
    refusals,
  }),
  answer: defineOperation({
    id: 'gates.answer',
    method: 'PUT',
    path: '/projects/{id}/gate-reviews/criteria/{code}',
    summary: 'Say whether a criterion is met, with what shows it, as a reviewer or as who writes the project',
    scope: 'record',
    permission: 'project.read',
    parameters: z.strictObject({ id: idSchema, code: z.string().max(60) }),
    body: z.strictObject({ isMet: z.boolean(), evidence: words(1000).min(1) }),
    response: done,
    refusals,
    canBeUndone: true,
  }),
  review: defineOperation({
    id: 'gates.review',
    method: 'PUT',
    path: '/projects/{id}/gate-reviews/view',
    summary: 'Give your view as a reviewer of the gate',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    body: z.strictObject({ opinion: z.enum(gateOpinions), note: words(2000) }),
    response: done,
    refusals,
    canBeUndone: true,
  }),
  decide: defineOperation({
    id: 'gates.decide',
    method: 'POST',
    path: '/projects/{id}/gate-reviews/decision',
    summary:
      'Decide at the gate: go, conditional go, hold, recycle or stop, with the reason and what it rests on',
    scope: 'record',
    permission: 'proposal.decide',
    parameters: idParameter,
    body: z.strictObject({
      outcome: z.enum(gateOutcomes),
      reason: words(4000).min(1),
      premises: z.array(z.strictObject(premiseShape)).max(20),
      /** What must be done though the project goes on; each becomes an action. */
      conditions: z
        .array(z.strictObject({ title: words(200).min(1), ownerId: idSchema, dueOn: daySchema }))
        .max(20),
      /** Of a hold: when the project goes on. */
      restartsOn: daySchema.nullable(),
    }),
    response: z.strictObject({ ...doneShape, decisionKey: z.string() }),
    refusals,
  }),
};
