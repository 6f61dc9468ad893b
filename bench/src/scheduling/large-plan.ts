import {
  type Activity,
  type Calendar,
  type DayPattern,
  newActivity,
  newPlan,
  newProject,
  type Plan,
  parsePlanMinute,
  type Relation,
  standardCalendar,
} from '@regie/engine/model';
import { seededRandom } from '@regie/engine/testing';

const projectStart = parsePlanMinute('2026-01-05T08:00:00') ?? 0;
const types = ['FS', 'FS', 'FS', 'FS', 'FS', 'FS', 'SS', 'FF', 'SF'] as const;
const relationsPerActivity = 1.74;

/** Four calendars: office hours with holidays, six days, a shift over midnight, and the clock. */
function calendars(): Calendar[] {
  const long: DayPattern = [{ from: 420, to: 1020 }];
  const night: DayPattern = [{ from: 1320, to: 1800 }];
  const holidays = Array.from({ length: 200 }, (_, index) => {
    const day = 20_500 + index * 61;
    return { firstDay: day, lastDay: day + (index % 3), pattern: [] };
  });
  return [
    { ...standardCalendar(1), exceptions: holidays },
    { ...standardCalendar(2), name: 'Six days', week: [[], long, long, long, long, long, long] },
    { ...standardCalendar(3), name: 'Night', week: [[], night, night, night, night, night, []] },
    { ...standardCalendar(4), name: 'Always', week: Array(7).fill([{ from: 0, to: 1440 }]) },
  ];
}

/** A plan of many activities in which each relates to ones a little before it; about 1.74 relations an activity. */
export function largePlan(count: number, seed = 1): Plan {
  const { part: random, whole } = seededRandom(seed);
  const activities: Activity[] = [];
  const relations: Relation[] = [];
  for (let uid = 1; uid <= count; uid += 1) {
    const durationMinutes = random() < 0.05 ? 0 : 60 * (1 + whole(80));
    const calendarUid = random() < 0.4 ? 1 + whole(4) : undefined;
    const isDated = random() < 0.01;
    activities.push(
      newActivity({
        uid,
        name: `Activity ${uid}`,
        durationMinutes,
        calendarUid,
        constraint: isDated
          ? { type: 'startNoEarlierThan', date: projectStart + 1440 * whole(500) }
          : { type: 'asSoonAsPossible' },
      }),
    );
  }
  for (let index = 0; index < count * relationsPerActivity && count > 1; index += 1) {
    const successorUid = 2 + whole(count - 1);
    const predecessorUid = Math.max(1, successorUid - 1 - whole(Math.min(successorUid - 1, 1000)));
    const lag =
      random() < 0.1
        ? { kind: 'working' as const, minutes: 60 * (whole(32) - 8) }
        : { kind: 'working' as const, minutes: 0 };
    relations.push({ predecessorUid, successorUid, type: types[whole(types.length)] ?? 'FS', lag });
  }
  return newPlan(newProject({ start: projectStart }), { calendars: calendars(), activities, relations });
}

/** One after the other: the longest path there can be. */
export function chainPlan(count: number): Plan {
  const activities = Array.from({ length: count }, (_, index) =>
    newActivity({ uid: index + 1, durationMinutes: 480 }),
  );
  const relations: Relation[] = activities.slice(1).map(({ uid }) => ({
    predecessorUid: uid - 1,
    successorUid: uid,
    type: 'FS',
    lag: { kind: 'working', minutes: 0 },
  }));
  return newPlan(newProject({ start: projectStart }), { calendars: calendars(), activities, relations });
}
