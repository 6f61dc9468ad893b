import type { Baseline, Timephased } from '@regie/engine/model';
import fc from 'fast-check';
import { cents, every, minute, minutes, record, some, text } from './any-value.ts';

/** What activities, resources and assignments have in common. */
export const timephased: fc.Arbitrary<Timephased> = fc
  .tuple(
    record({ type: fc.integer({ min: 3, max: 30 }), start: minute, finish: minute }),
    fc.oneof(some({ workMinutes: minutes }), some({ costCents: cents })),
  )
  .map(([stretch, value]) => ({ ...stretch, ...value }));

export const baseline: fc.Arbitrary<Baseline> = fc
  .tuple(
    fc.integer({ min: 0, max: 10 }),
    some({ start: minute, finish: minute, workMinutes: minutes, costCents: cents, fixedCostCents: cents }),
    fc.oneof(
      fc.constant({}),
      record({ durationMinutes: minutes, durationFormat: fc.constantFrom(5, 7, 39) }),
      record({ durationMinutes: minutes, durationFormat: fc.constant(8), isElapsed: fc.constant(true) }),
    ),
  )
  .map(([number, fields, duration]) => ({ number, ...fields, ...duration }));

export const cost = some({
  costCents: cents,
  actualCostCents: cents,
  remainingCostCents: cents,
  overtimeCostCents: cents,
});
export const customValue = fc
  .tuple(
    record({ fieldId: fc.integer({ min: 188743731, max: 188744000 }), value: text }),
    some({ valueId: every, otherFields: fc.constant({ ValueGUID: '00000000-0000-0000-0000-000000000001' }) }),
  )
  .map(([own, rest]) => ({ ...own, ...rest }));
export const codeAssignment = record({ fieldId: fc.integer({ min: 1, max: 99 }), valueId: every });
