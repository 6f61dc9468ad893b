import { ada, day, worked } from './primavera-drawing.ts';
import type { WorkedPlan } from './worked-plan.ts';

/** Two worked plans at least for each convention of constraints, late dates and float. */
export const workedPrimaveraDates: readonly WorkedPlan[] = [
  ...worked(
    'mandatoryDatesWin',
    {
      drawing: 'A 3d\nB 1d A',
      fields: { B: { constraint: { type: 'mustStartOn', date: day('02T08:00'), isMandatory: true } } },
      dates: ['A 01-01 08:00 – 01-03 17:00 float -2d!', 'B 01-02 08:00 – 01-02 17:00 float 0d!'],
    },
    {
      drawing: 'A 3d\nB 1d A',
      fields: { B: { constraint: { type: 'mustFinishOn', date: day('02T17:00'), isMandatory: true } } },
      dates: ['A 01-01 08:00 – 01-03 17:00 float -2d!', 'B 01-02 08:00 – 01-02 17:00 float 0d!'],
    },
  ),
  ...worked(
    'secondaryConstraintsBound',
    {
      drawing: 'A 2d\nB 1d A\nC 5d',
      fields: {
        B: {
          constraint: { type: 'startNoEarlierThan', date: day('03T08:00') },
          secondaryConstraint: { type: 'finishNoLaterThan', date: day('03T17:00') },
        },
      },
      dates: [
        'A 01-01 08:00 – 01-02 17:00 float 0d!',
        'B 01-03 08:00 – 01-03 17:00 float 0d!',
        'C 01-01 08:00 – 01-05 17:00 float 0d!',
      ],
    },
    {
      drawing: 'A 1d\nB 5d',
      fields: {
        A: {
          constraint: { type: 'finishNoLaterThan', date: day('05T17:00') },
          secondaryConstraint: { type: 'startNoEarlierThan', date: day('04T08:00') },
        },
      },
      dates: ['A 01-04 08:00 – 01-04 17:00 float 1d', 'B 01-01 08:00 – 01-05 17:00 float 0d!'],
    },
  ),
  ...worked(
    'floatIsFinishFloat',
    {
      drawing: 'A 2d\nB 5d',
      plan: ada,
      fields: { A: { kind: 'resourceDependent' } },
      dates: ['A 01-01 08:00 – 01-03 17:00 float 2d', 'B 01-01 08:00 – 01-05 17:00 float 0d!'],
    },
    {
      drawing: 'A 2d\nB 1d A\nC 5d',
      plan: ada,
      fields: { A: { kind: 'resourceDependent' } },
      dates: [
        'A 01-01 08:00 – 01-03 17:00 float 1d',
        'B 01-04 08:00 – 01-04 17:00 float 1d',
        'C 01-01 08:00 – 01-05 17:00 float 0d!',
      ],
    },
  ),
  ...worked(
    'criticalIsLongestPath',
    {
      drawing: 'A 2d\nB 1d A\nC 1d',
      fields: { C: { constraint: { type: 'finishNoLaterThan', date: day('01T17:00') } } },
      profile: { critical: 'longestPath' },
      dates: [
        'A 01-01 08:00 – 01-02 17:00 float 0d!',
        'B 01-03 08:00 – 01-03 17:00 float 0d!',
        'C 01-01 08:00 – 01-01 17:00 float 0d',
      ],
    },
    {
      drawing: 'A 1d\nB 1d A\nC 1d',
      fields: { B: { constraint: { type: 'startNoEarlierThan', date: day('04T08:00') } } },
      project: { criticalSlackLimitDays: 5 },
      profile: { critical: 'longestPath' },
      dates: [
        'A 01-01 08:00 – 01-01 17:00 float 2d',
        'B 01-04 08:00 – 01-04 17:00 float 0d!',
        'C 01-01 08:00 – 01-01 17:00 float 3d',
      ],
    },
  ),
  ...worked(
    'eachProjectHasItsOwnFinish',
    {
      drawing: 'P 0\n  A 1d\nQ 0\n  B 3d',
      dates: [
        'P 01-01 08:00 – 01-01 17:00 float 0d!',
        'A 01-01 08:00 – 01-01 17:00 float 0d!',
        'Q 01-01 08:00 – 01-03 17:00 float 0d!',
        'B 01-01 08:00 – 01-03 17:00 float 0d!',
      ],
    },
    {
      drawing: 'P 0\n  A 1d\n  C 2d\nQ 0\n  B 3d A',
      dates: [
        'P 01-01 08:00 – 01-02 17:00 float 0d!',
        'A 01-01 08:00 – 01-01 17:00 float 0d!',
        'C 01-01 08:00 – 01-02 17:00 float 0d!',
        'Q 01-02 08:00 – 01-04 17:00 float 0d!',
        'B 01-02 08:00 – 01-04 17:00 float 0d!',
      ],
    },
  ),
  ...worked(
    'mustFinishSetsLateDates',
    {
      drawing: 'P 0\n  A 2d',
      fields: { P: { deadline: day('05T17:00') } },
      dates: ['P 01-01 08:00 – 01-02 17:00 float 3d', 'A 01-01 08:00 – 01-02 17:00 float 3d'],
    },
    {
      drawing: 'P 0\n  A 4d\n  B 1d',
      fields: { P: { deadline: day('03T17:00') } },
      dates: [
        'P 01-01 08:00 – 01-04 17:00 float -1d!',
        'A 01-01 08:00 – 01-04 17:00 float -1d!',
        'B 01-01 08:00 – 01-01 17:00 float 2d',
      ],
    },
  ),
  ...worked(
    'outsideDatesBound',
    {
      drawing: 'A 1d',
      fields: { A: { outside: { earliestStart: day('03T08:00') } } },
      dates: ['A 01-03 08:00 – 01-03 17:00 float 0d!'],
    },
    {
      drawing: 'A 2d\nB 1d A',
      fields: { A: { outside: { latestFinish: day('01T17:00') } } },
      dates: ['A 01-01 08:00 – 01-02 17:00 float -1d!', 'B 01-03 08:00 – 01-03 17:00 float 0d!'],
    },
  ),
];
