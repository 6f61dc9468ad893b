import type { Calendar, DayPattern, PlanDay } from '@regie/engine/model';
import { dayOf, parsePlanMinute, standardCalendar } from '@regie/engine/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Calendars } from './calendars.ts';
import { WorkClock } from './work-clock.ts';
import { intersectWorkingDays, patternOn, resolveWorkingDays, type WorkingDays } from './working-days.ts';

const monday = dayOf(parsePlanMinute('2024-01-01') ?? 0);
const at = (text: string): number => parsePlanMinute(text) ?? Number.NaN;

function isWorking(days: WorkingDays, minute: number): boolean {
  const day = dayOf(minute);
  return patternOn(days, day).some(
    (time) => minute - day * 1440 >= time.from && minute - day * 1440 < time.to,
  );
}

const pattern: fc.Arbitrary<DayPattern> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 12 })), { maxLength: 3 })
  .map((shifts) => shifts.map(([hour, length]) => ({ from: hour * 60, to: (hour + length) * 60 })));
const calendar: fc.Arbitrary<Calendar> = fc
  .tuple(
    fc.array(pattern, { minLength: 7, maxLength: 7 }),
    fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 5 }), pattern), {
      maxLength: 4,
    }),
  )
  .map(([week, exceptions]) => ({
    uid: 1,
    name: 'any',
    isBase: true,
    week: week.every((day) => day.length === 0) ? [[{ from: 60, to: 120 }], ...week.slice(1)] : week,
    exceptions: exceptions.map(([first, length, own]) => ({
      firstDay: monday + first,
      lastDay: monday + first + length,
      pattern: own,
    })),
    workWeeks: [],
  }));

describe('a work clock', () => {
  test('counts on any calendar what a walk from minute to minute counts', () => {
    fc.assert(
      fc.property(
        calendar,
        fc.integer({ min: -60_000, max: 60_000 }),
        fc.integer({ min: 0, max: 9000 }),
        (one, offset, work) => {
          const days = resolveWorkingDays(one, new Map());
          const clock = new WorkClock(days, monday, monday + 3);
          const from = monday * 1440 + offset;
          const position = clock.positionAt(from);
          const finish = clock.finishAt(position + work);
          const start = clock.startAt(position + work);
          if (work > 0) {
            let [minute, left] = [from, work];
            for (; left > 0; minute += 1) if (isWorking(days, minute)) left -= 1;
            expect(finish).toBe(minute);
          }
          let next = Math.max(finish, work === 0 ? from : finish);
          while (!isWorking(days, next)) next += 1;
          expect(start).toBe(next);
          expect(clock.positionAt(finish)).toBe(position + work);
          expect(clock.positionAt(start)).toBe(position + work);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('repeats the week far before and far after the days it was made for', () => {
    const clock = new WorkClock(resolveWorkingDays(standardCalendar(), new Map()), monday, monday);
    const far = at('2999-07-01T10:00');
    expect(clock.between(far, far + 7 * 1440 * 1000)).toBe(2400 * 1000);
    expect(clock.startAt(clock.positionAt(far))).toBe(far);
    const early = at('1802-03-02T10:00');
    expect(clock.finishAt(clock.positionAt(early) + 480)).toBe(at('1802-03-03T10:00'));
  });

  test('finishes at 17:00 what starts again at 08:00', () => {
    const clock = new Calendars([standardCalendar()], monday, monday).clockOf(1);
    const position = clock.positionAt(at('2024-01-05T17:00'));
    expect(clock.positionAt(at('2024-01-08T08:00'))).toBe(position);
    expect(clock.finishAt(position)).toBe(at('2024-01-05T17:00'));
    expect(clock.startAt(position)).toBe(at('2024-01-08T08:00'));
  });
});

describe('calendars', () => {
  const base = standardCalendar(1);
  const holiday: Calendar = {
    ...standardCalendar(2),
    exceptions: [{ firstDay: monday, lastDay: monday + 1, pattern: [] }],
  };
  const person: Calendar = {
    uid: 3,
    name: 'person',
    isBase: false,
    baseUid: 2,
    week: [],
    exceptions: [],
    workWeeks: [],
  };

  test('that work the same time share a clock', () => {
    const calendars = new Calendars([base, holiday, person], monday, monday + 100);
    expect(calendars.clockOf(3)).toBe(calendars.clockOf(2));
    expect(calendars.clockOf(1)).not.toBe(calendars.clockOf(2));
    expect(calendars.sharedClock(1, 2)).toBe(calendars.clockOf(2));
  });

  test('inherit day by day, and a loop of bases ends', () => {
    const loop = { ...person, baseUid: 3 };
    const fromBase = resolveWorkingDays(person, new Map([[2, holiday]]));
    expect(patternOn(fromBase, monday)).toEqual([]);
    expect(patternOn(fromBase, monday + 2)).toHaveLength(2);
    expect(patternOn(resolveWorkingDays(loop, new Map([[3, loop]])), monday + 2)).toEqual([]);
  });

  test('shared by two people hold only the minutes that both work', () => {
    const days = fc.tuple(calendar, calendar, fc.integer({ min: -40_000, max: 40_000 }));
    fc.assert(
      fc.property(days, ([one, other, offset]) => {
        const [a, b] = [resolveWorkingDays(one, new Map()), resolveWorkingDays(other, new Map())];
        const minute = monday * 1440 + offset;
        expect(isWorking(intersectWorkingDays(a, b), minute)).toBe(
          isWorking(a, minute) && isWorking(b, minute),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a recurring exception', () => {
  const dates = (exception: Omit<Calendar['exceptions'][number], 'pattern'>): string[] => {
    const special: Calendar = { ...base7, exceptions: [{ ...exception, pattern: [] }] };
    const { special: days } = resolveWorkingDays(special, new Map());
    return [...days.keys()]
      .sort((a, b) => a - b)
      .map((day: PlanDay) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  };
  const base7 = standardCalendar(7);
  const [firstDay, lastDay] = [monday, monday + 365];

  test.each([
    [{ kind: 'daily', everyDays: 100 }, ['2024-01-01', '2024-04-10', '2024-07-19', '2024-10-27']],
    [{ kind: 'yearlyByDay', month: 5, monthDay: 5 }, ['2024-05-05']],
    [{ kind: 'yearlyByPosition', month: 5, position: 'last', item: 1 }, ['2024-05-27']],
    [{ kind: 'yearlyByPosition', month: 6, position: 2, item: 'weekday' }, ['2024-06-04']],
    [{ kind: 'monthlyByDay', everyMonths: 6, monthDay: 31 }, ['2024-01-31', '2024-07-31']],
    [
      { kind: 'monthlyByPosition', everyMonths: 5, position: 1, item: 'weekendDay' },
      ['2024-01-06', '2024-06-01', '2024-11-02'],
    ],
  ] as const)('%j falls on %j', (recurrence, expected) => {
    expect(dates({ firstDay, lastDay, recurrence })).toEqual(expected);
  });

  test('every other week on two days, until so many have been', () => {
    const recurrence = { kind: 'weekly', everyWeeks: 2, daysOfWeek: [1, 3] } as const;
    expect(dates({ firstDay, lastDay, recurrence, occurrences: 3 })).toEqual([
      '2024-01-01',
      '2024-01-03',
      '2024-01-15',
    ]);
  });
});
