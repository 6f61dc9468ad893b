import {
  type Activity,
  type CalculationProfile,
  type Constraint,
  newActivity,
  newAssignment,
  newPlan,
  newProject,
  newResource,
  type Plan,
  type Progress,
  type Relation,
} from '@regie/engine/model';
import { randomCalendars, randomPlanStart } from './random-plan.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

const hour = 60;

/** Draws a plan in Primavera's way in which every option and every kind of progress may occur. */
export function randomPrimaveraPlan(seed: number, size: number): Plan {
  const random = seededRandom(seed);
  const activities = randomRows(random, size);
  const project = newProject({
    start: randomPlanStart + (random.chance(0.3) ? 1440 * random.whole(5) : 0),
    statusDate: random.chance(0.9) ? randomPlanStart + hour * random.whole(200) : undefined,
    calendarUid: 1 + random.whole(4),
    honoursConstraints: false,
    hasMultipleCriticalPaths: random.chance(0.2),
    criticalSlackLimitDays: random.chance(0.2) ? 1 : 0,
    profile: randomProfile(random),
  });
  return newPlan(project, {
    calendars: randomCalendars(random),
    activities,
    relations: randomRelations(random, activities),
    resources: [1, 2, 3].map((uid) => newResource({ uid, calendarUid: 1 + random.whole(4) })),
    assignments: activities
      .filter(({ kind }) => kind === 'resourceDependent')
      .map(({ uid, durationMinutes }) =>
        newAssignment({
          uid,
          activityUid: uid,
          resourceUid: 1 + random.whole(3),
          workMinutes: durationMinutes,
          remainingWorkMinutes: Math.floor(durationMinutes / 2),
        }),
      ),
  });
}

function randomProfile(random: SeededRandom): CalculationProfile {
  return {
    progressMode: random.one(['retainedLogic', 'retainedLogic', 'progressOverride', 'actualDates']),
    lagCalendar: random.one(['predecessor', 'successor', 'project', 'roundTheClock']),
    totalFloat: random.one(['start', 'finish', 'smaller']),
    critical: 'totalFloat',
    usesExpectedFinish: random.chance(0.5),
    countsStartLagFromEarlyStart: random.chance(0.7),
    countsFloatToOwnProject: random.chance(0.5),
    honoursOtherProjects: random.chance(0.7),
  };
}

function randomRows(random: SeededRandom, size: number): Activity[] {
  const rows: Activity[] = [];
  for (let uid = 1; uid <= size; uid += 1) {
    const isProject = uid === 1 || (uid === Math.ceil(size / 2) && uid < size);
    rows.push(isProject ? randomProject(random, uid) : randomLeaf(random, uid));
  }
  return rows;
}

function randomProject(random: SeededRandom, uid: number): Activity {
  const date = randomPlanStart + hour * random.whole(200);
  return newActivity({
    uid,
    constraint: random.chance(0.3) ? { type: 'startNoEarlierThan', date } : { type: 'asSoonAsPossible' },
    deadline: random.chance(0.2) ? randomPlanStart + hour * random.whole(2000) : undefined,
  });
}

function randomLeaf(random: SeededRandom, uid: number): Activity {
  const durationMinutes = random.chance(0.15) ? 0 : 30 * (1 + random.whole(100));
  const kind = durationMinutes === 0 ? 'finishMilestone' : 'resourceDependent';
  return newActivity({
    uid,
    outlineLevel: 2,
    durationMinutes,
    calendarUid: random.chance(0.5) ? 1 + random.whole(4) : undefined,
    kind: random.chance(0.3) ? kind : undefined,
    constraint: randomConstraint(random, true),
    secondaryConstraint: random.chance(0.05) ? randomConstraint(random, false) : undefined,
    expectedFinish: random.chance(0.04) ? randomPlanStart + hour * random.whole(800) : undefined,
    outside: random.chance(0.05) ? randomOutside(random) : undefined,
    progress: randomProgress(random, durationMinutes),
  });
}

function randomOutside(random: SeededRandom): NonNullable<Activity['outside']> {
  const date = randomPlanStart + hour * random.whole(900);
  return random.chance(0.5) ? { earliestStart: date } : { latestFinish: date };
}

function randomConstraint(random: SeededRandom, isFirst: boolean): Constraint {
  if (isFirst && random.chance(0.8)) return { type: 'asSoonAsPossible' };
  const type = random.one([
    'startNoEarlierThan',
    'startNoLaterThan',
    'finishNoEarlierThan',
    'finishNoLaterThan',
    ...(isFirst ? (['mustStartOn', 'mustFinishOn'] as const) : []),
  ]);
  const date = randomPlanStart + 30 * random.whole(1800);
  const isPin = type === 'mustStartOn' || type === 'mustFinishOn';
  return isPin && random.chance(0.5) ? { type, date, isMandatory: true } : { type, date };
}

function randomProgress(random: SeededRandom, durationMinutes: number): Progress {
  if (random.chance(0.1) && durationMinutes > 0)
    return { percentComplete: 0, remainingDurationMinutes: 30 * (1 + random.whole(50)) };
  if (random.chance(0.65)) return { percentComplete: 0 };
  const actualStart = randomPlanStart + 30 * random.whole(300);
  if (random.chance(0.5))
    return { percentComplete: 100, actualStart, actualFinish: actualStart + 30 * random.whole(300) };
  return {
    percentComplete: 25,
    actualStart,
    remainingDurationMinutes: Math.floor((durationMinutes * 3) / 4),
    ...(random.chance(0.2) ? { resume: actualStart + 30 * random.whole(400) } : {}),
  };
}

function randomRelations(random: SeededRandom, rows: readonly Activity[]): Relation[] {
  const leaves = rows.filter(({ outlineLevel }) => outlineLevel > 1);
  return leaves.flatMap((_, index) => {
    const [from, to] = [leaves[index], leaves[index + 1 + random.whole(8)]];
    if (from === undefined || to === undefined || random.chance(0.2)) return [];
    const minutes = random.chance(0.6) ? 0 : hour * (random.whole(40) - 10);
    return [
      {
        predecessorUid: from.uid,
        successorUid: to.uid,
        type: random.one(['FS', 'FS', 'FS', 'SS', 'FF', 'SF'] as const),
        lag: { kind: 'working', minutes },
      },
    ];
  });
}
