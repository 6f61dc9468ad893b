export { addressOfHit, Marked, useThing, useWhereabouts } from './hit.tsx';
export { useHits } from './use-hits.ts';
