export { type Loss, mspdiLosses } from './losses.ts';
export { type MspdiOptions, readMspdi } from './read-mspdi.ts';
export { type MspdiWriting, writeMspdi } from './write-mspdi.ts';
