import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { closingFields, commonFields, daySchema, type FieldTable, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { recordOperations, type ViewOf } from '../spine/record-type.ts';
import { documentKinds } from '../standards/document-templates.ts';
import { recommendationRefusals } from './advice-refusals.ts';

/** The author drafts, hands in and takes back; the organisation accepts or rejects. */
export const recommendationStates = ['draft', 'handed-in', 'accepted', 'rejected'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

/** What an accepted recommendation is worked out to. */
export const recommendationKinds = ['guideline', 'template', 'workflow', 'decision-framework'] as const;

const given = { isReadOnly: true } as const;

export const recommendationFields = {
  ...commonFields,
  placeTitle: { kind: 'text', term: 'advice-place', isRequired: true, ...given, isShownFirst: true },
  state: {
    kind: 'choice',
    term: 'recommendation-state',
    isRequired: true,
    hasDefault: true,
    options: recommendationStates,
    isShownFirst: true,
  },
  kind: {
    kind: 'choice',
    term: 'recommendation-kind',
    isRequired: true,
    hasDefault: true,
    options: recommendationKinds,
    isShownFirst: true,
  },
  authorId: {
    kind: 'person',
    term: 'recommendation-author',
    isRequired: true,
    hasDefault: true,
    isFixed: true,
    isShownFirst: true,
  },
  finding: { kind: 'long-text', term: 'finding', longest: 4000 },
  evidence: { kind: 'long-text', term: 'finding-evidence', longest: 4000 },
  proposedText: { kind: 'long-text', term: 'proposed-text', longest: 8000 },
  expectedEffect: { kind: 'long-text', term: 'expected-effect', longest: 2000 },
  /** Of a template: the kind of document that the draft is for. */
  draftDocument: { kind: 'choice', term: 'document-kind', options: documentKinds },
  draftTitle: { kind: 'text', term: 'draft-title', longest: 300 },
  draftText: { kind: 'long-text', term: 'draft-text', longest: 20_000 },
  decidedById: { kind: 'person', term: 'recommendation-decided-by', ...given },
  decidedOn: { kind: 'day', term: 'recommendation-decided-on', ...given, isShownFirst: true },
  ruling: { kind: 'long-text', term: 'recommendation-ruling', ...given },
  draftKey: { kind: 'text', term: 'recommendation-draft', ...given },
  guidelineKey: { kind: 'text', term: 'guideline-from-advice', ...given },
  ...closingFields,
} as const satisfies FieldTable;
export type RecommendationView = ViewOf<typeof recommendationFields>;

const operations = recordOperations({
  name: 'recommendations',
  noun: 'recommendation',
  fields: recommendationFields,
  read: 'advice.read',
  create: 'advice.write',
  write: 'advice.write',
  createVerb: 'write',
  refusals: recommendationRefusals,
});

const reason = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^[^\0]*$/);

export const recommendationOperations = {
  ...operations,
  decide: defineOperation({
    id: 'recommendations.decide',
    method: 'POST',
    path: '/recommendations/{id}/decision',
    summary:
      'Accept or reject what an adviser handed in, with the reason; accepting agrees the action that works it out',
    scope: 'record',
    permission: 'proposal.decide',
    parameters: idParameter,
    body: z.strictObject({
      isAccepted: z.boolean(),
      reason,
      /** Who works an accepted one out, and by when. */
      ownerId: idSchema.nullable(),
      dueOn: daySchema.nullable(),
      /** Whether the guideline that it proposes is made as a draft; for who writes guidelines there. */
      makesGuideline: z.boolean().optional(),
    }),
    response: z.strictObject({ ...doneShape, record: operations.get.response?.shape.record ?? z.never() }),
    refusals: { ...archivedRefusals, ...recommendationRefusals },
    isVersioned: true,
    canBeUndone: true,
  }),
};
