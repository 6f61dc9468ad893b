export type { FormatNames } from './format-names.ts';
export { resolveCalendars } from './resolve-calendars.ts';
export { resolveReferences } from './resolve-references.ts';
