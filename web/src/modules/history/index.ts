export { EventList } from './event-list.tsx';
export { ToldFields } from './field-changes.tsx';
export { kindOf } from './told-tables.ts';
export { useFieldWords } from './use-field-words.ts';
