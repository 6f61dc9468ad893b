import { z } from 'zod';
import { archivedRefusals } from './spine/archived.ts';
import {
  closingFields,
  daySchema,
  type FieldTable,
  idSchema,
  instantSchema,
  placedFields,
} from './spine/fields.ts';
import { doneShape, idParameter } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';
import { recordOperations, type ViewOf } from './spine/record-type.ts';
import type { RefusalTable } from './spine/refusal.ts';

export const riskKinds = ['threat', 'opportunity'] as const;
export const riskStatuses = ['open', 'active', 'occurred', 'closed'] as const;
export const riskCategories = [
  'planning',
  'cost',
  'scope',
  'quality',
  'people',
  'supplier',
  'technology',
  'legal',
  'political',
  'environment',
  'safety',
] as const;
export const proximities = ['imminent', 'this-phase', 'this-project', 'after-project'] as const;
/** Responses to threats, then to opportunities; accept fits both. */
export const threatResponses = ['avoid', 'reduce', 'transfer', 'share', 'accept', 'contingent-plan'] as const;
export const opportunityResponses = ['exploit', 'enhance', 'share', 'accept', 'reject'] as const;
export const responseTypes = [
  'avoid',
  'reduce',
  'transfer',
  'share',
  'accept',
  'contingent-plan',
  'exploit',
  'enhance',
  'reject',
] as const;
export const escalationLevels = ['project', 'programme', 'portfolio', 'organisation'] as const;

const scale = { kind: 'integer', least: 1, most: 5 } as const;

export const riskFields = {
  ...placedFields,
  kind: { kind: 'choice', term: 'risk-kind', isRequired: true, hasDefault: true, options: riskKinds },
  category: { kind: 'choice', term: 'category', options: riskCategories, isShownFirst: true },
  cause: { kind: 'long-text', term: 'cause', longest: 2000 },
  event: { kind: 'long-text', term: 'risk-event', longest: 2000 },
  effect: { kind: 'long-text', term: 'effect', longest: 2000 },
  status: {
    kind: 'choice',
    term: 'status',
    isRequired: true,
    hasDefault: true,
    options: riskStatuses,
    isShownFirst: true,
  },
  ownerId: { kind: 'person', term: 'risk-owner', isShownFirst: true },
  actioneeId: { kind: 'person', term: 'risk-actionee' },
  raisedOn: { kind: 'day', term: 'raised-on', isRequired: true, hasDefault: true },
  raisedById: { kind: 'person', term: 'raised-by' },
  proximity: { kind: 'choice', term: 'proximity', options: proximities },
  probability: { ...scale, term: 'probability', isShownFirst: true },
  impactTime: { ...scale, term: 'impact-time' },
  impactCost: { ...scale, term: 'impact-cost' },
  impactQuality: { ...scale, term: 'impact-quality' },
  impactSafety: { ...scale, term: 'impact-safety' },
  impactReputation: { ...scale, term: 'impact-reputation' },
  impact: { ...scale, term: 'impact', isReadOnly: true, isShownFirst: true },
  score: { kind: 'integer', term: 'risk-score', isReadOnly: true, isShownFirst: true },
  delayDays: { kind: 'integer', term: 'delay-effect', least: -10_000, most: 10_000, unit: 'days' },
  costEffectCents: { kind: 'money', term: 'cost-effect', permission: 'money.read' },
  expectedDelayDays: { kind: 'integer', term: 'expected-delay', isReadOnly: true, unit: 'days' },
  expectedCostCents: { kind: 'money', term: 'expected-cost', isReadOnly: true, permission: 'money.read' },
  responseType: { kind: 'choice', term: 'response-type', options: responseTypes, isShownFirst: true },
  residualProbability: { ...scale, term: 'residual-probability' },
  residualImpact: { ...scale, term: 'residual-impact' },
  residualScore: { kind: 'integer', term: 'residual-score', isReadOnly: true, isShownFirst: true },
  secondaryRisks: { kind: 'long-text', term: 'secondary-risks', longest: 2000 },
  trigger: { kind: 'long-text', term: 'risk-trigger', longest: 2000 },
  escalationLevel: {
    kind: 'choice',
    term: 'escalation-level',
    isRequired: true,
    hasDefault: true,
    options: escalationLevels,
  },
  reviewedOn: { kind: 'day', term: 'reviewed-on', isShownFirst: true },
  ...closingFields,
} as const satisfies FieldTable;
export type RiskView = ViewOf<typeof riskFields>;

export const riskRefusals = {
  'risks/title-empty': {
    status: 422,
    en: 'The title of the risk is empty.',
    nl: 'De titel van het risico is leeg.',
    next: { en: 'Name the risk in a few words.', nl: 'Noem het risico in een paar woorden.' },
  },
  'risks/response-does-not-fit': {
    status: 422,
    en: 'The response {response} does not fit a {kind}.',
    nl: 'De maatregel {response} past niet bij een {kind}.',
    next: { en: 'Choose a response that fits.', nl: 'Kies een passende maatregel.' },
  },
  'risks/residual-worse': {
    status: 422,
    en: 'The residual score {residual} is higher than the inherent score {score}.',
    nl: 'De restscore {residual} is hoger dan de brutoscore {score}.',
    next: {
      en: 'A response does not make a threat worse: correct one of them.',
      nl: 'Een maatregel maakt een bedreiging niet erger: verbeter een van beide.',
    },
  },
  'risks/raised-in-future': {
    status: 422,
    en: 'The day it was raised, {day}, is still to come.',
    nl: 'De dag van melden, {day}, moet nog komen.',
    next: { en: 'Choose today or earlier.', nl: 'Kies vandaag of eerder.' },
  },
  'risks/response-unknown': {
    status: 404,
    en: 'This response action does not exist.',
    nl: 'Deze beheersmaatregel bestaat niet.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
} as const satisfies RefusalTable;
export type RiskRefusal = keyof typeof riskRefusals;

export const responseStates = ['planned', 'busy', 'done', 'dropped'] as const;
const responseActionFields = {
  description: z.string().trim().min(1).max(500),
  ownerId: idSchema.nullable(),
  costCents: z.number().int().nullable(),
  dueOn: daySchema.nullable(),
  state: z.enum(responseStates),
};
export const responseActionSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  ...responseActionFields,
});
export type ResponseAction = z.infer<typeof responseActionSchema>;

/** Bands of the matrix from low to extreme, per cell: `[impact - 1][probability - 1]`. */
export const riskBands = ['low', 'moderate', 'high', 'extreme'] as const;
export type RiskBand = (typeof riskBands)[number];
const five = <T extends z.ZodType>(item: T) => z.array(item).length(5);
export const riskMatrixSchema = z.strictObject({ bands: five(five(z.enum(riskBands))) });
export type RiskMatrix = z.infer<typeof riskMatrixSchema>;

/** 1-4 low, 5-9 moderate, 10-14 high, 15-25 extreme: what most boards start with. */
export const usualRiskMatrix: RiskMatrix = {
  bands: [1, 2, 3, 4, 5].map((impact) =>
    [1, 2, 3, 4, 5].map((probability) => {
      const score = impact * probability;
      if (score >= 15) return 'extreme';
      if (score >= 10) return 'high';
      return score >= 5 ? 'moderate' : 'low';
    }),
  ),
};

const cellSchema = z.strictObject({
  probability: z.number().int(),
  impact: z.number().int(),
  /** Ids of the risks in the cell before any response, and after. */
  inherent: z.array(idSchema),
  residual: z.array(idSchema),
});

export const riskOperations = {
  ...recordOperations({
    name: 'risks',
    noun: 'risk',
    fields: riskFields,
    read: 'risk.read',
    create: 'risk.write',
    write: 'risk.write',
    createVerb: 'register',
    refusals: riskRefusals,
  }),
  matrix: defineOperation({
    id: 'risks.matrix',
    method: 'GET',
    path: '/risks/matrix',
    summary: 'Place the open risks that you may see in the matrix of probability and impact',
    scope: 'visible',
    permission: 'risk.read',
    query: z.strictObject({
      scope: idSchema.optional(),
      kind: z.enum(riskKinds).optional(),
      asOf: instantSchema.optional(),
    }),
    response: z.strictObject({
      matrix: riskMatrixSchema,
      cells: z.array(cellSchema),
      /** Risks without probability or impact: they have no place. */
      unplaced: z.array(idSchema),
      titles: z.record(z.string(), z.strictObject({ key: z.string(), title: z.string() })),
    }),
    refusals: {},
  }),
  setMatrix: defineOperation({
    id: 'risks.set-matrix',
    method: 'PUT',
    path: '/risks/matrix',
    summary: 'Set the band of each cell of the matrix, for the whole organisation',
    scope: 'organisation',
    permission: 'organisation.manage',
    body: riskMatrixSchema,
    response: z.strictObject(doneShape),
    refusals: {},
    canBeUndone: true,
  }),
  listResponses: defineOperation({
    id: 'risks.list-responses',
    method: 'GET',
    path: '/risks/{id}/responses',
    summary: 'List the response actions of a risk',
    scope: 'record',
    permission: 'risk.read',
    parameters: idParameter,
    response: z.strictObject({
      rows: z.array(responseActionSchema),
      names: z.record(z.string(), z.string()),
    }),
    refusals: {},
  }),
  planResponse: defineOperation({
    id: 'risks.plan-response',
    method: 'POST',
    path: '/risks/{id}/responses',
    summary: 'Plan a response action for a risk',
    scope: 'record',
    permission: 'risk.write',
    parameters: idParameter,
    body: z.strictObject(responseActionFields),
    response: z.strictObject({ ...doneShape, response: responseActionSchema }),
    refusals: { ...riskRefusals, ...archivedRefusals },
    isCreation: true,
    canBeUndone: true,
  }),
  changeResponse: defineOperation({
    id: 'risks.change-response',
    method: 'PATCH',
    path: '/risks/{id}/responses/{responseId}',
    summary: 'Change a response action',
    scope: 'record',
    permission: 'risk.write',
    parameters: z.strictObject({ id: idSchema, responseId: idSchema }),
    body: z.strictObject(responseActionFields).partial(),
    response: z.strictObject({ ...doneShape, response: responseActionSchema }),
    refusals: { ...riskRefusals, ...archivedRefusals },
    isVersioned: true,
    canBeUndone: true,
  }),
};
