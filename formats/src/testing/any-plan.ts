import {
  type Activity,
  type Assignment,
  type Baseline,
  type Calendar,
  type CalendarException,
  type CustomField,
  type DayPattern,
  type Lag,
  minutesPerClockDay,
  newActivity,
  newAssignment,
  newProject,
  newResource,
  type OutlineCode,
  type Plan,
  parsePlanMinute,
  type Recurrence,
  type Relation,
  type Resource,
  type Timephased,
  type WorkWeek,
} from '@regie/engine/model';
import fc from 'fast-check';

const firstMinute = parsePlanMinute('1990-01-01') ?? 0;
const lastMinute = parsePlanMinute('2090-01-01') ?? 0;

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((value) => value.trim() !== '');
const minute = fc.integer({ min: firstMinute, max: lastMinute });
const day = minute.map((value) => Math.floor(value / minutesPerClockDay));
const minutes = fc.integer({ min: 0, max: 1_000_000 });
const tenths = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 10);
const percent = fc.integer({ min: 0, max: 100 });
const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

/** A record whose optional parts are missing now and then, rather than present and undefined. */
function some<Shape extends Record<string, unknown>>(
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
) {
  return fc.record(shape, { requiredKeys: [], noNullPrototype: true });
}

function record<Shape extends Record<string, unknown>>(
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
) {
  return fc.record(shape, { noNullPrototype: true });
}

const dayPattern: fc.Arbitrary<DayPattern> = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 }), { minLength: 2, maxLength: 6 })
  .map((hours) => {
    const sorted = hours.sort((a, b) => a - b);
    return sorted.flatMap((from, index) =>
      index % 2 === 0 && sorted[index + 1] !== undefined
        ? [{ from: from * 60, to: (sorted[index + 1] ?? 0) * 60 }]
        : [],
    );
  });
const anyDay = fc.oneof(fc.constant<DayPattern>([]), dayPattern);
const week = fc.array(maybe(anyDay), { minLength: 7, maxLength: 7 });
const fullWeek = fc.array(anyDay, { minLength: 7, maxLength: 7 });
const month = fc.integer({ min: 1, max: 12 });
const monthDay = fc.integer({ min: 1, max: 31 });
const every = fc.integer({ min: 1, max: 9 });
const position = fc.constantFrom(1, 2, 3, 4, 'last');
const item = fc.constantFrom('day', 'weekday', 'weekendDay', 0, 1, 2, 3, 4, 5, 6);
const daysOfWeek = fc
  .uniqueArray(fc.constantFrom(0, 1, 2, 3, 4, 5, 6), { minLength: 1 })
  .map((days) => days.sort((a, b) => a - b));

const recurrence = fc.oneof(
  record({ kind: fc.constant('daily'), everyDays: every }),
  record({ kind: fc.constant('weekly'), everyWeeks: every, daysOfWeek }),
  record({ kind: fc.constant('monthlyByDay'), everyMonths: every, monthDay }),
  record({ kind: fc.constant('monthlyByPosition'), everyMonths: every, position, item }),
  record({ kind: fc.constant('yearlyByDay'), month, monthDay }),
  record({ kind: fc.constant('yearlyByPosition'), month, position, item }),
) as fc.Arbitrary<Recurrence>;

const period = fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([firstDay, length]) => ({
  firstDay,
  lastDay: firstDay + length,
}));

const recentException: fc.Arbitrary<CalendarException> = fc
  .tuple(period, anyDay, some({ name: text, recurrence, occurrences: every }))
  .map(([dates, pattern, rest]) => ({ ...rest, ...dates, pattern }));
const oldException: fc.Arbitrary<CalendarException> = fc
  .tuple(period, anyDay)
  .map(([dates, pattern]) => ({ ...dates, pattern, isOldForm: true }));
const workWeek: fc.Arbitrary<WorkWeek> = fc
  .tuple(period, week, some({ name: text }))
  .map(([dates, days, rest]) => ({ ...rest, ...dates, week: days }));

function calendar(uid: number): fc.Arbitrary<Calendar> {
  const hasBase = uid > 1;
  return fc
    .record({
      name: text,
      isBase: fc.boolean(),
      week: hasBase ? week : fullWeek,
      // The older form comes first in a file.
      exceptions: fc.tuple(
        fc.array(oldException, { maxLength: 2 }),
        fc.array(recentException, { maxLength: 3 }),
      ),
      workWeeks: fc.array(workWeek, { maxLength: 2 }),
    })
    .map((fields) => ({
      ...fields,
      uid,
      exceptions: fields.exceptions.flat(),
      ...(hasBase ? { baseUid: uid - 1 } : {}),
    }));
}

const timephased: fc.Arbitrary<Timephased> = fc
  .tuple(
    record({ type: fc.integer({ min: 3, max: 30 }), start: minute, finish: minute }),
    fc.oneof(some({ workMinutes: minutes }), some({ costCents: cents })),
  )
  .map(([stretch, value]) => ({ ...stretch, ...value }));

const baseline: fc.Arbitrary<Baseline> = fc
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

const cost = some({
  costCents: cents,
  actualCostCents: cents,
  remainingCostCents: cents,
  overtimeCostCents: cents,
});
const customValue = fc
  .tuple(
    record({ fieldId: fc.integer({ min: 188743731, max: 188744000 }), value: text }),
    some({ valueId: every, otherFields: fc.constant({ ValueGUID: '00000000-0000-0000-0000-000000000001' }) }),
  )
  .map(([own, rest]) => ({ ...own, ...rest }));
const codeAssignment = record({ fieldId: fc.integer({ min: 1, max: 99 }), valueId: every });

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

function activity(uid: number, calendarUids: readonly number[]): fc.Arbitrary<Activity> {
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

const lag = fc.oneof(
  record({ kind: fc.constantFrom('working', 'elapsed'), minutes: tenths }),
  record({
    kind: fc.constantFrom('percent', 'elapsedPercent'),
    percent: fc.integer({ min: -100, max: 100 }),
  }),
) as fc.Arbitrary<Lag>;
const lagFormats = { working: 7, elapsed: 8, percent: 19, elapsedPercent: 20 } as const;

/** Relations between different activities, in the order of their successors as a file has them. */
function relations(uids: readonly number[]): fc.Arbitrary<Relation[]> {
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

function resource(uid: number, calendarUids: readonly number[]): fc.Arbitrary<Resource> {
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

function assignment(
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

const customField: fc.Arbitrary<CustomField> = fc
  .tuple(
    record({ fieldId: fc.integer({ min: 188743731, max: 188744000 }), name: text }),
    some({
      alias: text,
      values: fc.array(record({ id: every, value: text }), { minLength: 1, maxLength: 2 }),
    }),
  )
  .map(([own, rest]) => ({ ...own, ...rest, owner: 'activity' as const }));

const outlineCode: fc.Arbitrary<OutlineCode> = record({
  fieldId: fc.integer({ min: 188744096, max: 188744115 }),
  alias: text,
  masks: fc.array(
    record({ level: every, type: every, length: every, separator: fc.constantFrom('.', '-') }),
    {
      maxLength: 2,
    },
  ),
  values: fc.array(record({ valueId: every, parentValueId: every, value: text }), { maxLength: 2 }),
});

function numbersFrom1(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** A plan with a little of everything that the model can hold, references intact. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 3 }))
  .chain(([calendarCount, activityCount, resourceCount]) => {
    const calendarUids = numbersFrom1(calendarCount);
    const activityUids = numbersFrom1(activityCount);
    const resourceUids = numbersFrom1(resourceCount);
    return record({
      project: fc
        .tuple(
          minute,
          some({
            name: text,
            title: text,
            finish: minute,
            statusDate: minute,
            scheduleFrom: fc.constantFrom('start', 'finish') as fc.Arbitrary<'start' | 'finish'>,
            honoursConstraints: fc.boolean(),
            criticalSlackLimitDays: every,
            currency: some({ code: fc.constant('EUR'), symbol: fc.constant('€'), digits: fc.constant(2) }),
            otherFields: fc.constant({ Author: 'B. de Vries & zonen', FiscalYearStart: '0' }),
          }),
        )
        .map(([start, fields]) => newProject({ start, calendarUid: 1, ...fields })),
      calendars: fc.tuple(...calendarUids.map(calendar)),
      activities: fc.tuple(...activityUids.map((uid) => activity(uid, calendarUids))),
      relations: relations(activityUids),
      resources: fc.tuple(...resourceUids.map((uid) => resource(uid, calendarUids))),
      assignments: fc.tuple(...numbersFrom1(3).map((uid) => assignment(uid, activityUids, resourceUids))),
      customFields: fc.uniqueArray(customField, { maxLength: 2, selector: ({ fieldId }) => fieldId }),
      outlineCodes: fc.uniqueArray(outlineCode, { maxLength: 2, selector: ({ fieldId }) => fieldId }),
    });
  });
