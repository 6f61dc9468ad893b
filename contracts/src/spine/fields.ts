import { z } from 'zod';
import type { Permission } from './permissions.ts';
import { longestTag, longestTags, mostTags, tagsPattern } from './tags.ts';
import { trust } from './trust.ts';

/**
 * What a field of a record can be. A day is `2027-01-11`, an instant ISO 8601 in UTC, money whole cents; tags are one text
 * with commas between them.
 */
export type FieldKind =
  | 'key'
  | 'text'
  | 'long-text'
  | 'choice'
  | 'integer'
  | 'money'
  | 'day'
  | 'instant'
  | 'yes-no'
  | 'person'
  | 'record'
  | 'tags';

/** One row of a field table. Grid, filters, paste, export, API, history and as-of all come from it. */
export interface Field {
  readonly kind: FieldKind;
  /** Code of the term in language/ that gives label and meaning. */
  readonly term: string;
  /** Never null. */
  readonly isRequired?: true;
  /** Filled in by the rules when a new record does not say. */
  readonly hasDefault?: true;
  /** Server-made or computed: not accepted in a write. */
  readonly isReadOnly?: true;
  /** May be set when the record is made, not afterwards. */
  readonly isFixed?: true;
  readonly options?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly longest?: number;
  /** Shown behind a figure: 'days', '%'. */
  readonly unit?: string;
  /** A permission of its own, needed in the record's scope to see, filter, sort, export or change it. */
  readonly permission?: Permission;
  /** For a reference: the type of record it points to. */
  readonly recordType?: string;
  /** Shown when nobody chose columns. */
  readonly isShownFirst?: true;
}
export type FieldTable = Readonly<Record<string, Field>>;

type Bare<F extends Field> = F extends { kind: 'choice'; options: readonly (infer Option)[] }
  ? Option
  : F['kind'] extends 'integer' | 'money'
    ? number
    : F['kind'] extends 'yes-no'
      ? boolean
      : string;
type ValueOf<F extends Field> = F extends { isRequired: true } ? Bare<F> : Bare<F> | null;

/** The record as its field table describes it. */
export type RowOf<T extends FieldTable> = { readonly [Name in keyof T]: ValueOf<T[Name]> };
type WritableName<T extends FieldTable> = {
  [Name in keyof T]: T[Name] extends { isReadOnly: true } ? never : Name;
}[keyof T];
type PatchableName<T extends FieldTable> = {
  [Name in keyof T]: T[Name] extends { isReadOnly: true } | { isFixed: true } ? never : Name;
}[keyof T];
type RequiredName<T extends FieldTable> = {
  [Name in WritableName<T>]: T[Name] extends { hasDefault: true }
    ? never
    : T[Name] extends { isRequired: true }
      ? Name
      : never;
}[WritableName<T>];
/** What may be sent to change a record: any part of what is writable. */
export type PatchOf<T extends FieldTable> = { readonly [Name in PatchableName<T>]?: ValueOf<T[Name]> };
/** What must be sent to make one: the required fields, and any other writable one. */
export type DraftOf<T extends FieldTable> = {
  readonly [Name in RequiredName<T>]: ValueOf<T[Name]>;
} & { readonly [Name in WritableName<T>]?: ValueOf<T[Name]> };

/** The values that may be sent, of a record as a whole. */
export type WritableOf<T extends FieldTable> = { readonly [Name in WritableName<T>]: ValueOf<T[Name]> };

/** Nothing filled in: what a rule begins with when it fills in what a new record gets. */
export function emptyValues<T extends FieldTable>(table: T): WritableOf<T> {
  const writable = Object.entries(table).filter(([, field]) => field.isReadOnly !== true);
  // What is required is filled in by the request or the rule; a column refuses what nobody filled in.
  return trust(Object.fromEntries(writable.map(([name]) => [name, null])));
}

/** A calendar day that exists. */
export const daySchema = z.iso.date().check(z.refine((day) => day >= '1900-01-01' && day <= '2199-12-31'));
/** An instant in UTC in the years that days have: PostgreSQL knows no year 0. */
export const instantSchema = z.iso
  .datetime()
  .check(z.refine((instant) => instant >= '1900' && instant < '2200', 'from 1900 to 2199'));
export const idSchema = z.uuid();

function textSchema(field: Field): z.ZodType {
  const longest = field.longest ?? (field.kind === 'long-text' ? 10_000 : 300);
  const text = z
    .string()
    .max(longest)
    .regex(/^[^\0]*$/, 'no NUL');
  return field.isRequired === true ? text.check(z.refine((value) => value.trim() !== '', 'empty')) : text;
}

/** The schema of one field's value, null aside. */
export function valueSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'integer':
      return z
        .number()
        .int()
        .min(field.least ?? -2_147_483_648)
        .max(field.most ?? 2_147_483_647);
    case 'money':
      return z.number().int().min(-9_000_000_000_000_00).max(9_000_000_000_000_00);
    case 'yes-no':
      return z.boolean();
    case 'choice':
      return z.enum([...(field.options ?? [])]);
    case 'day':
      return daySchema;
    case 'instant':
      return instantSchema;
    case 'person':
    case 'record':
      return idSchema;
    case 'tags':
      return z
        .string()
        .max(longestTags)
        .regex(tagsPattern, `up to ${mostTags} tags of ${longestTag} characters`);
    case 'key':
    case 'text':
    case 'long-text':
      return textSchema(field);
  }
}

function fieldSchema(field: Field): z.ZodType {
  return field.isRequired === true ? valueSchema(field) : valueSchema(field).nullable();
}

function shape(table: FieldTable, take: (field: Field) => z.ZodType | undefined): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([name, field]) => {
      const schema = take(field);
      return schema === undefined ? [] : [[name, schema]];
    }),
  );
}

/** The schema of a whole row; built from the table, so the compiler takes the row type on trust. */
export function rowSchema<T extends FieldTable>(table: T): z.ZodType<RowOf<T>> {
  return trust(z.strictObject(rowShape(table)));
}

/** The properties of a row, for schemas that add to it. A field with a permission may be missing for a reader. */
export function rowShape(table: FieldTable): Record<string, z.ZodType> {
  return shape(table, (field) =>
    field.permission === undefined ? fieldSchema(field) : valueSchema(field).nullable(),
  );
}

export function patchSchema<T extends FieldTable>(table: T): z.ZodType<PatchOf<T>> {
  return trust(
    z.strictObject({
      ...shape(table, (field) =>
        field.isReadOnly === true || field.isFixed === true ? undefined : fieldSchema(field).optional(),
      ),
      custom: customValuesSchema.optional(),
    }),
  );
}

export function draftSchema<T extends FieldTable>(table: T): z.ZodType<DraftOf<T>> {
  return trust(
    z.strictObject({
      ...shape(table, (field) => {
        if (field.isReadOnly === true) return undefined;
        const mustBeSent = field.isRequired === true && field.hasDefault !== true;
        return mustBeSent ? fieldSchema(field) : fieldSchema(field).optional();
      }),
      custom: customValuesSchema.optional(),
    }),
  );
}

/** Values of fields that people added, by the generated key of the field; null empties one. */
export const customValuesSchema = z.record(
  z.string().regex(/^c[0-9a-z]{1,12}$/),
  z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()]),
);
export type CustomValues = z.infer<typeof customValuesSchema>;

/** Every kind of record has these. */
export const commonFields = {
  key: { kind: 'key', term: 'key', isRequired: true, isReadOnly: true, isShownFirst: true },
  title: { kind: 'text', term: 'title', isRequired: true, longest: 200, isShownFirst: true },
} as const satisfies FieldTable;
/** Those of a record that stands in a project, or in a place above one. */
export const placedFields = {
  ...commonFields,
  projectTitle: { kind: 'text', term: 'project', isRequired: true, isReadOnly: true, isShownFirst: true },
} as const satisfies FieldTable;
export const closingFields = {
  tags: { kind: 'tags', term: 'tags' },
  createdAt: { kind: 'instant', term: 'created-at', isRequired: true, isReadOnly: true },
  updatedAt: { kind: 'instant', term: 'updated-at', isRequired: true, isReadOnly: true },
} as const satisfies FieldTable;
