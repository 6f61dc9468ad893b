import {
  type Calendar,
  newAssignment,
  newResource,
  type Plan,
  type Resource,
  standardCalendar,
} from '@regie/engine/model';
import { drawPlan } from './plan-drawing.ts';
import { at, type WorkedFeature } from './worked-plan.ts';

const firstDay = Math.floor(at('2024-01-01') / 1440);
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
const calendars = [standardCalendar(), away];
const ada: Resource = newResource({ uid: 1, name: 'Ada', calendarUid: 4 });
const sand: Resource = newResource({ uid: 2, name: 'Sand', kind: 'material' });
const trip: Resource = newResource({ uid: 3, name: 'Trip', kind: 'cost' });
const resources = [ada, sand, trip];

const dates = (...lines: readonly string[]): string => lines.join('\n');

/** Two people with two days of work each on the first activity; the second has something of his own. */
function together(own: {
  delayMinutes?: number;
  levellingDelayMinutes?: number;
  calendarUid?: number;
}): Partial<Plan> {
  const { calendarUid = 1, ...delays } = own;
  const two = { activityUid: 1, workMinutes: 960, remainingWorkMinutes: 960 };
  return {
    resources: [newResource({ uid: 1, calendarUid: 1 }), newResource({ uid: 2, calendarUid })],
    assignments: [
      newAssignment({ uid: 1, resourceUid: 1, ...two }),
      newAssignment({ uid: 2, resourceUid: 2, ...two, ...delays }),
    ],
  };
}

/** How people decide when work is done: one worked plan each. */
export const workedPeople: readonly WorkedFeature[] = [
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
    feature: 'one who begins after the other is done, so that the activity has a pause',
    plan: drawPlan('A 4d\nB 1d A', { plan: together({ delayMinutes: 1440 }) }),
    dates: 'A 01-01 08:00 – 01-05 17:00 float 0d!\nB 01-08 08:00 – 01-08 17:00 float 0d!',
  },
  {
    feature: 'one whom levelling delays by two days of the clock, while the other begins',
    plan: drawPlan('A 2d\nB 1d A', { plan: together({ levellingDelayMinutes: 2880 }) }),
    dates: 'A 01-01 08:00 – 01-04 17:00 float 0d!\nB 01-05 08:00 – 01-05 17:00 float 0d!',
  },
  {
    feature: 'one who has not begun yet, with a delay that is partly over',
    plan: drawPlan('A 4d', {
      calendars: [standardCalendar(), away],
      plan: together({ delayMinutes: 960, calendarUid: 4 }),
      fields: {
        A: {
          progress: {
            percentComplete: 25,
            actualStart: at('2024-01-01T08:00'),
            stop: at('2024-01-01T17:00'),
            resume: at('2024-01-04T08:00'),
            remainingDurationMinutes: 1440,
          },
        },
      },
    }),
    // Nothing was done on Tuesday and Wednesday; Bas, who was to come after two days, begins with the rest.
    dates: 'A 01-01 08:00 – 01-05 17:00 float 0d!',
  },
];
