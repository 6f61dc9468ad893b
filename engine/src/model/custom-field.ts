/** The records that a field of one's own can belong to. */
export type CustomFieldOwner = 'activity' | 'resource' | 'assignment' | 'project';

/** A field that the plan's makers added: Text1, Number3, an enterprise field. */
export interface CustomField {
  /** The number that names the field in the source format (FieldID), also used by values. */
  readonly fieldId: number;
  readonly owner?: CustomFieldOwner | undefined;
  /** The built-in name: Text1. */
  readonly name: string;
  /** The name its makers gave it. */
  readonly alias?: string | undefined;
  readonly otherFields?: Readonly<Record<string, string>> | undefined;
  /** Allowed values, in order. */
  readonly values?: readonly CustomFieldChoice[] | undefined;
}

/** An allowed value of a custom field. */
export interface CustomFieldChoice {
  readonly id?: number | undefined;
  readonly value: string;
  readonly description?: string | undefined;
  readonly phonetic?: string | undefined;
}

/** The value of a custom field on a record, as text in the spelling of the source. */
export interface CustomValue {
  readonly fieldId: number;
  readonly value: string;
  readonly valueId?: number | undefined;
  readonly durationFormat?: number | undefined;
  readonly otherFields?: Readonly<Record<string, string>> | undefined;
}

/** A hierarchical code list that activities or resources can refer to. */
export interface OutlineCode {
  readonly fieldId: number;
  readonly name?: string | undefined;
  readonly alias?: string | undefined;
  readonly masks: readonly OutlineCodeMask[];
  readonly values: readonly OutlineCodeValue[];
  readonly otherFields?: Readonly<Record<string, string>> | undefined;
}

/** How one level of an outline code is spelled. */
export interface OutlineCodeMask {
  readonly level: number;
  /** The number the source format gives to digits, letters, any characters. */
  readonly type: number;
  /** 0 is any length. */
  readonly length: number;
  readonly separator: string;
}

/** One entry of an outline code. */
export interface OutlineCodeValue {
  readonly valueId: number;
  readonly parentValueId?: number | undefined;
  readonly value: string;
  readonly description?: string | undefined;
  readonly otherFields?: Readonly<Record<string, string>> | undefined;
}

/** The entry of an outline code that a record carries. */
export interface OutlineCodeAssignment {
  readonly fieldId: number;
  readonly valueId?: number | undefined;
  readonly otherFields?: Readonly<Record<string, string>> | undefined;
}
