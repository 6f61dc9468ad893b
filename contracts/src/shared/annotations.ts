import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { idSchema, instantSchema } from '../spine/fields.ts';
import { canSchema, doneShape, idParameter, mostChanges } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';

const names = z.record(z.string(), z.string());

export const commentSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  authorId: idSchema,
  body: z.string(),
  mentions: z.array(idSchema),
  createdAt: instantSchema,
  isEdited: z.boolean(),
  can: canSchema,
});
export type CommentView = z.infer<typeof commentSchema>;
const commentBody = z.strictObject({
  /** Plain text; a mention is `@[name](person id)`. */
  body: z.string().trim().min(1).max(5000),
});

export const attachmentSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.number().int(),
  addedById: idSchema,
  addedAt: instantSchema,
  can: canSchema,
});
export type AttachmentView = z.infer<typeof attachmentSchema>;
/** The largest file that may be attached. */
export const largestAttachmentBytes = 25 * 1024 * 1024;

const done = z.strictObject(doneShape);
const doneVersioned = z.strictObject({ ...doneShape, version: z.number().int() });

const archiveRefusals = {
  'records/not-empty': {
    status: 409,
    en: '{title} still holds {count} records that are not archived.',
    nl: '{title} bevat nog {count} records die niet gearchiveerd zijn.',
    next: { en: 'Archive or move those first.', nl: 'Archiveer of verplaats die eerst.' },
  },
} as const;
const manyRecords = z.strictObject({
  records: z
    .array(z.strictObject({ id: idSchema, version: z.number().int().positive() }))
    .min(1)
    .max(mostChanges),
});

export const recordOperations = {
  archive: defineOperation({
    id: 'records.archive',
    method: 'POST',
    path: '/records/{id}/archive',
    summary: 'Put a record away: kept, and out of the lists',
    scope: 'record',
    permission: 'record.delete',
    parameters: idParameter,
    response: doneVersioned,
    refusals: archiveRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  archiveMany: defineOperation({
    id: 'records.archive-many',
    method: 'POST',
    path: '/records/archive',
    summary: 'Put many records away as one event, all or nothing',
    scope: 'record',
    permission: 'record.delete',
    body: manyRecords,
    response: done,
    refusals: archiveRefusals,
    canBeUndone: true,
  }),
  restoreMany: defineOperation({
    id: 'records.restore-many',
    method: 'POST',
    path: '/records/restore',
    summary: 'Take many records out of the archive as one event, all or nothing',
    scope: 'record',
    permission: 'record.delete',
    body: manyRecords,
    response: done,
    refusals: {},
    canBeUndone: true,
  }),
  restore: defineOperation({
    id: 'records.restore',
    method: 'POST',
    path: '/records/{id}/restore',
    summary: 'Take a record out of the archive',
    scope: 'record',
    permission: 'record.delete',
    parameters: idParameter,
    response: doneVersioned,
    refusals: {},
    isVersioned: true,
    canBeUndone: true,
  }),
  listComments: defineOperation({
    id: 'comments.list',
    method: 'GET',
    path: '/records/{id}/comments',
    summary: 'The comments on a record, oldest first',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: z.strictObject({ rows: z.array(commentSchema), names, can: canSchema }),
    refusals: {},
  }),
  comment: defineOperation({
    id: 'comments.write',
    method: 'POST',
    path: '/records/{id}/comments',
    summary: 'Comment on a record; who is mentioned hears of it',
    scope: 'record',
    permission: 'record.comment',
    parameters: idParameter,
    body: commentBody,
    response: z.strictObject({ ...doneShape, comment: commentSchema }),
    refusals: {
      'comments/mention-cannot-see': {
        status: 422,
        en: '{person} may not see this record.',
        nl: '{person} mag dit niet zien.',
        next: {
          en: 'Leave the name out, or give access first.',
          nl: 'Laat de naam weg of geef eerst toegang.',
        },
      },
    },
    isCreation: true,
    canBeUndone: true,
  }),
  editComment: defineOperation({
    id: 'comments.edit',
    method: 'PATCH',
    path: '/records/{id}/comments/{commentId}',
    summary: 'Change a comment of your own',
    scope: 'record',
    permission: 'record.comment',
    parameters: z.strictObject({ id: idSchema, commentId: idSchema }),
    body: commentBody,
    response: z.strictObject({ ...doneShape, comment: commentSchema }),
    refusals: {
      'comments/not-yours': {
        status: 403,
        en: 'Only {person} may change this comment.',
        nl: 'Alleen {person} mag deze opmerking wijzigen.',
        next: { en: 'Write a comment of your own.', nl: 'Schrijf een eigen opmerking.' },
      },
    },
    isVersioned: true,
    canBeUndone: true,
  }),
  listAttachments: defineOperation({
    id: 'attachments.list',
    method: 'GET',
    path: '/records/{id}/attachments',
    summary: 'The files attached to a record',
    scope: 'record',
    permission: 'project.read',
    parameters: idParameter,
    response: z.strictObject({ rows: z.array(attachmentSchema), names, can: canSchema }),
    refusals: {},
  }),
  attach: defineOperation({
    id: 'attachments.add',
    method: 'POST',
    path: '/records/{id}/attachments',
    summary: 'Attach a file to a record (the body is the file; its name in the query)',
    scope: 'record',
    permission: 'record.comment',
    parameters: idParameter,
    query: z.strictObject({ name: z.string().min(1).max(200) }),
    media: 'upload',
    response: z.strictObject({ ...doneShape, attachment: attachmentSchema }),
    refusals: {
      ...archivedRefusals,
      'attachments/empty': {
        status: 422,
        en: '{name} is empty.',
        nl: '{name} is leeg.',
        next: { en: 'Choose another file.', nl: 'Kies een ander bestand.' },
      },
    },
    isCreation: true,
    canBeUndone: true,
  }),
  download: defineOperation({
    id: 'attachments.download',
    method: 'GET',
    path: '/records/{id}/attachments/{attachmentId}',
    summary: 'Download an attached file',
    scope: 'record',
    permission: 'project.read',
    parameters: z.strictObject({ id: idSchema, attachmentId: idSchema }),
    media: 'download',
    refusals: {},
  }),
  detach: defineOperation({
    id: 'attachments.remove',
    method: 'DELETE',
    path: '/records/{id}/attachments/{attachmentId}',
    summary: 'Remove an attached file from a record',
    scope: 'record',
    permission: 'record.comment',
    parameters: z.strictObject({ id: idSchema, attachmentId: idSchema }),
    response: done,
    refusals: archivedRefusals,
    canBeUndone: true,
  }),
};
