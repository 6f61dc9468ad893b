import {
  type Calendar,
  newAssignment,
  newResource,
  type Plan,
  type Resource,
  standardCalendar,
} from '@regie/engine/model';
import { drawPlan } from './plan-drawing.ts';
import { at, type WorkedPlan } from './worked-plan.ts';

const firstDay = Math.floor(at('2024-01-01') / 1440);

const always: Calendar = {
  ...standardCalendar(2),
  name: 'Always',
  week: Array(7).fill([{ from: 0, to: 1440 }]),
};
/** The standard calendar without Tuesday 2 January. */
const tuesdayOff: Calendar = {
  ...standardCalendar(3),
  name: 'Tuesday off',
  exceptions: [{ firstDay: firstDay + 1, lastDay: firstDay + 1, pattern: [] }],
};
/** The standard calendar without Wednesday 3 January. */
const wednesdayOff: Calendar = {
  ...standardCalendar(4),
  name: 'Wednesday off',
  exceptions: [{ firstDay: firstDay + 2, lastDay: firstDay + 2, pattern: [] }],
};
const calendars = [standardCalendar(), always, tuesdayOff, wednesdayOff];
const person: Resource = newResource({ uid: 1, name: 'Ada', calendarUid: 3 });

/** Ada, who has Tuesday off, does three days of work on row 1. */
const adaOnFirst = {
  resources: [person],
  assignments: [newAssignment({ uid: 1, activityUid: 1, resourceUid: 1, workMinutes: 1440 })],
};

/** Conventions of relations, constraints, calendars and float. */
export const workedLogic: readonly WorkedPlan[] = [
  {
    convention: 'zeroDurationStaysInPlace',
    plan: drawPlan(`
      A 1d
      M 0  A
      B 1d M`),
    dates: [
      'A 01-01 08:00 – 01-01 17:00 float 0d!',
      'M 01-01 17:00 – 01-01 17:00 float 0d!',
      'B 01-02 08:00 – 01-02 17:00 float 0d!',
    ].join('\n'),
  },
  {
    convention: 'demandedFinishStaysInPlace',
    plan: drawPlan(`
      A 1d
      B 1d A
      C 1d BSF`),
    dates: [
      'A 01-01 08:00 – 01-01 17:00 float 0d!',
      'B 01-02 08:00 – 01-02 17:00 float 0d!',
      'C 01-01 08:00 – 01-02 08:00 float 1d',
    ].join('\n'),
  },
  {
    convention: 'lagRunsOnSuccessorCalendar',
    plan: drawPlan(
      `
      A 1d
      B 1d A+1d`,
      { calendars, fields: { B: { calendarUid: 3 } } },
    ),
    dates: ['A 01-01 08:00 – 01-01 17:00 float 1d', 'B 01-04 08:00 – 01-04 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'elapsedLagRunsOnClock',
    plan: drawPlan(`
      A 1d
      B 1d A+2ed`),
    dates: ['A 01-01 08:00 – 01-01 17:00 float 0d!', 'B 01-04 08:00 – 01-04 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'percentLagOfPredecessor',
    plan: drawPlan(`
      A 4d
      B 1d A-50%`),
    dates: ['A 01-01 08:00 – 01-04 17:00 float 0d!', 'B 01-03 08:00 – 01-03 17:00 float 1d'].join('\n'),
  },
  {
    convention: 'summaryRelationsActOnLeaves',
    plan: drawPlan(`
      S 0
        A 2d
        B 1d
      T 0 S
        C 1d`),
    dates: [
      'S 01-01 08:00 – 01-02 17:00 float 0d!',
      'A 01-01 08:00 – 01-02 17:00 float 0d!',
      'B 01-01 08:00 – 01-01 17:00 float 1d',
      'T 01-03 08:00 – 01-03 17:00 float 0d!',
      'C 01-03 08:00 – 01-03 17:00 float 0d!',
    ].join('\n'),
  },
  {
    convention: 'summaryConstraintsBoundLeaves',
    plan: drawPlan(
      `
      S 0
        A 2d`,
      { fields: { S: { constraint: { type: 'startNoEarlierThan', date: at('2024-01-04T08:00') } } } },
    ),
    dates: ['S 01-04 08:00 – 01-05 17:00 float 0d!', 'A 01-04 08:00 – 01-05 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'floatIsSmallerOfBothEnds',
    plan: drawPlan(
      `
      A 26h
      B 6d`,
      { calendars, plan: roundTheClockOnFirst() },
    ),
    dates: ['A 01-01 08:00 – 01-02 10:00 float 38h', 'B 01-01 08:00 – 01-08 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'floatOnActivityCalendar',
    plan: drawPlan(
      `
      A 1d
      B 4d`,
      { calendars, fields: { A: { calendarUid: 3 } } },
    ),
    dates: ['A 01-01 08:00 – 01-01 17:00 float 2d', 'B 01-01 08:00 – 01-04 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'assignmentsDriveDates',
    plan: drawPlan('A 3d', { calendars, plan: adaOnFirst }),
    dates: ['A 01-01 08:00 – 01-04 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'activityCalendarLimitsResources',
    plan: drawPlan('A 3d', { calendars, plan: adaOnFirst, fields: { A: { calendarUid: 4 } } }),
    dates: ['A 01-01 08:00 – 01-05 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'constraintsAreHonoured',
    plan: drawPlan(
      `
      A 3d
      B 1d A`,
      { fields: { B: { constraint: { type: 'finishNoLaterThan', date: at('2024-01-03T17:00') } } } },
    ),
    dates: ['A 01-01 08:00 – 01-03 17:00 float -1d!', 'B 01-03 08:00 – 01-03 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'deadlineBoundsLateFinish',
    plan: drawPlan(
      `
      A 3d
      B 5d`,
      { fields: { A: { deadline: at('2024-01-02T17:00') } } },
    ),
    dates: ['A 01-01 08:00 – 01-03 17:00 float -1d!', 'B 01-01 08:00 – 01-05 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'elapsedDurationRunsOnClock',
    plan: drawPlan('A 2ed'),
    dates: ['A 01-01 08:00 – 01-03 08:00 float 0d!'].join('\n'),
  },
  {
    convention: 'levellingDelayShiftsStart',
    plan: drawPlan('A 1d', { fields: { A: { levellingDelayMinutes: 1440 } } }),
    dates: ['A 01-02 08:00 – 01-02 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'alapSitsAtLateDates',
    plan: drawPlan(
      `
      A 1d
      B 1d A
      C 4d`,
      { fields: { A: { constraint: { type: 'asLateAsPossible' } } } },
    ),
    dates: [
      'A 01-03 08:00 – 01-03 17:00 float 0d!',
      'B 01-04 08:00 – 01-04 17:00 float 0d!',
      'C 01-01 08:00 – 01-04 17:00 float 0d!',
    ].join('\n'),
  },
  {
    convention: 'earlierConstraintBeatsProjectStart',
    plan: drawPlan('A 1d', {
      fields: { A: { constraint: { type: 'startNoEarlierThan', date: at('2023-12-28T08:00') } } },
    }),
    dates: ['A 12-28 08:00 – 12-28 17:00 float 0d!'].join('\n'),
  },
];

/** Somebody who never stops does 26 hours of work on row 1: it can end, and begin, outside office hours. */
function roundTheClockOnFirst(): Partial<Plan> {
  return {
    resources: [newResource({ uid: 1, name: 'Pump', calendarUid: 2 })],
    assignments: [newAssignment({ uid: 1, activityUid: 1, resourceUid: 1, workMinutes: 1560 })],
  };
}
