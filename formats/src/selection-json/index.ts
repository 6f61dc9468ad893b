export { readSelectionJson } from './read-selection-json.ts';
