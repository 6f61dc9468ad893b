import { z } from 'zod';
import { idSchema, instantSchema } from '../spine/fields.ts';
import { canSchema, doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { proposalRouteSchema } from './proposal-routes.ts';

const names = z.record(z.string(), z.string());

export const proposalStates = ['open', 'approved', 'rejected', 'withdrawn'] as const;
export const proposalSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  operation: z.string(),
  scopeId: idSchema,
  recordId: idSchema.nullable(),
  recordTitle: z.string().nullable(),
  proposerId: idSchema,
  reason: z.string(),
  state: z.enum(proposalStates),
  decidedById: idSchema.nullable(),
  decision: z.string().nullable(),
  createdAt: instantSchema,
  request: z.unknown(),
  /** The steps of its workflow; null where one decision is enough. */
  route: proposalRouteSchema.nullable(),
  can: canSchema,
});
export type ProposalView = z.infer<typeof proposalSchema>;
export const proposalRefusals = {
  'proposals/operation-unknown': {
    status: 422,
    en: 'There is no operation {operation} that can be proposed.',
    nl: 'Er is geen handeling {operation} die kan worden voorgesteld.',
    next: { en: 'Propose a change to a record.', nl: 'Stel een wijziging van een record voor.' },
  },
  'proposals/own': {
    status: 403,
    en: 'Nobody decides on a proposal of their own.',
    nl: 'Niemand besluit over een eigen voorstel.',
    next: { en: 'Ask somebody else who may decide.', nl: 'Vraag een ander die mag besluiten.' },
  },
  'proposals/decided': {
    status: 409,
    en: 'This proposal is already decided.',
    nl: 'Over dit voorstel is al besloten.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'proposals/in-workflow': {
    status: 409,
    en: 'This proposal passes the steps of a workflow.',
    nl: 'Dit voorstel doorloopt de stappen van een werkstroom.',
    next: { en: 'Decide at the step where you are asked.', nl: 'Beslis bij de stap waar u gevraagd bent.' },
  },
} as const;
const decisionBody = z.strictObject({ reason: z.string().max(2000) });
export const proposalOperations = {
  list: defineOperation({
    id: 'proposals.list',
    method: 'GET',
    path: '/proposals',
    summary: 'Proposals you made or may decide on',
    scope: 'visible',
    permission: 'project.read',
    query: z.strictObject({ state: z.enum(proposalStates).optional(), record: idSchema.optional() }),
    response: z.strictObject({ rows: z.array(proposalSchema), names }),
    refusals: {},
  }),
  make: defineOperation({
    id: 'proposals.make',
    method: 'POST',
    path: '/proposals',
    summary: 'Propose an operation that you may not do yourself',
    scope: 'record',
    permission: 'proposal.make',
    body: z.strictObject({
      operation: z.string().max(60),
      parameters: z.record(z.string(), z.string()),
      body: z.unknown().optional(),
      version: z.number().int().optional(),
      reason: z.string().trim().min(1).max(2000),
    }),
    response: z.strictObject({ ...doneShape, proposal: proposalSchema }),
    refusals: proposalRefusals,
    isCreation: true,
  }),
  approve: defineOperation({
    id: 'proposals.approve',
    method: 'POST',
    path: '/proposals/{id}/approve',
    summary: 'Approve a proposal: the proposed operation is done on behalf of who proposed it',
    scope: 'record',
    permission: 'proposal.decide',
    parameters: idParameter,
    body: decisionBody,
    response: z.strictObject({ ...doneShape, proposal: proposalSchema }),
    refusals: proposalRefusals,
  }),
  reject: defineOperation({
    id: 'proposals.reject',
    method: 'POST',
    path: '/proposals/{id}/reject',
    summary: 'Reject a proposal, with the reason',
    scope: 'record',
    permission: 'proposal.decide',
    parameters: idParameter,
    body: decisionBody,
    response: z.strictObject({ ...doneShape, proposal: proposalSchema }),
    refusals: proposalRefusals,
  }),
  withdraw: defineOperation({
    id: 'proposals.withdraw',
    method: 'POST',
    path: '/proposals/{id}/withdraw',
    summary: 'Withdraw a proposal of your own that nobody decided on yet',
    scope: 'self',
    parameters: idParameter,
    response: z.strictObject({ ...doneShape, proposal: proposalSchema }),
    refusals: { 'proposals/decided': proposalRefusals['proposals/decided'] },
  }),
};
