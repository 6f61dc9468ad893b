import { z } from 'zod';
import { planMinuteSchema, resourceKinds } from '../planning/plan-view.ts';
import { idSchema } from '../spine/fields.ts';

/** Formats that a plan is read from, recognised by content. */
export const planFormats = ['mspdi', 'xer', 'plan-json'] as const;
export type PlanFormat = (typeof planFormats)[number];

const minuteOrNull = planMinuteSchema.nullable();
const count = z.number().int();

/** Something that reading noticed: where, what stood there, and what was done about it. */
export const importFindingSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['note', 'warning', 'refused']),
  outcome: z.enum(['ignored', 'defaulted', 'corrected', 'guessed', 'refused']),
  line: count.nullable(),
  element: z.string().nullable(),
  /** The file's own number of the record. */
  uid: z.string().nullable(),
  detail: z.string().nullable(),
  /** Further ones of the same kind at the same element, which are not listed. */
  furtherCount: count,
});
export type ImportFinding = z.infer<typeof importFindingSchema>;

export const comparedFields = ['start', 'finish', 'totalFloatMinutes', 'isCritical'] as const;
/** One value that the file recorded otherwise than it is calculated, and why. */
export const importDifferenceSchema = z.strictObject({
  uid: count,
  name: z.string(),
  field: z.enum(comparedFields),
  /** Plan minutes, working minutes of float, or 0 and 1 for critical. */
  recorded: z.number(),
  computed: z.number(),
  cause: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('conventions'), conventions: z.array(z.string()) }),
    z.strictObject({ kind: z.literal('predecessor'), uid: count, name: z.string() }),
    z.strictObject({ kind: z.literal('unknown') }),
  ]),
});
export type ImportDifference = z.infer<typeof importDifferenceSchema>;

export const foundCalendarSchema = z.strictObject({
  uid: count,
  name: z.string(),
  isOfPlan: z.boolean(),
  /** Working hours in a week without exceptions. */
  hoursPerWeek: z.number(),
  exceptionCount: count,
  /** How many activities and resources use it by themselves. */
  useCount: count,
  /** The calendar of the organisation that works the same days and hours. */
  proposedId: idSchema.nullable(),
});
export const foundResourceSchema = z.strictObject({
  uid: count,
  name: z.string(),
  email: z.string().nullable(),
  kind: z.enum(resourceKinds),
  assignmentCount: count,
  /** The person with the same address, or the only one with the same name. */
  proposedPersonId: idSchema.nullable(),
});
export const customFieldOwners = ['activity', 'resource', 'assignment', 'project'] as const;
export const foundFieldSchema = z.strictObject({
  fieldId: count,
  owner: z.enum(customFieldOwners).nullable(),
  name: z.string(),
  valueCount: count,
  example: z.string().nullable(),
  /** A value of the project itself can go to a field that the organisation added to projects. */
  proposedKey: z.string().nullable(),
});
export const foundBaselineSchema = z.strictObject({
  number: count,
  activityCount: count,
  finish: minuteOrNull,
});

/** What a plan file holds, and how its recorded dates compare with the calculated ones. Long lists are cut off. */
export const foundPlanSchema = z.strictObject({
  format: z.enum(planFormats),
  title: z.string(),
  start: minuteOrNull,
  /** As recorded, the latest of the activities. */
  finish: minuteOrNull,
  computedFinish: minuteOrNull,
  statusDate: minuteOrNull,
  activityCount: count,
  milestoneCount: count,
  relationCount: count,
  resourceCount: count,
  assignmentCount: count,
  calendarCount: count,
  calendars: z.array(foundCalendarSchema),
  resources: z.array(foundResourceSchema),
  fields: z.array(foundFieldSchema),
  baselines: z.array(foundBaselineSchema),
  findingCount: count,
  findings: z.array(importFindingSchema),
  /** Activities of which at least one value differs. */
  differingCount: count,
  differenceCount: count,
  differences: z.array(importDifferenceSchema),
});
export type FoundPlan = z.infer<typeof foundPlanSchema>;

/** Lists of what was found are shown up to here; counts are of all. */
export const longestFound = {
  calendars: 200,
  resources: 1_000,
  fields: 300,
  findings: 300,
  differences: 500,
};
