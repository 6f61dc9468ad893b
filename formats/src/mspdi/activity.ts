import {
  type Activity,
  type Baseline,
  type Constraint,
  type CostFigures,
  type CustomValue,
  newActivity,
  type OutlineCodeAssignment,
  type Progress,
  type Relation,
  type Timephased,
} from '@regie/engine/model';
import type { XmlElement, XmlWriter } from '../xml/index.ts';
import { type ActivityDraft, activityTable } from './activity-fields.ts';
import { readBaseline, writeBaselines } from './baseline.ts';
import { isElapsedFormat, usualFormats } from './codes.ts';
import {
  readCustomValue,
  readOutlineCodeAssignment,
  writeCustomValues,
  writeOutlineCodeAssignments,
} from './custom-value.ts';
import { elementOrder, writeOrdered } from './element-order.ts';
import { ignoreElement, type RecordContext, readFields, writeFields } from './field.ts';
import { readRelation, writeRelations } from './relation.ts';
import { readTimephased, writeTimephased } from './timephased.ts';
import { flag, wholeNumber } from './values.ts';
import { childText } from './working-times.ts';

/** What a Task element holds: a row of the plan, and its relations to rows that may come later in the file. */
export interface TaskReading {
  readonly activity: Activity;
  readonly relations: readonly Relation[];
}

interface TaskParts {
  readonly relations: Relation[];
  readonly baselines: Baseline[];
  readonly customValues: CustomValue[];
  readonly outlineCodes: OutlineCodeAssignment[];
  readonly timephased: Timephased[];
}

// One value for what most tasks have in common: a plan may hold hundreds of thousands of them.
const asSoonAsPossible: Constraint = { type: 'asSoonAsPossible' };
const notBegun: Progress = { percentComplete: 0 };
const noCost: CostFigures = {};
const none: readonly never[] = [];

/** Reads one Task, as the uid given when it has none of its own. */
export function readTask(
  element: XmlElement,
  parent: RecordContext,
  substituteUid: () => number,
): TaskReading {
  const uid = wholeNumber.read(childText(element, 'UID') ?? '') ?? substituteUid();
  const context = { ...parent, uid: String(uid) };
  // The draft fills this very object: building a second one of two dozen properties would cost a fifth of the time.
  const activity = newActivity({
    uid,
    recorded: {},
    constraint: asSoonAsPossible,
    progress: notBegun,
    cost: noCost,
  });
  const draft: ActivityDraft = {
    own: activity,
    derived: {},
    progress: {},
    recorded: {},
    cost: {},
    manual: {},
    constraint: {},
  };
  const { otherFields, nested } = readFields(element, activityTable, draft, context);
  const parts = nested === undefined ? undefined : readParts(nested, uid, context);
  if (draft.own.durationMinutes === 0 && !hasDuration(element)) takeOtherDuration(draft, context);
  finish(draft, parts, ownOtherFields(otherFields));
  return { activity, relations: parts?.relations ?? none };
}

function hasDuration(element: XmlElement): boolean {
  return element.children.some(({ name, text }) => name === 'Duration' && text !== '');
}

/** A task without a Duration may still have the one entered by hand, or what is done and what remains. */
function takeOtherDuration({ own, progress, manual }: ActivityDraft, context: RecordContext): void {
  const { actualDurationMinutes = 0, remainingDurationMinutes = 0 } = progress;
  const minutes = manual.durationMinutes ?? actualDurationMinutes + remainingDurationMinutes;
  if (own.isBlank === true || minutes === 0) return;
  own.durationMinutes = minutes;
  const place = { element: `${context.element}/Duration`, uid: String(own.uid) };
  context.findings.note('mspdi/duration-missing', place, 'corrected', `${minutes} minutes`);
}

function finish(
  draft: ActivityDraft,
  parts: TaskParts | undefined,
  otherFields: Activity['otherFields'],
): void {
  const { own, derived } = draft;
  own.number = derived.number ?? own.uid ?? 0;
  own.isMilestone = derived.isMilestone ?? own.durationMinutes === 0;
  own.isElapsed = isElapsedFormat(own.durationFormat);
  own.constraint = constraintOf(draft.constraint);
  own.recorded = draft.recorded;
  if (!isEmpty(draft.progress)) own.progress = { percentComplete: 0, ...draft.progress };
  if (!isEmpty(draft.cost)) own.cost = draft.cost;
  own.baselines = listOf(parts?.baselines);
  own.customValues = listOf(parts?.customValues);
  own.outlineCodes = listOf(parts?.outlineCodes);
  if (!isEmpty(draft.manual)) own.manual = draft.manual;
  if (parts !== undefined && parts.timephased.length > 0) own.timephased = parts.timephased;
  if (otherFields !== undefined) own.otherFields = otherFields;
}

function constraintOf({ type, date }: ActivityDraft['constraint']): Constraint {
  if (type === undefined || (type === 'asSoonAsPossible' && date === undefined)) return asSoonAsPossible;
  return date === undefined ? { type } : { type, date };
}

function readParts(nested: readonly XmlElement[], uid: number, context: RecordContext): TaskParts {
  const parts: TaskParts = {
    relations: [],
    baselines: [],
    customValues: [],
    outlineCodes: [],
    timephased: [],
  };
  for (const child of nested) {
    if (child.name === 'PredecessorLink') pushKnown(parts.relations, readRelation(child, uid, context));
    else if (child.name === 'Baseline') parts.baselines.push(readBaseline(child, context));
    else if (child.name === 'ExtendedAttribute')
      pushKnown(parts.customValues, readCustomValue(child, context));
    else if (child.name === 'OutlineCode')
      pushKnown(parts.outlineCodes, readOutlineCodeAssignment(child, context));
    else if (child.name === 'TimephasedData') pushKnown(parts.timephased, readTimephased(child, context));
    else ignoreElement(child, context);
  }
  return parts;
}

/** Leaves out what follows from the rest of the plan and is made anew when writing. */
function ownOtherFields(fields: { [element: string]: string } | undefined): Activity['otherFields'] {
  if (fields === undefined) return undefined;
  delete fields['OutlineNumber'];
  delete fields['Summary'];
  return isEmpty(fields) ? undefined : fields;
}

/** What the writer of a task must know of the rest of the plan. */
export interface TaskSurroundings {
  readonly relations: readonly Relation[];
  readonly outlineNumber: string;
  readonly isSummary: boolean;
}

/** Writes one Task. */
export function writeTask(writer: XmlWriter, activity: Activity, surroundings: TaskSurroundings): void {
  const texts = writeFields(activity, activityTable, activity.otherFields);
  texts.set('IsNull', flag.write(activity.isBlank === true));
  texts.set('OutlineNumber', surroundings.outlineNumber);
  texts.set('Summary', flag.write(surroundings.isSummary));
  if (activity.calendarUid === undefined) texts.set('CalendarUID', '-1');
  if (activity.isElapsed !== isElapsedFormat(activity.durationFormat))
    texts.set('DurationFormat', String(activity.isElapsed ? usualFormats.elapsed : usualFormats.working));
  writer.element('Task', () =>
    writeOrdered(writer, elementOrder.activity, texts, {
      PredecessorLink: () => writeRelations(writer, surroundings.relations),
      ExtendedAttribute: () => writeCustomValues(writer, activity.customValues),
      Baseline: () => writeBaselines(writer, activity.uid, activity.baselines),
      OutlineCode: () => writeOutlineCodeAssignments(writer, activity.outlineCodes),
      TimephasedData: () => writeTimephased(writer, activity.uid, activity.timephased),
    }),
  );
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}

function listOf<Item>(items: readonly Item[] | undefined): readonly Item[] {
  return items === undefined || items.length === 0 ? none : items;
}

function pushKnown<Item>(items: Item[], item: Item | undefined): void {
  if (item !== undefined) items.push(item);
}
