import { z } from 'zod';
import { idSchema } from '../spine/fields.ts';
import { idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';

/** Days of 24 hours, by linear interpolation between the two nearest cases (Hyndman and Fan's type 7); null without any. */
const days = z.number().nullable();
const spread = z.strictObject({ p50: days, p90: days });

export const stepTimesSchema = z.strictObject({
  /** The version of the workflow that the proposals began with. */
  number: z.number().int(),
  /** Null for the workflow as a whole. */
  code: z.string().nullable(),
  cases: z.number().int(),
  /** From the beginning of the step until it was closed. */
  lead: spread,
  /** The part of it in which nobody who was asked did anything yet. */
  waiting: spread,
});
export type StepTimes = z.infer<typeof stepTimesSchema>;

export const stepTimeOperations = {
  show: defineOperation({
    id: 'workflows.show-times',
    method: 'GET',
    path: '/workflows/{id}/times',
    summary: 'How long proposals took at each step, by version of the workflow',
    scope: 'record',
    permission: 'portfolio.read',
    parameters: idParameter,
    response: z.strictObject({ workflowId: idSchema, rows: z.array(stepTimesSchema) }),
    refusals: {},
  }),
};
