import { z } from 'zod';
import { idSchema } from '../spine/fields.ts';
import { mostChanges } from '../spine/list.ts';
import {
  activityTypes,
  activityUidSchema,
  constraintTypes,
  lagKinds,
  planChangesSchema,
  planMinuteSchema,
  planSettingsSchema,
  relationTypes,
} from './plan-view.ts';

const version = z.number().int().positive();
const duration = z.union([
  /** As typed in the language of the request: '3d', '2w', '4u' (nl) or '4h' (en), '5ed' for elapsed, '3d?' for an estimate. */
  z.strictObject({ text: z.string().max(40) }),
  z.strictObject({ minutes: z.number().int().min(0).max(100_000_000), isElapsed: z.boolean() }),
  /** As long as it takes, in its own time, to end there: the end of a bar was dragged. */
  z.strictObject({ until: planMinuteSchema }),
]);

/** What can be entered for an activity. A typed start or finish becomes a constraint, as planners expect. */
export const activityPatchSchema = z
  .strictObject({
    name: z.string().max(300),
    duration,
    isMilestone: z.boolean(),
    isManual: z.boolean(),
    isActive: z.boolean(),
    start: planMinuteSchema,
    finish: planMinuteSchema,
    percentComplete: z.number().min(0).max(100),
    actualStart: planMinuteSchema.nullable(),
    actualFinish: planMinuteSchema.nullable(),
    remaining: duration,
    constraintType: z.enum(constraintTypes),
    constraintDate: planMinuteSchema.nullable(),
    deadline: planMinuteSchema.nullable(),
    calendarId: idSchema.nullable(),
    type: z.enum(activityTypes),
    isEffortDriven: z.boolean(),
    workMinutes: z.number().int().min(0).nullable(),
    priority: z.number().int().min(0).max(1000),
    notes: z.string().max(10_000).nullable(),
    /** As typed: '12SS+3d;14' with the numbers of rows as they stand before this request. Replaces all predecessors. */
    predecessors: z.string().max(2_000),
    /** As typed: names with units, 'Jan;Els[50%]'. Replaces all assignments; names must be resources of the plan or people. */
    resources: z.string().max(2_000),
  })
  .partial();
export type ActivityPatch = z.infer<typeof activityPatchSchema>;

const lag = {
  type: z.enum(relationTypes),
  lagKind: z.enum(lagKinds),
  lag: z.number().int(),
};
/** An end of a relation; in another project when projectId is given. */
const end = z.strictObject({ uid: activityUidSchema, projectId: idSchema.optional() });

/** One thing that is done to a plan. They are applied in order, all or nothing, as one event. */
export const planEditSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('add'),
    /** The row after which they come; null for the top of the plan. */
    after: activityUidSchema.nullable(),
    /** Levels below 1 + that of the row before are refused. */
    rows: z
      .array(z.strictObject({ level: z.number().int().min(1).max(50), patch: activityPatchSchema }))
      .min(1)
      .max(mostChanges),
  }),
  z.strictObject({ kind: z.literal('set'), uid: activityUidSchema, version, patch: activityPatchSchema }),
  z.strictObject({ kind: z.literal('remove'), uids: z.array(activityUidSchema).min(1).max(mostChanges) }),
  z.strictObject({
    kind: z.enum(['indent', 'outdent']),
    uids: z.array(activityUidSchema).min(1).max(mostChanges),
  }),
  z.strictObject({
    kind: z.literal('move'),
    /** With all that lies below them; they keep their order. */
    uids: z.array(activityUidSchema).min(1).max(mostChanges),
    after: activityUidSchema.nullable(),
    level: z.number().int().min(1).max(50),
  }),
  z.strictObject({ kind: z.literal('link'), predecessor: end, successor: end, ...lag }),
  /** Links each with the next, finish to start. */
  z.strictObject({ kind: z.literal('chain'), uids: z.array(activityUidSchema).min(2).max(mostChanges) }),
  z.strictObject({ kind: z.literal('relink'), id: idSchema, version, ...lag }),
  z.strictObject({ kind: z.literal('unlink'), id: idSchema }),
  z.strictObject({
    kind: z.literal('settings'),
    version: z.number().int().min(0),
    patch: planSettingsSchema.partial(),
  }),
]);
export type PlanEdit = z.infer<typeof planEditSchema>;

export const planEditsSchema = z.strictObject({
  /** In which durations and relations are typed. */
  language: z.enum(['nl', 'en']),
  /** The stamp that the page shows: the answer holds everything that differs from it. */
  since: z.number().int().min(0),
  edits: z.array(planEditSchema).min(1).max(mostChanges),
});

/** An activity whose dates moved by a change, for the list of what moved. */
export const movementSchema = z.strictObject({
  uid: activityUidSchema,
  name: z.string(),
  startBefore: planMinuteSchema.nullable(),
  startAfter: planMinuteSchema.nullable(),
  finishBefore: planMinuteSchema.nullable(),
  finishAfter: planMinuteSchema.nullable(),
});
export type Movement = z.infer<typeof movementSchema>;
/** Another project that this change moved; those that the reader may not see are left out. */
export const affectedProjectSchema = z.strictObject({
  projectId: idSchema,
  projectKey: z.string(),
  projectTitle: z.string(),
  finishBefore: planMinuteSchema.nullable(),
  finishAfter: planMinuteSchema.nullable(),
  movedCount: z.number().int(),
});
export const planEditedSchema = z.strictObject({
  /** Null when the edits changed nothing. */
  eventId: idSchema.nullable(),
  /** Uids of the rows that were added, in the order asked. */
  made: z.array(activityUidSchema),
  changes: planChangesSchema,
  /** How many activities moved, and the first 200 of them; the edited ones included when they moved. */
  movedCount: z.number().int(),
  moved: z.array(movementSchema),
  affected: z.array(affectedProjectSchema),
});
export type PlanEdited = z.infer<typeof planEditedSchema>;
