import {
  type Availability,
  type Baseline,
  type CostFigures,
  type CustomValue,
  newResource,
  type OutlineCodeAssignment,
  type PlanMinute,
  type Rate,
  type Resource,
  type Timephased,
} from '@regie/engine/model';
import type { XmlElement, XmlWriter } from '../xml/index.ts';
import { readBaseline, writeBaselines } from './baseline.ts';
import { resourceKinds } from './codes.ts';
import {
  readCustomValue,
  readOutlineCodeAssignment,
  writeCustomValues,
  writeOutlineCodeAssignments,
} from './custom-value.ts';
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
import {
  completeRate,
  currentRateFields,
  rateAt,
  readAvailability,
  readRates,
  writeAvailability,
  writeRates,
} from './resource-rates.ts';
import { readTimephased, writeTimephased } from './timephased.ts';
import { decimal, decimalFrom, duration, flag, freeText, reference, wholeNumber } from './values.ts';
import { childText } from './working-times.ts';

interface ResourceDraft {
  readonly own: Draft<Resource>;
  readonly cost: Draft<CostFigures>;
  readonly currentRate: Draft<Rate>;
  readonly costFlag: Draft<CostFlag>;
}

/** A second way to say that a resource is money only, beside Type 2. */
interface CostFlag {
  readonly isCostResource?: boolean;
}

/** A resource with the rate that holds now. */
interface RatedResource {
  readonly resource: Resource;
  readonly currentRate: Rate | undefined;
}

const own = fieldsOf<Resource>();
const cost = fieldsOf<CostFigures>();
const costFlag = fieldsOf<CostFlag>();

const table = fieldTable<ResourceDraft, RatedResource>([
  ...within<ResourceDraft, RatedResource, Draft<Resource>, Resource>(
    ({ own }) => own,
    ({ resource }) => resource,
    [
      own('UID', 'uid', wholeNumber),
      own('ID', 'number', wholeNumber),
      own('Name', 'name', freeText),
      own('Type', 'kind', resourceKinds),
      own('Initials', 'initials', freeText),
      own('MaterialLabel', 'materialLabel', freeText),
      own('Code', 'code', freeText),
      own('Group', 'group', freeText),
      own('EmailAddress', 'email', freeText),
      own('MaxUnits', 'maxUnits', decimalFrom(0, 1e9)),
      own('CanLevel', 'canLevel', flag),
      own('Work', 'workMinutes', duration),
      own('ActualWork', 'actualWorkMinutes', duration),
      own('RemainingWork', 'remainingWorkMinutes', duration),
      own('OvertimeWork', 'overtimeWorkMinutes', duration),
      own('CalendarUID', 'calendarUid', reference),
      own('Notes', 'notes', freeText),
      own('IsGeneric', 'isGeneric', flag),
      own('IsInactive', 'isInactive', flag),
      own('IsBudget', 'isBudget', flag),
    ],
  ),
  ...within<ResourceDraft, RatedResource, Draft<CostFigures>, CostFigures>(
    ({ cost }) => cost,
    ({ resource }) => resource.cost,
    [
      cost('Cost', 'costCents', decimal),
      cost('ActualCost', 'actualCostCents', decimal),
      cost('RemainingCost', 'remainingCostCents', decimal),
      cost('OvertimeCost', 'overtimeCostCents', decimal),
      cost('ActualOvertimeCost', 'actualOvertimeCostCents', decimal),
      cost('RemainingOvertimeCost', 'remainingOvertimeCostCents', decimal),
    ],
  ),
  ...within<ResourceDraft, RatedResource, Draft<Rate>, Rate>(
    ({ currentRate }) => currentRate,
    ({ currentRate }) => currentRate,
    currentRateFields,
  ),
  ...within<ResourceDraft, RatedResource, Draft<CostFlag>, CostFlag>(
    ({ costFlag }) => costFlag,
    ({ resource }) => ({ isCostResource: resource.kind === 'cost' }),
    [costFlag('IsCostResource', 'isCostResource', flag)],
  ),
]);

interface ResourceParts {
  readonly availability: Availability[];
  readonly rates: Rate[];
  readonly baselines: Baseline[];
  readonly customValues: CustomValue[];
  readonly outlineCodes: OutlineCodeAssignment[];
  readonly timephased: Timephased[];
}

/** Reads one Resource, as the uid given when it has none of its own. */
export function readResource(
  element: XmlElement,
  parent: RecordContext,
  substituteUid: () => number,
): Resource {
  const uid = wholeNumber.read(childText(element, 'UID') ?? '') ?? substituteUid();
  const context = { ...parent, uid: String(uid) };
  const draft: ResourceDraft = { own: {}, cost: {}, currentRate: {}, costFlag: {} };
  const { otherFields, nested } = readFields(element, table, draft, context);
  const { timephased, rates, ...parts } = readParts(nested ?? [], context);
  const { own } = draft;
  return {
    ...newResource({
      ...own,
      uid,
      number: own.number ?? uid,
      kind: draft.costFlag.isCostResource === true ? 'cost' : (own.kind ?? 'work'),
      cost: draft.cost,
      rates: rates.length > 0 ? rates : ratesOf(draft.currentRate),
      ...parts,
    }),
    ...(timephased.length > 0 ? { timephased } : {}),
    ...(otherFields === undefined ? {} : { otherFields }),
  };
}

/** A file without a table of rates still says what holds now; a rate of nothing is none. */
function ratesOf(current: Draft<Rate>): Rate[] {
  const rate = completeRate(current);
  return rate.standardRate === 0 && rate.overtimeRate === 0 && rate.costPerUseCents === 0 ? [] : [rate];
}

function readParts(nested: readonly XmlElement[], context: RecordContext): ResourceParts {
  const parts: ResourceParts = {
    availability: [],
    rates: [],
    baselines: [],
    customValues: [],
    outlineCodes: [],
    timephased: [],
  };
  for (const child of nested) {
    if (child.name === 'AvailabilityPeriods') parts.availability.push(...readAvailability(child, context));
    else if (child.name === 'Rates') parts.rates.push(...readRates(child, context));
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

/** Writes one Resource; `now` decides which of its rates stands on the resource itself. */
export function writeResource(writer: XmlWriter, resource: Resource, now: PlanMinute): void {
  const currentRate = rateAt(resource.rates, now);
  const texts = writeFields({ resource, currentRate }, table, resource.otherFields);
  if (resource.calendarUid === undefined) texts.set('CalendarUID', '-1');
  writer.element('Resource', () =>
    writeOrdered(writer, elementOrder.resource, texts, {
      ExtendedAttribute: () => writeCustomValues(writer, resource.customValues),
      Baseline: () => writeBaselines(writer, resource.uid, resource.baselines),
      OutlineCode: () => writeOutlineCodeAssignments(writer, resource.outlineCodes),
      AvailabilityPeriods: () => writeAvailability(writer, resource.availability),
      Rates: () => writeRates(writer, resource.rates),
      TimephasedData: () => writeTimephased(writer, resource.uid, resource.timephased),
    }),
  );
}

function pushKnown<Item>(items: Item[], item: Item | undefined): void {
  if (item !== undefined) items.push(item);
}
