import {
  type Activity,
  type Assignment,
  type Calendar,
  type Constraint,
  type DayPattern,
  type Lag,
  newActivity,
  newAssignment,
  newPlan,
  newProject,
  newResource,
  type Piece,
  type Plan,
  type PlanMinute,
  type Progress,
  parsePlanMinute,
  type Relation,
  type Resource,
  standardCalendar,
} from '@regie/engine/model';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** Monday 1 June 2026, 08:00. */
export const randomPlanStart: PlanMinute = parsePlanMinute('2026-06-01T08:00:00') ?? 0;

const night: DayPattern = [{ from: 1320, to: 1800 }];
const long: DayPattern = [{ from: 420, to: 1140 }];
const resourceCount = 4;

/** Draws a plan in which everything that scheduling knows may occur. The same seed draws the same plan. */
export function randomPlan(seed: number, size: number): Plan {
  const random = seededRandom(seed);
  const start = randomPlanStart + (random.chance(0.1) ? 1440 * random.whole(7) + random.whole(1440) : 0);
  const activities = randomActivities(random, size);
  const isFromFinish = random.chance(0.08);
  const project = newProject({
    start,
    calendarUid: random.chance(0.8) ? 1 : 1 + random.whole(4),
    scheduleFrom: isFromFinish ? 'finish' : 'start',
    finish: isFromFinish ? start + 1440 * (20 + random.whole(400)) : undefined,
    honoursConstraints: random.chance(0.8),
    hasMultipleCriticalPaths: random.chance(0.1),
    criticalSlackLimitDays: random.chance(0.1) ? 2 : 0,
  });
  return newPlan(project, {
    calendars: randomCalendars(random),
    activities,
    relations: randomRelations(random, activities),
    resources: randomResources(),
    assignments: randomAssignments(random, activities),
  });
}

/** The calendars that random plans run on. */
export function randomCalendars(random: SeededRandom): Calendar[] {
  const firstDay = Math.floor(randomPlanStart / 1440);
  const exceptions = Array.from({ length: 3 }, () => {
    const day = firstDay + random.whole(60);
    return { firstDay: day, lastDay: day + random.whole(4), pattern: random.chance(0.7) ? [] : long };
  });
  return [
    { ...standardCalendar(1), exceptions },
    { ...standardCalendar(2), name: 'Six days', week: [[], long, long, long, long, long, long] },
    { ...standardCalendar(3), name: 'Night', week: [[], night, night, night, night, night, []] },
    { ...standardCalendar(4), name: 'Always', week: Array(7).fill([{ from: 0, to: 1440 }]) },
    {
      uid: 5,
      name: 'Part-time',
      baseUid: 1,
      isBase: false,
      week: [undefined, undefined, [], undefined, undefined, undefined, undefined],
      exceptions: [{ firstDay: firstDay + 3, lastDay: firstDay + 12, pattern: [] }],
      workWeeks: [],
    },
  ];
}

function randomActivities(random: SeededRandom, size: number): Activity[] {
  const activities: Activity[] = [];
  let level = 1;
  for (let uid = 1; uid <= size; uid += 1) {
    activities.push({ ...randomActivity(random, uid), outlineLevel: level });
    if (random.chance(0.15)) level += 1;
    else if (random.chance(0.3)) level = Math.max(1, level - 1 - random.whole(2));
  }
  return activities;
}

function randomActivity(random: SeededRandom, uid: number): Activity {
  const durationMinutes = random.chance(0.15) ? 0 : 30 * (1 + random.whole(120));
  const isManual = random.chance(0.03);
  const manualStart = randomPlanStart + 60 * random.whole(800);
  return newActivity({
    uid,
    name: `Activity ${uid}`,
    durationMinutes,
    isElapsed: random.chance(0.05),
    isActive: !random.chance(0.03),
    isManual,
    isExternal: isManual && random.chance(0.2) ? true : undefined,
    manual: isManual ? { start: manualStart, finish: manualStart + durationMinutes } : undefined,
    calendarUid: random.chance(0.2) ? 1 + random.whole(4) : undefined,
    ignoresResourceCalendars: random.chance(0.3),
    type: random.one(['fixedUnits', 'fixedDuration', 'fixedWork']),
    constraint: randomConstraint(random),
    deadline: random.chance(0.05) ? randomPlanStart + 60 * random.whole(2000) : undefined,
    levellingDelayMinutes: random.chance(0.05) ? 60 * random.whole(100) : 0,
    progress: randomProgress(random, durationMinutes),
    pieces: random.chance(0.03) ? randomPieces(random) : undefined,
  });
}

function randomPieces(random: SeededRandom): Piece[] {
  const [start, pause] = [randomPlanStart + 1440 * random.whole(20), 1440 * (1 + random.whole(5))];
  return [
    { start, finish: start + 540 },
    { start: start + pause, finish: start + pause + 540 },
  ];
}

function randomConstraint(random: SeededRandom): Constraint {
  if (random.chance(0.8)) return { type: 'asSoonAsPossible' };
  const type = random.one([
    'asLateAsPossible',
    'startNoEarlierThan',
    'startNoEarlierThan',
    'startNoLaterThan',
    'finishNoEarlierThan',
    'finishNoLaterThan',
    'mustStartOn',
    'mustFinishOn',
  ]);
  if (type === 'asLateAsPossible') return { type };
  return { type, date: randomPlanStart + 30 * (random.whole(2000) - 200) };
}

function randomProgress(random: SeededRandom, durationMinutes: number): Progress {
  if (random.chance(0.85)) return { percentComplete: 0 };
  const actualStart = randomPlanStart + 30 * (random.whole(800) - 100);
  if (random.chance(0.5)) {
    return { percentComplete: 100, actualStart, actualFinish: actualStart + durationMinutes * 3 };
  }
  const done = Math.floor(durationMinutes / 4);
  const stop = actualStart + done;
  return {
    percentComplete: 25,
    actualStart,
    stop,
    resume: stop + (random.chance(0.4) ? 30 * random.whole(200) : 0),
    remainingDurationMinutes: durationMinutes - done,
  };
}

/** Relations lead down the list, mostly over short distances, so that none can close a circle. */
function randomRelations(random: SeededRandom, activities: readonly Activity[]): Relation[] {
  const count = Math.floor(activities.length * (0.5 + random.part() * 1.5));
  const relations: Relation[] = [];
  const ends = rowEnds(activities);
  for (let index = 0; index < count; index += 1) {
    const from = random.whole(activities.length);
    // A row below its own summary would be in a circle with it.
    const to = (ends[from] ?? activities.length) + random.whole(12);
    if (to >= activities.length) continue;
    relations.push({
      predecessorUid: from + 1,
      successorUid: to + 1,
      type: random.one(['FS', 'FS', 'FS', 'SS', 'FF', 'SF']),
      lag: randomLag(random),
    });
  }
  return relations;
}

/** The place after the last row below each. */
function rowEnds(activities: readonly Activity[]): number[] {
  return activities.map(({ outlineLevel }, place) => {
    const end = activities.findIndex((other, later) => later > place && other.outlineLevel <= outlineLevel);
    return end < 0 ? activities.length : end;
  });
}

function randomLag(random: SeededRandom): Lag {
  if (random.chance(0.7)) return { kind: 'working', minutes: 0 };
  const kind = random.one(['working', 'elapsed', 'percent', 'elapsedPercent']);
  return kind === 'working' || kind === 'elapsed'
    ? { kind, minutes: 30 * (random.whole(80) - 25) }
    : { kind, percent: random.whole(200) - 60 };
}

function randomResources(): Resource[] {
  return Array.from({ length: resourceCount }, (_, index) =>
    newResource({
      uid: index + 1,
      name: `Resource ${index + 1}`,
      kind: index === resourceCount - 1 ? 'material' : 'work',
      calendarUid: [1, 3, 5, undefined][index],
    }),
  );
}

function randomAssignments(random: SeededRandom, activities: readonly Activity[]): Assignment[] {
  const assignments: Assignment[] = [];
  for (const { uid, durationMinutes } of activities) {
    while (random.chance(0.2)) {
      const units = random.one([0.5, 1, 1, 2]);
      assignments.push(
        newAssignment({
          uid: assignments.length + 1,
          activityUid: uid,
          resourceUid: 1 + random.whole(resourceCount),
          units,
          workMinutes: Math.round(durationMinutes * units * random.one([0.5, 1])),
          remainingWorkMinutes: Math.round(durationMinutes * units * 0.4),
          contour: random.one(['flat', 'flat', 'bell', 'backLoaded']),
          delayMinutes: random.chance(0.1) ? 60 * random.whole(10) : 0,
          levellingDelayMinutes: random.chance(0.1) ? 60 * random.whole(100) : 0,
          ...(random.chance(0.2)
            ? { actualWorkMinutes: 60, resume: randomPlanStart + 60 * random.whole(900) }
            : {}),
        }),
      );
    }
  }
  return assignments;
}
