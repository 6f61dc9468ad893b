import { z } from 'zod';
import { idSchema, instantSchema } from '../spine/fields.ts';
import { canSchema } from '../spine/list.ts';

/**
 * Plan time on the wire: whole minutes since 1970-01-01T00:00 on the clock of the plan, without a zone; a day always
 * has 1,440 of them. The page draws and prints them; it computes none.
 */
export const planMinuteSchema = z.number().int().min(-36_816_480).max(120_971_519);
/**
 * The number of an activity in its plan: given once, never used again; a file's own UID when it was imported. Below zero
 * are rows of the structure of a Primavera file, which numbers them apart from activities.
 */
export const activityUidSchema = z.number().int().min(-2_147_483_647).max(2_147_483_647);

export const constraintTypes = [
  'asSoonAsPossible',
  'asLateAsPossible',
  'startNoEarlierThan',
  'startNoLaterThan',
  'finishNoEarlierThan',
  'finishNoLaterThan',
  'mustStartOn',
  'mustFinishOn',
] as const;
export const relationTypes = ['FS', 'SS', 'FF', 'SF'] as const;
export const lagKinds = ['working', 'elapsed', 'percent', 'elapsedPercent'] as const;
export const activityTypes = ['fixedUnits', 'fixedDuration', 'fixedWork'] as const;
export const resourceKinds = ['work', 'material', 'cost'] as const;
/** The columns of the board. */
export const activityStates = ['not-started', 'in-progress', 'completed'] as const;
export type ActivityState = (typeof activityStates)[number];

const column = <T extends z.ZodType>(item: T) => z.array(item);
const minuteOrNull = planMinuteSchema.nullable();
const integer = z.number().int();

/** What people entered, one array per column, in the order of the rows. All arrays of a view are equally long. */
export const activityColumnsSchema = z.strictObject({
  uid: column(activityUidSchema),
  version: column(integer),
  name: column(z.string()),
  /** 1 is the top; a row is a summary when the next one lies deeper. */
  level: column(integer),
  /** Minutes of working time, or of the clock where isElapsed; of a summary: as computed. */
  durationMinutes: column(integer),
  isElapsed: column(z.boolean()),
  isEstimated: column(z.boolean()),
  isMilestone: column(z.boolean()),
  isManual: column(z.boolean()),
  isActive: column(z.boolean()),
  percentComplete: column(z.number()),
  actualStart: column(minuteOrNull),
  actualFinish: column(minuteOrNull),
  remainingMinutes: column(integer.nullable()),
  constraintType: column(z.enum(constraintTypes)),
  constraintDate: column(minuteOrNull),
  deadline: column(minuteOrNull),
  calendarId: column(idSchema.nullable()),
  type: column(z.enum(activityTypes)),
  isEffortDriven: column(z.boolean()),
  workMinutes: column(integer.nullable()),
  priority: column(integer),
  hasNotes: column(z.boolean()),
  /** The WBS number as Regie counts it, '1.2.3'; a code of the file's own, where it had one, in wbsCode. */
  wbs: column(z.string()),
  wbsCode: column(z.string().nullable()),
});
/** What the engine made of it; null for a row that takes no part. */
export const resultColumnsSchema = z.strictObject({
  start: column(minuteOrNull),
  finish: column(minuteOrNull),
  totalFloatMinutes: column(integer.nullable()),
  freeFloatMinutes: column(integer.nullable()),
  isCritical: column(z.boolean()),
  /** The stretches of a split activity: [start, finish, start, finish ...]; null for one piece. */
  pieces: column(z.array(planMinuteSchema).nullable()),
});
export const relationSchema = z.strictObject({
  id: idSchema,
  version: integer,
  predecessorUid: activityUidSchema,
  successorUid: activityUidSchema,
  type: z.enum(relationTypes),
  lagKind: z.enum(lagKinds),
  /** Minutes, or hundredths of the predecessor's duration where the kind says percent. */
  lag: integer,
});
/** A relation that crosses projects, seen from this plan; the other end is hidden from who may not see it. */
export const crossRelationSchema = z.strictObject({
  id: idSchema,
  version: integer,
  direction: z.enum(['incoming', 'outgoing']),
  /** The activity in this plan. */
  uid: activityUidSchema,
  type: z.enum(relationTypes),
  lagKind: z.enum(lagKinds),
  lag: integer,
  /** Null when the reader may not see the other project: then only its dates are given. */
  other: z
    .strictObject({
      projectId: idSchema,
      projectKey: z.string(),
      projectTitle: z.string(),
      uid: activityUidSchema,
      name: z.string(),
    })
    .nullable(),
  start: minuteOrNull,
  finish: minuteOrNull,
});
export const resourceSchema = z.strictObject({
  id: idSchema,
  version: integer,
  name: z.string(),
  kind: z.enum(resourceKinds),
  personId: idSchema.nullable(),
  /** 1 is one full person. */
  maxUnits: z.number(),
  calendarId: idSchema.nullable(),
});
export const assignmentSchema = z.strictObject({
  id: idSchema,
  version: integer,
  uid: activityUidSchema,
  resourceId: idSchema,
  units: z.number(),
  workMinutes: integer,
});
/** What a field of the plan's own holds; decides how it is shown. */
export const planFieldKinds = ['text', 'number', 'day', 'yes-no'] as const;
/** A field that came with the file of the plan, and its value by activity where it has one. It is kept, not edited. */
export const planFieldSchema = z.strictObject({
  fieldId: integer,
  name: z.string(),
  kind: z.enum(planFieldKinds),
  uid: column(activityUidSchema),
  /** A day as 2027-01-11, yes or no as 1 or 0. */
  value: column(z.string()),
});
export const baselineSchema = z.strictObject({
  id: idSchema,
  version: integer,
  /** 0 for the first; Microsoft Project's Baseline, Baseline1 ... Baseline10. */
  number: integer,
  name: z.string(),
  setAt: instantSchema,
  setById: idSchema.nullable(),
  finish: minuteOrNull,
});
/** Dates of one baseline, by activity; only rows that were in it. */
export const baselineColumnsSchema = z.strictObject({
  uid: column(activityUidSchema),
  start: column(minuteOrNull),
  finish: column(minuteOrNull),
  durationMinutes: column(integer.nullable()),
});
/** Working hours of a day as [from, to, from, to ...] in minutes after midnight; `to` may exceed 1,440. */
export const dayHoursSchema = z.array(z.number().int().min(0).max(2_880));
/** Enough of the plan's calendar to shade what is not worked. */
export const shadingSchema = z.strictObject({
  /** From Sunday to Saturday. */
  week: z.array(dayHoursSchema).length(7),
  /** Days in or near the plan that differ from the week, by days since 1970-01-01, with the exception's name. */
  days: z.array(z.strictObject({ day: integer, hours: dayHoursSchema, name: z.string().nullable() })),
});

export const planSettingsSchema = z.strictObject({
  scheduleFrom: z.enum(['start', 'finish']),
  start: planMinuteSchema,
  /** The demanded finish, when scheduled from it. */
  finish: minuteOrNull,
  calendarId: idSchema,
  /** Null: the day of today. */
  statusDate: minuteOrNull,
  minutesPerDay: integer,
  minutesPerWeek: integer,
  daysPerMonth: integer,
  /** Activities with at most this float, in days, are critical. */
  criticalFloatDays: z.number(),
});
export type PlanSettings = z.infer<typeof planSettingsSchema>;

/** Why the plan ends when it does: the step that drives each next one, from the last activity back to the first. */
export const drivingStepSchema = z.strictObject({
  uid: activityUidSchema,
  name: z.string(),
  start: planMinuteSchema,
  finish: planMinuteSchema,
  /** What decided its place: a predecessor (here or in another project), a constraint, progress, the start of the plan. */
  by: z.enum(['predecessor', 'other-project', 'constraint', 'actual', 'manual', 'project-start', 'calendar']),
  /** Working days by which it is later than in the baseline; null without one. */
  laterDays: z.number().nullable(),
});
export type DrivingStep = z.infer<typeof drivingStepSchema>;
/** How the movement of an end against a baseline splits, in working days; adds up to the whole. */
export const slipCauses = [
  'duration',
  'lateStart',
  'relation',
  'calendar',
  'scope',
  'upstream',
  'unexplained',
] as const;
export const slipPartSchema = z.strictObject({
  cause: z.enum(slipCauses),
  days: z.number(),
  uid: activityUidSchema.nullable(),
  name: z.string().nullable(),
});
export type SlipPart = z.infer<typeof slipPartSchema>;
/** What the page's first sentence says. */
export const planSummarySchema = z.strictObject({
  start: minuteOrNull,
  finish: minuteOrNull,
  /** The baseline held against; null when none was set. */
  baselineId: idSchema.nullable(),
  baselineFinish: minuteOrNull,
  /** Working days that the finish is later (negative: earlier) than in that baseline. */
  slipDays: z.number().nullable(),
  activityCount: integer,
  criticalCount: integer,
  /** How long the engine took. */
  calculatedMilliseconds: z.number(),
  /** False when an imported plan still shows the dates of its file. */
  isRecalculated: z.boolean(),
});

export const planViewSchema = z.strictObject({
  projectId: idSchema,
  projectKey: z.string(),
  projectTitle: z.string(),
  /** Version of the plan's own row, for settings; 0 when nothing was planned yet. */
  version: integer,
  /** Rises with each change of what was entered; 0 when nothing was planned yet. */
  revision: integer,
  /** Rises whenever anything shown changes, results that another project moved included: what `since` refers to. */
  stamp: integer,
  settings: planSettingsSchema,
  summary: planSummarySchema,
  activities: activityColumnsSchema,
  results: resultColumnsSchema,
  relations: z.array(relationSchema),
  crossRelations: z.array(crossRelationSchema),
  resources: z.array(resourceSchema),
  assignments: z.array(assignmentSchema),
  fields: z.array(planFieldSchema),
  baselines: z.array(baselineSchema),
  /** The baseline asked for, or the latest. */
  baseline: baselineColumnsSchema.nullable(),
  shading: shadingSchema,
  names: z.record(z.string(), z.string()),
  can: canSchema,
});
export type PlanView = z.infer<typeof planViewSchema>;
export type ActivityColumns = z.infer<typeof activityColumnsSchema>;
export type ResultColumns = z.infer<typeof resultColumnsSchema>;

/** What differs from an earlier stamp; the page replaces it by uid. */
export const planChangesSchema = z.strictObject({
  /** True when the stamp asked for is too far back: read the plan anew; the rest is then empty. */
  isTooOld: z.boolean(),
  revision: integer,
  stamp: integer,
  version: integer,
  settings: planSettingsSchema,
  summary: planSummarySchema,
  /** All rows in their new order with their numbers; null when no row came, went, moved or changed its depth. */
  order: z.strictObject({ uid: column(activityUidSchema), wbs: column(z.string()) }).nullable(),
  /** Rows of which something entered changed, and summaries that take longer or shorter. */
  activities: activityColumnsSchema,
  /** Rows of which something computed changed. */
  results: resultColumnsSchema.extend({ uid: column(activityUidSchema) }),
  relations: z.array(relationSchema),
  removedRelations: z.array(idSchema),
  /** All of them, whenever one changed; null when none did. */
  crossRelations: z.array(crossRelationSchema).nullable(),
  resources: z.array(resourceSchema).nullable(),
  assignments: z.array(assignmentSchema).nullable(),
  fields: z.array(planFieldSchema).nullable(),
  baselines: z.array(baselineSchema).nullable(),
  shading: shadingSchema.nullable(),
  names: z.record(z.string(), z.string()),
});
export type PlanChanges = z.infer<typeof planChangesSchema>;
