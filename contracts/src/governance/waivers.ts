import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { daySchema, idSchema, instantSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { bothLanguagesSchema } from '../spine/refusal.ts';
import { controlCodes } from './control-codes.ts';
import { briefRefusals, mandateRefusals, waiverRefusals } from './governance-refusals.ts';
import { mandateKinds } from './models.ts';

const text = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^[^\0]*$/);
const names = z.record(z.string(), z.string());

/** Expired is not stored: a granted waiver has it after its last day. */
export const waiverStates = ['asked', 'granted', 'refused', 'expired'] as const;
export const waiverSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  scopeId: idSchema,
  scopeTitle: z.string(),
  control: z.enum(controlCodes),
  controlTitle: bothLanguagesSchema,
  reason: z.string(),
  until: daySchema,
  state: z.enum(waiverStates),
  askedById: idSchema,
  askedAt: instantSchema,
  decidedById: idSchema.nullable(),
  decision: z.string().nullable(),
  mayDecide: z.boolean(),
});
export type WaiverView = z.infer<typeof waiverSchema>;
const waiverDone = z.strictObject({ ...doneShape, waiver: waiverSchema });

export const waiverOperations = {
  list: defineOperation({
    id: 'waivers.list',
    method: 'GET',
    path: '/waivers',
    summary: 'Waivers that you may see: asked, granted, refused and expired',
    scope: 'visible',
    permission: 'governance.read',
    query: z.strictObject({ scope: idSchema.optional(), state: z.enum(waiverStates).optional() }),
    response: z.strictObject({ rows: z.array(waiverSchema), names, inForce: z.number().int() }),
    refusals: {},
  }),
  ask: defineOperation({
    id: 'waivers.ask',
    method: 'POST',
    path: '/waivers',
    summary: 'Ask for a waiver of a control, for a project or another place, until a day',
    scope: 'record',
    permission: 'proposal.make',
    body: z.strictObject({
      scopeId: idSchema,
      control: z.enum(controlCodes),
      reason: text,
      until: daySchema,
    }),
    response: waiverDone,
    refusals: waiverRefusals,
    isCreation: true,
  }),
  decide: defineOperation({
    id: 'waivers.decide',
    method: 'POST',
    path: '/waivers/{id}/decision',
    summary: 'Grant or refuse a waiver, by mandate and never one’s own',
    scope: 'record',
    permission: 'proposal.decide',
    parameters: idParameter,
    body: z.strictObject({ isGranted: z.boolean(), reason: text }),
    response: waiverDone,
    refusals: waiverRefusals,
  }),
};

export const mandateSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  personId: idSchema,
  kind: z.enum(mandateKinds),
  scopeId: idSchema,
  scopeTitle: z.string(),
  upToCents: z.number().int().nullable(),
  startsOn: daySchema,
  endsOn: daySchema.nullable(),
  givenById: idSchema,
  /** The mandate that this one is a part of: of whom it replaces, or from whom it was passed on. */
  underId: idSchema.nullable(),
  mayManage: z.boolean(),
});
export type MandateView = z.infer<typeof mandateSchema>;
const mandateDone = z.strictObject({ ...doneShape, mandate: mandateSchema });

export const mandateOperations = {
  list: defineOperation({
    id: 'mandates.list',
    method: 'GET',
    path: '/mandates',
    summary: 'Who may decide what, where, up to which amount and until when',
    scope: 'visible',
    permission: 'governance.read',
    response: z.strictObject({ rows: z.array(mandateSchema), names }),
    refusals: {},
  }),
  give: defineOperation({
    id: 'mandates.give',
    method: 'POST',
    path: '/mandates',
    summary:
      'Give somebody else a mandate, perhaps under one that is there: as replacement, or for a part of it',
    scope: 'record',
    permission: 'governance.manage',
    body: z.strictObject({
      personId: idSchema,
      kind: z.enum(mandateKinds),
      scopeId: idSchema,
      upToCents: z.number().int().min(0).max(9_000_000_000_000_00).nullable(),
      startsOn: daySchema,
      endsOn: daySchema.nullable(),
      underId: idSchema.nullable().optional(),
    }),
    response: mandateDone,
    refusals: mandateRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  end: defineOperation({
    id: 'mandates.end',
    method: 'POST',
    path: '/mandates/{id}/end',
    summary: 'End a mandate on a day',
    scope: 'record',
    permission: 'governance.manage',
    parameters: idParameter,
    body: z.strictObject({ endsOn: daySchema }),
    response: mandateDone,
    refusals: mandateRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
};

export const briefOperations = {
  approve: defineOperation({
    id: 'briefs.approve',
    method: 'POST',
    path: '/projects/{id}/brief-approval',
    summary: 'Approve the brief of a project as its sponsor, or record that the sponsor did so on paper',
    scope: 'record',
    permission: 'proposal.decide',
    parameters: idParameter,
    body: z.strictObject({ approvedOn: daySchema, isOnPaper: z.boolean(), note: z.string().max(2000) }),
    response: z.strictObject(doneShape),
    refusals: { ...archivedRefusals, ...briefRefusals },
    canBeUndone: true,
  }),
  withdraw: defineOperation({
    id: 'briefs.withdraw',
    method: 'DELETE',
    path: '/projects/{id}/brief-approval',
    summary: 'Withdraw the approval of a project’s brief',
    scope: 'record',
    permission: 'proposal.decide',
    parameters: idParameter,
    response: z.strictObject(doneShape),
    refusals: { ...archivedRefusals, ...briefRefusals },
    canBeUndone: true,
  }),
};
