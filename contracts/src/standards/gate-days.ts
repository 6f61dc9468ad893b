import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { dayBases } from '../year.ts';
import { gateRefusals } from './gate-refusals.ts';
import { gatePhases } from './life-cycles.ts';

const gateDaySchema = z.strictObject({
  opens: z.enum(gatePhases),
  title: z.strictObject({ nl: z.string(), en: z.string() }),
  /** Null while neither anybody nor the plan says when. */
  day: daySchema.nullable(),
  basis: z.enum(dayBases).nullable(),
});
export type GateDay = z.infer<typeof gateDaySchema>;

export const gateDayOperations = {
  list: defineOperation({
    id: 'gates.list-days',
    method: 'GET',
    path: '/projects/{id}/gate-days',
    summary: 'When a project comes to the gates ahead: as typed, else by its plan',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: z.strictObject({ rows: z.array(gateDaySchema), mayPlan: z.boolean() }),
    refusals: {},
  }),
  plan: defineOperation({
    id: 'gates.plan',
    method: 'PUT',
    path: '/projects/{id}/gate-days/{opens}',
    summary: 'Type the day of a gate ahead, or leave it to the plan again',
    scope: 'record',
    permission: 'project.write',
    parameters: z.strictObject({ id: idSchema, opens: z.enum(gatePhases) }),
    body: z.strictObject({ day: daySchema.nullable() }),
    response: z.strictObject(doneShape),
    refusals: { ...archivedRefusals, ...gateRefusals },
    canBeUndone: true,
  }),
};
