export { type LevellingAgreement, readLevellingJson } from './read-levelling-json.ts';
