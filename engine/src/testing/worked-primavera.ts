import {
  type Activity,
  type CalculationProfile,
  type Calendar,
  newAssignment,
  newResource,
  type Plan,
  type Project,
  standardCalendar,
  usualCalculationProfile,
} from '@regie/engine/model';
import type { ConventionName } from '@regie/engine/scheduling';
import { drawPlan } from './plan-drawing.ts';
import { at, type WorkedPlan } from './worked-plan.ts';

const monday = at('2024-01-01T00:00');
const day = (text: string): number => at(`2024-01-${text}`);
const begun = (start: string, leftDays: number): Partial<Activity> => ({
  progress: { percentComplete: 50, actualStart: day(start), remainingDurationMinutes: leftDays * 480 },
});
const done = (start: string, finish: string): Partial<Activity> => ({
  progress: { percentComplete: 100, actualStart: day(start), actualFinish: day(finish) },
});

const tuesdayOff: Calendar = {
  ...standardCalendar(2),
  name: 'Tuesday off',
  exceptions: [{ firstDay: monday / 1440 + 1, lastDay: monday / 1440 + 1, pattern: [] }],
};
const calendars = [standardCalendar(), tuesdayOff];

interface Drawing {
  readonly drawing: string;
  readonly fields?: Readonly<Record<string, Partial<Activity>>>;
  readonly profile?: Partial<CalculationProfile>;
  readonly project?: Partial<Project>;
  readonly plan?: Partial<Plan>;
  readonly dates: readonly string[];
}

/** Worked plans of one convention, all in the way of Primavera P6. */
function worked(convention: ConventionName, ...drawings: readonly Drawing[]): WorkedPlan[] {
  return drawings.map(({ drawing, fields = {}, profile, project, plan, dates }) => ({
    convention,
    plan: drawPlan(drawing, {
      calendars,
      fields,
      ...(plan === undefined ? {} : { plan }),
      project: {
        statusDate: monday,
        honoursConstraints: false,
        ...project,
        profile: { ...usualCalculationProfile, ...profile },
      },
    }),
    dates: dates.join('\n'),
  }));
}

const ada = {
  resources: [newResource({ uid: 1, name: 'Ada', calendarUid: 2 })],
  assignments: [newAssignment({ uid: 1, activityUid: 1, resourceUid: 1, workMinutes: 960 })],
};
const wednesday = { statusDate: day('03T00:00') };

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

/** Two worked plans at least for each convention of relations, constraints and float. */
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
