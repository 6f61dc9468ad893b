import { type Assignment, newAssignment, newResource, type Resource } from '@regie/engine/model';
import fc from 'fast-check';
import { baseline, codeAssignment, cost, customValue, timephased } from './any-detail.ts';
import { minute, minutes, percent, record, some, tenths, text } from './any-value.ts';

const rate = record({
  from: minute,
  to: minute,
  table: fc.integer({ min: 0, max: 4 }),
  standardRate: fc.integer({ min: 0, max: 9999 }),
  standardFormat: fc.constantFrom(2, 3),
  overtimeRate: fc.integer({ min: 0, max: 9999 }),
  overtimeFormat: fc.constant(2),
  costPerUseCents: fc.integer({ min: 0, max: 99_999 }),
});

/** A resource on one of the calendars. */
export function resource(uid: number, calendarUids: readonly number[]): fc.Arbitrary<Resource> {
  return fc
    .tuple(
      record({
        name: text,
        kind: fc.constantFrom('work', 'material', 'cost') as fc.Arbitrary<Resource['kind']>,
        maxUnits: fc.constantFrom(0.5, 1, 3),
        canLevel: fc.boolean(),
        availability: fc.array(record({ from: minute, to: minute, units: fc.constantFrom(0.5, 1) }), {
          maxLength: 2,
        }),
        rates: fc.array(rate, { maxLength: 2 }),
        cost,
        baselines: fc.array(baseline, { maxLength: 1 }),
        customValues: fc.array(customValue, { maxLength: 1 }),
        outlineCodes: fc.array(codeAssignment, { maxLength: 1 }),
      }),
      some({
        initials: text,
        group: text,
        notes: text,
        calendarUid: fc.constantFrom(...calendarUids),
        isGeneric: fc.boolean(),
        workMinutes: minutes,
      }),
    )
    .map(([own, rest]) => newResource({ uid, ...own, ...rest }));
}

/** An assignment of one of the resources, or of nobody. */
export function assignment(
  uid: number,
  activityUids: readonly number[],
  resourceUids: readonly number[],
): fc.Arbitrary<Assignment> {
  return fc
    .tuple(
      record({
        activityUid: fc.constantFrom(...activityUids),
        units: fc.constantFrom(0.5, 1, 2),
        workMinutes: minutes,
        contour: fc.constantFrom('flat', 'bell', 'contoured') as fc.Arbitrary<Assignment['contour']>,
        delayMinutes: tenths,
        levellingDelayMinutes: tenths,
        cost,
        timephased: fc.array(timephased, { maxLength: 2 }),
        baselines: fc.array(baseline, { maxLength: 1 }),
        customValues: fc.array(customValue, { maxLength: 1 }),
      }),
      some({
        resourceUid: fc.constantFrom(...resourceUids),
        start: minute,
        finish: minute,
        overtimeWorkMinutes: minutes,
        percentWorkComplete: percent,
        rateTable: fc.integer({ min: 0, max: 4 }),
      }),
    )
    .map(([own, rest]) => newAssignment({ uid, ...own, ...rest }));
}
