/** What a column of a sheet holds. Money comes in whole cents, a day as `2027-01-11`, an instant in ISO 8601. */
export type SheetKind = 'text' | 'number' | 'money' | 'day' | 'instant' | 'yes-no';

export interface SheetColumn {
  readonly label: string;
  readonly kind: SheetKind;
}

export type SheetValue = string | number | boolean | null;

/** A table for a spreadsheet: columns with their kind, and rows in the order of the columns. */
export interface Sheet {
  readonly name: string;
  readonly language: 'nl' | 'en';
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}

/** Signs at which a spreadsheet begins to calculate, their full-width forms, and those it passes over before. */
const dangerous = /^[=+\-@\t\r\n\u00a0\uff1d\uff0b\uff0d\uff20]/;

/**
 * Text as no spreadsheet takes it for a formula: with an apostrophe before it where it begins with a sign that starts
 * one (OWASP, CSV injection). Reading takes the apostrophe off again, see `restoreText`.
 */
export function defuseText(text: string): string {
  return dangerous.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/** The text that `defuseText` was given. */
export function restoreText(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
