import { z } from 'zod';
import { proposalRefusals, proposalSchema } from '../shared/proposals.ts';
import { idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { stepRefusals } from './workflow-refusals.ts';

const stepParameters = z.strictObject({ id: idSchema, stepId: idSchema });
const said = z.string().trim().max(2000);
const answered = z.strictObject({ ...doneShape, proposal: proposalSchema });
const refusals = { ...proposalRefusals, ...stepRefusals };

export const stepOperations = {
  approve: defineOperation({
    id: 'workflows.approve',
    method: 'POST',
    path: '/proposals/{id}/steps/{stepId}/approve',
    summary: 'Approve at a step where you are asked; with the last step what is proposed is done',
    scope: 'record',
    permission: 'proposal.make',
    parameters: stepParameters,
    body: z.strictObject({ reason: said }),
    response: answered,
    refusals,
  }),
  refuse: defineOperation({
    id: 'workflows.refuse',
    method: 'POST',
    path: '/proposals/{id}/steps/{stepId}/refuse',
    summary: 'Refuse at a step where you are asked, with the reason; that rejects the proposal',
    scope: 'record',
    permission: 'proposal.make',
    parameters: stepParameters,
    body: z.strictObject({ reason: said.min(1) }),
    response: answered,
    refusals,
  }),
  ask: defineOperation({
    id: 'workflows.ask',
    method: 'POST',
    path: '/proposals/{id}/steps/{stepId}/question',
    summary: 'Send a proposal back with a question; it goes on at this step when the proposer answers',
    scope: 'record',
    permission: 'proposal.make',
    parameters: stepParameters,
    body: z.strictObject({ question: said.min(1) }),
    response: answered,
    refusals,
  }),
  delegate: defineOperation({
    id: 'workflows.delegate',
    method: 'POST',
    path: '/proposals/{id}/steps/{stepId}/delegation',
    summary: 'Let somebody else decide in your place at a step',
    scope: 'record',
    permission: 'proposal.make',
    parameters: stepParameters,
    body: z.strictObject({ personId: idSchema, reason: said }),
    response: answered,
    refusals,
  }),
  answer: defineOperation({
    id: 'workflows.answer',
    method: 'POST',
    path: '/proposals/{id}/answer',
    summary: 'Answer what is asked of your proposal, and change what it proposes where that is needed',
    scope: 'record',
    permission: 'proposal.make',
    parameters: idParameter,
    body: z.strictObject({
      answer: said.min(1),
      /** What is proposed instead; it must fit the same operation. */
      body: z.unknown().optional(),
      /** The version of the record that it was made of. */
      version: z.number().int().optional(),
    }),
    response: answered,
    refusals,
  }),
  escalate: defineOperation({
    id: 'workflows.escalate',
    method: 'POST',
    path: '/steps/escalation',
    summary: 'Let steps that are past their day also be decided by who they escalate to',
    scope: 'self',
    isForWorkers: true,
    body: z.strictObject({ stepIds: z.array(idSchema).min(1).max(500) }),
    response: z.strictObject({ ...doneShape }),
    refusals: {},
  }),
};
