import type {
  Baseline,
  CostFigures,
  CustomValue,
  OutlineCodeAssignment,
  Piece,
  Timephased,
} from '@regie/engine/model';
import { propertiesOf, recordShape } from './record-shape.ts';
import { listShape, type Shape } from './shape.ts';
import {
  amount,
  instant,
  minutes,
  otherFields,
  text,
  truth,
  wholeNumber,
  wholeNumberFrom,
} from './value-shapes.ts';

const cost = propertiesOf<CostFigures>();

/** Money of an activity, assignment or resource. */
export const costFigures: Shape<CostFigures> = recordShape<CostFigures>()(
  [
    cost('costCents', amount),
    cost('fixedCostCents', amount),
    cost('actualCostCents', amount),
    cost('remainingCostCents', amount),
    cost('overtimeCostCents', amount),
    cost('actualOvertimeCostCents', amount),
    cost('remainingOvertimeCostCents', amount),
  ],
  { required: [], complete: (draft) => draft },
);

const piece = propertiesOf<Piece>();

/** A stretch of a split activity. */
export const pieceShape: Shape<Piece> = recordShape<Piece>()(
  [piece('start', instant), piece('finish', instant)],
  {
    required: ['start', 'finish'],
    complete: ({ start, finish }) =>
      start === undefined || finish === undefined ? undefined : { start, finish },
  },
);

const stretch = propertiesOf<Timephased>();

/** Work or cost over stretches of time. */
export const timephasedList: Shape<readonly Timephased[]> = listShape(
  recordShape<Timephased>()(
    [
      stretch('type', wholeNumber),
      stretch('start', instant),
      stretch('finish', instant),
      stretch('workMinutes', minutes),
      stretch('costCents', amount),
      stretch('unit', wholeNumber),
    ],
    {
      required: ['type', 'start', 'finish'],
      complete: ({ type, start, finish, ...rest }) =>
        type === undefined || start === undefined || finish === undefined
          ? undefined
          : { ...rest, type, start, finish },
    },
  ),
);

const baseline = propertiesOf<Baseline>();

/** Baselines 0-10, and interim plans. */
export const baselineList: Shape<readonly Baseline[]> = listShape(
  recordShape<Baseline>()(
    [
      baseline('number', wholeNumberFrom(0, 10)),
      baseline('start', instant),
      baseline('finish', instant),
      baseline('durationMinutes', minutes),
      baseline('isElapsed', truth),
      baseline('durationFormat', wholeNumber),
      baseline('workMinutes', minutes),
      baseline('costCents', amount),
      baseline('fixedCostCents', amount),
      baseline('isEstimated', truth),
      baseline('plannedValueCents', amount),
      baseline('earnedValueCents', amount),
      baseline('timephased', timephasedList),
      baseline('otherFields', otherFields),
    ],
    { required: [], complete: (draft) => ({ number: 0, ...draft }) },
  ),
);

const customValue = propertiesOf<CustomValue>();

/** Values of custom fields. */
export const customValueList: Shape<readonly CustomValue[]> = listShape(
  recordShape<CustomValue>()(
    [
      customValue('fieldId', wholeNumber),
      customValue('value', text),
      customValue('valueId', wholeNumber),
      customValue('durationFormat', wholeNumber),
      customValue('otherFields', otherFields),
    ],
    {
      required: ['fieldId', 'value'],
      complete: ({ fieldId, value, ...rest }) =>
        fieldId === undefined || value === undefined ? undefined : { ...rest, fieldId, value },
    },
  ),
);

const codeAssignment = propertiesOf<OutlineCodeAssignment>();

/** Entries of outline codes that a record carries. */
export const outlineCodeAssignmentList: Shape<readonly OutlineCodeAssignment[]> = listShape(
  recordShape<OutlineCodeAssignment>()(
    [
      codeAssignment('fieldId', wholeNumber),
      codeAssignment('valueId', wholeNumber),
      codeAssignment('otherFields', otherFields),
    ],
    {
      required: ['fieldId'],
      complete: ({ fieldId, ...rest }) => (fieldId === undefined ? undefined : { ...rest, fieldId }),
    },
  ),
);
