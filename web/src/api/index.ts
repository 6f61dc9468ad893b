export { type Answer, ProblemError } from './answer.ts';
export { call, callLoosely } from './call.ts';
export { refreshAfter, refreshFor } from './freshness.ts';
export { holds, holdsEverywhere, useMe } from './me.ts';
export { addressOf, makeKey, type RequestOf } from './request.ts';
export { type Undo, useUndo } from './undo.tsx';
export { type Read, type ReadChoices, readKey, readOptions, useRead } from './use-read.ts';
export { useWrite, type Write, type WriteChoices } from './use-write.ts';
