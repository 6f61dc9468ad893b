export { readEarnedValueJson } from './read-earned-value-json.ts';
