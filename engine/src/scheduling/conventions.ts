/**
 * The conventions that decide dates where the textbook leaves a choice. Each can be switched off, so that the effect of
 * every one of them can be shown and tested. docs/method/scheduling.md explains them with a worked plan each.
 */
export interface Conventions {
  /** An activity without duration stays where it is demanded, also outside working time. */
  readonly zeroDurationStaysInPlace: boolean;
  /** A finish demanded by FF or SF keeps that instant rather than an earlier one with the same working time. */
  readonly demandedFinishStaysInPlace: boolean;
  /** A working lag runs on the calendar of the successor; off: of the predecessor. */
  readonly lagRunsOnSuccessorCalendar: boolean;
  /** An elapsed lag runs on the clock; off: in working time. */
  readonly elapsedLagRunsOnClock: boolean;
  /** A percentage lag is that part of the predecessor's duration; off: no lag. */
  readonly percentLagOfPredecessor: boolean;
  /** Relations from and to a summary act on its leaves; off: they are ignored. */
  readonly summaryRelationsActOnLeaves: boolean;
  /** A constraint on a summary bounds its leaves; off: it is ignored. */
  readonly summaryConstraintsBoundLeaves: boolean;
  /** Total float is the smaller of start float and finish float; off: start float. */
  readonly floatIsSmallerOfBothEnds: boolean;
  /** Completed activities have no float and are not critical; off: their float is counted like any other. */
  readonly completedHaveNoFloat: boolean;
  /** A begun activity has only finish float; off: both ends count. */
  readonly begunHaveFinishFloat: boolean;
  /** A completed successor does not hold its predecessors; off: it does. */
  readonly completedSuccessorsDoNotHold: boolean;
  /** A begun successor holds its predecessors by the late start of its remaining part; off: by its actual start. */
  readonly remainingPartHoldsPredecessors: boolean;
  /** Float is counted on the activity's calendar; off: on the calendar of the project. */
  readonly floatOnActivityCalendar: boolean;
  /** Each assignment runs on its resource's calendar and the last one ends the activity; off: duration alone. */
  readonly assignmentsDriveDates: boolean;
  /** A resource works only where the activity's own calendar works too; off: on its calendar alone. */
  readonly activityCalendarLimitsResources: boolean;
  /** Manually scheduled activities keep their dates; off: they follow logic. */
  readonly manualKeepsDates: boolean;
  /** Actual dates win over logic; off: they are ignored. */
  readonly actualDatesWin: boolean;
  /** What remains begins where work resumes; off: right after what is done. */
  readonly remainingBeginsAtResume: boolean;
  /**
   * What remains of a begun activity waits for a predecessor that ends later, where the project splits work in
   * progress (retained logic); off: it stays where it is.
   */
  readonly remainingWaitsForPredecessors: boolean;
  /** The pauses of a split activity keep their length in working time; off: it runs in one piece. */
  readonly splitsKeepPauses: boolean;
  /** Latest dates and pins win over relations, when the project honours constraints; off: relations win. */
  readonly constraintsAreHonoured: boolean;
  /** A deadline bounds the late finish; off: it is only shown. */
  readonly deadlineBoundsLateFinish: boolean;
  /** Elapsed durations run on the clock; off: in working time. */
  readonly elapsedDurationRunsOnClock: boolean;
  /** Inactive activities hold nobody; off: they take part. */
  readonly inactiveHoldNobody: boolean;
  /** The delay that levelling added shifts the start, on the clock; off: it is ignored. */
  readonly levellingDelayShiftsStart: boolean;
  /** As-late-as-possible activities sit at their late dates and push what follows; off: at their early dates. */
  readonly alapSitsAtLateDates: boolean;
  /** An earliest-start date before the project start is used when nothing precedes; off: the project start bounds. */
  readonly earlierConstraintBeatsProjectStart: boolean;
  /** Logic places what remains of begun work, and lets what is done hand it on; off: actual dates decide. */
  readonly remainingWorkFollowsLogic: boolean;
  /** What has begun no longer waits for its predecessors (progress override); off: it does (retained logic). */
  readonly begunIgnorePredecessors: boolean;
  /** A completed activity hands on its actual dates (actual dates); off: what its predecessors still demand. */
  readonly completedHandOnActualDates: boolean;
  /** Work that is not done lies at or after the data date; off: where logic puts it. */
  readonly dataDateBoundsOpenWork: boolean;
  /** A working lag runs on the calendar of the project; off: on that of one of the two activities. */
  readonly lagRunsOnProjectCalendar: boolean;
  /** A working lag runs on the clock; off: on a calendar. */
  readonly lagRunsRoundTheClock: boolean;
  /** The lag after a begun start counts from the actual start; off: from where what remains begins, less what was worked. */
  readonly startLagCountsFromActualStart: boolean;
  /** A milestone that marks an end stays at that end; off: it moves to the next working time like any other. */
  readonly finishMilestonesStayInPlace: boolean;
  /** A mandatory date wins from relations although other constraints do not; off: it bounds like them. */
  readonly mandatoryDatesWin: boolean;
  /** A second constraint bounds too; off: it is ignored. */
  readonly secondaryConstraintsBound: boolean;
  /** Only resource-dependent activities run on the calendars of their people; off: all do. */
  readonly onlyResourceDependentFollowAssignments: boolean;
  /** Level of effort lasts from the first begin to the last end around it and holds nobody; off: it is work like any other. */
  readonly levelOfEffortSpansNeighbours: boolean;
  /** A WBS summary activity spans the rows beside it; off: it is work like any other. */
  readonly siblingSpansFollowSiblings: boolean;
  /** An expected finish decides how long the remaining work takes; off: its duration does. */
  readonly expectedFinishSetsDuration: boolean;
  /** Total float is finish float; off: start float, or the smaller of both. */
  readonly floatIsFinishFloat: boolean;
  /** Critical is what drives the last finish; off: what has little float. */
  readonly criticalIsLongestPath: boolean;
  /** Of several projects each has float up to its own finish; off: up to the last of all. */
  readonly eachProjectHasItsOwnFinish: boolean;
  /** The deadline of a top row is where the late dates of its leaves count back from; off: it is only shown. */
  readonly mustFinishSetsLateDates: boolean;
  /** As-late-as-possible activities move back until they touch a successor; off: as far as their float goes, or not at all. */
  readonly alapKeepsSuccessors: boolean;
  /** Dates that other projects ask for, carried by the plan, bound its activities; off: they are ignored. */
  readonly outsideDatesBound: boolean;
}

/** How Microsoft Project decides, as confirmed by recomputing plans that it saved. */
export const microsoftConventions: Conventions = {
  zeroDurationStaysInPlace: true,
  demandedFinishStaysInPlace: true,
  lagRunsOnSuccessorCalendar: true,
  elapsedLagRunsOnClock: true,
  percentLagOfPredecessor: true,
  summaryRelationsActOnLeaves: true,
  summaryConstraintsBoundLeaves: true,
  floatIsSmallerOfBothEnds: true,
  completedHaveNoFloat: true,
  begunHaveFinishFloat: true,
  completedSuccessorsDoNotHold: true,
  remainingPartHoldsPredecessors: true,
  floatOnActivityCalendar: true,
  assignmentsDriveDates: true,
  activityCalendarLimitsResources: true,
  manualKeepsDates: true,
  actualDatesWin: true,
  remainingBeginsAtResume: true,
  remainingWaitsForPredecessors: true,
  splitsKeepPauses: true,
  constraintsAreHonoured: true,
  deadlineBoundsLateFinish: true,
  elapsedDurationRunsOnClock: true,
  inactiveHoldNobody: true,
  levellingDelayShiftsStart: true,
  alapSitsAtLateDates: true,
  earlierConstraintBeatsProjectStart: true,
  remainingWorkFollowsLogic: false,
  begunIgnorePredecessors: false,
  completedHandOnActualDates: false,
  dataDateBoundsOpenWork: false,
  lagRunsOnProjectCalendar: false,
  lagRunsRoundTheClock: false,
  startLagCountsFromActualStart: false,
  finishMilestonesStayInPlace: false,
  mandatoryDatesWin: false,
  secondaryConstraintsBound: false,
  onlyResourceDependentFollowAssignments: false,
  levelOfEffortSpansNeighbours: false,
  siblingSpansFollowSiblings: false,
  expectedFinishSetsDuration: false,
  floatIsFinishFloat: false,
  criticalIsLongestPath: false,
  eachProjectHasItsOwnFinish: false,
  mustFinishSetsLateDates: false,
  alapKeepsSuccessors: false,
  outsideDatesBound: false,
};

/** The name of one convention. */
export type ConventionName = keyof Conventions;

/** All names, in the order above. */
export const conventionNames: readonly ConventionName[] = [
  'zeroDurationStaysInPlace',
  'demandedFinishStaysInPlace',
  'lagRunsOnSuccessorCalendar',
  'elapsedLagRunsOnClock',
  'percentLagOfPredecessor',
  'summaryRelationsActOnLeaves',
  'summaryConstraintsBoundLeaves',
  'floatIsSmallerOfBothEnds',
  'completedHaveNoFloat',
  'begunHaveFinishFloat',
  'completedSuccessorsDoNotHold',
  'remainingPartHoldsPredecessors',
  'floatOnActivityCalendar',
  'assignmentsDriveDates',
  'activityCalendarLimitsResources',
  'manualKeepsDates',
  'actualDatesWin',
  'remainingBeginsAtResume',
  'remainingWaitsForPredecessors',
  'splitsKeepPauses',
  'constraintsAreHonoured',
  'deadlineBoundsLateFinish',
  'elapsedDurationRunsOnClock',
  'inactiveHoldNobody',
  'levellingDelayShiftsStart',
  'alapSitsAtLateDates',
  'earlierConstraintBeatsProjectStart',
  'remainingWorkFollowsLogic',
  'begunIgnorePredecessors',
  'completedHandOnActualDates',
  'dataDateBoundsOpenWork',
  'lagRunsOnProjectCalendar',
  'lagRunsRoundTheClock',
  'startLagCountsFromActualStart',
  'finishMilestonesStayInPlace',
  'mandatoryDatesWin',
  'secondaryConstraintsBound',
  'onlyResourceDependentFollowAssignments',
  'levelOfEffortSpansNeighbours',
  'siblingSpansFollowSiblings',
  'expectedFinishSetsDuration',
  'floatIsFinishFloat',
  'criticalIsLongestPath',
  'eachProjectHasItsOwnFinish',
  'mustFinishSetsLateDates',
  'alapKeepsSuccessors',
  'outsideDatesBound',
];
