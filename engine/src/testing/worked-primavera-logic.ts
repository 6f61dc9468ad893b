import { ada, worked } from './primavera-drawing.ts';
import type { WorkedPlan } from './worked-plan.ts';

/** Two worked plans at least for each convention of relations, and of activities that follow others. */
export const workedPrimaveraLogic: readonly WorkedPlan[] = [
  ...worked(
    'lagRunsOnProjectCalendar',
    {
      drawing: 'A 1d\nB 1d A+1d',
      fields: { A: { calendarUid: 2 } },
      profile: { lagCalendar: 'project' },
      dates: ['A 01-01 08:00 – 01-01 17:00 float 0d!', 'B 01-03 08:00 – 01-03 17:00 float 0d!'],
    },
    {
      drawing: 'A 4d\nB 1d ASS+2d',
      fields: { A: { calendarUid: 2 } },
      profile: { lagCalendar: 'project' },
      dates: ['A 01-01 08:00 – 01-05 17:00 float 0d!', 'B 01-03 08:00 – 01-03 17:00 float 2d'],
    },
  ),
  ...worked(
    'lagRunsRoundTheClock',
    {
      drawing: 'A 1d\nB 1d A+3d',
      profile: { lagCalendar: 'roundTheClock' },
      dates: ['A 01-01 08:00 – 01-01 17:00 float 0d!', 'B 01-03 08:00 – 01-03 17:00 float 0d!'],
    },
    {
      drawing: 'A 4d\nB 1d ASS+6d',
      profile: { lagCalendar: 'roundTheClock' },
      dates: ['A 01-01 08:00 – 01-04 17:00 float 0d!', 'B 01-03 08:00 – 01-03 17:00 float 1d'],
    },
  ),
  ...worked(
    'finishMilestonesStayInPlace',
    {
      drawing: 'A 1d\nM 0 A',
      fields: { M: { kind: 'finishMilestone' } },
      dates: ['A 01-01 08:00 – 01-01 17:00 float 0d!', 'M 01-01 17:00 – 01-01 17:00 float 0d!'],
    },
    {
      drawing: 'A 1d\nB 2d\nM 0 AFF+1d B\nC 1d M',
      fields: { M: { kind: 'finishMilestone' } },
      dates: [
        'A 01-01 08:00 – 01-01 17:00 float 0d!',
        'B 01-01 08:00 – 01-02 17:00 float 0d!',
        'M 01-02 17:00 – 01-02 17:00 float 0d!',
        'C 01-03 08:00 – 01-03 17:00 float 0d!',
      ],
    },
  ),
  ...worked(
    'onlyResourceDependentFollowAssignments',
    { drawing: 'A 2d', plan: ada, dates: ['A 01-01 08:00 – 01-02 17:00 float 0d!'] },
    {
      drawing: 'A 2d\nB 1d A',
      plan: ada,
      dates: ['A 01-01 08:00 – 01-02 17:00 float 0d!', 'B 01-03 08:00 – 01-03 17:00 float 0d!'],
    },
  ),
  ...worked(
    'levelOfEffortSpansNeighbours',
    {
      drawing: 'A 2d\nB 3d A\nL 1d ASS BFF',
      fields: { L: { kind: 'levelOfEffort' } },
      dates: [
        'A 01-01 08:00 – 01-02 17:00 float 0d!',
        'B 01-03 08:00 – 01-05 17:00 float 0d!',
        'L 01-01 08:00 – 01-05 17:00 float 0d!',
      ],
    },
    {
      drawing: 'A 2d\nL 9d ASS\nB 1d A L',
      fields: { L: { kind: 'levelOfEffort' } },
      dates: [
        'A 01-01 08:00 – 01-02 17:00 float 0d!',
        'L 01-01 08:00 – 01-02 17:00 float 0d!',
        'B 01-03 08:00 – 01-03 17:00 float 0d!',
      ],
    },
  ),
  ...worked(
    'siblingSpansFollowSiblings',
    {
      drawing: 'S 0\n  A 2d\n  B 3d A\n  W 1d',
      fields: { W: { kind: 'siblingSpan' } },
      dates: [
        'S 01-01 08:00 – 01-05 17:00 float 0d!',
        'A 01-01 08:00 – 01-02 17:00 float 0d!',
        'B 01-03 08:00 – 01-05 17:00 float 0d!',
        'W 01-01 08:00 – 01-05 17:00 float 0d!',
      ],
    },
    {
      drawing: 'X 1d\nS 0\n  W 9d\n  T 0\n    A 2d X',
      fields: { W: { kind: 'siblingSpan' } },
      dates: [
        'X 01-01 08:00 – 01-01 17:00 float 0d!',
        'S 01-02 08:00 – 01-03 17:00 float 0d!',
        'W 01-02 08:00 – 01-03 17:00 float 0d!',
        'T 01-02 08:00 – 01-03 17:00 float 0d!',
        'A 01-02 08:00 – 01-03 17:00 float 0d!',
      ],
    },
  ),
  ...worked(
    'alapKeepsSuccessors',
    {
      drawing: 'A 1d\nB 1d A\nC 4d\nD 1d B C',
      fields: { B: { constraint: { type: 'asLateAsPossible' } } },
      dates: [
        'A 01-01 08:00 – 01-01 17:00 float 2d',
        'B 01-04 08:00 – 01-04 17:00 float 0d!',
        'C 01-01 08:00 – 01-04 17:00 float 0d!',
        'D 01-05 08:00 – 01-05 17:00 float 0d!',
      ],
    },
    {
      drawing: 'A 1d\nB 3d',
      fields: { A: { constraint: { type: 'asLateAsPossible' } } },
      dates: ['A 01-03 08:00 – 01-03 17:00 float 0d!', 'B 01-01 08:00 – 01-03 17:00 float 0d!'],
    },
  ),
];
