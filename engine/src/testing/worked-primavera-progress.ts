import { begun, day, done, wednesday, worked } from './primavera-drawing.ts';
import type { WorkedPlan } from './worked-plan.ts';

/** Two worked plans at least for each convention of progress. */
export const workedPrimaveraProgress: readonly WorkedPlan[] = [
  ...worked(
    'remainingWorkFollowsLogic',
    {
      drawing: 'A 4d\nB 2d A',
      fields: { A: begun('01T08:00', 3), B: begun('02T08:00', 1) },
      project: wednesday,
      dates: ['A 01-01 08:00 – 01-05 17:00 float 0d!', 'B 01-02 08:00 – 01-08 17:00 float 0d!'],
    },
    {
      drawing: 'A 2d\nB 1d A\nC 1d B',
      fields: { B: done('01T08:00', '01T17:00') },
      dates: [
        'A 01-01 08:00 – 01-02 17:00 float 0d!',
        'B 01-01 08:00 – 01-01 17:00 float 0d',
        'C 01-03 08:00 – 01-03 17:00 float 0d!',
      ],
    },
  ),
  ...worked(
    'begunIgnorePredecessors',
    {
      drawing: 'A 4d\nB 2d A',
      fields: { B: begun('01T08:00', 1) },
      profile: { progressMode: 'progressOverride' },
      dates: ['A 01-01 08:00 – 01-04 17:00 float 0d!', 'B 01-01 08:00 – 01-01 17:00 float 3d'],
    },
    {
      drawing: 'A 3d\nB 1d A\nC 1d B',
      fields: { B: done('01T08:00', '01T17:00') },
      profile: { progressMode: 'progressOverride' },
      dates: [
        'A 01-01 08:00 – 01-03 17:00 float 0d!',
        'B 01-01 08:00 – 01-01 17:00 float 0d',
        'C 01-01 08:00 – 01-01 17:00 float 2d',
      ],
    },
  ),
  ...worked(
    'completedHandOnActualDates',
    {
      drawing: 'A 3d\nB 1d A\nC 1d B',
      fields: { B: done('01T08:00', '01T17:00') },
      profile: { progressMode: 'actualDates' },
      dates: [
        'A 01-01 08:00 – 01-03 17:00 float 0d!',
        'B 01-01 08:00 – 01-01 17:00 float 0d',
        'C 01-01 08:00 – 01-01 17:00 float 2d',
      ],
    },
    {
      drawing: 'A 2d\nB 0 A\nC 1d B+1d',
      fields: { B: done('01T08:00', '01T08:00') },
      profile: { progressMode: 'actualDates' },
      dates: [
        'A 01-01 08:00 – 01-02 17:00 float 0d!',
        'B 01-01 08:00 – 01-01 08:00 float 0d',
        'C 01-02 08:00 – 01-02 17:00 float 0d!',
      ],
    },
  ),
  ...worked(
    'dataDateBoundsOpenWork',
    { drawing: 'A 1d', project: wednesday, dates: ['A 01-03 08:00 – 01-03 17:00 float 0d!'] },
    {
      drawing: 'A 1d\nB 1d A-3d',
      project: wednesday,
      dates: ['A 01-03 08:00 – 01-03 17:00 float 0d!', 'B 01-03 08:00 – 01-03 17:00 float 0d!'],
    },
  ),
  ...worked(
    'startLagCountsFromActualStart',
    {
      drawing: 'A 5d\nB 1d ASS+4d',
      fields: { A: { ...begun('01T08:00', 2), calendarUid: 2 } },
      project: { statusDate: day('04T00:00') },
      profile: { countsStartLagFromEarlyStart: false },
      dates: ['A 01-01 08:00 – 01-05 17:00 float 1d', 'B 01-08 08:00 – 01-08 17:00 float 0d!'],
    },
    {
      drawing: 'X 3d\nA 5d X\nB 1d ASS+4d',
      fields: { A: begun('01T08:00', 3) },
      project: wednesday,
      profile: { countsStartLagFromEarlyStart: false },
      dates: [
        'X 01-03 08:00 – 01-05 17:00 float 0d!',
        'A 01-01 08:00 – 01-10 17:00 float 0d!',
        'B 01-05 08:00 – 01-05 17:00 float 3d',
      ],
    },
  ),
  ...worked(
    'expectedFinishSetsDuration',
    {
      drawing: 'A 3d\nB 1d A',
      fields: { A: { expectedFinish: day('05T17:00') } },
      dates: ['A 01-01 08:00 – 01-05 17:00 float 0d!', 'B 01-08 08:00 – 01-08 17:00 float 0d!'],
    },
    {
      drawing: 'A 5d',
      fields: { A: { ...begun('01T08:00', 4), expectedFinish: day('03T17:00') } },
      dates: ['A 01-01 08:00 – 01-03 17:00 float 0d!'],
    },
  ),
];
