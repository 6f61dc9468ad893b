import { z } from 'zod';
import { foundPlanSchema } from './found.ts';

/** What the process that reads a plan file tells of it: what was found, or why it was not read. */
export const readingReportSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('read'),
    found: foundPlanSchema,
    /** By what a later state of the same plan is known; null when the file carries nothing of the kind. */
    identity: z.string().nullable(),
    /** First and last day in which calendars were compared, in days since 1970-01-01. */
    span: z.tuple([z.number().int(), z.number().int()]),
    /** By calendar of the plan: a digest of the time that it works within the span. */
    calendarDigests: z.record(z.string(), z.string()),
    uids: z.array(z.number().int()),
  }),
  z.strictObject({
    outcome: z.literal('refused'),
    /** Code of the finding that ended it, or of the refusal to plan with it. */
    code: z.string(),
    detail: z.string(),
  }),
]);
export type ReadingReport = z.infer<typeof readingReportSchema>;
