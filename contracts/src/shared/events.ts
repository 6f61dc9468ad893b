import { z } from 'zod';
import { idSchema, instantSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { bothLanguagesSchema } from '../spine/refusal.ts';

const names = z.record(z.string(), z.string());
const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

/** As people named it, or in both languages where Regie does. */
const rowNameSchema = z.union([z.string(), bothLanguagesSchema]);
export type RowName = z.infer<typeof rowNameSchema>;

/** So many changes of one event are listed: an import of a plan has tens of thousands. */
export const mostListedChanges = 200;

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
      /** What the row itself is called, where that is not the title: an activity of a plan, the office of a member. */
      rowName: rowNameSchema.nullable(),
      kind: z.enum(['made', 'changed', 'removed']),
      fields: z.array(fieldChangeSchema),
    }),
  ),
  /** How many changes there are that you may see; `changes` holds the first of them. */
  changeCount: z.number().int(),
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
