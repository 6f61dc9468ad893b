import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from './spine/fields.ts';
import { doneShape, idParameter } from './spine/list.ts';
import { defineOperation } from './spine/operation.ts';
import type { RefusalTable } from './spine/refusal.ts';

/** What the PMO writes into its year by itself. */
export const ownYearKinds = ['round', 'budget', 'other'] as const;
export type OwnYearKind = (typeof ownYearKinds)[number];

/** What stands in the year; a module that brings another kind adds it here. */
export const yearKinds = [
  'gate',
  'gate-review',
  'milestone',
  'meeting',
  'guideline-review',
  'office-review',
  'waiver',
  'mandate',
  'upkeep',
  ...ownYearKinds,
] as const;
export type YearKind = (typeof yearKinds)[number];

export const yearRepeats = ['never', 'monthly', 'yearly'] as const;
export type YearRepeat = (typeof yearRepeats)[number];

/** Where the day of a gate comes from. */
export const dayBases = ['typed', 'milestone', 'phase'] as const;
export type DayBasis = (typeof dayBases)[number];

const both = z.strictObject({ nl: z.string(), en: z.string() });

const ownShape = {
  kind: z.enum(ownYearKinds),
  title: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .regex(/^[^\0]*$/),
  startsOn: daySchema,
  /** The last day of what lasts longer. */
  endsOn: daySchema.nullable(),
  repeats: z.enum(yearRepeats),
};
export const ownYearEntrySchema = z.strictObject({ id: idSchema, version: z.number().int(), ...ownShape });
export type OwnYearEntry = z.infer<typeof ownYearEntrySchema>;

export const yearEntrySchema = z.strictObject({
  /** Stays the same from one reading to the next, for calendars that take the feed. */
  id: z.string(),
  kind: z.enum(yearKinds),
  title: both,
  startsOn: daySchema,
  endsOn: daySchema,
  placeId: idSchema,
  placeTitle: z.string(),
  /** The page that tells more. */
  page: z.string().nullable(),
  basis: z.enum(dayBases).nullable(),
  own: ownYearEntrySchema.nullable(),
});
export type YearEntry = z.infer<typeof yearEntrySchema>;

export const yearRefusals = {
  'year/ends-before': {
    status: 422,
    en: 'The last day, {end}, is before the first, {start}.',
    nl: 'De laatste dag, {end}, ligt voor de eerste, {start}.',
    next: { en: 'Choose a later last day.', nl: 'Kies een latere laatste dag.' },
  },
  'year/too-long': {
    status: 422,
    en: 'More than two years are asked for.',
    nl: 'Er is meer dan twee jaar gevraagd.',
    next: { en: 'Ask for a shorter period.', nl: 'Vraag een kortere periode.' },
  },
} as const satisfies RefusalTable;

export const yearFeedRefusals = {
  'year/feed-gone': {
    status: 404,
    en: 'This link shows no calendar.',
    nl: 'Deze link toont geen agenda.',
    next: { en: 'Make a new link in Regie.', nl: 'Maak in Regie een nieuwe link.' },
  },
  'year/too-many-tries': {
    status: 429,
    en: 'Too many links were tried. Wait {minutes} minutes.',
    nl: 'Er zijn te veel links geprobeerd. Wacht {minutes} minuten.',
    next: { en: 'Try again later.', nl: 'Probeer het later opnieuw.' },
  },
} as const satisfies RefusalTable;

const whole = { scope: 'organisation', permission: 'standard.write' } as const;
const done = z.strictObject(doneShape);

export const yearOperations = {
  list: defineOperation({
    id: 'year.list',
    method: 'GET',
    path: '/year',
    summary: 'What stands in the year of the PMO between two days, as far as you may see it',
    scope: 'self',
    query: z.strictObject({ from: daySchema, to: daySchema }),
    response: z.strictObject({ rows: z.array(yearEntrySchema), mayWrite: z.boolean() }),
    refusals: yearRefusals,
  }),
  add: defineOperation({
    ...whole,
    id: 'year.add',
    method: 'POST',
    path: '/year',
    summary: 'Write a round, a step of the budget cycle or another moment into the year of the PMO',
    body: z.strictObject(ownShape),
    response: z.strictObject({ ...doneShape, id: idSchema }),
    refusals: yearRefusals,
    isCreation: true,
    canBeUndone: true,
  }),
  change: defineOperation({
    ...whole,
    id: 'year.change',
    method: 'PATCH',
    path: '/year/{id}',
    summary: 'Change a moment of the PMO itself',
    parameters: idParameter,
    body: z.strictObject(ownShape),
    response: done,
    refusals: yearRefusals,
    isVersioned: true,
    canBeUndone: true,
  }),
  remove: defineOperation({
    ...whole,
    id: 'year.remove',
    method: 'DELETE',
    path: '/year/{id}',
    summary: 'Take a moment of the PMO itself out of the year',
    parameters: idParameter,
    response: done,
    refusals: {},
    canBeUndone: true,
  }),
};

export const yearFeedOperations = {
  show: defineOperation({
    id: 'year-feed.show',
    method: 'GET',
    path: '/year-feed',
    summary: 'Whether there is a link with which your calendar reads the year, and since when',
    scope: 'self',
    response: z.strictObject({ since: instantSchema.nullable() }),
    refusals: {},
  }),
  make: defineOperation({
    id: 'year-feed.make',
    method: 'POST',
    path: '/year-feed',
    summary: 'Make the link with which your calendar reads the year; one from before ends',
    scope: 'self',
    response: z.strictObject({ ...doneShape, path: z.string() }),
    refusals: {},
    isCreation: true,
  }),
  end: defineOperation({
    id: 'year-feed.end',
    method: 'DELETE',
    path: '/year-feed',
    summary: 'End the link with which your calendar reads the year',
    scope: 'self',
    response: done,
    refusals: {
      'year/no-feed': {
        status: 404,
        en: 'You have no link to the year.',
        nl: 'U hebt geen link naar het jaar.',
        next: { en: 'Nothing needs to be done.', nl: 'U hoeft niets te doen.' },
      },
    },
  }),
  open: defineOperation({
    id: 'year-feed.open',
    method: 'GET',
    path: '/year-feed/{token}',
    summary: 'The year as an iCalendar feed, with what the owner of the link may see now',
    scope: 'anonymous',
    parameters: z.strictObject({ token: z.string().max(100) }),
    media: 'download',
    refusals: yearFeedRefusals,
  }),
};
