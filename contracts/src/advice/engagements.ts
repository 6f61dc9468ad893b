import { z } from 'zod';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { openings } from '../spine/permissions.ts';
import { engagementRefusals } from './advice-refusals.ts';

const text = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^[^\0]*$/);

export const engagementStates = ['ahead', 'running', 'over'] as const;

const content = {
  personId: idSchema,
  scopeId: idSchema,
  /** What the adviser is asked. */
  task: text,
  startsOn: daySchema,
  /** The last day of access. */
  endsOn: daySchema,
  /** What the adviser reads besides how projects are governed. */
  opens: z.array(z.enum(openings)).max(openings.length),
};

export const engagementSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  ...content,
  scopeTitle: z.string(),
  givenById: idSchema,
  /** When it was ended before its last day. */
  endedAt: z.string().nullable(),
  /** Why it was ended or prolonged, the last time. */
  reason: z.string().nullable(),
  state: z.enum(engagementStates),
  mayManage: z.boolean(),
});
export type EngagementView = z.infer<typeof engagementSchema>;

const done = z.strictObject({ ...doneShape, engagement: engagementSchema });

export const engagementOperations = {
  list: defineOperation({
    id: 'engagements.list',
    method: 'GET',
    path: '/engagements',
    summary: 'Engagements of outside advisers on the places that you may see; advisers see their own',
    scope: 'visible',
    permission: 'advice.read',
    response: z.strictObject({ rows: z.array(engagementSchema), names: z.record(z.string(), z.string()) }),
    refusals: {},
  }),
  give: defineOperation({
    id: 'engagements.give',
    method: 'POST',
    path: '/engagements',
    summary: 'Let an outside adviser read a part of the tree, for a purpose and until a day',
    scope: 'record',
    permission: 'governance.manage',
    body: z.strictObject(content),
    response: done,
    refusals: engagementRefusals,
    isCreation: true,
  }),
  move: defineOperation({
    id: 'engagements.move-end',
    method: 'PUT',
    path: '/engagements/{id}/last-day',
    summary: 'Prolong or shorten an engagement, with the reason',
    scope: 'record',
    permission: 'governance.manage',
    parameters: idParameter,
    body: z.strictObject({ endsOn: daySchema, reason: text }),
    response: done,
    refusals: engagementRefusals,
    isVersioned: true,
  }),
  end: defineOperation({
    id: 'engagements.end',
    method: 'POST',
    path: '/engagements/{id}/end',
    summary: 'End an engagement at once, with the reason: the next request of the adviser is refused',
    scope: 'record',
    permission: 'governance.manage',
    parameters: idParameter,
    body: z.strictObject({ reason: text }),
    response: done,
    refusals: engagementRefusals,
    isVersioned: true,
  }),
};
