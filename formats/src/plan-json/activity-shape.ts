import {
  type Activity,
  type Constraint,
  type ManualDates,
  newActivity,
  type OutsideBounds,
  type Progress,
  type RecordedResult,
} from '@regie/engine/model';
import {
  baselineList,
  costFigures,
  customValueList,
  outlineCodeAssignmentList,
  pieceShape,
  timephasedList,
} from './detail-shapes.ts';
import { propertiesOf, recordShape } from './record-shape.ts';
import { choiceShape, listShape, type Shape } from './shape.ts';
import {
  instant,
  minutes,
  otherFields,
  percentage,
  text,
  truth,
  wholeNumber,
  wholeNumberFrom,
} from './value-shapes.ts';

const constraint = propertiesOf<Constraint>();
const constraintShape = recordShape<Constraint>()(
  [
    constraint(
      'type',
      choiceShape([
        'asSoonAsPossible',
        'asLateAsPossible',
        'startNoEarlierThan',
        'startNoLaterThan',
        'finishNoEarlierThan',
        'finishNoLaterThan',
        'mustStartOn',
        'mustFinishOn',
      ]),
    ),
    constraint('date', instant),
    constraint('isMandatory', truth),
  ],
  {
    required: ['type'],
    complete: ({ type, ...rest }) => (type === undefined ? undefined : { type, ...rest }),
  },
);

const progress = propertiesOf<Progress>();
const progressShape = recordShape<Progress>()(
  [
    progress('actualStart', instant),
    progress('actualFinish', instant),
    progress('percentComplete', percentage),
    progress('percentWorkComplete', percentage),
    progress('physicalPercentComplete', percentage),
    progress('actualDurationMinutes', minutes),
    progress('remainingDurationMinutes', minutes),
    progress('stop', instant),
    progress('resume', instant),
    progress('actualWorkMinutes', minutes),
    progress('remainingWorkMinutes', minutes),
  ],
  { required: [], complete: (draft) => ({ percentComplete: 0, ...draft }) },
);

const manual = propertiesOf<ManualDates>();
const manualShape = recordShape<ManualDates>()(
  [manual('start', instant), manual('finish', instant), manual('durationMinutes', minutes)],
  { required: [], complete: (draft) => draft },
);

const recorded = propertiesOf<RecordedResult>();
const recordedShape = recordShape<RecordedResult>()(
  [
    recorded('start', instant),
    recorded('finish', instant),
    recorded('earlyStart', instant),
    recorded('earlyFinish', instant),
    recorded('lateStart', instant),
    recorded('lateFinish', instant),
    recorded('totalSlackMinutes', minutes),
    recorded('freeSlackMinutes', minutes),
    recorded('startSlackMinutes', minutes),
    recorded('finishSlackMinutes', minutes),
    recorded('isCritical', truth),
  ],
  { required: [], complete: (draft) => draft },
);

const outside = propertiesOf<OutsideBounds>();
const outsideShape = recordShape<OutsideBounds>()(
  [outside('earliestStart', instant), outside('latestFinish', instant)],
  { required: [], complete: (draft) => draft },
);

const property = propertiesOf<Activity>();

/** An activity; only the uid is required, everything else has the default of a new activity. */
export const activityShape: Shape<Activity> = recordShape<Activity>()(
  [
    property('uid', wholeNumber),
    property('number', wholeNumber),
    property('name', text),
    property('outlineLevel', wholeNumberFrom(0, 1000)),
    property('wbs', text),
    property('notes', text),
    property('isMilestone', truth),
    property('isActive', truth),
    property('isManual', truth),
    property('isBlank', truth),
    property('isRecurring', truth),
    property('isExternal', truth),
    property('isSubproject', truth),
    property('type', choiceShape(['fixedUnits', 'fixedDuration', 'fixedWork'])),
    property('isEffortDriven', truth),
    property('isEstimated', truth),
    property('priority', wholeNumberFrom(0, 1000)),
    property('calendarUid', wholeNumber),
    property('ignoresResourceCalendars', truth),
    property('durationMinutes', minutes),
    property('isElapsed', truth),
    property('durationFormat', wholeNumber),
    property('workMinutes', minutes),
    property('kind', choiceShape(['finishMilestone', 'levelOfEffort', 'siblingSpan', 'resourceDependent'])),
    property('constraint', constraintShape),
    property('secondaryConstraint', constraintShape),
    property('expectedFinish', instant),
    property('outside', outsideShape),
    property('deadline', instant),
    property('levellingDelayMinutes', minutes),
    property('levellingDelayFormat', wholeNumber),
    property('canSplitByLevelling', truth),
    property('levelsAssignments', truth),
    property('progress', progressShape),
    property('manual', manualShape),
    property('pieces', listShape(pieceShape)),
    property('recorded', recordedShape),
    property('cost', costFigures),
    property('baselines', baselineList),
    property('customValues', customValueList),
    property('outlineCodes', outlineCodeAssignmentList),
    property('timephased', timephasedList),
    property('otherFields', otherFields),
  ],
  {
    required: ['uid'],
    complete: ({ uid, ...rest }) => {
      if (uid === undefined) return undefined;
      const isMilestone = rest.isMilestone ?? rest.durationMinutes === 0;
      return newActivity({ ...rest, uid, isMilestone });
    },
  },
);
