export { EventList } from './event-list.tsx';
export { ToldFields } from './field-changes.tsx';
export { useFieldWords } from './use-field-words.ts';
