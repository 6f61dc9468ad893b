import type { OutlineCode, OutlineCodeMask, OutlineCodeValue } from '@regie/engine/model';
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

const code = fieldsOf<OutlineCode>();
const codeTable = fieldTable([
  code('FieldID', 'fieldId', wholeNumber),
  code('FieldName', 'name', freeText),
  code('Alias', 'alias', freeText),
]);

const value = fieldsOf<OutlineCodeValue>();
const valueTable = fieldTable([
  value('ValueID', 'valueId', wholeNumber),
  value('ParentValueID', 'parentValueId', wholeNumber),
  value('Value', 'value', freeText),
  value('Description', 'description', freeText),
]);

const mask = fieldsOf<OutlineCodeMask>();
const maskTable = fieldTable([
  mask('Level', 'level', wholeNumber),
  mask('Type', 'type', wholeNumber),
  mask('Length', 'length', wholeNumber),
  mask('Separator', 'separator', freeText),
]);

/** Reads the definition of an outline code; undefined, with a finding, when it has no FieldID. */
export function readOutlineCode(element: XmlElement, context: RecordContext): OutlineCode | undefined {
  const draft: Draft<OutlineCode> = {};
  const { otherFields, nested } = readFields(element, codeTable, draft, context);
  const values: OutlineCodeValue[] = [];
  const masks: OutlineCodeMask[] = [];
  for (const list of nested ?? []) {
    if (list.name === 'Values')
      values.push(...list.children.flatMap((child) => readValue(child, context) ?? []));
    else if (list.name === 'Masks') masks.push(...list.children.map((child) => readMask(child, context)));
    else ignoreElement(list, context);
  }
  const { fieldId } = draft;
  if (fieldId === undefined) {
    context.findings.warn('mspdi/field-unnamed', { line: element.line, element: context.element }, 'ignored');
    return undefined;
  }
  return { ...draft, fieldId, masks, values, ...(otherFields === undefined ? {} : { otherFields }) };
}

function readValue(element: XmlElement, parent: RecordContext): OutlineCodeValue | undefined {
  const context = { ...parent, element: `${parent.element}/Values/${element.name}` };
  const draft: Draft<OutlineCodeValue> = {};
  const { otherFields, nested } = readFields(element, valueTable, draft, context);
  for (const child of nested ?? []) ignoreElement(child, context);
  const { valueId } = draft;
  if (valueId === undefined) {
    context.findings.warn(
      'mspdi/code-value-unnumbered',
      { line: element.line, element: context.element },
      'ignored',
    );
    return undefined;
  }
  return {
    ...draft,
    valueId,
    value: draft.value ?? '',
    ...(otherFields === undefined ? {} : { otherFields }),
  };
}

function readMask(element: XmlElement, parent: RecordContext): OutlineCodeMask {
  const context = { ...parent, element: `${parent.element}/Masks/${element.name}` };
  const draft: Draft<OutlineCodeMask> = {};
  const { nested } = readFields(element, maskTable, draft, context);
  for (const child of nested ?? []) ignoreElement(child, context);
  return { level: 1, type: 0, length: 0, separator: '.', ...draft };
}

/** Writes the definition of an outline code. */
export function writeOutlineCode(writer: XmlWriter, outlineCode: OutlineCode): void {
  const texts = writeFields(outlineCode, codeTable, outlineCode.otherFields);
  writer.element('OutlineCode', () =>
    writeOrdered(writer, elementOrder.outlineCode, texts, {
      Values: () =>
        writeList(writer, 'Values', outlineCode.values, (entry) =>
          writer.element('Value', () =>
            writeOrdered(
              writer,
              elementOrder.outlineCodeValue,
              writeFields(entry, valueTable, entry.otherFields),
            ),
          ),
        ),
      Masks: () =>
        writeList(writer, 'Masks', outlineCode.masks, (entry) =>
          writer.element('Mask', () =>
            writeOrdered(writer, elementOrder.outlineCodeMask, writeFields(entry, maskTable, undefined)),
          ),
        ),
    }),
  );
}

function writeList<Item>(
  writer: XmlWriter,
  name: string,
  items: readonly Item[],
  write: (item: Item) => void,
): void {
  if (items.length === 0) return;
  writer.element(name, () => {
    for (const item of items) write(item);
  });
}
