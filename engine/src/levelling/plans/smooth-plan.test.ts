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
import { schedule } from '@regie/engine/scheduling';
import { createUniformSequence } from '@regie/engine/simulation';
import { describe, expect, test } from 'vitest';
import { smoothPlan } from '../index.ts';

const day = 480;
const monday = parsePlanMinute('2024-01-01T08:00') ?? 0;

function smooth(plan: Plan) {
  const answer = smoothPlan(plan);
  if ('refusal' in answer) throw new Error('refused');
  return answer;
}

function planOf(
  days: readonly number[],
  relations: readonly (readonly [number, number])[],
  people: readonly number[],
): Plan {
  return newPlan(newProject({ start: monday }), {
    activities: days.map((length, index) => newActivity({ uid: index + 1, durationMinutes: length * day })),
    relations: relations.map(([predecessorUid, successorUid]) => ({
      predecessorUid,
      successorUid,
      type: 'FS',
      lag: noLag,
    })),
    resources: [newResource({ uid: 1, maxUnits: 9 }), newResource({ uid: 2, maxUnits: 9 })],
    assignments: days.map((length, index) =>
      newAssignment({
        uid: index + 1,
        activityUid: index + 1,
        resourceUid: people[index] ?? 1,
        workMinutes: length * day,
      }),
    ),
  });
}

describe('smoothing', () => {
  test('puts two short activities beside a long one one after the other', () => {
    const { activities, unevennessBefore, unevennessAfter } = smooth(planOf([4, 2, 2], [], [2, 1, 1]));
    const starts = activities.slice(1).map(({ start }) => (start - monday) / 1440);
    expect(starts.sort()).toEqual([0, 2]);
    // 2 days of two people and none, against 4 days of one.
    expect([unevennessBefore, unevennessAfter]).toEqual([4 + 2 * 4, 4 + 4]);
  });

  test('keeps relations, floats and the finish, and never makes the load less even', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const random = createUniformSequence(seed);
      const whole = (most: number): number => 1 + Math.floor(random() * most);
      const days = Array.from({ length: 25 }, () => whole(5));
      const relations = days.slice(1).map((_, index) => [whole(index + 1), index + 2] as const);
      const plan = planOf(
        days,
        relations,
        days.map(() => whole(2)),
      );
      const answer = smooth(plan);
      const dates = new Map(answer.activities.map((one) => [one.uid, one]));
      for (const [before, after] of relations)
        expect(dates.get(after)?.start).toBeGreaterThanOrEqual(dates.get(before)?.finish ?? 0);
      const late = schedule(plan).schedule?.lateFinish;
      plan.activities.forEach(({ uid }, place) => {
        expect(dates.get(uid)?.finish).toBeLessThanOrEqual(late?.[place] ?? 0);
      });
      expect(answer.unevennessAfter).toBeLessThanOrEqual(answer.unevennessBefore);
    }
  });

  test('leaves what has begun where it is', () => {
    const plan = planOf([4, 2, 2], [], [2, 1, 1]);
    const begun = { percentComplete: 10, actualStart: monday };
    const activities = plan.activities.map((one) => (one.uid === 1 ? one : { ...one, progress: begun }));
    expect(smooth({ ...plan, activities }).activities.map(({ start }) => start)).toEqual([
      monday,
      monday,
      monday,
    ]);
  });
});
