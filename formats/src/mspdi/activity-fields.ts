import type {
  Activity,
  Constraint,
  CostFigures,
  ManualDates,
  Progress,
  RecordedResult,
} from '@regie/engine/model';
import { activityTypes, constraintTypes } from './codes.ts';
import { type Draft, type Field, fieldsOf, fieldTable, within } from './field.ts';
import {
  claim,
  decimal,
  duration,
  flag,
  freeText,
  instant,
  percentage,
  reference,
  tenthsOfMinutes,
  wholeNumber,
  wholeNumberFrom,
} from './values.ts';

/** What the file may leave out although its default follows from the rest of the task. */
export type DerivedFields = Pick<Activity, 'uid' | 'number' | 'isMilestone'>;

/** An activity while its element is being read, part by part. */
export interface ActivityDraft {
  readonly own: Draft<Activity>;
  readonly derived: Draft<DerivedFields>;
  readonly progress: Draft<Progress>;
  readonly recorded: Draft<RecordedResult>;
  readonly cost: Draft<CostFigures>;
  readonly manual: Draft<ManualDates>;
  readonly constraint: Draft<Constraint>;
}

const own = fieldsOf<Activity>();
const derived = fieldsOf<DerivedFields>();
const progress = fieldsOf<Progress>();
const recorded = fieldsOf<RecordedResult>();
const cost = fieldsOf<CostFigures>();
const manual = fieldsOf<ManualDates>();
const constraint = fieldsOf<Constraint>();

const ownFields: readonly Field<Draft<Activity>, Activity>[] = [
  own('Name', 'name', freeText),
  own('Active', 'isActive', flag),
  own('Manual', 'isManual', flag),
  own('Type', 'type', activityTypes),
  own('IsNull', 'isBlank', claim),
  own('WBS', 'wbs', freeText),
  own('OutlineLevel', 'outlineLevel', wholeNumberFrom(0, 1000)),
  own('Priority', 'priority', wholeNumberFrom(0, 1000)),
  own('Duration', 'durationMinutes', duration),
  own('DurationFormat', 'durationFormat', wholeNumber),
  own('Work', 'workMinutes', duration),
  own('EffortDriven', 'isEffortDriven', flag),
  own('Recurring', 'isRecurring', claim),
  own('Estimated', 'isEstimated', flag),
  own('ExternalTask', 'isExternal', claim),
  own('IsSubproject', 'isSubproject', claim),
  own('CalendarUID', 'calendarUid', reference),
  own('Deadline', 'deadline', instant),
  own('LevelAssignments', 'levelsAssignments', flag),
  own('LevelingCanSplit', 'canSplitByLevelling', flag),
  own('LevelingDelay', 'levellingDelayMinutes', tenthsOfMinutes),
  own('LevelingDelayFormat', 'levellingDelayFormat', wholeNumber),
  own('IgnoreResourceCalendar', 'ignoresResourceCalendars', flag),
  own('Notes', 'notes', freeText),
];

const progressFields: readonly Field<Draft<Progress>, Progress>[] = [
  progress('ActualStart', 'actualStart', instant),
  progress('ActualFinish', 'actualFinish', instant),
  progress('PercentComplete', 'percentComplete', percentage),
  progress('PercentWorkComplete', 'percentWorkComplete', percentage),
  progress('PhysicalPercentComplete', 'physicalPercentComplete', percentage),
  progress('ActualDuration', 'actualDurationMinutes', duration),
  progress('RemainingDuration', 'remainingDurationMinutes', duration),
  progress('Stop', 'stop', instant),
  progress('Resume', 'resume', instant),
  progress('ActualWork', 'actualWorkMinutes', duration),
  progress('RemainingWork', 'remainingWorkMinutes', duration),
];

const recordedFields: readonly Field<Draft<RecordedResult>, RecordedResult>[] = [
  recorded('Start', 'start', instant),
  recorded('Finish', 'finish', instant),
  recorded('EarlyStart', 'earlyStart', instant),
  recorded('EarlyFinish', 'earlyFinish', instant),
  recorded('LateStart', 'lateStart', instant),
  recorded('LateFinish', 'lateFinish', instant),
  recorded('TotalSlack', 'totalSlackMinutes', tenthsOfMinutes),
  recorded('FreeSlack', 'freeSlackMinutes', tenthsOfMinutes),
  recorded('StartSlack', 'startSlackMinutes', tenthsOfMinutes),
  recorded('FinishSlack', 'finishSlackMinutes', tenthsOfMinutes),
  recorded('Critical', 'isCritical', flag),
];

const costFields: readonly Field<Draft<CostFigures>, CostFigures>[] = [
  cost('Cost', 'costCents', decimal),
  cost('FixedCost', 'fixedCostCents', decimal),
  cost('ActualCost', 'actualCostCents', decimal),
  cost('RemainingCost', 'remainingCostCents', decimal),
  cost('OvertimeCost', 'overtimeCostCents', decimal),
  cost('ActualOvertimeCost', 'actualOvertimeCostCents', decimal),
  cost('RemainingOvertimeCost', 'remainingOvertimeCostCents', decimal),
];

/** The leaves of a Task that the plan gives a meaning to. */
export const activityTable = fieldTable<ActivityDraft, Activity>([
  ...within<ActivityDraft, Activity, Draft<Activity>, Activity>(
    ({ own }) => own,
    (activity) => activity,
    ownFields,
  ),
  ...within<ActivityDraft, Activity, Draft<DerivedFields>, DerivedFields>(
    ({ derived }) => derived,
    (activity) => activity,
    [
      derived('UID', 'uid', wholeNumber),
      derived('ID', 'number', wholeNumber),
      derived('Milestone', 'isMilestone', flag),
    ],
  ),
  ...within<ActivityDraft, Activity, Draft<Progress>, Progress>(
    ({ progress }) => progress,
    ({ progress }) => progress,
    progressFields,
  ),
  ...within<ActivityDraft, Activity, Draft<RecordedResult>, RecordedResult>(
    ({ recorded }) => recorded,
    ({ recorded }) => recorded,
    recordedFields,
  ),
  ...within<ActivityDraft, Activity, Draft<CostFigures>, CostFigures>(
    ({ cost }) => cost,
    ({ cost }) => cost,
    costFields,
  ),
  ...within<ActivityDraft, Activity, Draft<ManualDates>, ManualDates>(
    ({ manual }) => manual,
    ({ manual }) => manual,
    [
      manual('ManualStart', 'start', instant),
      manual('ManualFinish', 'finish', instant),
      manual('ManualDuration', 'durationMinutes', duration),
    ],
  ),
  ...within<ActivityDraft, Activity, Draft<Constraint>, Constraint>(
    ({ constraint }) => constraint,
    ({ constraint }) => constraint,
    [constraint('ConstraintType', 'type', constraintTypes), constraint('ConstraintDate', 'date', instant)],
  ),
]);
