import { type Availability, type PlanMinute, parsePlanMinute, type Rate } from '@regie/engine/model';
import type { XmlElement, XmlWriter } from '../xml/index.ts';
import { elementOrder, writeOrdered } from './element-order.ts';
import {
  type Draft,
  fieldsOf,
  fieldTable,
  ignoreElement,
  type RecordContext,
  readFields,
  writeFields,
} from './field.ts';
import { decimal, decimalFrom, instant, wholeNumber } from './values.ts';

/** The first and last moment that Microsoft Project knows; open ends in its tables carry them. */
const firstMoment: PlanMinute = parsePlanMinute('1984-01-01T00:00:00') ?? 0;
const lastMoment: PlanMinute = parsePlanMinute('2049-12-31T23:59:00') ?? 0;
/** Rates per hour. */
const PER_HOUR = 2;

const rateField = fieldsOf<Rate>();

/** The rate that stands on the resource itself: what holds today in table A. */
export const currentRateFields = [
  rateField('StandardRate', 'standardRate', decimal),
  rateField('StandardRateFormat', 'standardFormat', wholeNumber),
  rateField('OvertimeRate', 'overtimeRate', decimal),
  rateField('OvertimeRateFormat', 'overtimeFormat', wholeNumber),
  rateField('CostPerUse', 'costPerUseCents', decimal),
];

const rateTable = fieldTable([
  rateField('RatesFrom', 'from', instant),
  rateField('RatesTo', 'to', instant),
  rateField('RateTable', 'table', wholeNumber),
  ...currentRateFields,
]);

const availabilityField = fieldsOf<Availability>();
const availabilityTable = fieldTable([
  availabilityField('AvailableFrom', 'from', instant),
  availabilityField('AvailableTo', 'to', instant),
  availabilityField('AvailableUnits', 'units', decimalFrom(0, 1e9)),
]);

/** A rate without gaps: for always, table A, per hour, free. */
export function completeRate(draft: Draft<Rate>): Rate {
  return {
    from: firstMoment,
    to: lastMoment,
    table: 0,
    standardRate: 0,
    standardFormat: PER_HOUR,
    overtimeRate: 0,
    overtimeFormat: PER_HOUR,
    costPerUseCents: 0,
    ...draft,
  };
}

/** Reads the Rates of a resource. */
export function readRates(list: XmlElement, context: RecordContext): Rate[] {
  return list.children.map((element) => {
    const draft: Draft<Rate> = {};
    readItem(element, rateTable, draft, context);
    return completeRate(draft);
  });
}

/** Reads the AvailabilityPeriods of a resource. */
export function readAvailability(list: XmlElement, context: RecordContext): Availability[] {
  return list.children.map((element) => {
    const draft: Draft<Availability> = {};
    readItem(element, availabilityTable, draft, context);
    return { from: firstMoment, to: lastMoment, units: 1, ...draft };
  });
}

function readItem<ItemDraft, Item>(
  element: XmlElement,
  table: Parameters<typeof readFields<ItemDraft, Item>>[1],
  draft: ItemDraft,
  parent: RecordContext,
): void {
  const context = { ...parent, element: `${parent.element}/${element.name}` };
  const { nested } = readFields(element, table, draft, context);
  for (const child of nested ?? []) ignoreElement(child, context);
}

/** The rate of table A that holds at a moment. */
export function rateAt(rates: readonly Rate[], moment: PlanMinute): Rate | undefined {
  const own = rates.filter(({ table }) => table === 0);
  return own.find(({ from, to }) => from <= moment && moment <= to) ?? own[0];
}

/** Writes AvailabilityPeriods, nothing when there are none. */
export function writeAvailability(writer: XmlWriter, availability: readonly Availability[]): void {
  if (availability.length === 0) return;
  writer.element('AvailabilityPeriods', () => {
    for (const period of availability) {
      const texts = writeFields(period, availabilityTable, undefined);
      writer.element('AvailabilityPeriod', () => writeOrdered(writer, elementOrder.availability, texts));
    }
  });
}

/** Writes Rates, nothing when there are none. */
export function writeRates(writer: XmlWriter, rates: readonly Rate[]): void {
  if (rates.length === 0) return;
  writer.element('Rates', () => {
    for (const rate of rates) {
      const texts = writeFields(rate, rateTable, undefined);
      writer.element('Rate', () => writeOrdered(writer, elementOrder.rate, texts));
    }
  });
}
