import type { FindingList, Place } from '../findings.ts';
import type { XmlElement } from '../xml/index.ts';
import { ownText, type SilentSpelling } from './values.ts';

/** A record while it is being read. */
export type Draft<Record> = { -readonly [Key in keyof Record]?: Record[Key] };

/** One element of the file and its place in a record, for reading and for writing. */
export interface Field<RecordDraft, Record> {
  readonly element: string;
  /** Puts the value into the draft; false when the text is not of the right kind. */
  readonly read: (draft: RecordDraft, text: string) => boolean;
  /** Whether the text says more than the draft can hold. */
  readonly isCut?: ((text: string) => boolean) | undefined;
  /** undefined when the record has no such value. */
  readonly write: (record: Record) => string | undefined;
}

/** Gives the function that declares fields of one type of record: `field('UID', 'uid', wholeNumber)`. */
export function fieldsOf<Record extends object>() {
  return <Key extends keyof Record>(
    element: string,
    key: Key,
    spelling: SilentSpelling<NonNullable<Record[Key]>>,
  ): Field<Draft<Record>, Record> => ({
    element,
    read: (draft, text) => {
      const value = spelling.read(text);
      if (value === undefined) return false;
      if (value !== null) draft[key] = value;
      return true;
    },
    write: (record) => {
      const value = record[key];
      return value === undefined || value === null ? undefined : spelling.write(value);
    },
    isCut: spelling.isCut,
  });
}

/** The fields of a part as fields of the whole. */
export function within<WholeDraft, Whole, PartDraft, Part>(
  draftOfPart: (draft: WholeDraft) => PartDraft,
  part: (whole: Whole) => Part | undefined,
  fields: readonly Field<PartDraft, Part>[],
): Field<WholeDraft, Whole>[] {
  return fields.map(({ element, read, write, isCut }) => ({
    element,
    isCut,
    read: (draft, text) => read(draftOfPart(draft), text),
    write: (whole) => {
      const value = part(whole);
      return value === undefined ? undefined : write(value);
    },
  }));
}

/** The fields of one type of record, ready to be found by element. */
export interface FieldTable<RecordDraft, Record> {
  readonly fields: readonly Field<RecordDraft, Record>[];
  readonly byElement: ReadonlyMap<string, Field<RecordDraft, Record>>;
}

/** Makes a table of fields; an element may stand in it once. */
export function fieldTable<RecordDraft, Record>(
  fields: readonly Field<RecordDraft, Record>[],
): FieldTable<RecordDraft, Record> {
  return { fields, byElement: new Map(fields.map((field) => [field.element, field])) };
}

/** Where reading is, for findings. */
export interface RecordContext {
  readonly findings: FindingList;
  /** The path of the record's element, such as Task/Baseline. */
  readonly element: string;
  readonly uid?: string | undefined;
}

/** The place of a child of the record. */
export function placeOf(context: RecordContext, child: XmlElement): Place {
  return {
    line: child.line,
    element: `${context.element}/${child.name}`,
    ...(context.uid === undefined ? {} : { uid: context.uid }),
  };
}

/**
 * Reads the children of a record into the draft by the table. Gives back what the table does not know: leaves as
 * other fields, and what has children of its own as nested elements, for the caller to read or complain about.
 */
export function readFields<RecordDraft, Record>(
  record: XmlElement,
  table: FieldTable<RecordDraft, Record>,
  draft: RecordDraft,
  context: RecordContext,
): { otherFields: { [element: string]: string } | undefined; nested: XmlElement[] | undefined } {
  let otherFields: { [element: string]: string } | undefined;
  let nested: XmlElement[] | undefined;
  for (const child of record.children) {
    const field = table.byElement.get(child.name);
    if (child.children.length > 0) {
      nested ??= [];
      nested.push(child);
    } else if (field !== undefined) {
      const text = child.text.trim() === '' ? child.text.trim() : child.text;
      if (!field.read(draft, text)) {
        if (text !== '')
          context.findings.warn('mspdi/value-unreadable', placeOf(context, child), 'defaulted', text);
      } else if (field.isCut?.(text) === true)
        context.findings.note('mspdi/seconds-cut', placeOf(context, child), 'corrected', text);
    } else {
      otherFields ??= {};
      otherFields[child.name] = ownText(child.text);
    }
  }
  return { otherFields, nested };
}

/** Complains about an element that this reader does not know what to do with. */
export function ignoreElement(element: XmlElement, context: RecordContext): void {
  context.findings.note('mspdi/element-ignored', placeOf(context, element), 'ignored');
}

/** The texts of a record by element, its other fields among them; what the plan computes with wins. */
export function writeFields<RecordDraft, Record>(
  record: Record,
  table: FieldTable<RecordDraft, Record>,
  otherFields: Readonly<{ [element: string]: string }> | undefined,
): Map<string, string> {
  const texts = new Map<string, string>(otherFields === undefined ? [] : Object.entries(otherFields));
  for (const field of table.fields) {
    const text = field.write(record);
    if (text !== undefined) texts.set(field.element, text);
  }
  return texts;
}
