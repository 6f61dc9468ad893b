import {
  type Assignment,
  type Baseline,
  type CostFigures,
  type CustomValue,
  newAssignment,
  type Timephased,
} from '@regie/engine/model';
import type { XmlElement, XmlWriter } from '../xml/index.ts';
import { readBaseline, writeBaselines } from './baseline.ts';
import { workContours } from './codes.ts';
import { readCustomValue, writeCustomValues } from './custom-value.ts';
import { elementOrder, writeOrdered } from './element-order.ts';
import {
  type Draft,
  fieldsOf,
  fieldTable,
  ignoreElement,
  type RecordContext,
  readFields,
  within,
  writeFields,
} from './field.ts';
import { readTimephased, writeTimephased } from './timephased.ts';
import {
  decimal,
  decimalFrom,
  duration,
  instant,
  percentage,
  reference,
  tenthsOfMinutes,
  wholeNumber,
} from './values.ts';
import { childText } from './working-times.ts';

/** The number that stands for nobody. */
const UNASSIGNED = -65535;

interface AssignmentDraft {
  readonly own: Draft<Assignment>;
  readonly cost: Draft<CostFigures>;
}

const own = fieldsOf<Assignment>();
const cost = fieldsOf<CostFigures>();

const table = fieldTable<AssignmentDraft, Assignment>([
  ...within<AssignmentDraft, Assignment, Draft<Assignment>, Assignment>(
    ({ own }) => own,
    (assignment) => assignment,
    [
      own('UID', 'uid', wholeNumber),
      own('TaskUID', 'activityUid', wholeNumber),
      own('ResourceUID', 'resourceUid', reference),
      own('PercentWorkComplete', 'percentWorkComplete', percentage),
      own('ActualStart', 'actualStart', instant),
      own('ActualFinish', 'actualFinish', instant),
      own('Start', 'start', instant),
      own('Finish', 'finish', instant),
      own('Stop', 'stop', instant),
      own('Resume', 'resume', instant),
      own('Units', 'units', decimalFrom(0, 1e9)),
      own('Work', 'workMinutes', duration),
      own('RegularWork', 'regularWorkMinutes', duration),
      own('ActualWork', 'actualWorkMinutes', duration),
      own('RemainingWork', 'remainingWorkMinutes', duration),
      own('OvertimeWork', 'overtimeWorkMinutes', duration),
      own('ActualOvertimeWork', 'actualOvertimeWorkMinutes', duration),
      own('RemainingOvertimeWork', 'remainingOvertimeWorkMinutes', duration),
      own('WorkContour', 'contour', workContours),
      own('Delay', 'delayMinutes', tenthsOfMinutes),
      own('LevelingDelay', 'levellingDelayMinutes', tenthsOfMinutes),
      own('CostRateTable', 'rateTable', wholeNumber),
    ],
  ),
  ...within<AssignmentDraft, Assignment, Draft<CostFigures>, CostFigures>(
    ({ cost }) => cost,
    ({ cost }) => cost,
    [
      cost('Cost', 'costCents', decimal),
      cost('ActualCost', 'actualCostCents', decimal),
      cost('RemainingCost', 'remainingCostCents', decimal),
      cost('OvertimeCost', 'overtimeCostCents', decimal),
      cost('ActualOvertimeCost', 'actualOvertimeCostCents', decimal),
      cost('RemainingOvertimeCost', 'remainingOvertimeCostCents', decimal),
    ],
  ),
]);

interface AssignmentParts {
  readonly baselines: Baseline[];
  readonly customValues: CustomValue[];
  readonly timephased: Timephased[];
}

/** Reads one Assignment; undefined, with a finding, when it names no task. */
export function readAssignment(
  element: XmlElement,
  parent: RecordContext,
  substituteUid: () => number,
): Assignment | undefined {
  const context = { ...parent, uid: childText(element, 'UID') };
  const draft: AssignmentDraft = { own: {}, cost: {} };
  const { otherFields, nested } = readFields(element, table, draft, context);
  const { activityUid, ...own } = draft.own;
  if (activityUid === undefined) {
    context.findings.warn(
      'mspdi/assignment-without-task',
      { line: element.line, element: parent.element },
      'ignored',
      context.uid,
    );
    return undefined;
  }
  return {
    ...newAssignment({
      ...own,
      uid: own.uid ?? substituteUid(),
      activityUid,
      cost: draft.cost,
      ...readParts(nested ?? [], context),
    }),
    ...(otherFields === undefined ? {} : { otherFields }),
  };
}

function readParts(nested: readonly XmlElement[], context: RecordContext): AssignmentParts {
  const parts: AssignmentParts = { baselines: [], customValues: [], timephased: [] };
  for (const child of nested) {
    if (child.name === 'Baseline') parts.baselines.push(readBaseline(child, context));
    else if (child.name === 'ExtendedAttribute') {
      const value = readCustomValue(child, context);
      if (value !== undefined) parts.customValues.push(value);
    } else if (child.name === 'TimephasedData') {
      const stretch = readTimephased(child, context);
      if (stretch !== undefined) parts.timephased.push(stretch);
    } else ignoreElement(child, context);
  }
  return parts;
}

/** Writes one Assignment. */
export function writeAssignment(writer: XmlWriter, assignment: Assignment): void {
  const texts = writeFields(assignment, table, assignment.otherFields);
  if (assignment.resourceUid === undefined) texts.set('ResourceUID', String(UNASSIGNED));
  writer.element('Assignment', () =>
    writeOrdered(writer, elementOrder.assignment, texts, {
      ExtendedAttribute: () => writeCustomValues(writer, assignment.customValues),
      Baseline: () => writeBaselines(writer, assignment.uid, assignment.baselines),
      TimephasedData: () => writeTimephased(writer, assignment.uid, assignment.timephased),
    }),
  );
}
