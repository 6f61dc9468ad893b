import {
  newActivity,
  newAssignment,
  newPlan,
  newProject,
  newResource,
  noLag,
  type Plan,
  parsePlanMinute,
} from '@regie/engine/model';
import { createUniformSequence } from '@regie/engine/simulation';
import { describe, expect, it } from 'vitest';
import { levelPlan } from '../index.ts';
import { checkLevelledPlan } from '../testing/index.ts';

const day = 480;
const monday = parsePlanMinute('2024-01-01T08:00') ?? 0;

function level(plan: Plan, schedules = 60) {
  const answer = levelPlan(plan, { schedules });
  if ('refusal' in answer) throw new Error('refused');
  return answer;
}

function isoDay(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(0, 10);
}

/** Three activities of two days for one person, the third after the first. */
function onePerson(fields: Partial<Plan> = {}): Plan {
  return newPlan(newProject({ start: monday }), {
    activities: [1, 2, 3].map((uid) => newActivity({ uid, durationMinutes: 2 * day })),
    relations: [{ predecessorUid: 1, successorUid: 3, type: 'FS', lag: noLag }],
    resources: [newResource({ uid: 7 })],
    assignments: [1, 2, 3].map((uid) => newAssignment({ uid, activityUid: uid, resourceUid: 7 })),
    ...fields,
  });
}

function randomPlan(seed: number, fields: Partial<Plan> = {}): Plan {
  const random = createUniformSequence(seed);
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const uids = Array.from({ length: 40 }, (_, index) => index + 1);
  const resources = [1, 2, 3, 4].map((uid) => newResource({ uid, maxUnits: uid }));
  return newPlan(newProject({ start: monday }), {
    activities: uids.map((uid) =>
      newActivity({ uid, durationMinutes: whole(0, 6) * day, priority: whole(1, 5) * 100 }),
    ),
    relations: uids.slice(1).map((uid) => ({
      predecessorUid: whole(1, uid - 1),
      successorUid: uid,
      type: 'FS',
      lag: { kind: 'working', minutes: whole(0, 1) * day },
    })),
    resources,
    assignments: uids.map((uid) => {
      const resourceUid = whole(1, 4);
      return newAssignment({ uid, activityUid: uid, resourceUid, units: whole(1, resourceUid) });
    }),
    ...fields,
  });
}

describe('levelling a plan', () => {
  it('sets aside what was levelled before, of activities and of single people', () => {
    const assigned = [1, 2, 3].map((uid) =>
      newAssignment({ uid, activityUid: uid, resourceUid: 7, workMinutes: 2 * day }),
    );
    const delayed = assigned.map((one) => ({ ...one, levellingDelayMinutes: 10 * 1440 }));
    const before = onePerson();
    const activities = before.activities.map((one) => ({ ...one, levellingDelayMinutes: 5 * 1440 }));
    const fresh = level(onePerson({ assignments: assigned })).projectFinish;
    expect(level(onePerson({ assignments: delayed, activities })).projectFinish).toBe(fresh);
  });

  it('lets one person do one thing at a time, over the weekend on its calendar', () => {
    const answer = level(onePerson());
    expect(checkLevelledPlan(onePerson(), answer)).toEqual([]);
    expect(isoDay(answer.projectFinish)).toBe('2024-01-08');
    expect(answer.lowerBoundFinish).toBe(answer.projectFinish);
  });

  it('keeps what is running, pinned or never levelled where it is', () => {
    const plan = onePerson();
    const activities = plan.activities.map((activity) =>
      activity.uid === 2 ? { ...activity, progress: { percentComplete: 10, actualStart: monday } } : activity,
    );
    const answer = level({ ...plan, activities });
    expect(answer.activities.find(({ uid }) => uid === 2)?.start).toBe(monday);
    expect(checkLevelledPlan(plan, answer)).toEqual([]);
  });

  it('changes nothing when nothing is short', () => {
    const plan = onePerson({ resources: [newResource({ uid: 7, maxUnits: 2 })] });
    const answer = level(plan);
    expect(answer.activities.map(({ start }) => isoDay(start))).toEqual([
      '2024-01-01',
      '2024-01-01',
      '2024-01-03',
    ]);
  });

  it('uses only the units that are there at the time', () => {
    const thursday = monday + 3 * 1440;
    const availability = [{ from: thursday, to: 1e9, units: 1 }];
    const answer = level(onePerson({ resources: [newResource({ uid: 7, availability })] }));
    expect(isoDay(Math.min(...answer.activities.map(({ start }) => start)))).toBe('2024-01-04');
  });

  it('names who asks for more than there ever is, and gives all there is', () => {
    const assignments = [newAssignment({ uid: 1, activityUid: 1, resourceUid: 7, units: 3 })];
    expect(level(onePerson({ assignments })).findings).toEqual([
      { code: 'levelling/more-than-available', activityUid: 1, resourceUid: 7 },
    ]);
  });

  it('breaks no relation and no capacity in random plans, on one calendar and with constraints', () => {
    for (let seed = 1; seed <= 15; seed += 1) {
      const plan = randomPlan(seed);
      const held = plan.activities.map((activity) =>
        activity.uid % 9 === 0
          ? { ...activity, constraint: { type: 'startNoEarlierThan' as const, date: monday + 30 * 1440 } }
          : activity,
      );
      for (const tried of [plan, { ...plan, activities: held }]) {
        const answer = level(tried, 40);
        expect([seed, checkLevelledPlan(tried, answer)]).toEqual([seed, []]);
        expect(answer.projectFinish).toBeGreaterThanOrEqual(answer.lowerBoundFinish);
        expect(level(tried, 40)).toEqual(answer);
      }
    }
  });

  it('refuses relations that run in a circle', () => {
    const relations = [
      { predecessorUid: 1, successorUid: 2, type: 'FS' as const, lag: noLag },
      { predecessorUid: 2, successorUid: 1, type: 'FS' as const, lag: noLag },
    ];
    expect(levelPlan(onePerson({ relations }))).toMatchObject({ refusal: { code: 'scheduling/cycle' } });
  });
});
