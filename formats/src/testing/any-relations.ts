import type { Lag, Relation } from '@regie/engine/model';
import fc from 'fast-check';
import { record, tenths } from './any-value.ts';

const lag = fc.oneof(
  record({ kind: fc.constantFrom('working', 'elapsed'), minutes: tenths }),
  record({
    kind: fc.constantFrom('percent', 'elapsedPercent'),
    percent: fc.integer({ min: -100, max: 100 }),
  }),
) as fc.Arbitrary<Lag>;
const lagFormats = { working: 7, elapsed: 8, percent: 19, elapsedPercent: 20 } as const;

/** Relations between different activities, in the order of their successors as a file has them. */
export function relations(uids: readonly number[]): fc.Arbitrary<Relation[]> {
  const ends = fc
    .tuple(fc.constantFrom(...uids), fc.constantFrom(...uids))
    .filter(([from, to]) => from !== to);
  const type = fc.constantFrom('FS', 'SS', 'FF', 'SF') as fc.Arbitrary<Relation['type']>;
  return fc.array(fc.tuple(ends, type, lag), { maxLength: 6 }).map((all) =>
    all
      .map(([[predecessorUid, successorUid], type, lag]) => ({
        predecessorUid,
        successorUid,
        type,
        lag,
        lagFormat: lagFormats[lag.kind],
      }))
      .sort((a, b) => a.successorUid - b.successorUid),
  );
}
