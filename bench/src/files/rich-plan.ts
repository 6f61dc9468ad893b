import {
  type Activity,
  type Calendar,
  dayOf,
  newActivity,
  newAssignment,
  newPlan,
  newProject,
  newResource,
  type Plan,
  type PlanMinute,
  parsePlanMinute,
  type Relation,
  standardCalendar,
} from '@regie/engine/model';
import { randomNumbers } from './task-network.ts';

const start: PlanMinute = parsePlanMinute('2024-01-01T08:00') ?? 0;
const minutesPerDay = 1440;

const constraintTypes = [
  'asSoonAsPossible',
  'asLateAsPossible',
  'startNoEarlierThan',
  'finishNoLaterThan',
  'mustStartOn',
] as const;
const relationTypes = ['FS', 'SS', 'FF', 'SF'] as const;

/** A small plan with something of everything a file can hold; the same seed always gives the same plan. */
export function richPlan(seed: number): Plan {
  const random = randomNumbers(seed + 1);
  const count = 4 + Math.floor(random() * 16);
  const activities = Array.from({ length: count }, (_, index) => richActivity(index + 1, random));
  const uids = activities.map(({ uid }) => uid);
  const relations = uids.slice(1).map(
    (successorUid): Relation => ({
      predecessorUid: 1 + Math.floor(random() * (successorUid - 1)),
      successorUid,
      type: relationTypes[Math.floor(random() * 4)] ?? 'FS',
      lag:
        random() < 0.3
          ? { kind: 'percent', percent: Math.floor(random() * 100) }
          : { kind: random() < 0.5 ? 'working' : 'elapsed', minutes: Math.floor(random() * 3000) - 1000 },
    }),
  );
  return newPlan(
    newProject({ start, name: `Plan ${seed}`, calendarUid: 1, statusDate: start + 5 * minutesPerDay }),
    {
      calendars: richCalendars(),
      activities,
      relations,
      resources: [
        newResource({ uid: 1, name: 'Crew', maxUnits: 2, calendarUid: 3 }),
        newResource({ uid: 2, name: 'Sand', kind: 'material', materialLabel: 'm³' }),
      ],
      assignments: uids
        .filter(() => random() < 0.5)
        .map((activityUid, index) =>
          newAssignment({
            uid: index + 1,
            activityUid,
            resourceUid: 1 + (index % 2),
            workMinutes: 480 * (index % 4),
            timephased: [{ type: 1, start, finish: start + minutesPerDay, workMinutes: 480, unit: 2 }],
          }),
        ),
      customFields: [{ fieldId: 188743731, owner: 'activity', name: 'Text1', alias: 'Wijk' }],
      outlineCodes: [
        {
          fieldId: 188744096,
          masks: [{ level: 1, type: 3, length: 0, separator: '.' }],
          values: [{ valueId: 1, value: 'Noord' }],
        },
      ],
    },
  );
}

function richActivity(uid: number, random: () => number): Activity {
  const type =
    constraintTypes[Math.floor(random() * random() * constraintTypes.length)] ?? 'asSoonAsPossible';
  const date = start + Math.floor(random() * 30) * minutesPerDay;
  const isSoft = type === 'asSoonAsPossible' || type === 'asLateAsPossible';
  const isBegun = random() < 0.2;
  return newActivity({
    uid,
    name: `Activity ${uid} “één”`,
    outlineLevel: uid % 5 === 1 ? 1 : 2,
    durationMinutes: Math.floor(random() * 10) * 240,
    isElapsed: random() < 0.1,
    isManual: random() < 0.1,
    constraint: isSoft ? { type } : { type, date },
    ...(random() < 0.2 ? { deadline: date } : {}),
    ...(random() < 0.2 ? { calendarUid: 2 } : {}),
    progress: isBegun
      ? {
          percentComplete: 50,
          actualStart: start,
          remainingDurationMinutes: 480,
          stop: start + 240,
          resume: start + 240,
        }
      : { percentComplete: 0 },
    baselines: [
      { number: 0, start, finish: date, durationMinutes: 480, workMinutes: 480, costCents: 10_000 },
    ],
    customValues: [{ fieldId: 188743731, value: 'Noord' }],
    outlineCodes: [{ fieldId: 188744096, valueId: 1 }],
    recorded: { start, finish: date, totalSlackMinutes: 480, isCritical: false },
  });
}

/** The standard calendar with all kinds of exceptions, a night shift, and the calendar of a resource. */
function richCalendars(): Calendar[] {
  const firstDay = dayOf(start);
  const night = [
    { from: 0, to: 360 },
    { from: 1320, to: 1440 },
  ];
  const standard: Calendar = {
    ...standardCalendar(1),
    exceptions: [
      { firstDay: firstDay + 7, lastDay: firstDay + 8, pattern: [], isOldForm: true },
      {
        name: 'Monthly',
        firstDay,
        lastDay: firstDay + 700,
        recurrence: { kind: 'monthlyByPosition', everyMonths: 1, position: 'last', item: 5 },
        pattern: [{ from: 480, to: 720 }],
      },
      {
        firstDay,
        lastDay: firstDay + 3000,
        recurrence: { kind: 'yearlyByDay', month: 12, monthDay: 25 },
        occurrences: 8,
        pattern: [],
      },
    ],
    workWeeks: [
      {
        name: 'Summer',
        firstDay: firstDay + 180,
        lastDay: firstDay + 210,
        week: [undefined, [], undefined, undefined, undefined, [], undefined],
      },
    ],
  };
  const week = [[], night, night, night, night, night, []];
  const open = Array.from({ length: 7 }, () => undefined);
  return [
    standard,
    { uid: 2, name: 'Night', isBase: true, week, exceptions: [], workWeeks: [] },
    { uid: 3, name: 'Crew', isBase: false, baseUid: 1, week: open, exceptions: [], workWeeks: [] },
  ];
}
