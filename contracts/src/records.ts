import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from './spine/fields.ts';
import { canSchema, doneShape, idParameter, listQuerySchema } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';
import { configuredTextSchema } from './spine/text.ts';

/** Types of record that exist; a module adds its own. */
export const recordTypes = ['portfolio', 'programme', 'project', 'risk'] as const;
export type RecordType = (typeof recordTypes)[number];

const names = z.record(z.string(), z.string());
const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

/** One field that an event changed, as the reader may see it. */
export const fieldChangeSchema = z.strictObject({ field: z.string(), before: value, after: value });
export const eventSchema = z.strictObject({
  id: idSchema,
  operation: z.string(),
  at: instantSchema,
  actorId: idSchema.nullable(),
  onBehalfOfId: idSchema.nullable(),
  source: z.enum(['web', 'api', 'cli', 'import', 'worker']),
  reason: z.string().nullable(),
  undoes: idSchema.nullable(),
  isUndone: z.boolean(),
  /** Sequence number in the sealed chain; null for the second until it is sealed. */
  sealedAs: z.number().int().nullable(),
  changes: z.array(
    z.strictObject({
      table: z.string(),
      rowId: idSchema,
      recordId: idSchema.nullable(),
      title: z.string().nullable(),
      kind: z.enum(['made', 'changed', 'removed']),
      fields: z.array(fieldChangeSchema),
    }),
  ),
});
export type EventView = z.infer<typeof eventSchema>;

export const eventOperations = {
  /** The history of one record, or of everything that you may see. */
  list: defineOperation({
    id: 'events.list',
    method: 'GET',
    path: '/events',
    summary: 'The history of a record, of a part of the tree, or of all that you may see',
    scope: 'visible',
    permission: 'history.read',
    query: z.strictObject({
      record: idSchema.optional(),
      scope: idSchema.optional(),
      actor: idSchema.optional(),
      operation: z.string().max(60).optional(),
      before: idSchema.optional(),
      limit: z
        .string()
        .regex(/^([1-9]\d?|100)$/)
        .optional(),
    }),
    response: z.strictObject({ rows: z.array(eventSchema), names, isMore: z.boolean() }),
    refusals: {},
  }),
  undo: defineOperation({
    id: 'events.undo',
    method: 'POST',
    path: '/events/{id}/undo',
    summary: 'Put back what an event changed, if nothing changed since; undoing an undo is a redo',
    scope: 'self',
    parameters: idParameter,
    response: z.strictObject({ ...doneShape, recordIds: z.array(idSchema) }),
    refusals: {
      'events/changed-since': {
        status: 409,
        en: 'Cannot be undone: {title} was changed after this.',
        nl: 'Kan niet ongedaan worden gemaakt: {title} is hierna gewijzigd.',
        next: { en: 'Look at its history.', nl: 'Bekijk de geschiedenis.' },
      },
      'events/cannot-be-undone': {
        status: 409,
        en: 'This kind of change cannot be undone ({operation}).',
        nl: 'Dit soort wijziging kan niet ongedaan worden gemaakt ({operation}).',
        next: { en: 'Change it by hand.', nl: 'Wijzig het met de hand.' },
      },
      'events/in-use': {
        status: 409,
        en: 'Cannot be undone: something else now depends on {title}.',
        nl: 'Kan niet ongedaan worden gemaakt: iets anders hangt nu af van {title}.',
        next: { en: 'Remove that first.', nl: 'Verwijder dat eerst.' },
      },
    },
    canBeUndone: true,
  }),
};

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
    refusals: {
      'records/not-empty': {
        status: 409,
        en: '{title} still holds {count} records that are not archived.',
        nl: '{title} bevat nog {count} records die niet gearchiveerd zijn.',
        next: { en: 'Archive or move those first.', nl: 'Archiveer of verplaats die eerst.' },
      },
    },
    isVersioned: true,
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
    refusals: {},
    canBeUndone: true,
  }),
};

/** Kinds of field that people may add themselves. */
export const customFieldKinds = ['text', 'integer', 'day', 'yes-no', 'choice'] as const;
const customFieldShape = {
  recordType: z.enum(recordTypes),
  label: configuredTextSchema,
  kind: z.enum(customFieldKinds),
  options: z.array(z.string().trim().min(1).max(60)).max(50),
};
export const customFieldSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  /** Generated; stands in for the name in filters, the API and exports. */
  key: z.string(),
  isRetired: z.boolean(),
  ...customFieldShape,
});
export type CustomField = z.infer<typeof customFieldSchema>;
const customFieldRefusals = {
  'fields/label-empty': {
    status: 422,
    en: 'The field has no label.',
    nl: 'Het veld heeft geen label.',
    next: { en: 'Give it a label in one language.', nl: 'Geef het een label in één taal.' },
  },
  'fields/options-missing': {
    status: 422,
    en: 'A field of choices needs at least one choice, each once.',
    nl: 'Een keuzeveld heeft minstens één keuze nodig, elk één keer.',
    next: { en: 'Add choices.', nl: 'Voeg keuzes toe.' },
  },
} as const;
export const customFieldOperations = {
  list: defineOperation({
    id: 'fields.list',
    method: 'GET',
    path: '/fields',
    summary: 'The fields that this organisation added, of every type of record',
    scope: 'self',
    response: z.strictObject({ rows: z.array(customFieldSchema), can: canSchema }),
    refusals: {},
  }),
  add: defineOperation({
    id: 'fields.add',
    method: 'POST',
    path: '/fields',
    summary: 'Add a field to a type of record',
    scope: 'organisation',
    permission: 'organisation.manage',
    body: z.strictObject(customFieldShape),
    response: z.strictObject({ ...doneShape, field: customFieldSchema }),
    refusals: customFieldRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  change: defineOperation({
    id: 'fields.change',
    method: 'PATCH',
    path: '/fields/{id}',
    summary: 'Change label or choices of an added field, or retire it; values stay',
    scope: 'organisation',
    permission: 'organisation.manage',
    parameters: idParameter,
    body: z.strictObject({
      label: configuredTextSchema.optional(),
      options: z.array(z.string().trim().min(1).max(60)).max(50).optional(),
      isRetired: z.boolean().optional(),
    }),
    response: z.strictObject({ ...doneShape, field: customFieldSchema }),
    refusals: customFieldRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
};

/** What a saved view keeps; the same words stand in the address bar. */
export const viewStateSchema = z.strictObject({
  filter: z.string().max(4000).optional(),
  sort: z.string().max(200).optional(),
  group: z.string().max(40).optional(),
  search: z.string().max(200).optional(),
  columns: z.array(z.string().max(40)).max(80).optional(),
  widths: z.record(z.string(), z.number().int().min(24).max(1200)).optional(),
});
export type ViewState = z.infer<typeof viewStateSchema>;
export const savedViewSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  recordType: z.enum(recordTypes),
  name: z.string(),
  isShared: z.boolean(),
  isMine: z.boolean(),
  state: viewStateSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
const viewName = z.string().trim().min(1).max(80);
const viewRefusals = {
  'views/not-yours': {
    status: 403,
    en: 'This view is not yours.',
    nl: 'Deze weergave is niet van u.',
    next: { en: 'Save it under another name.', nl: 'Bewaar haar onder een andere naam.' },
  },
  'views/sharing-not-allowed': {
    status: 403,
    en: 'Your role does not allow sharing views.',
    nl: 'Uw rol staat het delen van weergaven niet toe.',
    next: { en: 'Save it for yourself, or ask the PMO.', nl: 'Bewaar haar voor uzelf of vraag het PMO.' },
  },
} as const;
export const viewOperations = {
  list: defineOperation({
    id: 'views.list',
    method: 'GET',
    path: '/views',
    summary: 'Your saved views and the shared ones',
    scope: 'self',
    response: z.strictObject({ rows: z.array(savedViewSchema), can: canSchema }),
    refusals: {},
  }),
  save: defineOperation({
    id: 'views.save',
    method: 'POST',
    path: '/views',
    summary: 'Save a view under a name',
    scope: 'self',
    body: z.strictObject({
      recordType: z.enum(recordTypes),
      name: viewName,
      isShared: z.boolean(),
      state: viewStateSchema,
    }),
    response: z.strictObject({ ...doneShape, view: savedViewSchema }),
    refusals: viewRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  change: defineOperation({
    id: 'views.change',
    method: 'PATCH',
    path: '/views/{id}',
    summary: 'Change or rename a saved view of your own',
    scope: 'self',
    parameters: idParameter,
    body: z.strictObject({
      name: viewName.optional(),
      isShared: z.boolean().optional(),
      state: viewStateSchema.optional(),
    }),
    response: z.strictObject({ ...doneShape, view: savedViewSchema }),
    refusals: viewRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  remove: defineOperation({
    id: 'views.remove',
    method: 'DELETE',
    path: '/views/{id}',
    summary: 'Remove a saved view of your own',
    scope: 'self',
    parameters: idParameter,
    response: done,
    refusals: viewRefusals,
    canBeUndone: true,
  }),
};

export const proposalStates = ['open', 'approved', 'rejected', 'withdrawn'] as const;
export const proposalSchema = z.strictObject({
  id: idSchema,
  version: z.number().int(),
  operation: z.string(),
  scopeId: idSchema,
  recordId: idSchema.nullable(),
  recordTitle: z.string().nullable(),
  proposerId: idSchema,
  reason: z.string(),
  state: z.enum(proposalStates),
  decidedById: idSchema.nullable(),
  decision: z.string().nullable(),
  createdAt: instantSchema,
  request: z.unknown(),
  can: canSchema,
});
export type ProposalView = z.infer<typeof proposalSchema>;
export const proposalRefusals = {
  'proposals/operation-unknown': {
    status: 422,
    en: 'There is no operation {operation} that can be proposed.',
    nl: 'Er is geen handeling {operation} die kan worden voorgesteld.',
    next: { en: 'Propose a change to a record.', nl: 'Stel een wijziging van een record voor.' },
  },
  'proposals/own': {
    status: 403,
    en: 'Nobody decides on a proposal of their own.',
    nl: 'Niemand besluit over een eigen voorstel.',
    next: { en: 'Ask somebody else who may decide.', nl: 'Vraag een ander die mag besluiten.' },
  },
  'proposals/decided': {
    status: 409,
    en: 'This proposal is already decided.',
    nl: 'Over dit voorstel is al besloten.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
} as const;
const decisionBody = z.strictObject({ reason: z.string().max(2000) });
export const proposalOperations = {
  list: defineOperation({
    id: 'proposals.list',
    method: 'GET',
    path: '/proposals',
    summary: 'Proposals you made or may decide on',
    scope: 'visible',
    permission: 'project.read',
    query: z.strictObject({ state: z.enum(proposalStates).optional(), record: idSchema.optional() }),
    response: z.strictObject({ rows: z.array(proposalSchema), names }),
    refusals: {},
  }),
  make: defineOperation({
    id: 'proposals.make',
    method: 'POST',
    path: '/proposals',
    summary: 'Propose an operation that you may not do yourself',
    scope: 'record',
    permission: 'proposal.make',
    body: z.strictObject({
      operation: z.string().max(60),
      parameters: z.record(z.string(), z.string()),
      body: z.unknown(),
      version: z.number().int().optional(),
      reason: z.string().trim().min(1).max(2000),
    }),
    response: z.strictObject({ ...doneShape, proposal: proposalSchema }),
    refusals: proposalRefusals,
    isCreation: true,
  }),
  approve: defineOperation({
    id: 'proposals.approve',
    method: 'POST',
    path: '/proposals/{id}/approve',
    summary: 'Approve a proposal: the proposed operation is done on behalf of who proposed it',
    scope: 'record',
    permission: 'proposal.decide',
    parameters: idParameter,
    body: decisionBody,
    response: z.strictObject({ ...doneShape, proposal: proposalSchema }),
    refusals: proposalRefusals,
  }),
  reject: defineOperation({
    id: 'proposals.reject',
    method: 'POST',
    path: '/proposals/{id}/reject',
    summary: 'Reject a proposal, with the reason',
    scope: 'record',
    permission: 'proposal.decide',
    parameters: idParameter,
    body: decisionBody,
    response: z.strictObject({ ...doneShape, proposal: proposalSchema }),
    refusals: proposalRefusals,
  }),
};

export const exportFormats = ['csv', 'xlsx'] as const;
export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export const jobSchema = z.strictObject({
  id: idSchema,
  kind: z.string(),
  state: z.enum(jobStates),
  /** From 0 to 1. */
  progress: z.number(),
  message: z.string().nullable(),
  fileName: z.string().nullable(),
  createdAt: instantSchema,
});
export type JobView = z.infer<typeof jobSchema>;
export const jobOperations = {
  export: defineOperation({
    id: 'exports.make',
    method: 'POST',
    path: '/exports',
    summary: 'Export a list as CSV or XLSX; a job makes the file',
    scope: 'self',
    body: z.strictObject({
      recordType: z.enum(recordTypes),
      format: z.enum(exportFormats),
      language: z.enum(['nl', 'en']),
      columns: z.array(z.string().max(40)).min(1).max(100),
      query: listQuerySchema,
    }),
    response: z.strictObject({ ...doneShape, job: jobSchema }),
    refusals: {},
    isCreation: true,
  }),
  get: defineOperation({
    id: 'jobs.get',
    method: 'GET',
    path: '/jobs/{id}',
    summary: 'How far a job of yours is',
    scope: 'self',
    parameters: idParameter,
    response: jobSchema,
    refusals: {},
  }),
  list: defineOperation({
    id: 'jobs.list',
    method: 'GET',
    path: '/jobs',
    summary: 'Your jobs of the last days',
    scope: 'self',
    response: z.strictObject({ rows: z.array(jobSchema) }),
    refusals: {},
  }),
  cancel: defineOperation({
    id: 'jobs.cancel',
    method: 'POST',
    path: '/jobs/{id}/cancel',
    summary: 'Stop a job of yours',
    scope: 'self',
    parameters: idParameter,
    response: done,
    refusals: {
      'jobs/ended': {
        status: 409,
        en: 'This job has ended already.',
        nl: 'Deze taak is al klaar.',
        next: { en: 'Nothing to do.', nl: 'U hoeft niets te doen.' },
      },
    },
  }),
  download: defineOperation({
    id: 'jobs.download',
    method: 'GET',
    path: '/jobs/{id}/file',
    summary: 'The file that a job of yours made',
    scope: 'self',
    parameters: idParameter,
    media: 'download',
    refusals: {},
  }),
};

/** What the stream of live hints says: this changed, read it again if you show it. */
export const liveHintSchema = z.strictObject({
  type: z.string(),
  id: idSchema,
  scopeId: idSchema.nullable(),
  version: z.number().int(),
  eventId: idSchema,
});
export type LiveHint = z.infer<typeof liveHintSchema>;
export const liveOperations = {
  hints: defineOperation({
    id: 'live.hints',
    method: 'GET',
    path: '/live',
    summary: 'Server-sent events: hints of what changed among what you may see',
    scope: 'self',
    media: 'stream',
    refusals: {},
  }),
};
export { daySchema };
