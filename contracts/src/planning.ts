import { z } from 'zod';
import { planEditedSchema, planEditsSchema } from './planning/plan-edits.ts';
import {
  baselineSchema,
  drivingStepSchema,
  planChangesSchema,
  planMinuteSchema,
  planViewSchema,
  slipPartSchema,
} from './planning/plan-view.ts';
import { planRefusals } from './planning/planning-refusals.ts';
import { jobSchema } from './shared/jobs.ts';
import { idSchema } from './spine/fields.ts';
import { canSchema, doneShape, idParameter } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';

export * from './planning/across-projects.ts';
export * from './planning/calendars.ts';
export * from './planning/plan-edits.ts';
export * from './planning/plan-view.ts';
export * from './planning/planning-refusals.ts';

/** The most activities that one plan holds. */
export const largestPlan = 100_000;

const baselineParameters = z.strictObject({ id: idSchema, baselineId: idSchema });
const minuteOrNull = planMinuteSchema.nullable();

/** A project has one plan; before the first edit it is empty, with revision 0. `id` is that of the project. */
export const planningOperations = {
  readPlan: defineOperation({
    id: 'planning.read-plan',
    method: 'GET',
    path: '/projects/{id}/plan',
    summary: 'The whole plan of a project, in columns',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    query: z.strictObject({ baseline: idSchema.optional() }),
    response: planViewSchema,
    refusals: planRefusals,
  }),
  readChanges: defineOperation({
    id: 'planning.read-changes',
    method: 'GET',
    path: '/projects/{id}/plan/changes',
    summary: 'What differs in the plan of a project from an earlier stamp',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    /** The stamp of the plan that the page shows. */
    query: z.strictObject({ since: z.string().regex(/^\d{1,9}$/) }),
    response: planChangesSchema,
    refusals: planRefusals,
  }),
  edit: defineOperation({
    id: 'planning.edit',
    method: 'POST',
    path: '/projects/{id}/plan/edits',
    summary: 'Change the plan of a project: rows, relations, settings, in order, all or nothing',
    scope: 'record',
    permission: 'plan.write',
    parameters: idParameter,
    body: planEditsSchema,
    response: planEditedSchema,
    refusals: planRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  /** Notes of one activity; the columns only say that there are some. */
  readActivity: defineOperation({
    id: 'planning.read-activity',
    method: 'GET',
    path: '/projects/{id}/plan/activities/{uid}',
    summary: 'What the columns leave out of one activity: its notes, and what drives it',
    scope: 'record',
    permission: 'project.read',
    parameters: z.strictObject({ id: idSchema, uid: z.string().regex(/^-?\d{1,10}$/) }),
    response: z.strictObject({ notes: z.string().nullable(), drivers: z.array(drivingStepSchema) }),
    refusals: planRefusals,
  }),
  explain: defineOperation({
    id: 'planning.explain',
    method: 'GET',
    path: '/projects/{id}/plan/explanation',
    summary: 'Why the plan ends when it does, and why that is not the end of its baseline',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    query: z.strictObject({ baseline: idSchema.optional() }),
    response: z.strictObject({
      chain: z.array(drivingStepSchema),
      slip: z.array(slipPartSchema),
      quality: z.array(
        z.strictObject({
          rule: z.string(),
          found: z.number().int(),
          of: z.number().int(),
          isMet: z.boolean(),
          uids: z.array(z.number().int()),
        }),
      ),
      /** What keeping the plan as it is as a baseline would meet beyond permission. */
      can: canSchema,
    }),
    refusals: planRefusals,
  }),
  setBaseline: defineOperation({
    id: 'planning.set-baseline',
    method: 'POST',
    path: '/projects/{id}/baselines',
    summary: 'Keep the dates of now as a baseline',
    scope: 'record',
    permission: 'plan.write',
    parameters: idParameter,
    body: z.strictObject({ name: z.string().trim().min(1).max(120) }),
    response: z.strictObject({ ...doneShape, baseline: baselineSchema }),
    refusals: planRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  renameBaseline: defineOperation({
    id: 'planning.rename-baseline',
    method: 'PATCH',
    path: '/projects/{id}/baselines/{baselineId}',
    summary: 'Name a baseline',
    scope: 'record',
    permission: 'plan.write',
    parameters: baselineParameters,
    body: z.strictObject({ name: z.string().trim().min(1).max(120) }),
    response: z.strictObject({ ...doneShape, baseline: baselineSchema }),
    refusals: planRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  removeBaseline: defineOperation({
    id: 'planning.remove-baseline',
    method: 'DELETE',
    path: '/projects/{id}/baselines/{baselineId}',
    summary: 'Remove a baseline',
    scope: 'record',
    permission: 'plan.write',
    parameters: baselineParameters,
    response: z.strictObject(doneShape),
    refusals: planRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  compare: defineOperation({
    id: 'planning.compare',
    method: 'GET',
    path: '/projects/{id}/plan/comparison',
    summary:
      'Two baselines of a plan, or one and now, activity by activity, with the causes of each milestone moving',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    /** Left out: the plan as it is now. */
    query: z.strictObject({ from: idSchema, to: idSchema.optional() }),
    response: z.strictObject({
      rows: z.array(
        z.strictObject({
          uid: z.number().int(),
          name: z.string(),
          level: z.number().int(),
          isMilestone: z.boolean(),
          /** Null for a row that was not there. */
          startFrom: minuteOrNull,
          startTo: minuteOrNull,
          finishFrom: minuteOrNull,
          finishTo: minuteOrNull,
          /** Working days; negative is earlier; null when one side is missing. */
          movedDays: z.number().nullable(),
          /** For milestones and the last row: what moved it. Adds up to movedDays. */
          causes: z.array(slipPartSchema).nullable(),
        }),
      ),
    }),
    refusals: planRefusals,
  }),
  export: defineOperation({
    id: 'planning.export',
    method: 'POST',
    path: '/projects/{id}/plan/exports',
    summary: 'Export a plan as Microsoft Project XML, CSV or XLSX; a job makes the file',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    body: z.strictObject({ format: z.enum(['mspdi', 'csv', 'xlsx']), language: z.enum(['nl', 'en']) }),
    response: z.strictObject({ ...doneShape, job: jobSchema }),
    refusals: planRefusals,
    isCreation: true,
  }),
};
