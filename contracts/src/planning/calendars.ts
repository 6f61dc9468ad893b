import { z } from 'zod';
import { daySchema, idSchema } from '../spine/fields.ts';
import { canSchema, doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { dayHoursSchema, planMinuteSchema } from './plan-view.ts';
import { planRefusals } from './planning-refusals.ts';

/** Sets of days off that Regie computes (public holidays) or carries as data with their source. */
export const holidaySets = [
  'nl-public',
  'nl-construction-north',
  'nl-construction-middle',
  'nl-construction-south',
  'nl-school-north',
  'nl-school-middle',
  'nl-school-south',
] as const;

/** The first to fourth, or the last, of a kind of day in a month; a number is a day of the week from Sunday on. */
const position = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal('last')]);
const monthItem = z.union([z.enum(['day', 'weekday', 'weekendDay']), z.number().int().min(0).max(6)]);
const recurrenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('monthlyByPosition'),
    everyMonths: z.number().int().min(1).max(99),
    position,
    item: monthItem,
  }),
  z.strictObject({
    kind: z.literal('yearlyByPosition'),
    month: z.number().int().min(1).max(12),
    position,
    item: monthItem,
  }),
  z.strictObject({ kind: z.literal('daily'), everyDays: z.number().int().min(1).max(999) }),
  z.strictObject({
    kind: z.literal('weekly'),
    everyWeeks: z.number().int().min(1).max(99),
    daysOfWeek: z.array(z.number().int().min(0).max(6)).min(1).max(7),
  }),
  z.strictObject({
    kind: z.literal('monthlyByDay'),
    everyMonths: z.number().int().min(1).max(99),
    monthDay: z.number().int().min(1).max(31),
  }),
  z.strictObject({
    kind: z.literal('yearlyByDay'),
    month: z.number().int().min(1).max(12),
    monthDay: z.number().int().min(1).max(31),
  }),
]);
const exceptionSchema = z.strictObject({
  name: z.string().max(200),
  firstDay: daySchema,
  lastDay: daySchema,
  /** Empty: a day off. */
  hours: dayHoursSchema,
  recurrence: recurrenceSchema.nullable(),
});
/** From Sunday to Saturday; null: as in the base calendar. */
const weekSchema = z.array(dayHoursSchema.nullable()).length(7);
export const calendarContentSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** Decides the days that this one leaves open. */
  baseId: idSchema.nullable(),
  week: weekSchema,
  workWeeks: z
    .array(
      z.strictObject({
        name: z.string().max(200),
        firstDay: daySchema,
        lastDay: daySchema,
        week: weekSchema,
      }),
    )
    .max(200),
  exceptions: z.array(exceptionSchema).max(2_000),
  holidaySets: z.array(z.enum(holidaySets)).max(holidaySets.length),
});
export type CalendarContent = z.infer<typeof calendarContentSchema>;
export const calendarSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  ...calendarContentSchema.shape,
  /** Imported with one plan and used there only; null for a calendar of the organisation. */
  projectId: idSchema.nullable(),
  /** How many plans, activities, resources and calendars use it. */
  useCount: z.number().int(),
});
export type CalendarView = z.infer<typeof calendarSchema>;

const done = z.strictObject({ ...doneShape, calendar: calendarSchema });
/** What saving would move, before it is saved. */
export const calendarEffectSchema = z.strictObject({
  projects: z.array(
    z.strictObject({
      projectId: idSchema,
      projectKey: z.string(),
      projectTitle: z.string(),
      finishBefore: planMinuteSchema.nullable(),
      finishAfter: planMinuteSchema.nullable(),
      movedCount: z.number().int(),
    }),
  ),
  /** Plans that use it and that the reader may not see: they move as well. */
  hiddenCount: z.number().int(),
});

export const calendarOperations = {
  list: defineOperation({
    id: 'calendars.list',
    method: 'GET',
    path: '/calendars',
    summary: 'The calendars of the organisation, and those that plans you may see brought with them',
    scope: 'visible',
    permission: 'project.read',
    query: z.strictObject({ project: idSchema.optional() }),
    response: z.strictObject({ rows: z.array(calendarSchema), can: canSchema }),
    refusals: {},
  }),
  /** For the year view and for checks by eye: how each day of a year is worked, by which rule. */
  showYear: defineOperation({
    id: 'calendars.show-year',
    method: 'GET',
    path: '/calendars/{id}/year',
    summary: 'The working hours of each day of a year, and which exception or holiday decides it',
    scope: 'visible',
    permission: 'project.read',
    parameters: idParameter,
    query: z.strictObject({ year: z.string().regex(/^(19|20|21)\d\d$/) }),
    response: z.strictObject({
      days: z.array(
        z.strictObject({ day: daySchema, minutes: z.number().int(), name: z.string().nullable() }),
      ),
    }),
    refusals: {},
  }),
  create: defineOperation({
    id: 'calendars.create',
    method: 'POST',
    path: '/calendars',
    summary: 'Make a calendar of the organisation',
    scope: 'organisation',
    permission: 'calendar.write',
    body: calendarContentSchema,
    response: done,
    refusals: planRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  /** Plans that use it are calculated again at once or, when they are many, by a worker. */
  update: defineOperation({
    id: 'calendars.update',
    method: 'PUT',
    path: '/calendars/{id}',
    summary: 'Change a calendar and recalculate the plans that use it',
    scope: 'record',
    permission: 'calendar.write',
    parameters: idParameter,
    body: calendarContentSchema,
    response: done,
    refusals: planRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  remove: defineOperation({
    id: 'calendars.remove',
    method: 'DELETE',
    path: '/calendars/{id}',
    summary: 'Remove a calendar that nothing uses',
    scope: 'record',
    permission: 'calendar.write',
    parameters: idParameter,
    response: z.strictObject(doneShape),
    refusals: planRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  showEffect: defineOperation({
    id: 'calendars.show-effect',
    method: 'POST',
    path: '/calendars/{id}/effect',
    summary: 'What changing a calendar would move, without saving it',
    scope: 'record',
    permission: 'calendar.write',
    parameters: idParameter,
    body: calendarContentSchema,
    response: calendarEffectSchema,
    refusals: planRefusals,
    isQuestion: true,
  }),
};
