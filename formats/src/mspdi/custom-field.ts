import type { CustomField, CustomFieldChoice, CustomFieldOwner } from '@regie/engine/model';
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

const field = fieldsOf<CustomField>();
const table = fieldTable([
  field('FieldID', 'fieldId', wholeNumber),
  field('FieldName', 'name', freeText),
  field('Alias', 'alias', freeText),
]);

const choice = fieldsOf<CustomFieldChoice>();
const choiceTable = fieldTable([
  choice('ID', 'id', wholeNumber),
  choice('Value', 'value', freeText),
  choice('Description', 'description', freeText),
  choice('Phonetic', 'phonetic', freeText),
]);

/** Reads the definition of a custom field (ExtendedAttribute); undefined, with a finding, when it has no FieldID. */
export function readCustomField(element: XmlElement, context: RecordContext): CustomField | undefined {
  const draft: Draft<CustomField> = {};
  const { otherFields, nested } = readFields(element, table, draft, context);
  const values = (nested ?? []).flatMap((child) => {
    if (child.name === 'ValueList') return child.children.map((value) => readChoice(value, context));
    ignoreElement(child, context);
    return [];
  });
  const { fieldId } = draft;
  if (fieldId === undefined) {
    context.findings.warn('mspdi/field-unnamed', { line: element.line, element: context.element }, 'ignored');
    return undefined;
  }
  const owner = ownerOf(fieldId);
  return {
    ...draft,
    fieldId,
    name: draft.name ?? '',
    ...(owner === undefined ? {} : { owner }),
    ...(values.length > 0 ? { values } : {}),
    ...(otherFields === undefined ? {} : { otherFields }),
  };
}

function readChoice(element: XmlElement, parent: RecordContext): CustomFieldChoice {
  const context = { ...parent, element: `${parent.element}/ValueList/${element.name}` };
  const draft: Draft<CustomFieldChoice> = {};
  const { nested } = readFields(element, choiceTable, draft, context);
  for (const child of nested ?? []) ignoreElement(child, context);
  return { ...draft, value: draft.value ?? '' };
}

/** The high part of a FieldID is the type of record in Microsoft Project: 0x0B4 task, 0x0C4 resource, 0x0F4 assignment. */
function ownerOf(fieldId: number): CustomFieldOwner | undefined {
  const kind = Math.floor(fieldId / 0x10_0000);
  if (kind === 0x0b4) return 'activity';
  if (kind === 0x0c4) return 'resource';
  return kind === 0x0f4 ? 'assignment' : undefined;
}

/** Writes the definition of a custom field. */
export function writeCustomField(writer: XmlWriter, customField: CustomField): void {
  const texts = writeFields(customField, table, customField.otherFields);
  writer.element('ExtendedAttribute', () =>
    writeOrdered(writer, elementOrder.customField, texts, {
      ValueList: () => {
        if (customField.values === undefined) return;
        const values = customField.values;
        writer.element('ValueList', () => {
          for (const value of values)
            writer.element('Value', () =>
              writeOrdered(
                writer,
                elementOrder.customFieldChoice,
                writeFields(value, choiceTable, undefined),
              ),
            );
        });
      },
    }),
  );
}
