import { type Activity, newActivity } from '@regie/engine/model';
import fc from 'fast-check';
import { baseline, codeAssignment, cost, customValue, timephased } from './any-detail.ts';
import { minute, minutes, percent, record, some, tenths, text } from './any-value.ts';

const constraint = fc.oneof(
  fc.constantFrom({ type: 'asSoonAsPossible' }, { type: 'asLateAsPossible' }),
  record({
    type: fc.constantFrom(
      'startNoEarlierThan',
      'startNoLaterThan',
      'finishNoEarlierThan',
      'finishNoLaterThan',
      'mustStartOn',
      'mustFinishOn',
    ),
    date: minute,
  }),
) as fc.Arbitrary<Activity['constraint']>;

const durations = fc.oneof(
  record({
    durationMinutes: minutes,
    isElapsed: fc.constant(false),
    durationFormat: fc.constantFrom(3, 5, 7, 39),
  }),
  record({
    durationMinutes: minutes,
    isElapsed: fc.constant(true),
    durationFormat: fc.constantFrom(4, 8, 40),
  }),
);

/** An activity on one of the calendars. */
export function activity(uid: number, calendarUids: readonly number[]): fc.Arbitrary<Activity> {
  return fc
    .tuple(
      record({
        name: text,
        outlineLevel: fc.integer({ min: 1, max: 4 }),
        isMilestone: fc.boolean(),
        isActive: fc.boolean(),
        isManual: fc.boolean(),
        type: fc.constantFrom('fixedUnits', 'fixedDuration', 'fixedWork') as fc.Arbitrary<Activity['type']>,
        isEffortDriven: fc.boolean(),
        priority: fc.integer({ min: 0, max: 1000 }),
        ignoresResourceCalendars: fc.boolean(),
        constraint,
        levellingDelayMinutes: tenths,
        progress: fc
          .tuple(
            percent,
            some({
              actualStart: minute,
              actualFinish: minute,
              percentWorkComplete: percent,
              physicalPercentComplete: percent,
              actualDurationMinutes: minutes,
              remainingDurationMinutes: minutes,
              stop: minute,
              resume: minute,
            }),
          )
          .map(([percentComplete, rest]) => ({ percentComplete, ...rest })),
        recorded: some({
          start: minute,
          finish: minute,
          totalSlackMinutes: tenths,
          isCritical: fc.boolean(),
        }),
        cost,
        baselines: fc.array(baseline, { maxLength: 2 }),
        customValues: fc.array(customValue, { maxLength: 2 }),
        outlineCodes: fc.array(codeAssignment, { maxLength: 1 }),
      }),
      durations,
      some({
        wbs: text,
        notes: text,
        isRecurring: fc.constant(true),
        isEstimated: fc.boolean(),
        calendarUid: fc.constantFrom(...calendarUids),
        workMinutes: minutes,
        deadline: minute,
        levellingDelayFormat: fc.constantFrom(8, 10),
        canSplitByLevelling: fc.boolean(),
        timephased: fc.array(timephased, { minLength: 1, maxLength: 2 }),
        otherFields: fc.constant({ Contact: 'A. Jansen', HideBar: '1' }),
      }),
      fc.option(record({ start: minute, finish: minute, durationMinutes: minutes }), { nil: undefined }),
    )
    .map(([own, duration, rest, manual]) => ({
      ...newActivity({ uid, ...own, ...duration, ...rest }),
      ...(manual === undefined ? {} : { manual }),
    }));
}
