import type { Baseline, Timephased } from '@regie/engine/model';
import type { XmlElement, XmlWriter } from '../xml/index.ts';
import { isElapsedFormat, usualFormats } from './codes.ts';
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
import { readTimephased, writeTimephased } from './timephased.ts';
import { decimal, duration, flag, instant, wholeNumber } from './values.ts';

const field = fieldsOf<Baseline>();
const table = fieldTable([
  field('Number', 'number', wholeNumber),
  field('Start', 'start', instant),
  field('Finish', 'finish', instant),
  field('Duration', 'durationMinutes', duration),
  field('DurationFormat', 'durationFormat', wholeNumber),
  field('EstimatedDuration', 'isEstimated', flag),
  field('Work', 'workMinutes', duration),
  field('Cost', 'costCents', decimal),
  field('FixedCost', 'fixedCostCents', decimal),
  field('BCWS', 'plannedValueCents', decimal),
  field('BCWP', 'earnedValueCents', decimal),
]);

/** Reads one Baseline of a task, resource or assignment. Without a Number it is the first one, as in older files. */
export function readBaseline(element: XmlElement, parent: RecordContext): Baseline {
  const context = { ...parent, element: `${parent.element}/${element.name}` };
  const draft: Draft<Baseline> = {};
  const { otherFields, nested } = readFields(element, table, draft, context);
  const timephased: Timephased[] = [];
  for (const child of nested ?? []) {
    const stretch = child.name === 'TimephasedData' ? readTimephased(child, context) : undefined;
    if (stretch !== undefined) timephased.push(stretch);
    else if (child.name !== 'TimephasedData') ignoreElement(child, context);
  }
  return {
    number: 0,
    ...draft,
    ...(isElapsedFormat(draft.durationFormat) ? { isElapsed: true } : {}),
    ...(timephased.length > 0 ? { timephased } : {}),
    ...(otherFields === undefined ? {} : { otherFields }),
  };
}

/** Writes the baselines of one record. */
export function writeBaselines(writer: XmlWriter, uid: number, baselines: readonly Baseline[]): void {
  for (const baseline of baselines) {
    const texts = writeFields(baseline, table, baseline.otherFields);
    if (baseline.isElapsed === true && !isElapsedFormat(baseline.durationFormat))
      texts.set('DurationFormat', String(usualFormats.elapsed));
    writer.element('Baseline', () =>
      writeOrdered(writer, elementOrder.baseline, texts, {
        TimephasedData: () => writeTimephased(writer, uid, baseline.timephased),
      }),
    );
  }
}
