import { z } from 'zod';
import { recordTypes } from './shared/record-types.ts';
import { daySchema, idSchema } from './spine/fields.ts';
import { doneShape } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';
import type { RefusalTable } from './spine/refusal.ts';

/** Why something looks neglected. */
export const upkeepReasons = [
  'no-owner',
  'no-manager',
  'no-sponsor',
  'no-goal',
  'no-restart-day',
  'restart-passed',
  'end-passed',
  'due-passed',
  'looks-double',
  'untouched',
] as const;
export type UpkeepReason = (typeof upkeepReasons)[number];

/** Nothing is called untouched before so many days, unless the PMO says otherwise. */
export const usualUntouchedDays = 30;

/** So many rows are shown at once; after confirming some, the next are. */
export const mostUpkeep = 200;

const upkeepRowSchema = z.strictObject({
  id: idSchema,
  type: z.enum(recordTypes),
  key: z.string(),
  title: z.string(),
  placeTitle: z.string(),
  version: z.number().int(),
  /** The state, as the glossary code of its field and the option. */
  state: z.strictObject({ term: z.string(), option: z.string() }),
  ownerId: idSchema.nullable(),
  dueOn: daySchema.nullable(),
  touchedOn: daySchema,
  /** When somebody last said that it was still right. */
  confirmedOn: daySchema.nullable(),
  reasons: z.array(z.enum(upkeepReasons)).min(1),
  /** Whether the reader may close it, where that asks for nothing else. */
  mayClose: z.boolean(),
});
export type UpkeepRow = z.infer<typeof upkeepRowSchema>;

const roundShape = {
  /** The first working day of the month. */
  opensOn: daySchema,
  nextOpensOn: daySchema,
  confirmed: z.number().int(),
  waiting: z.number().int(),
};

const upkeepGroupSchema = z.strictObject({
  placeId: idSchema,
  placeTitle: z.string(),
  /** The number of the project; null for other places. */
  projectKey: z.string().nullable(),
  /** Who is asked: the owner, and without one the manager of the project. */
  personId: idSchema.nullable(),
  waiting: z.number().int(),
  confirmed: z.number().int(),
  lastConfirmedOn: daySchema.nullable(),
});
export type UpkeepGroup = z.infer<typeof upkeepGroupSchema>;

const names = z.record(z.string(), z.string());

export const upkeepRefusals = {
  'upkeep/not-yours': {
    status: 404,
    en: 'Some of these are not yours, are over, or are not there any more.',
    nl: 'Een deel hiervan is niet van u, is klaar of is er niet meer.',
    next: { en: 'Reload the page and choose again.', nl: 'Laad de pagina opnieuw en kies nog eens.' },
  },
} as const satisfies RefusalTable;

export const upkeepOperations = {
  listMine: defineOperation({
    id: 'upkeep.list-mine',
    method: 'GET',
    path: '/upkeep/mine',
    summary: 'What is yours and looks neglected, with why, and how far you are in the round of this month',
    scope: 'self',
    response: z.strictObject({
      rows: z.array(upkeepRowSchema),
      round: z.strictObject(roundShape),
      untouchedDays: z.number().int(),
    }),
    refusals: {},
  }),
  overview: defineOperation({
    id: 'upkeep.overview',
    method: 'GET',
    path: '/upkeep',
    summary:
      'How many rows wait in the round of this month, by place and by who is asked, as far as you may see',
    scope: 'self',
    response: z.strictObject({
      rows: z.array(upkeepGroupSchema),
      round: z.strictObject(roundShape),
      names,
      untouchedDays: z.number().int(),
      mayWrite: z.boolean(),
    }),
    refusals: {},
  }),
  confirm: defineOperation({
    id: 'upkeep.confirm',
    method: 'POST',
    path: '/upkeep/confirmations',
    summary: 'Say of rows of yours that they are still right; they are not asked about for a month',
    scope: 'self',
    body: z.strictObject({ ids: z.array(idSchema).min(1).max(mostUpkeep) }),
    response: z.strictObject({ ...doneShape, confirmed: z.number().int() }),
    refusals: upkeepRefusals,
    canBeUndone: true,
  }),
  setDays: defineOperation({
    id: 'upkeep.set-days',
    method: 'PUT',
    path: '/upkeep/untouched-days',
    summary: 'Say after how many days without a change something is called untouched',
    scope: 'organisation',
    permission: 'standard.write',
    body: z.strictObject({ days: z.number().int().min(7).max(365) }),
    response: z.strictObject(doneShape),
    refusals: {},
    canBeUndone: true,
  }),
};
