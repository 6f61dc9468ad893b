export { EventList } from './event-list.tsx';
export { operationPhrases, phraseFor } from './operation-phrases.ts';
