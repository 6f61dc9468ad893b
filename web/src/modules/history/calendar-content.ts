import { z } from 'zod';
import type { FieldChange } from './event-subject.ts';

const hoursSchema = z.array(z.object({ from: z.number(), to: z.number() }));
/** From Sunday on; null is as in the base calendar. */
export const weekSchema = z.array(hoursSchema.nullable());
export const exceptionsSchema = z.array(
  z.object({ name: z.string().optional(), firstDay: z.number(), lastDay: z.number() }),
);
const contentSchema = z.object({
  week: weekSchema,
  exceptions: z.array(z.unknown()),
  workWeeks: z.array(z.unknown()),
});

function read(value: FieldChange['before']) {
  if (typeof value !== 'string') return undefined;
  return contentSchema.safeParse(JSON.parse(value)).data;
}

/** Those of one list that are not in the other; null for none. */
function missing(from: readonly unknown[] | undefined, other: readonly unknown[] | undefined): string | null {
  const known = new Set(other?.map((item) => JSON.stringify(item)));
  const own = (from ?? []).filter((item) => !known.has(JSON.stringify(item)));
  return own.length === 0 ? null : JSON.stringify(own);
}

/** The parts of a calendar that changed, each as a field of its own: of its lists only what came and went. */
export function partsOfCalendar({ before, after }: FieldChange): readonly FieldChange[] {
  const [was, is] = [read(before), read(after)];
  const week = { before: was && JSON.stringify(was.week), after: is && JSON.stringify(is.week) };
  const parts = [
    { field: 'week', before: week.before ?? null, after: week.after ?? null },
    ...(['exceptions', 'workWeeks'] as const).map((field) => ({
      field,
      before: missing(was?.[field], is?.[field]),
      after: missing(is?.[field], was?.[field]),
    })),
  ];
  return parts.filter((part) => part.before !== part.after);
}
