import { type Calendar, standardCalendar } from '@regie/engine/model';
import { drawPlan } from './plan-drawing.ts';
import { workedPeople } from './worked-people.ts';
import { at, type WorkedFeature } from './worked-plan.ts';

const firstDay = Math.floor(at('2024-01-01') / 1440);
/** The week of Monday 8 January is worked on Saturday too, and not on Wednesday. */
const otherWeek: Calendar = {
  ...standardCalendar(2),
  name: 'Other week',
  workWeeks: [
    {
      firstDay: firstDay + 7,
      lastDay: firstDay + 13,
      week: [undefined, undefined, undefined, [], undefined, undefined, [{ from: 480, to: 960 }]],
    },
  ],
};
/** Off every Friday from the second week on, by a recurring exception. */
const fridaysOff: Calendar = {
  ...standardCalendar(3),
  name: 'Fridays off',
  exceptions: [
    {
      firstDay: firstDay + 7,
      lastDay: firstDay + 60,
      recurrence: { kind: 'weekly', everyWeeks: 1, daysOfWeek: [5] },
      pattern: [],
    },
  ],
};
const calendars = [standardCalendar(), otherWeek, fridaysOff];
const dates = (...lines: readonly string[]): string => lines.join('\n');
const asLate = { constraint: { type: 'asLateAsPossible' } } as const;

/** What plan files hold beside the conventions: one worked plan each. */
export const workedFeatures: readonly WorkedFeature[] = [
  ...workedPeople,
  {
    feature: 'a week of its own between two dates',
    plan: drawPlan('A 10d', { calendars, fields: { A: { calendarUid: 2 } } }),
    // The second week has its five days without Wednesday and with a Saturday until 16:00.
    dates: 'A 01-01 08:00 – 01-13 16:00 float 0d!',
  },
  {
    feature: 'a recurring exception',
    plan: drawPlan('A 10d', { calendars, fields: { A: { calendarUid: 3 } } }),
    dates: 'A 01-01 08:00 – 01-15 17:00 float 0d!',
  },
  {
    feature: 'a lead over a weekend',
    plan: drawPlan('A 6d\nB 1d A-2d'),
    dates: dates('A 01-01 08:00 – 01-08 17:00 float 0d!', 'B 01-05 08:00 – 01-05 17:00 float 1d'),
  },
  {
    feature: 'a lead of the clock into a weekend',
    plan: drawPlan('A 6d\nB 1d A-1ed'),
    dates: dates('A 01-01 08:00 – 01-08 17:00 float 0d!', 'B 01-08 08:00 – 01-08 17:00 float 0d!'),
  },
  {
    feature: 'float below zero, all the way back from a deadline',
    plan: drawPlan('A 2d\nB 2d A\nC 2d B', { fields: { C: { deadline: at('2024-01-05T17:00') } } }),
    dates: dates(
      'A 01-01 08:00 – 01-02 17:00 float -1d!',
      'B 01-03 08:00 – 01-04 17:00 float -1d!',
      'C 01-05 08:00 – 01-08 17:00 float -1d!',
    ),
  },
  {
    feature: 'a limit of float up to which activities are critical',
    plan: drawPlan('A 3d\nB 2d\nC 1d', { project: { criticalSlackLimitDays: 1 } }),
    dates: dates(
      'A 01-01 08:00 – 01-03 17:00 float 0d!',
      'B 01-01 08:00 – 01-02 17:00 float 1d!',
      'C 01-01 08:00 – 01-01 17:00 float 2d',
    ),
  },
  {
    feature: 'a critical path for each network',
    plan: drawPlan('A 3d\nB 1d A\nC 1d\nD 1d C', { project: { hasMultipleCriticalPaths: true } }),
    dates: dates(
      'A 01-01 08:00 – 01-03 17:00 float 0d!',
      'B 01-04 08:00 – 01-04 17:00 float 0d!',
      'C 01-01 08:00 – 01-01 17:00 float 0d!',
      'D 01-02 08:00 – 01-02 17:00 float 0d!',
    ),
  },
  {
    feature: 'from the finish, with one that is as soon as possible',
    plan: drawPlan('A 1d\nB 1d A\nC 3d', {
      project: { scheduleFrom: 'finish', finish: at('2024-01-12T17:00') },
      fields: { A: asLate, C: asLate },
    }),
    dates: dates(
      'A 01-11 08:00 – 01-11 17:00 float 1d',
      'B 01-12 08:00 – 01-12 17:00 float 1d',
      'C 01-10 08:00 – 01-12 17:00 float 0d!',
    ),
  },
  {
    feature: 'a part that is done without a word on when it began',
    plan: drawPlan('A 2d\nB 2d A', {
      fields: { B: { progress: { percentComplete: 50 }, recorded: { start: at('2024-01-02T08:00') } } },
    }),
    dates: dates('A 01-01 08:00 – 01-02 17:00 float -1d!', 'B 01-02 08:00 – 01-03 17:00 float 0d!'),
  },
  {
    feature: 'an activity of another plan, where it was recorded',
    plan: drawPlan('X 2d\nA 1d X', {
      fields: {
        X: {
          isExternal: true,
          recorded: { start: at('2024-01-08T08:00'), finish: at('2024-01-09T17:00') },
        },
      },
    }),
    dates: dates('X 01-08 08:00 – 01-09 17:00 float 0d', 'A 01-10 08:00 – 01-10 17:00 float 0d!'),
  },
  {
    feature: 'an activity of another plan that comes later, which does not end this one',
    plan: drawPlan('A 1d\nX 1d A\nB 2d', {
      fields: {
        X: {
          isExternal: true,
          recorded: { start: at('2024-01-08T08:00'), finish: at('2024-01-08T17:00') },
        },
      },
    }),
    dates: dates(
      'A 01-01 08:00 – 01-01 17:00 float 1d',
      'X 01-08 08:00 – 01-08 17:00 float 0d',
      'B 01-01 08:00 – 01-02 17:00 float 0d!',
    ),
  },
  {
    feature: 'work done on a day off, of which what remains goes on from its stop',
    plan: drawPlan('A 2d\nB 1d A', {
      fields: {
        A: {
          progress: {
            percentComplete: 50,
            actualStart: at('2024-01-06T08:00'),
            stop: at('2024-01-06T17:00'),
            remainingDurationMinutes: 480,
          },
        },
      },
    }),
    dates: dates('A 01-06 08:00 – 01-08 17:00 float 0d!', 'B 01-09 08:00 – 01-09 17:00 float 0d!'),
  },
  {
    feature: 'what remains of a split activity, which waits for its predecessor and keeps its pauses',
    plan: drawPlan('A 4d\nB 3d A', {
      fields: {
        B: {
          progress: {
            percentComplete: 33,
            actualStart: at('2024-01-01T08:00'),
            stop: at('2024-01-01T17:00'),
            remainingDurationMinutes: 960,
          },
          pieces: [
            { start: at('2024-01-01T08:00'), finish: at('2024-01-01T17:00') },
            { start: at('2024-01-03T08:00'), finish: at('2024-01-03T17:00') },
            { start: at('2024-01-05T08:00'), finish: at('2024-01-05T17:00') },
          ],
        },
      },
    }),
    dates: dates('A 01-01 08:00 – 01-04 17:00 float 0d!', 'B 01-01 08:00 – 01-09 17:00 float 0d!'),
  },
  {
    feature: 'a summary kept by hand, which what follows waits for and its leaves have float up to',
    plan: drawPlan('S 5d\n  A 2d\n  B 1d A\nC 1d S', {
      fields: {
        S: { isManual: true, manual: { start: at('2024-01-01T08:00'), finish: at('2024-01-05T17:00') } },
      },
    }),
    dates: dates(
      'S 01-01 08:00 – 01-05 17:00 float 0d!',
      'A 01-01 08:00 – 01-02 17:00 float 3d',
      'B 01-03 08:00 – 01-03 17:00 float 3d',
      'C 01-08 08:00 – 01-08 17:00 float 0d!',
    ),
  },
  {
    feature: 'a whole other plan in one row, where it was recorded',
    plan: drawPlan('X 5d\nA 1d X', {
      fields: {
        X: {
          isSubproject: true,
          recorded: { start: at('2024-01-08T08:00'), finish: at('2024-01-12T17:00') },
        },
      },
    }),
    dates: dates('X 01-08 08:00 – 01-12 17:00 float 0d!', 'A 01-15 08:00 – 01-15 17:00 float 0d!'),
  },
  {
    feature: 'rows of a recurring activity, each on its own date',
    plan: drawPlan('R 0\n  R1 1h\n  R2 1h\nA 6d', {
      fields: {
        R: { isRecurring: true },
        R1: { constraint: { type: 'startNoEarlierThan', date: at('2024-01-02T09:00') } },
        R2: { constraint: { type: 'startNoEarlierThan', date: at('2024-01-06T09:00') } },
      },
    }),
    dates: dates(
      'R 01-02 09:00 – 01-08 09:00 float 7h',
      'R1 01-02 09:00 – 01-02 10:00 float 38h',
      'R2 01-08 08:00 – 01-08 09:00 float 7h',
      'A 01-01 08:00 – 01-08 17:00 float 0d!',
    ),
  },
  {
    // Its float is that of the clock: the night before work goes on.
    feature: 'an elapsed activity that begins at the end of a working day',
    plan: drawPlan('A 1d\nB 1ed A\nC 1h B'),
    dates: dates(
      'A 01-01 08:00 – 01-01 17:00 float 0d!',
      'B 01-01 17:00 – 01-02 17:00 float 15h',
      'C 01-03 08:00 – 01-03 09:00 float 0d!',
    ),
  },
  {
    feature: 'a finish that must not come before its date',
    plan: drawPlan('A 1d', {
      fields: { A: { constraint: { type: 'finishNoEarlierThan', date: at('2024-01-04T12:00') } } },
    }),
    dates: 'A 01-03 13:00 – 01-04 12:00 float 0d!',
  },
];
