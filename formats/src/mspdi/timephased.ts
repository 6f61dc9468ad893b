import type { Timephased } from '@regie/engine/model';
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
import { decimal, duration, instant, type Spelling, wholeNumber } from './values.ts';

/** The value of a stretch: work is spelled as a duration and cost as a number. */
interface TimephasedElement extends Timephased {
  readonly value?: { readonly workMinutes: number } | { readonly costCents: number };
}

const value: Spelling<{ readonly workMinutes: number } | { readonly costCents: number }> = {
  read: (text) => {
    const workMinutes = duration.read(text);
    if (workMinutes !== undefined) return { workMinutes };
    const costCents = decimal.read(text);
    return costCents === undefined ? undefined : { costCents };
  },
  write: (value) =>
    'workMinutes' in value ? duration.write(value.workMinutes) : decimal.write(value.costCents),
};

const field = fieldsOf<TimephasedElement>();
const table = fieldTable([
  field('Type', 'type', wholeNumber),
  field('Start', 'start', instant),
  field('Finish', 'finish', instant),
  field('Unit', 'unit', wholeNumber),
  field('Value', 'value', value),
]);

/** Reads one TimephasedData; undefined when it lacks a type or one of its ends. */
export function readTimephased(element: XmlElement, parent: RecordContext): Timephased | undefined {
  const context = { ...parent, element: `${parent.element}/${element.name}` };
  const draft: Draft<TimephasedElement> = {};
  const { nested } = readFields(element, table, draft, context);
  for (const child of nested ?? []) ignoreElement(child, context);
  const { type, start, finish, unit, value } = draft;
  if (type === undefined || start === undefined || finish === undefined) {
    parent.findings.warn('mspdi/timephased-incomplete', { line: element.line }, 'ignored', context.uid);
    return undefined;
  }
  return { type, start, finish, ...(unit === undefined ? {} : { unit }), ...value };
}

/** Writes the stretches of one record. */
export function writeTimephased(
  writer: XmlWriter,
  uid: number,
  all: readonly Timephased[] | undefined,
): void {
  for (const timephased of all ?? []) {
    const texts = writeFields({ ...timephased, ...spelledValue(timephased) }, table, { UID: String(uid) });
    writer.element('TimephasedData', () => writeOrdered(writer, elementOrder.timephased, texts));
  }
}

function spelledValue({ workMinutes, costCents }: Timephased): Pick<TimephasedElement, 'value'> {
  if (workMinutes !== undefined) return { value: { workMinutes } };
  return costCents === undefined ? {} : { value: { costCents } };
}
