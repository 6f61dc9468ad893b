import {
  type Assignment,
  type Availability,
  newAssignment,
  newResource,
  type Rate,
  type Resource,
} from '@regie/engine/model';
import {
  baselineList,
  costFigures,
  customValueList,
  outlineCodeAssignmentList,
  timephasedList,
} from './detail-shapes.ts';
import { propertiesOf, recordShape } from './record-shape.ts';
import { choiceShape, listShape, type Shape } from './shape.ts';
import {
  amount,
  instant,
  minutes,
  numberFrom,
  otherFields,
  percentage,
  text,
  truth,
  wholeNumber,
  wholeNumberFrom,
} from './value-shapes.ts';

const units = numberFrom(0, 1e9);

const period = propertiesOf<Availability>();
const availability = recordShape<Availability>()(
  [period('from', instant), period('to', instant), period('units', units)],
  {
    required: ['from', 'to', 'units'],
    complete: ({ from, to, units }) =>
      from === undefined || to === undefined || units === undefined ? undefined : { from, to, units },
  },
);

const rate = propertiesOf<Rate>();
const rateShape = recordShape<Rate>()(
  [
    rate('from', instant),
    rate('to', instant),
    rate('table', wholeNumberFrom(0, 4)),
    rate('standardRate', amount),
    rate('standardFormat', wholeNumber),
    rate('overtimeRate', amount),
    rate('overtimeFormat', wholeNumber),
    rate('costPerUseCents', amount),
  ],
  {
    required: ['from', 'to', 'standardRate'],
    complete: ({ from, to, standardRate, ...rest }) =>
      from === undefined || to === undefined || standardRate === undefined
        ? undefined
        : {
            table: 0,
            standardFormat: 2,
            overtimeRate: 0,
            overtimeFormat: 2,
            costPerUseCents: 0,
            ...rest,
            from,
            to,
            standardRate,
          },
  },
);

const resource = propertiesOf<Resource>();

/** A resource; a full-time working one unless it says otherwise. */
export const resourceShape: Shape<Resource> = recordShape<Resource>()(
  [
    resource('uid', wholeNumber),
    resource('number', wholeNumber),
    resource('name', text),
    resource('kind', choiceShape(['work', 'material', 'cost'])),
    resource('initials', text),
    resource('group', text),
    resource('email', text),
    resource('code', text),
    resource('notes', text),
    resource('materialLabel', text),
    resource('maxUnits', units),
    resource('availability', listShape(availability)),
    resource('calendarUid', wholeNumber),
    resource('rates', listShape(rateShape)),
    resource('canLevel', truth),
    resource('isGeneric', truth),
    resource('isInactive', truth),
    resource('isBudget', truth),
    resource('workMinutes', minutes),
    resource('actualWorkMinutes', minutes),
    resource('remainingWorkMinutes', minutes),
    resource('overtimeWorkMinutes', minutes),
    resource('cost', costFigures),
    resource('baselines', baselineList),
    resource('customValues', customValueList),
    resource('outlineCodes', outlineCodeAssignmentList),
    resource('timephased', timephasedList),
    resource('otherFields', otherFields),
  ],
  {
    required: ['uid'],
    complete: ({ uid, ...rest }) => (uid === undefined ? undefined : newResource({ ...rest, uid })),
  },
);

const assignment = propertiesOf<Assignment>();

/** The work of a resource on an activity; flat and full-time unless it says otherwise. */
export const assignmentShape: Shape<Assignment> = recordShape<Assignment>()(
  [
    assignment('uid', wholeNumber),
    assignment('activityUid', wholeNumber),
    assignment('resourceUid', wholeNumber),
    assignment('units', units),
    assignment('workMinutes', minutes),
    assignment('regularWorkMinutes', minutes),
    assignment('actualWorkMinutes', minutes),
    assignment('remainingWorkMinutes', minutes),
    assignment('overtimeWorkMinutes', minutes),
    assignment('actualOvertimeWorkMinutes', minutes),
    assignment('remainingOvertimeWorkMinutes', minutes),
    assignment('percentWorkComplete', percentage),
    assignment(
      'contour',
      choiceShape([
        'flat',
        'backLoaded',
        'frontLoaded',
        'doublePeak',
        'earlyPeak',
        'latePeak',
        'bell',
        'turtle',
        'contoured',
      ]),
    ),
    assignment('delayMinutes', minutes),
    assignment('levellingDelayMinutes', minutes),
    assignment('start', instant),
    assignment('finish', instant),
    assignment('actualStart', instant),
    assignment('actualFinish', instant),
    assignment('stop', instant),
    assignment('resume', instant),
    assignment('rateTable', wholeNumberFrom(0, 4)),
    assignment('cost', costFigures),
    assignment('timephased', timephasedList),
    assignment('baselines', baselineList),
    assignment('customValues', customValueList),
    assignment('otherFields', otherFields),
  ],
  {
    required: ['uid', 'activityUid'],
    complete: ({ uid, activityUid, ...rest }) =>
      uid === undefined || activityUid === undefined
        ? undefined
        : newAssignment({ ...rest, uid, activityUid }),
  },
);
