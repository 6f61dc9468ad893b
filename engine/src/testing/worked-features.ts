import {
  type Calendar,
  newAssignment,
  newResource,
  type Plan,
  type Resource,
  standardCalendar,
} from '@regie/engine/model';
import { drawPlan } from './plan-drawing.ts';
import { at } from './worked-plan.ts';

/** A small plan that shows how something in plan files is calculated. All begin on Monday 1 January 2024, 08:00. */
export interface WorkedFeature {
  readonly feature: string;
  readonly plan: Plan;
  /** As drawSchedule writes it. */
  readonly dates: string;
}

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
/** A person on the standard calendar, away on Wednesday 3 January. */
const away: Calendar = {
  uid: 4,
  name: 'Ada',
  baseUid: 1,
  isBase: false,
  week: Array.from({ length: 7 }),
  exceptions: [{ firstDay: firstDay + 2, lastDay: firstDay + 2, pattern: [] }],
  workWeeks: [],
};
const calendars = [standardCalendar(), otherWeek, fridaysOff, away];
const ada: Resource = newResource({ uid: 1, name: 'Ada', calendarUid: 4 });
const sand: Resource = newResource({ uid: 2, name: 'Sand', kind: 'material' });
const trip: Resource = newResource({ uid: 3, name: 'Trip', kind: 'cost' });
const resources = [ada, sand, trip];

const dates = (...lines: readonly string[]): string => lines.join('\n');
const asLate = { constraint: { type: 'asLateAsPossible' } } as const;

/** What plan files hold beside the conventions: one worked plan each. */
export const workedFeatures: readonly WorkedFeature[] = [
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
    feature: 'an exception of the calendar of one person',
    plan: drawPlan('A 3d', {
      calendars,
      plan: {
        resources,
        assignments: [newAssignment({ uid: 1, activityUid: 1, resourceUid: 1, workMinutes: 1440 })],
      },
    }),
    dates: 'A 01-01 08:00 – 01-04 17:00 float 0d!',
  },
  {
    feature: 'material and cost resources, which move nothing',
    plan: drawPlan('A 3d', {
      calendars,
      plan: {
        resources,
        assignments: [
          newAssignment({ uid: 1, activityUid: 1, resourceUid: 2, units: 40, workMinutes: 2400 }),
          newAssignment({ uid: 2, activityUid: 1, resourceUid: 3, units: 1, workMinutes: 0 }),
        ],
      },
    }),
    dates: 'A 01-01 08:00 – 01-03 17:00 float 0d!',
  },
  {
    feature: 'overtime, which takes no working time',
    plan: drawPlan('A 3d', {
      calendars,
      plan: {
        resources,
        assignments: [
          newAssignment({
            uid: 1,
            activityUid: 1,
            resourceUid: 1,
            workMinutes: 1920,
            overtimeWorkMinutes: 960,
          }),
        ],
      },
    }),
    dates: 'A 01-01 08:00 – 01-02 17:00 float 0d!',
  },
  {
    feature: 'a contour, by which the same work takes longer',
    plan: drawPlan('A 4d', {
      calendars,
      plan: {
        resources,
        assignments: [
          newAssignment({ uid: 1, activityUid: 1, resourceUid: 1, workMinutes: 960, contour: 'bell' }),
        ],
      },
    }),
    dates: 'A 01-01 08:00 – 01-05 17:00 float 0d!',
  },
  {
    feature: 'work spread by hand with a pause that nothing else tells',
    plan: drawPlan('A 2d\nB 1d A', {
      plan: {
        resources: [newResource({ uid: 1, name: 'Bas', calendarUid: 1 })],
        assignments: [
          newAssignment({
            uid: 1,
            activityUid: 1,
            resourceUid: 1,
            workMinutes: 960,
            contour: 'contoured',
            start: at('2024-01-01T08:00'),
            finish: at('2024-01-04T17:00'),
          }),
        ],
      },
    }),
    dates: dates('A 01-01 08:00 – 01-04 17:00 float 0d!', 'B 01-05 08:00 – 01-05 17:00 float 0d!'),
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
    dates: dates('X 01-08 08:00 – 01-09 17:00 float 0d!', 'A 01-10 08:00 – 01-10 17:00 float 0d!'),
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
