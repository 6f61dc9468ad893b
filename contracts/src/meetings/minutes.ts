import { z } from 'zod';
import { archivedRefusals } from '../spine/archived.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape, idParameter } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import { itemOutcomes } from './agenda.ts';
import { meetingRefusals } from './meeting-refusals.ts';
import { words } from './series.ts';

const itemParameters = z.strictObject({ id: idSchema, itemId: idSchema });
const write = {
  scope: 'record',
  permission: 'meeting.write',
  refusals: { ...archivedRefusals, ...meetingRefusals },
} as const;
const done = z.strictObject(doneShape);
const made = z.strictObject({ ...doneShape, key: z.string() });

export const minutesOperations = {
  minute: defineOperation({
    ...write,
    id: 'meetings.minute',
    method: 'PUT',
    path: '/meetings/{id}/items/{itemId}/minutes',
    summary: 'Write down what was said of an item, and whether it is settled or comes back',
    parameters: itemParameters,
    body: z.strictObject({ notes: words(10_000), outcome: z.enum(itemOutcomes).nullable() }),
    response: done,
    isVersioned: true,
    canBeUndone: true,
  }),
  recordDecision: defineOperation({
    ...write,
    id: 'meetings.record-decision',
    method: 'POST',
    path: '/meetings/{id}/items/{itemId}/decisions',
    summary: 'Record a decision that was taken on an item; what was asked for in the register is taken there',
    parameters: itemParameters,
    body: z.strictObject({
      title: words(200).min(1),
      ruling: words(4000).min(1),
      rationale: words(4000),
      ownerId: idSchema,
    }),
    response: made,
    isCreation: true,
  }),
  recordAction: defineOperation({
    ...write,
    id: 'meetings.record-action',
    method: 'POST',
    path: '/meetings/{id}/items/{itemId}/actions',
    summary: 'Record an action that was agreed on an item',
    parameters: itemParameters,
    body: z.strictObject({ title: words(200).min(1), ownerId: idSchema, dueOn: daySchema }),
    response: made,
    isCreation: true,
  }),
  close: defineOperation({
    ...write,
    id: 'meetings.close',
    method: 'POST',
    path: '/meetings/{id}/closing',
    summary:
      'Close a meeting: its members get the list of decisions and actions, open items wait for the next',
    parameters: idParameter,
    response: done,
    isVersioned: true,
  }),
};
