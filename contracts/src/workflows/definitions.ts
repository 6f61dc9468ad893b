import { z } from 'zod';
import { adviceDraftShape, draftRefusals } from '../advice/drafts.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { rolesWith } from '../spine/permissions.ts';
import { workflowRefusals } from './workflow-refusals.ts';

/** What a proposal is about, as far as workflows tell proposals apart. */
export const proposalKinds = [
  'project-start',
  'phase-passed',
  'project-closure',
  'project-change',
  'plan-change',
  'brief',
  'other',
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** Roles that take part in proposals: only who holds one at a place can be asked to decide there. */
export const decidingRoles = rolesWith('proposal.make');
export type DecidingRole = (typeof decidingRoles)[number];

export const quorums = ['one', 'all'] as const;
export type Quorum = (typeof quorums)[number];

export const mostSteps = 20;
export const mostDueDays = 90;

function words(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\0]*$/);
}
const named = z
  .strictObject({ nl: words(200), en: words(200) })
  .partial()
  .check(z.refine(({ nl, en }) => (nl ?? '') !== '' || (en ?? '') !== '', 'empty in both languages'));

/** Who is asked: a person, who holds a role nearest to the place, or the PMO that governs it. */
export const decidersSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('person'), personId: idSchema }),
  z.strictObject({ by: z.literal('role'), role: z.enum(decidingRoles) }),
  z.strictObject({ by: z.literal('office') }),
]);
export type Deciders = z.infer<typeof decidersSchema>;

export const workflowStepSchema = z.strictObject({
  /** Stands for the step in every version that keeps it, so that its times can be held together. */
  code: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: named,
  deciders: decidersSchema,
  /** Whether one of them is enough. */
  quorum: z.enum(quorums),
  /** Begins together with the step before it; otherwise when all before it are done. */
  isBesideFormer: z.boolean(),
  /** Working days, the day after it begins being the first. */
  dueDays: z.number().int().min(1).max(mostDueDays),
  /** Who may decide too once it is past its day. */
  escalatesTo: decidersSchema.nullable(),
  mayBeDelegated: z.boolean(),
});
export type WorkflowStep = z.infer<typeof workflowStepSchema>;

const versionSchema = z.strictObject({
  number: z.number().int().positive(),
  name: named,
  kinds: z.array(z.enum(proposalKinds)).min(1).max(proposalKinds.length),
  steps: z.array(workflowStepSchema).min(1).max(mostSteps),
  reason: z.string(),
  publishedById: idSchema,
  publishedOn: daySchema,
  /** The recommendation whose draft it works out, for who may see that. */
  followsFromId: idSchema.nullable(),
});
export type WorkflowVersion = z.infer<typeof versionSchema>;

export const workflowSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  scopeId: idSchema,
  placeTitle: z.string(),
  isRetired: z.boolean(),
  /** Proposals that pass its steps now. */
  running: z.number().int(),
  mayWrite: z.boolean(),
  /** The newest first. */
  versions: z.array(versionSchema).min(1),
});
export type Workflow = z.infer<typeof workflowSchema>;

/** The draft of a workflow that was accepted, with the first version that follows from it. */
const workflowDraftSchema = z.strictObject({
  ...adviceDraftShape,
  workedOut: z
    .strictObject({
      workflowId: idSchema,
      number: z.number().int().positive(),
      /** Of a workflow where the reader works. */
      name: named.nullable(),
    })
    .nullable(),
});
export type WorkflowDraft = z.infer<typeof workflowDraftSchema>;

const published = z.strictObject({ ...doneShape, workflowId: idSchema, number: z.number().int() });

export const workflowOperations = {
  list: defineOperation({
    id: 'workflows.list',
    method: 'GET',
    path: '/workflows',
    summary: 'Workflows of places where you work: the steps that proposals there pass',
    scope: 'self',
    response: z.strictObject({
      rows: z.array(workflowSchema),
      names: z.record(z.string(), z.string()),
      /** Where the reader may keep workflows. */
      places: z.array(z.strictObject({ id: idSchema, title: z.string() })),
      /** From advice, as far as the reader sees it. */
      drafts: z.array(workflowDraftSchema),
    }),
    refusals: {},
  }),
  publish: defineOperation({
    id: 'workflows.publish',
    method: 'POST',
    path: '/workflows',
    summary: 'Publish a workflow, or its next version; proposals under way keep the version they began with',
    scope: 'record',
    permission: 'standard.write',
    body: z.strictObject({
      scopeId: idSchema,
      /** Null for a new one. */
      workflowId: idSchema.nullable(),
      /** The version that this one was made of; zero for a new one. */
      after: z.number().int().min(0),
      name: named,
      kinds: versionSchema.shape.kinds,
      steps: versionSchema.shape.steps,
      reason: words(1000).min(1),
      /** The accepted recommendation whose draft this works out. */
      followsFromId: idSchema.optional(),
    }),
    response: published,
    refusals: { ...workflowRefusals, ...draftRefusals },
    isCreation: true,
  }),
  retire: defineOperation({
    id: 'workflows.retire',
    method: 'POST',
    path: '/workflows/{id}/retirement',
    summary: 'Let a workflow hold for no further proposals, or hold again; those under way go on',
    scope: 'record',
    permission: 'standard.write',
    parameters: idParameter,
    body: z.strictObject({ isRetired: z.boolean() }),
    isVersioned: true,
    canBeUndone: true,
    response: z.strictObject({ ...doneShape }),
    refusals: workflowRefusals,
  }),
};
