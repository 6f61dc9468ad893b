import type { CalculationProfile } from '@regie/engine/model';
import { type Conventions, microsoftConventions } from './conventions.ts';

/**
 * How Primavera P6 decides under the options of a project. docs/formats/xer.md says which of it recorded dates confirm
 * and which rests on what the vendor's manual says.
 */
export function primaveraConventions(profile: CalculationProfile): Conventions {
  return {
    ...microsoftConventions,
    zeroDurationStaysInPlace: false,
    demandedFinishStaysInPlace: false,
    lagRunsOnSuccessorCalendar: profile.lagCalendar === 'successor',
    // The earliest start of a top row is its project's data date, which bounds each leaf on its own.
    summaryConstraintsBoundLeaves: false,
    floatIsSmallerOfBothEnds: profile.totalFloat === 'smaller',
    begunHaveFinishFloat: false,
    completedSuccessorsDoNotHold: false,
    remainingPartHoldsPredecessors: false,
    activityCalendarLimitsResources: false,
    remainingBeginsAtResume: true,
    alapSitsAtLateDates: false,
    earlierConstraintBeatsProjectStart: false,
    remainingWorkFollowsLogic: true,
    begunIgnorePredecessors: profile.progressMode === 'progressOverride',
    completedHandOnActualDates: profile.progressMode === 'actualDates',
    dataDateBoundsOpenWork: true,
    lagRunsOnProjectCalendar: profile.lagCalendar === 'project',
    lagRunsRoundTheClock: profile.lagCalendar === 'roundTheClock',
    startLagCountsFromActualStart: !profile.countsStartLagFromEarlyStart,
    finishMilestonesStayInPlace: true,
    mandatoryDatesWin: true,
    secondaryConstraintsBound: true,
    onlyResourceDependentFollowAssignments: true,
    levelOfEffortSpansNeighbours: true,
    siblingSpansFollowSiblings: true,
    expectedFinishSetsDuration: profile.usesExpectedFinish,
    floatIsFinishFloat: profile.totalFloat === 'finish',
    criticalIsLongestPath: profile.critical === 'longestPath',
    eachProjectHasItsOwnFinish: profile.countsFloatToOwnProject,
    mustFinishSetsLateDates: true,
    alapKeepsSuccessors: true,
    outsideDatesBound: profile.honoursOtherProjects,
  };
}
