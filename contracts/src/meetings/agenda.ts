import { z } from 'zod';
import { jobSchema } from '../records.ts';
import { archivedRefusals } from '../spine/archived.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { meetingRefusals } from './meeting-refusals.ts';
import { meetingSchema, minutesSchema, seriesSchema, words } from './series.ts';

export const itemKinds = ['decision', 'discussion', 'information'] as const;
export type ItemKind = (typeof itemKinds)[number];
/** Where an item comes from, when nobody thought of it: what was found waiting. */
export const itemOrigins = ['item', 'decision', 'proposal', 'gate', 'risk', 'blocker'] as const;
export type ItemOrigin = (typeof itemOrigins)[number];
export const itemOutcomes = ['settled', 'returns'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

const coverNoteShape = {
  asked: words(4000),
  arguments: words(8000),
  objections: words(8000),
  money: words(2000),
  followUp: words(4000),
};
export const coverNoteFields = ['asked', 'arguments', 'objections', 'money', 'followUp'] as const;

export const originSchema = z.strictObject({ kind: z.enum(itemOrigins), id: idSchema });
export type Origin = z.infer<typeof originSchema>;

export const paperSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  sizeBytes: z.number().int(),
  addedById: idSchema,
  addedOn: daySchema,
  /** It came after the deadline for papers. */
  isLate: z.boolean(),
});
export type Paper = z.infer<typeof paperSchema>;

export const recordedSchema = z.strictObject({
  id: idSchema,
  type: z.enum(['decision', 'action']),
  key: z.string(),
  title: z.string(),
  ownerId: idSchema.nullable(),
  dueOn: daySchema.nullable(),
});
export type Recorded = z.infer<typeof recordedSchema>;

const itemShape = {
  kind: z.enum(itemKinds),
  title: words(200).min(1),
  annotation: words(4000),
  presenterId: idSchema.nullable(),
  minutes: minutesSchema,
};

export const agendaItemSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  scopeId: idSchema,
  scopeTitle: z.string(),
  isLeftOut: z.boolean(),
  ...itemShape,
  /** When it begins, if every item takes its time: `10:15`. */
  startsAt: z.string(),
  origin: originSchema.nullable(),
  /** Of a record of the registers or of risks: its number. */
  originKey: z.string().nullable(),
  /** The meeting that left it open. */
  returnedFrom: daySchema.nullable(),
  coverNote: z.strictObject(coverNoteShape),
  papers: z.array(paperSchema),
  notes: z.string(),
  outcome: z.enum(itemOutcomes).nullable(),
  recorded: z.array(recordedSchema),
  mayHandIn: z.boolean(),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

export const candidateSchema = z.strictObject({
  origin: originSchema,
  key: z.string().nullable(),
  title: z.string(),
  scopeTitle: z.string(),
  kind: z.enum(itemKinds),
  /** When it had, or has, to be decided or done. */
  dueOn: daySchema.nullable(),
});
export type Candidate = z.infer<typeof candidateSchema>;

const shownSchema = z.strictObject({
  meeting: meetingSchema,
  series: seriesSchema,
  items: z.array(agendaItemSchema),
  /** What waits for a place on the agenda; for who makes it. */
  candidates: z.array(candidateSchema),
  names: z.record(z.string(), z.string()),
  mayWrite: z.boolean(),
});
export type MeetingShown = z.infer<typeof shownSchema>;

const refusals = { ...archivedRefusals, ...meetingRefusals };
const done = z.strictObject(doneShape);
const itemParameters = z.strictObject({ id: idSchema, itemId: idSchema });
const paperParameters = z.strictObject({ id: idSchema, itemId: idSchema, paperId: idSchema });
const write = { scope: 'record', permission: 'meeting.write', refusals, canBeUndone: true } as const;
const handIn = { scope: 'record', permission: 'register.write', refusals, canBeUndone: true } as const;

export const agendaOperations = {
  show: defineOperation({
    id: 'meetings.show',
    method: 'GET',
    path: '/meetings/{id}',
    summary: 'A meeting with its agenda as far as you may see it, and what waits for a place on it',
    scope: 'record',
    permission: 'register.read',
    parameters: idParameter,
    response: shownSchema,
    refusals: {},
  }),
  addItem: defineOperation({
    ...write,
    id: 'meetings.add-item',
    method: 'POST',
    path: '/meetings/{id}/items',
    summary: 'Put an item of your own on the agenda',
    parameters: idParameter,
    /** The place that it is about; that of the series when absent. */
    body: z.strictObject({ ...itemShape, scopeId: idSchema.nullable() }),
    response: z.strictObject({ ...doneShape, itemId: idSchema }),
    isCreation: true,
  }),
  placeCandidates: defineOperation({
    ...write,
    id: 'meetings.place-candidates',
    method: 'POST',
    path: '/meetings/{id}/candidates',
    summary: 'Take what waits into the agenda, or leave it out of this meeting',
    parameters: idParameter,
    body: z.strictObject({ origins: z.array(originSchema).min(1).max(200), isLeftOut: z.boolean() }),
    response: z.strictObject({ ...doneShape, placed: z.number().int() }),
    isCreation: true,
  }),
  changeItem: defineOperation({
    ...write,
    id: 'meetings.change-item',
    method: 'PATCH',
    path: '/meetings/{id}/items/{itemId}',
    summary: 'Change an item of the agenda, leave it out or take it in',
    parameters: itemParameters,
    body: z.strictObject({ ...itemShape, isLeftOut: z.boolean() }).partial(),
    response: done,
    isVersioned: true,
  }),
  order: defineOperation({
    ...write,
    id: 'meetings.order',
    method: 'PUT',
    path: '/meetings/{id}/order',
    summary: 'Put the items of the agenda in this order',
    parameters: idParameter,
    body: z.strictObject({ itemIds: z.array(idSchema).min(1).max(500) }),
    response: done,
  }),
  writeCoverNote: defineOperation({
    ...handIn,
    id: 'meetings.write-cover-note',
    method: 'PUT',
    path: '/meetings/{id}/items/{itemId}/cover-note',
    summary: 'Write the cover note of an item: what is asked, arguments, objections, money, follow-up',
    parameters: itemParameters,
    body: z.strictObject(coverNoteShape),
    response: done,
    isVersioned: true,
  }),
  addPaper: defineOperation({
    ...handIn,
    id: 'meetings.add-paper',
    method: 'POST',
    path: '/meetings/{id}/items/{itemId}/papers',
    summary: 'Hand in a paper for an item (the body is the file; its name in the query)',
    parameters: itemParameters,
    query: z.strictObject({ name: z.string().min(1).max(200) }),
    media: 'upload',
    response: z.strictObject({ ...doneShape, paperId: idSchema }),
    isCreation: true,
  }),
  removePaper: defineOperation({
    ...handIn,
    id: 'meetings.remove-paper',
    method: 'DELETE',
    path: '/meetings/{id}/items/{itemId}/papers/{paperId}',
    summary: 'Take a paper back',
    parameters: paperParameters,
    response: done,
  }),
  downloadPaper: defineOperation({
    id: 'meetings.download-paper',
    method: 'GET',
    path: '/meetings/{id}/items/{itemId}/papers/{paperId}',
    summary: 'Download a paper',
    scope: 'record',
    permission: 'register.read',
    parameters: paperParameters,
    media: 'download',
    refusals: {},
  }),
  makeBundle: defineOperation({
    id: 'meetings.make-bundle',
    method: 'POST',
    path: '/meetings/{id}/bundle',
    summary: 'Make one PDF of the agenda, cover notes and papers that you may see, in a job',
    // Who was named as a member may have no role at the place.
    scope: 'self',
    parameters: idParameter,
    body: z.strictObject({ language: z.enum(['nl', 'en']) }),
    response: z.strictObject({ ...doneShape, job: jobSchema }),
    refusals: meetingRefusals,
    isCreation: true,
  }),
};
