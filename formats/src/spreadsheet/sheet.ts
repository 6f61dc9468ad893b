/**
 * What a column of a sheet holds. Money comes in whole cents, a decimal has two digits behind the comma, a day as `2027-01-11`, an instant as the wall clock of the
 * organisation in the form of ISO 8601 (`2027-01-11T09:30:00Z`): a spreadsheet knows no zones.
 */
export type SheetKind = 'text' | 'number' | 'decimal' | 'money' | 'day' | 'instant' | 'yes-no';

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

/**
 * Signs at which a spreadsheet begins to calculate, also in full width, behind blanks and invisible signs that one of
 * them may pass over; and a tab or line end at the start, after which some begin anew.
 */
const dangerous = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@|\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

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
