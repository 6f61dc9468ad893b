import type { FindingList } from '../findings.ts';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON Schema, as far as this format needs it. */
export type JsonSchema = { readonly [keyword: string]: Json };

/** Where reading is, and where complaints go. */
export interface ShapeContext {
  readonly findings: FindingList;
  /** The path so far: `activities[3].progress`. */
  readonly path: string;
}

/** How one kind of value stands in the file: for reading, for writing and as schema, from one description. */
export interface Shape<Value> {
  readonly schema: JsonSchema;
  /** undefined, with a finding, when the JSON is not of this shape. */
  readonly read: (json: unknown, context: ShapeContext) => Value | undefined;
  readonly write: (value: Value) => Json;
}

/** Complains that what stands here is not of the shape wanted. */
export function notOfShape({ findings, path }: ShapeContext, json: unknown): undefined {
  const detail =
    typeof json === 'object' ? (Array.isArray(json) ? 'a list' : String(json)) : JSON.stringify(json);
  findings.warn('plan-json/value-unreadable', { element: path }, 'defaulted', detail);
  return undefined;
}

/** A value that passes a test and stands in the file as it is. */
export function plainShape<Value extends Json>(
  schema: JsonSchema,
  isValue: (json: unknown) => json is Value,
): Shape<Value> {
  return {
    schema,
    read: (json, context) => (isValue(json) ? json : notOfShape(context, json)),
    write: (value) => value,
  };
}

/** A value spelled as text, such as a date. */
export function spelledShape<Value>(
  schema: JsonSchema,
  parse: (text: string) => Value | undefined,
  format: (value: Value) => string,
): Shape<Value> {
  return {
    schema: { type: 'string', ...schema },
    read: (json, context) =>
      (typeof json === 'string' ? parse(json) : undefined) ?? notOfShape(context, json),
    write: format,
  };
}

/** One of a few words or numbers. */
export function choiceShape<const Value extends string | number>(values: readonly Value[]): Shape<Value> {
  return {
    schema: { enum: values },
    read: (json, context) => values.find((value) => value === json) ?? notOfShape(context, json),
    write: (value) => value,
  };
}

/** A list; items that are not of the shape are left out, with a finding each. */
export function listShape<Item>(item: Shape<Item>): Shape<readonly Item[]> {
  return {
    schema: { type: 'array', items: item.schema },
    read: (json, context) => {
      if (!Array.isArray(json)) return notOfShape(context, json);
      return json.flatMap((value: unknown, index) => {
        const read = item.read(value, { ...context, path: `${context.path}[${index}]` });
        return read === undefined ? [] : [read];
      });
    },
    write: (items) => items.map(item.write),
  };
}

/** A list of fixed length in which null stands for undefined. */
export function tupleShape<Item>(item: Shape<Item>, length: number): Shape<readonly (Item | undefined)[]> {
  return {
    schema: {
      type: 'array',
      items: { anyOf: [item.schema, { type: 'null' }] },
      minItems: length,
      maxItems: length,
    },
    read: (json, context) => {
      if (!Array.isArray(json) || json.length !== length) return notOfShape(context, json);
      return json.map((value: unknown, index) =>
        value === null ? undefined : item.read(value, { ...context, path: `${context.path}[${index}]` }),
      );
    },
    write: (items) => Array.from({ length }, (_, index) => writeOrNull(item, items[index])),
  };
}

function writeOrNull<Item>(item: Shape<Item>, value: Item | undefined): Json {
  return value === undefined ? null : item.write(value);
}

/** The same shape with a sentence about it in the schema. */
export function described<Value>(shape: Shape<Value>, description: string): Shape<Value> {
  return { ...shape, schema: { ...shape.schema, description } };
}
