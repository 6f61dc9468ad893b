import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { bothLanguagesSchema } from '../spine/refusal.ts';
import { meetingRefusals } from './meeting-refusals.ts';

export const seriesKinds = ['steering-group', 'portfolio-board', 'project-managers'] as const;
export type SeriesKind = (typeof seriesKinds)[number];
export const meetingStates = ['planned', 'closed', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];
/** Which weekday of its month; `last` is the fourth or the fifth. */
export const weekdayOrders = ['first', 'second', 'third', 'last'] as const;
export type WeekdayOrder = (typeof weekdayOrders)[number];
/** Monday is 1. */
export const meetingWeekdays = [1, 2, 3, 4, 5] as const;

export function words(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\0]*$/);
}
/** A time of day: `09:30`. */
const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const minutesSchema = z.number().int().min(5).max(600);

const seriesShape = {
  kind: z.enum(seriesKinds),
  title: words(200).min(1),
  purpose: words(2000),
  chairId: idSchema,
  secretaryId: idSchema,
  memberIds: z.array(idSchema).max(60),
  startsAt: timeSchema,
  durationMinutes: minutesSchema,
  /** A room, or the address of an online meeting. */
  location: words(300),
  /** Papers are there this many days before the meeting. */
  paperDays: z.number().int().min(0).max(60),
};

export const seriesSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  scopeId: idSchema,
  scopeTitle: z.string(),
  ...seriesShape,
  isEnded: z.boolean(),
  mayWrite: z.boolean(),
});
export type MeetingSeries = z.infer<typeof seriesSchema>;

export const meetingSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  seriesId: idSchema,
  seriesTitle: z.string(),
  scopeTitle: z.string(),
  heldOn: daySchema,
  startsAt: timeSchema,
  durationMinutes: z.number().int(),
  location: z.string(),
  state: z.enum(meetingStates),
  /** Where it was moved: the day before. */
  movedFrom: daySchema.nullable(),
  /** Why it was moved or cancelled. */
  reason: z.string().nullable(),
  papersDueOn: daySchema,
  /** Of the agenda as far as the reader may see it. */
  items: z.number().int(),
  papers: z.number().int(),
  /** Items for decision without any paper or cover note. */
  lacking: z.number().int(),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** Every so many weeks on a weekday, or on the first, second, third or last one of every so many months. */
export const dateRuleSchema = z.strictObject({
  unit: z.enum(['weeks', 'months']),
  every: z.number().int().min(1).max(26),
  weekday: z.number().int().min(1).max(5),
  /** Counts for months only. */
  order: z.enum(weekdayOrders),
  from: daySchema,
  until: daySchema,
});
export type DateRule = z.infer<typeof dateRuleSchema>;

export const proposedDateSchema = z.strictObject({
  day: daySchema,
  /** The day by the rule, where a holiday stands on it. */
  movedFrom: daySchema.nullable(),
  holiday: bothLanguagesSchema.nullable(),
  /** The series meets on this day already. */
  isTaken: z.boolean(),
});
export type ProposedDate = z.infer<typeof proposedDateSchema>;

const refusals = { ...archivedRefusals, ...meetingRefusals };
const done = z.strictObject(doneShape);

export const seriesOperations = {
  list: defineOperation({
    id: 'meetings.list',
    method: 'GET',
    path: '/meetings',
    summary: 'Meetings of the series that you may see or are a member of, the next first, and those series',
    scope: 'visible',
    permission: 'register.read',
    response: z.strictObject({
      rows: z.array(meetingSchema),
      series: z.array(seriesSchema),
      names: z.record(z.string(), z.string()),
      mayStart: z.boolean(),
    }),
    refusals: {},
  }),
  start: defineOperation({
    id: 'meetings.start-series',
    method: 'POST',
    path: '/meeting-series',
    summary: 'Start a series of meetings of a place',
    scope: 'record',
    permission: 'meeting.write',
    body: z.strictObject({ scopeId: idSchema, ...seriesShape }),
    response: z.strictObject({ ...doneShape, seriesId: idSchema }),
    refusals,
    isCreation: true,
    canBeUndone: true,
  }),
  change: defineOperation({
    id: 'meetings.change-series',
    method: 'PATCH',
    path: '/meeting-series/{id}',
    summary: 'Change a series of meetings, or end it; meetings that are planned keep their day',
    scope: 'record',
    permission: 'meeting.write',
    parameters: idParameter,
    body: z.strictObject({ ...seriesShape, isEnded: z.boolean() }).partial(),
    response: done,
    refusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  proposeDates: defineOperation({
    id: 'meetings.propose-dates',
    method: 'POST',
    path: '/meeting-series/{id}/dates',
    summary: 'The dates that a rule gives, moved off public holidays; nothing is planned yet',
    scope: 'record',
    permission: 'meeting.write',
    parameters: idParameter,
    body: dateRuleSchema,
    response: z.strictObject({ rows: z.array(proposedDateSchema) }),
    refusals: meetingRefusals,
    isQuestion: true,
  }),
  plan: defineOperation({
    id: 'meetings.plan',
    method: 'POST',
    path: '/meeting-series/{id}/meetings',
    summary: 'Plan meetings of a series on these days',
    scope: 'record',
    permission: 'meeting.write',
    parameters: idParameter,
    body: z.strictObject({ days: z.array(daySchema).min(1).max(110) }),
    response: z.strictObject({ ...doneShape, meetingIds: z.array(idSchema) }),
    refusals,
    isCreation: true,
    canBeUndone: true,
  }),
  move: defineOperation({
    id: 'meetings.move',
    method: 'POST',
    path: '/meetings/{id}/move',
    summary: 'Move a meeting to another day or time, and say why',
    scope: 'record',
    permission: 'meeting.write',
    parameters: idParameter,
    body: z.strictObject({
      heldOn: daySchema,
      startsAt: timeSchema,
      location: words(300),
      reason: words(500).min(1),
    }),
    response: done,
    refusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  cancel: defineOperation({
    id: 'meetings.cancel',
    method: 'POST',
    path: '/meetings/{id}/cancel',
    summary: 'Cancel a meeting and say why; its open items wait for the next one',
    scope: 'record',
    permission: 'meeting.write',
    parameters: idParameter,
    body: z.strictObject({ reason: words(500).min(1) }),
    response: done,
    refusals,
    isVersioned: true,
    canBeUndone: true,
  }),
};
