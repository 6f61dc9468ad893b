import { type Json, type JsonSchema, notOfShape, type Shape, type ShapeContext } from './shape.ts';

/** A record while it is being read. */
export type Draft<Record> = { -readonly [Key in keyof Record]?: Record[Key] };

/** One property of a record and its shape. */
export interface Property<Record, Key extends keyof Record = keyof Record> {
  readonly key: Key & string;
  readonly schema: JsonSchema;
  readonly read: (draft: Draft<Record>, json: unknown, context: ShapeContext) => void;
  /** undefined when the record has no such value. */
  readonly write: (record: Record) => Json | undefined;
}

/** Gives the function that declares properties of one type of record: `property('name', text)`. */
export function propertiesOf<Record extends object>() {
  return <Key extends keyof Record & string>(
    key: Key,
    shape: Shape<NonNullable<Record[Key]>>,
  ): Property<Record, Key> => ({
    key,
    schema: shape.schema,
    read: (draft, json, context) => {
      const value = shape.read(json, context);
      if (value !== undefined) draft[key] = value;
    },
    write: (record) => {
      const value = record[key];
      return value === undefined || value === null ? undefined : shape.write(value);
    },
  });
}

/** Fails to compile, naming them, when properties of the record are missing: the format forgets nothing. */
type Covering<Record, Properties extends readonly { readonly key: PropertyKey }[]> =
  Exclude<keyof Record, Properties[number]['key']> extends never
    ? unknown
    : { readonly missing: Exclude<keyof Record, Properties[number]['key']> };

interface RecordPlan<Record> {
  /** Properties without which there is no record; all others have the default that `complete` gives. */
  readonly required: readonly (keyof Record & string)[];
  /** Makes the record whole; undefined when a required property is missing. */
  readonly complete: (draft: Draft<Record>) => Record | undefined;
}

/** The shape of a record; properties that it does not know are left out, with a finding. */
export function recordShape<Record extends object>() {
  return <const Properties extends readonly Pick<Property<Record>, 'key' | 'schema' | 'read' | 'write'>[]>(
    properties: Properties & Covering<Record, Properties>,
    plan: RecordPlan<Record>,
  ): Shape<Record> => {
    const byKey = new Map(properties.map((property) => [property.key, property]));
    return {
      schema: {
        type: 'object',
        properties: Object.fromEntries(properties.map(({ key, schema }) => [key, schema])),
        required: plan.required,
        additionalProperties: false,
      },
      read: (json, context) => readRecord(json, byKey, plan, context),
      write: (record) => {
        const entries: [string, Json][] = [];
        for (const property of properties) {
          const value = property.write(record);
          if (value !== undefined) entries.push([property.key, value]);
        }
        return Object.fromEntries(entries);
      },
    };
  };
}

function readRecord<Record>(
  json: unknown,
  byKey: ReadonlyMap<string, Pick<Property<Record>, 'read'>>,
  plan: RecordPlan<Record>,
  context: ShapeContext,
): Record | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return notOfShape(context, json);
  const draft: Draft<Record> = {};
  for (const [key, value] of Object.entries(json)) {
    const path = context.path === '' ? key : `${context.path}.${key}`;
    const property = byKey.get(key);
    if (property === undefined)
      context.findings.note('plan-json/property-unknown', { element: path }, 'ignored');
    else property.read(draft, value, { ...context, path });
  }
  const record = plan.complete(draft);
  if (record === undefined)
    context.findings.warn(
      'plan-json/record-incomplete',
      { element: context.path },
      'ignored',
      plan.required.join(', '),
    );
  return record;
}
