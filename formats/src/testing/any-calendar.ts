import type { Calendar, CalendarException, DayPattern, Recurrence, WorkWeek } from '@regie/engine/model';
import fc from 'fast-check';
import { day, every, maybe, record, some, text } from './any-value.ts';

const dayPattern: fc.Arbitrary<DayPattern> = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 }), { minLength: 2, maxLength: 6 })
  .map((hours) => {
    const sorted = hours.sort((a, b) => a - b);
    return sorted.flatMap((from, index) =>
      index % 2 === 0 && sorted[index + 1] !== undefined
        ? [{ from: from * 60, to: (sorted[index + 1] ?? 0) * 60 }]
        : [],
    );
  });
const anyDay = fc.oneof(fc.constant<DayPattern>([]), dayPattern);
const week = fc.array(maybe(anyDay), { minLength: 7, maxLength: 7 });
const fullWeek = fc.array(anyDay, { minLength: 7, maxLength: 7 });
const month = fc.integer({ min: 1, max: 12 });
const monthDay = fc.integer({ min: 1, max: 31 });
const position = fc.constantFrom(1, 2, 3, 4, 'last');
const item = fc.constantFrom('day', 'weekday', 'weekendDay', 0, 1, 2, 3, 4, 5, 6);
const daysOfWeek = fc
  .uniqueArray(fc.constantFrom(0, 1, 2, 3, 4, 5, 6), { minLength: 1 })
  .map((days) => days.sort((a, b) => a - b));

const recurrence = fc.oneof(
  record({ kind: fc.constant('daily'), everyDays: every }),
  record({ kind: fc.constant('weekly'), everyWeeks: every, daysOfWeek }),
  record({ kind: fc.constant('monthlyByDay'), everyMonths: every, monthDay }),
  record({ kind: fc.constant('monthlyByPosition'), everyMonths: every, position, item }),
  record({ kind: fc.constant('yearlyByDay'), month, monthDay }),
  record({ kind: fc.constant('yearlyByPosition'), month, position, item }),
) as fc.Arbitrary<Recurrence>;

const period = fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([firstDay, length]) => ({
  firstDay,
  lastDay: firstDay + length,
}));

const recentException: fc.Arbitrary<CalendarException> = fc
  .tuple(period, anyDay, some({ name: text, recurrence, occurrences: every }))
  .map(([dates, pattern, rest]) => ({ ...rest, ...dates, pattern }));
const oldException: fc.Arbitrary<CalendarException> = fc
  .tuple(period, anyDay)
  .map(([dates, pattern]) => ({ ...dates, pattern, isOldForm: true }));
const workWeek: fc.Arbitrary<WorkWeek> = fc
  .tuple(period, week, some({ name: text }))
  .map(([dates, days, rest]) => ({ ...rest, ...dates, week: days }));

/** A calendar; all but the first have the one before as their base. */
export function calendar(uid: number): fc.Arbitrary<Calendar> {
  const hasBase = uid > 1;
  return fc
    .record({
      name: text,
      isBase: fc.boolean(),
      week: hasBase ? week : fullWeek,
      // The older form comes first in a file.
      exceptions: fc.tuple(
        fc.array(oldException, { maxLength: 2 }),
        fc.array(recentException, { maxLength: 3 }),
      ),
      workWeeks: fc.array(workWeek, { maxLength: 2 }),
    })
    .map((fields) => ({
      ...fields,
      uid,
      exceptions: fields.exceptions.flat(),
      ...(hasBase ? { baseUid: uid - 1 } : {}),
    }));
}
