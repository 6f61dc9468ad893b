export { leaveXer, type XerLeaving } from './for-other-formats.ts';
export type { XerLoss } from './losses.ts';
export { readXer } from './read-xer.ts';
export { writeXer, type XerWriting } from './write-xer.ts';
