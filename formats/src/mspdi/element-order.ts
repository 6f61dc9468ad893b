import type { XmlWriter } from '../xml/index.ts';

const ordered = (names: string): readonly string[] => names.trim().split(/\s+/);

/** The sequence in which the schema of the format wants the children of each element. */
export const elementOrder = {
  project: ordered(`
    SaveVersion BuildNumber UID Name GUID Title Subject Category Company Manager Author CreationDate Revision
    LastSaved ScheduleFromStart StartDate FinishDate FYStartDate CriticalSlackLimit CurrencyDigits CurrencySymbol
    CurrencyCode CurrencySymbolPosition CalendarUID BaselineCalendar DefaultStartTime DefaultFinishTime MinutesPerDay
    MinutesPerWeek DaysPerMonth DefaultTaskType DefaultFixedCostAccrual DefaultStandardRate DefaultOvertimeRate
    DurationFormat WorkFormat EditableActualCosts HonorConstraints EarnedValueMethod InsertedProjectsLikeSummary
    MultipleCriticalPaths NewTasksEffortDriven NewTasksEstimated SplitsInProgressTasks SpreadActualCost
    SpreadPercentComplete TaskUpdatesResource FiscalYearStart WeekStartDay MoveCompletedEndsBack
    MoveRemainingStartsBack MoveRemainingStartsForward MoveCompletedEndsForward BaselineForEarnedValue
    AutoAddNewResourcesAndTasks StatusDate CurrentDate MicrosoftProjectServerURL Autolink NewTaskStartDate
    NewTasksAreManual DefaultTaskEVMethod ProjectExternallyEdited ExtendedCreationDate ActualsInSync
    RemoveFileProperties AdminProject UpdateManuallyScheduledTasksWhenEditingLinks
    KeepTaskOnNearestWorkingTimeWhenMadeAutoScheduled Views Filters Groups Tables Maps Reports Drawings DataLinks
    VBAProjects OutlineCodes WBSMasks ExtendedAttributes Calendars Tasks Resources Assignments`),
  calendar: ordered(
    'UID GUID Name IsBaseCalendar IsBaselineCalendar BaseCalendarUID WeekDays Exceptions WorkWeeks',
  ),
  activity: ordered(`
    UID GUID ID Name Active Manual Type IsNull CreateDate Contact WBS WBSLevel OutlineNumber OutlineLevel Priority
    Start Finish Duration ManualStart ManualFinish ManualDuration DurationFormat Work Stop Resume ResumeValid
    EffortDriven Recurring OverAllocated Estimated Milestone Summary DisplayAsSummary Critical IsSubproject
    IsSubprojectReadOnly SubprojectName ExternalTask ExternalTaskProject EarlyStart EarlyFinish LateStart LateFinish
    StartVariance FinishVariance WorkVariance FreeSlack StartSlack FinishSlack TotalSlack FixedCost FixedCostAccrual
    PercentComplete PercentWorkComplete Cost OvertimeCost OvertimeWork ActualStart ActualFinish ActualDuration
    ActualCost ActualOvertimeCost ActualWork ActualOvertimeWork RegularWork RemainingDuration RemainingCost
    RemainingWork RemainingOvertimeCost RemainingOvertimeWork ACWP CV ConstraintType CalendarUID ConstraintDate
    Deadline LevelAssignments LevelingCanSplit LevelingDelay LevelingDelayFormat PreLeveledStart PreLeveledFinish
    Hyperlink HyperlinkAddress HyperlinkSubAddress IgnoreResourceCalendar Notes HideBar Rollup BCWS BCWP
    PhysicalPercentComplete EarnedValueMethod PredecessorLink ActualWorkProtected ActualOvertimeWorkProtected
    ExtendedAttribute Baseline OutlineCode IsPublished StatusManager CommitmentStart CommitmentFinish CommitmentType
    TimephasedData`),
  relation: ordered('PredecessorUID Type CrossProject CrossProjectName LinkLag LagFormat'),
  resource: ordered(`
    UID GUID ID Name Type IsNull Initials Phonetics NTAccount WindowsUserAccount MaterialLabel Code Group WorkGroup
    EmailAddress Hyperlink HyperlinkAddress HyperlinkSubAddress MaxUnits PeakUnits OverAllocated AvailableFrom
    AvailableTo Start Finish CanLevel AccrueAt Work RegularWork OvertimeWork ActualWork RemainingWork
    ActualOvertimeWork RemainingOvertimeWork PercentWorkComplete StandardRate StandardRateFormat Cost OvertimeRate
    OvertimeRateFormat OvertimeCost CostPerUse ActualCost ActualOvertimeCost RemainingCost RemainingOvertimeCost
    WorkVariance CostVariance SV CV ACWP CalendarUID Notes BCWS BCWP IsGeneric IsInactive IsEnterprise BookingType
    ActualWorkProtected ActualOvertimeWorkProtected ActiveDirectoryGUID CreationDate ExtendedAttribute Baseline
    OutlineCode IsCostResource AssnOwner AssnOwnerGuid IsBudget AvailabilityPeriods Rates TimephasedData`),
  assignment: ordered(`
    UID GUID TaskUID ResourceUID PercentWorkComplete ActualCost ActualFinish ActualOvertimeCost ActualOvertimeWork
    ActualStart ActualWork ACWP Confirmed Cost CostRateTable RateScale CostVariance CV Delay Finish FinishVariance
    Hyperlink HyperlinkAddress HyperlinkSubAddress WorkVariance HasFixedRateUnits FixedMaterial LevelingDelay
    LevelingDelayFormat LinkedFields Milestone Notes Overallocated OvertimeCost OvertimeWork PeakUnits RegularWork
    RemainingCost RemainingOvertimeCost RemainingOvertimeWork RemainingWork ResponsePending Start Stop Resume
    StartVariance Summary SV Units UpdateNeeded VAC Work WorkContour BCWS BCWP BookingType ActualWorkProtected
    ActualOvertimeWorkProtected CreationDate AssnOwner AssnOwnerGuid BudgetCost BudgetWork ExtendedAttribute Baseline
    TimephasedData`),
  baseline: ordered(`
    TimephasedData Number Interim Start Finish Duration DurationFormat EstimatedDuration Work Cost BCWS BCWP
    FixedCost`),
  timephased: ordered('Type UID Start Finish Unit Value'),
  customField: ordered(`
    FieldID FieldName CFType Guid ElemType MaxMultiValues UserDef Alias SecondaryPID AutoRollDown DefaultGuid Ltuid
    PhoneticAlias RollupType CalculationType Formula RestrictValues ValuelistSortOrder AppendNewValues Default
    ValueList`),
  customFieldChoice: ordered('ID Value Description Phonetic'),
  customValue: ordered('UID FieldID Value ValueID ValueGUID DurationFormat'),
  outlineCode: ordered(`
    Guid FieldID FieldName Alias PhoneticAlias Values Enterprise EnterpriseOutlineCodeAlias
    ResourceSubstitutionEnabled LeafOnly AllLevelsRequired OnlyTableValuesAllowed ShowIndent Masks`),
  outlineCodeValue: ordered('ValueID FieldGUID Type IsCollapsed ParentValueID Value Description'),
  outlineCodeMask: ordered('Level Type Length Separator'),
  outlineCodeAssignment: ordered('UID FieldID ValueID ValueGUID'),
  availability: ordered('AvailableFrom AvailableTo AvailableUnits'),
  rate: ordered(`
    RatesFrom RatesTo RateTable StandardRate StandardRateFormat OvertimeRate OvertimeRateFormat CostPerUse`),
} as const satisfies Record<string, readonly string[]>;

/** Writes what belongs inside an element in the order of the schema; elements that it does not know come last. */
export function writeOrdered(
  writer: XmlWriter,
  order: readonly string[],
  texts: ReadonlyMap<string, string>,
  nested: Readonly<Record<string, () => void>> = {},
): void {
  const known = new Set(order);
  for (const name of order) {
    const text = texts.get(name);
    if (text !== undefined) writer.leaf(name, text);
    nested[name]?.();
  }
  for (const [name, text] of texts) if (!known.has(name)) writer.leaf(name, text);
}
