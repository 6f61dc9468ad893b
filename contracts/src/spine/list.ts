import { z } from 'zod';
import { idSchema, instantSchema } from './fields.ts';
import { bothLanguagesSchema } from './refusal.ts';

/** The most rows that one answer holds. */
export const longestPage = 500;
/** The most records that one request may change. */
export const mostChanges = 1000;

/** A number in a query string: text that is digits only. */
function digits(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .check(z.refine((text) => Number(text) >= least && Number(text) <= most, `from ${least} to ${most}`));
}

/** What every list accepts. `sort` is `-score,title`; `scope` limits to a part of the tree; `asOf` looks back. */
export const listQuerySchema = z.strictObject({
  filter: z.string().max(4000).optional(),
  sort: z.string().max(200).optional(),
  group: z.string().max(40).optional(),
  search: z.string().max(200).optional(),
  scope: idSchema.optional(),
  asOf: instantSchema.optional(),
  limit: digits(1, longestPage).optional(),
  offset: digits(0, 10_000_000).optional(),
  archived: z.enum(['only', 'with']).optional(),
});
export type ListQuery = z.infer<typeof listQuerySchema>;

/** What governance and permission say of an operation on a record, before it is tried. */
export const outcomes = ['allowed', 'advised', 'blocked', 'reserved'] as const;
export type Outcome = (typeof outcomes)[number];
export const reasonSchema = z.strictObject({
  /** Code of a control, or `permission`. */
  code: z.string(),
  text: bothLanguagesSchema,
  /** Who can lift it, as role codes. */
  who: z.array(z.string()),
  /** Where a control of an office says it: what it is called, where it stands, and what to do. */
  control: z
    .strictObject({
      title: bothLanguagesSchema,
      remedy: bothLanguagesSchema,
      article: z.string(),
      office: z.string(),
      model: z.string(),
      setting: z.string(),
      outcome: z.enum(outcomes),
      isWaivable: z.boolean(),
    })
    .optional(),
});
export const verdictSchema = z.strictObject({ outcome: z.enum(outcomes), reasons: z.array(reasonSchema) });
export type Reason = z.infer<typeof reasonSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export const canSchema = z.record(z.string(), verdictSchema);
export type Can = z.infer<typeof canSchema>;

/** What a view of a record adds to its fields. */
export const viewFrame = {
  id: idSchema,
  version: z.number().int(),
  scopeId: idSchema,
  isArchived: z.boolean(),
  custom: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  can: canSchema,
};

/** Names for the ids that stand in the rows, so that nothing is fetched one by one. */
export const namesSchema = z.record(z.string(), z.string());

export const groupSchema = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  count: z.number().int(),
});

export function pageSchema<Row extends z.ZodType>(row: Row) {
  return z.strictObject({
    rows: z.array(row),
    total: z.number().int(),
    groups: z.array(groupSchema).optional(),
    /** People and records by id. */
    names: namesSchema,
    /** What may be done with the list as a whole, such as making a new one in the scope asked for. */
    can: canSchema,
  });
}
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly groups?: readonly { value: string | number | boolean | null; count: number }[];
  readonly names: Readonly<Record<string, string>>;
  readonly can: Can;
}

export const idParameter = z.strictObject({ id: idSchema });

/** What a write answers: the event it became, for undo, and the records as they are now. */
export const doneShape = { eventId: idSchema };
