import { drawPlan } from './plan-drawing.ts';
import { at, type WorkedPlan } from './worked-plan.ts';

const begun = { percentComplete: 50, actualStart: at('2024-01-03T08:00') } as const;

/** Conventions of progress, of dates kept by hand and of rows that do not take part. */
export const workedProgress: readonly WorkedPlan[] = [
  {
    convention: 'completedHaveNoFloat',
    plan: drawPlan(
      `
      A 1d
      B 4d`,
      {
        fields: {
          A: {
            progress: {
              percentComplete: 100,
              actualStart: at('2024-01-01T08:00'),
              actualFinish: at('2024-01-01T17:00'),
            },
          },
        },
      },
    ),
    dates: ['A 01-01 08:00 – 01-01 17:00 float 0d', 'B 01-01 08:00 – 01-04 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'begunHaveFinishFloat',
    plan: drawPlan(
      `
      A 1d
      B 4d`,
      { fields: { A: { progress: { ...begun, actualStart: at('2024-01-01T08:00') } } } },
    ),
    dates: ['A 01-01 08:00 – 01-01 17:00 float 3d', 'B 01-01 08:00 – 01-04 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'completedSuccessorsDoNotHold',
    plan: drawPlan(
      `
      A 2d
      B 1d A
      C 5d`,
      {
        fields: {
          B: {
            progress: {
              percentComplete: 100,
              actualStart: at('2024-01-01T08:00'),
              actualFinish: at('2024-01-01T17:00'),
            },
          },
        },
      },
    ),
    dates: [
      'A 01-01 08:00 – 01-02 17:00 float 3d',
      'B 01-01 08:00 – 01-01 17:00 float 0d',
      'C 01-01 08:00 – 01-05 17:00 float 0d!',
    ].join('\n'),
  },
  {
    convention: 'remainingPartHoldsPredecessors',
    plan: drawPlan(
      `
      A 1d
      B 4d A`,
      {
        fields: {
          B: {
            progress: {
              percentComplete: 50,
              actualStart: at('2024-01-02T08:00'),
              stop: at('2024-01-03T17:00'),
              resume: at('2024-01-04T08:00'),
            },
          },
        },
      },
    ),
    dates: ['A 01-01 08:00 – 01-01 17:00 float 2d', 'B 01-02 08:00 – 01-05 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'manualKeepsDates',
    plan: drawPlan(
      `
      A 3d
      B 1d A`,
      {
        fields: {
          B: {
            isManual: true,
            manual: { start: at('2024-01-02T08:00'), finish: at('2024-01-02T17:00') },
          },
        },
      },
    ),
    dates: ['A 01-01 08:00 – 01-03 17:00 float -1d!', 'B 01-02 08:00 – 01-02 17:00 float 1d'].join('\n'),
  },
  {
    convention: 'actualDatesWin',
    plan: drawPlan(
      `
      A 1d
      B 1d A`,
      { fields: { B: { progress: begun } } },
    ),
    dates: ['A 01-01 08:00 – 01-01 17:00 float 1d', 'B 01-03 08:00 – 01-03 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'remainingBeginsAtResume',
    plan: drawPlan('A 2d', {
      fields: {
        A: {
          progress: {
            percentComplete: 50,
            actualStart: at('2024-01-01T08:00'),
            stop: at('2024-01-01T17:00'),
            resume: at('2024-01-04T08:00'),
            remainingDurationMinutes: 480,
          },
        },
      },
    }),
    dates: ['A 01-01 08:00 – 01-04 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'remainingWaitsForPredecessors',
    plan: drawPlan(
      `
      A 4d
      B 4d A`,
      {
        fields: {
          B: {
            progress: {
              percentComplete: 50,
              actualStart: at('2024-01-01T08:00'),
              stop: at('2024-01-02T17:00'),
              resume: at('2024-01-03T08:00'),
              remainingDurationMinutes: 960,
            },
          },
        },
      },
    ),
    dates: ['A 01-01 08:00 – 01-04 17:00 float 0d!', 'B 01-01 08:00 – 01-08 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'splitsKeepPauses',
    plan: drawPlan(
      `
      A 1d
      B 2d A`,
      {
        fields: {
          B: {
            pieces: [
              { start: at('2024-01-01T08:00'), finish: at('2024-01-01T17:00') },
              { start: at('2024-01-03T08:00'), finish: at('2024-01-03T17:00') },
            ],
          },
        },
      },
    ),
    dates: ['A 01-01 08:00 – 01-01 17:00 float 0d!', 'B 01-02 08:00 – 01-04 17:00 float 0d!'].join('\n'),
  },
  {
    convention: 'inactiveHoldNobody',
    plan: drawPlan(
      `
      A 3d
      B 1d A`,
      { fields: { A: { isActive: false } } },
    ),
    dates: ['A 01-01 08:00 – 01-03 17:00 float 0d', 'B 01-01 08:00 – 01-01 17:00 float 0d!'].join('\n'),
  },
];
