import { z } from 'zod';
import { idSchema, instantSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { recordTypes } from './record-types.ts';

/** What people are told of. */
export const notificationKinds = [
  'assigned',
  'mentioned',
  'commented',
  'changed',
  'due-soon',
  'overdue',
  'proposal-waits',
  'proposal-decided',
  'proposal-question',
  'meeting-closed',
  'job-ended',
  'survey-asked',
  'request-asked',
  'request-answered',
  'upkeep-round',
  'break-glass',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** How somebody is told; each also stands in Regie, save `off`. */
export const notificationChannels = ['mail', 'digest', 'in-app', 'off'] as const;
export type NotificationChannel = (typeof notificationChannels)[number];

/** What holds for who never chose. */
export const usualChannels: Readonly<Record<NotificationKind, NotificationChannel>> = {
  assigned: 'mail',
  mentioned: 'mail',
  commented: 'digest',
  changed: 'in-app',
  'due-soon': 'digest',
  overdue: 'digest',
  'proposal-waits': 'mail',
  'proposal-decided': 'mail',
  'proposal-question': 'mail',
  'meeting-closed': 'mail',
  'job-ended': 'in-app',
  'survey-asked': 'mail',
  'request-asked': 'digest',
  'request-answered': 'mail',
  'upkeep-round': 'digest',
  'break-glass': 'mail',
};

/** What a link in a mail stops: mail of one kind, or the digest. */
export const stopPurposes = [...notificationKinds, 'digest'] as const;
export type StopPurpose = (typeof stopPurposes)[number];

export const notificationSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(notificationKinds),
  at: instantSchema,
  isRead: z.boolean(),
  snoozedUntil: instantSchema.nullable(),
  /** Who did it; null when nobody did. */
  actorName: z.string().nullable(),
  record: z
    .strictObject({ id: idSchema, type: z.enum(recordTypes), key: z.string(), title: z.string() })
    .nullable(),
  /** What it says: the beginning of a comment, the name of what is due or of a file. */
  text: z.string(),
  /** The glossary code of the field by which it is somebody's. */
  fieldTerm: z.string().nullable(),
  dueOn: z.string().nullable(),
  /** Of a meeting that was closed. */
  meetingId: idSchema.nullable(),
  /** How a job or a proposal ended. */
  outcome: z.string().nullable(),
});
export type NotificationView = z.infer<typeof notificationSchema>;

export const choiceSchema = z.strictObject({
  kind: z.enum(notificationKinds),
  channel: z.enum(notificationChannels),
});
export type NotificationChoice = z.infer<typeof choiceSchema>;

const done = z.strictObject(doneShape);
const watching = z.strictObject({ isWatching: z.boolean(), watchers: z.number().int() });

export const notificationOperations = {
  list: defineOperation({
    id: 'notifications.list',
    method: 'GET',
    path: '/notifications',
    summary: 'What you were told, the latest first; what you may no longer see is gone',
    scope: 'self',
    query: z.strictObject({
      /** Unread and not put off; those put off; or everything. */
      show: z.enum(['unread', 'snoozed', 'all']).optional(),
      limit: z
        .string()
        .regex(/^\d{1,3}$/)
        .check(z.refine((text) => Number(text) >= 1 && Number(text) <= 200, 'from 1 to 200'))
        .optional(),
    }),
    response: z.strictObject({ rows: z.array(notificationSchema), unread: z.number().int() }),
    refusals: {},
  }),
  mark: defineOperation({
    id: 'notifications.mark',
    method: 'POST',
    path: '/notifications/marks',
    summary: 'Mark notifications of yours as read or unread',
    scope: 'self',
    body: z.strictObject({
      /** Absent: all of them. */
      ids: z.array(idSchema).min(1).max(200).optional(),
      isRead: z.boolean(),
    }),
    response: done,
    refusals: {},
  }),
  snooze: defineOperation({
    id: 'notifications.snooze',
    method: 'POST',
    path: '/notifications/{id}/snooze',
    summary: 'Put a notification of yours off until an instant; without one it is back',
    scope: 'self',
    parameters: idParameter,
    body: z.strictObject({ until: instantSchema.nullable() }),
    response: done,
    refusals: {},
  }),
  listChoices: defineOperation({
    id: 'notifications.list-choices',
    method: 'GET',
    path: '/notifications/choices',
    summary: 'How you are told of what',
    scope: 'self',
    response: z.strictObject({ rows: z.array(choiceSchema) }),
    refusals: {},
  }),
  choose: defineOperation({
    id: 'notifications.choose',
    method: 'PATCH',
    path: '/notifications/choices',
    summary: 'Choose how you are told of one kind of thing',
    scope: 'self',
    body: choiceSchema,
    response: done,
    refusals: {},
  }),
  unsubscribe: defineOperation({
    id: 'notifications.unsubscribe',
    method: 'POST',
    path: '/notifications/unsubscribe',
    summary: 'Stop the mail of one kind by the link in such a mail',
    scope: 'anonymous',
    body: z.strictObject({ token: z.string().max(200) }),
    response: z.strictObject({ ...doneShape, purpose: z.enum(stopPurposes), organisation: z.string() }),
    refusals: {
      'notifications/link-invalid': {
        status: 404,
        en: 'This link does not work.',
        nl: 'Deze link werkt niet.',
        next: {
          en: 'Sign in and choose under Notifications what you get mail about.',
          nl: 'Meld u aan en kies bij Meldingen waarover u mail krijgt.',
        },
      },
    },
  }),
};

export const watchOperations = {
  read: defineOperation({
    id: 'watching.read',
    method: 'GET',
    path: '/records/{id}/watching',
    summary: 'Whether you are told what happens to a record, and how many people are',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: watching,
    refusals: {},
  }),
  start: defineOperation({
    id: 'watching.start',
    method: 'POST',
    path: '/records/{id}/watching',
    summary: 'Be told what happens to a record',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: done,
    refusals: {},
  }),
  stop: defineOperation({
    id: 'watching.stop',
    method: 'DELETE',
    path: '/records/{id}/watching',
    summary: 'Be told no longer what happens to a record',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: done,
    refusals: {},
  }),
};
