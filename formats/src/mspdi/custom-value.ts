import type { CustomValue, OutlineCodeAssignment } from '@regie/engine/model';
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
import { freeText, wholeNumber } from './values.ts';

const valueField = fieldsOf<CustomValue>();
const valueTable = fieldTable([
  valueField('FieldID', 'fieldId', wholeNumber),
  valueField('Value', 'value', freeText),
  valueField('ValueID', 'valueId', wholeNumber),
  valueField('DurationFormat', 'durationFormat', wholeNumber),
]);

/** Reads the ExtendedAttribute of a record; undefined when it does not say which field it belongs to. */
export function readCustomValue(element: XmlElement, parent: RecordContext): CustomValue | undefined {
  const draft: Draft<CustomValue> = {};
  const { fieldId, otherFields } = readOwned(element, parent, valueTable, draft);
  if (fieldId === undefined) return undefined;
  return {
    ...draft,
    fieldId,
    value: draft.value ?? '',
    ...(otherFields === undefined ? {} : { otherFields }),
  };
}

/** Writes the custom values of a record. */
export function writeCustomValues(writer: XmlWriter, values: readonly CustomValue[]): void {
  for (const value of values) {
    const texts = writeFields(value, valueTable, value.otherFields);
    writer.element('ExtendedAttribute', () => writeOrdered(writer, elementOrder.customValue, texts));
  }
}

const codeField = fieldsOf<OutlineCodeAssignment>();
const codeTable = fieldTable([
  codeField('FieldID', 'fieldId', wholeNumber),
  codeField('ValueID', 'valueId', wholeNumber),
]);

/** Reads the OutlineCode of a record; undefined when it does not say which code it belongs to. */
export function readOutlineCodeAssignment(
  element: XmlElement,
  parent: RecordContext,
): OutlineCodeAssignment | undefined {
  const draft: Draft<OutlineCodeAssignment> = {};
  const { fieldId, otherFields } = readOwned(element, parent, codeTable, draft);
  if (fieldId === undefined) return undefined;
  return { ...draft, fieldId, ...(otherFields === undefined ? {} : { otherFields }) };
}

/** Writes the outline codes of a record. */
export function writeOutlineCodeAssignments(
  writer: XmlWriter,
  assignments: readonly OutlineCodeAssignment[],
): void {
  for (const assignment of assignments) {
    const texts = writeFields(assignment, codeTable, assignment.otherFields);
    writer.element('OutlineCode', () => writeOrdered(writer, elementOrder.outlineCodeAssignment, texts));
  }
}

/** Reads an element that names a field by FieldID, and complains when it does not. */
function readOwned<Owned extends { readonly fieldId?: number | undefined }, Whole>(
  element: XmlElement,
  parent: RecordContext,
  table: Parameters<typeof readFields<Owned, Whole>>[1],
  draft: Owned,
): { fieldId: number | undefined; otherFields: { [element: string]: string } | undefined } {
  const context = { ...parent, element: `${parent.element}/${element.name}` };
  const { otherFields, nested } = readFields(element, table, draft, context);
  for (const child of nested ?? []) ignoreElement(child, context);
  if (draft.fieldId === undefined)
    context.findings.warn(
      'mspdi/field-unnamed',
      { line: element.line, element: context.element },
      'ignored',
      context.uid,
    );
  return { fieldId: draft.fieldId, otherFields };
}
