import { z } from 'zod';
import { healthColours } from '../projects.ts';
import { idSchema } from '../spine/fields.ts';
import { idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { activityStates, activityUidSchema, lagKinds, planMinuteSchema, relationTypes } from './plan-view.ts';

const minuteOrNull = planMinuteSchema.nullable();
const projectShape = { projectId: idSchema, projectKey: z.string(), projectTitle: z.string() };

/** A relation between two projects that the reader may both see, with how much room is left. */
export const crossRelationRowSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  giver: z.strictObject({ ...projectShape, uid: activityUidSchema, name: z.string(), finish: minuteOrNull }),
  receiver: z.strictObject({
    ...projectShape,
    uid: activityUidSchema,
    name: z.string(),
    start: minuteOrNull,
  }),
  type: z.enum(relationTypes),
  lagKind: z.enum(lagKinds),
  lag: z.number().int(),
  /** Working days that the giver may still slip before the receiving activity moves; 0: it drives; null: unknown. */
  roomDays: z.number().nullable(),
  isReceiverCritical: z.boolean(),
  /** Working days that the giver's end is later than in its baseline; null without one. */
  giverSlipDays: z.number().nullable(),
});
export type CrossRelationRow = z.infer<typeof crossRelationRowSchema>;

export const acrossProjectsOperations = {
  timeline: defineOperation({
    id: 'planning.show-timeline',
    method: 'GET',
    path: '/planning/timeline',
    summary: 'Projects on one time line: dates, baseline, milestones and the relations between them',
    scope: 'visible',
    permission: 'project.read',
    query: z.strictObject({ scope: idSchema.optional() }),
    response: z.strictObject({
      projects: z.array(
        z.strictObject({
          ...projectShape,
          start: minuteOrNull,
          finish: minuteOrNull,
          baselineStart: minuteOrNull,
          baselineFinish: minuteOrNull,
          /** Computed from dates, baseline and tolerance; grey says what is missing. */
          timeHealth: z.enum(healthColours),
          reportedHealth: z.enum(healthColours),
          /** The project's own top milestones, at most 20, in order of time. */
          milestones: z.array(
            z.strictObject({
              uid: activityUidSchema,
              name: z.string(),
              at: planMinuteSchema,
              baselineAt: minuteOrNull,
              isCritical: z.boolean(),
              isReached: z.boolean(),
            }),
          ),
        }),
      ),
      relations: z.array(crossRelationRowSchema),
      /** Today in the organisation's zone, as plan time. */
      today: planMinuteSchema,
    }),
    refusals: {},
  }),
  listRelations: defineOperation({
    id: 'planning.list-relations',
    method: 'GET',
    path: '/planning/relations',
    summary: 'Dependencies between projects, with the room that is left in each',
    scope: 'visible',
    permission: 'project.read',
    query: z.strictObject({ scope: idSchema.optional() }),
    response: z.strictObject({ rows: z.array(crossRelationRowSchema) }),
    refusals: {},
  }),
  /** Nothing is stored: the plans concerned are computed with the giver so many days later. */
  showDelay: defineOperation({
    id: 'planning.show-delay',
    method: 'GET',
    path: '/planning/relations/{id}/delay',
    summary: 'What a delay of the giving activity sets off, project after project, in working days',
    scope: 'visible',
    permission: 'project.read',
    parameters: idParameter,
    query: z.strictObject({ days: z.string().regex(/^\d{1,3}$/) }),
    response: z.strictObject({
      steps: z.array(
        z.strictObject({
          ...projectShape,
          /** The relation through which it arrives; null for the giver itself. */
          relationId: idSchema.nullable(),
          movedCount: z.number().int(),
          finishBefore: minuteOrNull,
          finishAfter: minuteOrNull,
          laterDays: z.number(),
          /** Cents per working day as entered at the receiver, times the days; null when not entered or not to be seen. */
          costOfDelayCents: z.number().int().nullable(),
        }),
      ),
      /** Projects further on that the reader may not see. */
      hiddenCount: z.number().int(),
    }),
    refusals: {},
  }),
  myActivities: defineOperation({
    id: 'planning.list-my-activities',
    method: 'GET',
    path: '/planning/my-activities',
    summary: 'Activities of running projects that you are assigned to, the late ones first',
    scope: 'visible',
    permission: 'project.read',
    query: z.strictObject({ completed: z.enum(['with']).optional() }),
    response: z.strictObject({
      rows: z.array(
        z.strictObject({
          ...projectShape,
          uid: activityUidSchema,
          version: z.number().int(),
          name: z.string(),
          start: minuteOrNull,
          finish: minuteOrNull,
          percentComplete: z.number(),
          state: z.enum(activityStates),
          isCritical: z.boolean(),
          isLate: z.boolean(),
          revision: z.number().int(),
          canEdit: z.boolean(),
        }),
      ),
    }),
    refusals: {},
  }),
};
