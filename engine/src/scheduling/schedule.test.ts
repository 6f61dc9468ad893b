import { type Plan, parsePlanMinute, type Relation } from '@regie/engine/model';
import {
  drawPlan,
  drawSchedule,
  randomPlan,
  randomPrimaveraPlan,
  slowPrimavera,
  slowSchedule,
  workedFeatures,
  workedPlans,
} from '@regie/engine/testing';
import { describe, expect, test } from 'vitest';
import { conventionNames } from './conventions.ts';
import type { ScheduleOptions } from './options.ts';
import { schedule } from './schedule.ts';

const at = (text: string): number => parsePlanMinute(text) ?? Number.NaN;

function draw(plan: Plan, options: ScheduleOptions = {}): string {
  const { schedule: result, refusal } = schedule(plan, options);
  return result === undefined ? JSON.stringify(refusal) : drawSchedule(plan, result);
}

describe('a convention', () => {
  test.each(workedPlans)('$convention gives the dates of its worked plan', ({ plan, dates }) => {
    expect(draw(plan)).toBe(dates);
  });

  test.each(workedPlans)(
    '$convention matters: without it the worked plan has other dates',
    ({ convention, plan, dates }) => {
      expect(draw(plan, { conventions: { [convention]: false } })).not.toBe(dates);
    },
  );

  test('has a worked plan, each of them', () => {
    expect(new Set(workedPlans.map(({ convention }) => convention))).toEqual(new Set(conventionNames));
  });
});

describe('what plan files hold', () => {
  test.each(workedFeatures)('$feature', ({ plan, dates }) => {
    expect(draw(plan)).toBe(dates);
  });

  test.each(workedFeatures)('$feature, by the slow twin', ({ plan }) => {
    const fast = schedule(plan).schedule;
    for (const [uid, slow] of slowSchedule(plan)) {
      const place = plan.activities.findIndex((activity) => activity.uid === uid);
      const ours = [fast?.start[place], fast?.finish[place], fast?.totalFloatMinutes[place]];
      expect(ours).toEqual([slow.start, slow.finish, slow.totalFloatMinutes]);
    }
  });
});

describe('the engine', () => {
  test('agrees with its slow twin on plans that hold everything it knows', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const plan = randomPlan(seed, 5 + ((seed * 7) % 50));
      const fast = schedule(plan).schedule;
      for (const [uid, slow] of slowSchedule(plan)) {
        const place = plan.activities.findIndex((activity) => activity.uid === uid);
        const ours = [
          fast?.start[place],
          fast?.finish[place],
          fast?.lateFinish[place],
          fast?.totalFloatMinutes[place],
        ];
        const theirs = [slow.start, slow.finish, slow.lateFinish, slow.totalFloatMinutes];
        expect(ours.join(' '), `seed ${seed}, uid ${uid}`).toBe(theirs.join(' '));
      }
    }
  });

  test("agrees with its slow twin on plans in Primavera's way, under every option", () => {
    for (let seed = 1; seed <= 120; seed += 1) {
      const plan = randomPrimaveraPlan(seed, 6 + ((seed * 7) % 40));
      const fast = schedule(plan).schedule;
      for (const [uid, slow] of slowPrimavera(plan)) {
        const place = plan.activities.findIndex((activity) => activity.uid === uid);
        const ours = [
          fast?.start[place],
          fast?.finish[place],
          fast?.lateFinish[place],
          fast?.totalFloatMinutes[place],
        ];
        const theirs = [slow.start, slow.finish, slow.lateFinish, slow.totalFloatMinutes];
        expect(ours.join(' '), `seed ${seed}, uid ${uid}`).toBe(theirs.join(' '));
      }
    }
  });

  test('changes nothing of the plan', () => {
    const plan = randomPlan(11, 60);
    const before = JSON.stringify(plan);
    schedule(plan);
    expect(JSON.stringify(plan)).toBe(before);
  });

  test('refuses a circle and names its activities in order', () => {
    const plan = drawPlan(`
      A 1d
      B 1d A
      C 1d B
      D 1d C`);
    const back: Relation = {
      predecessorUid: 4,
      successorUid: 2,
      type: 'FS',
      lag: { kind: 'working', minutes: 0 },
    };
    const { refusal } = schedule({ ...plan, relations: [...plan.relations, back] });
    const circle = refusal?.activityUids ?? [];
    const turned = [...circle.slice(circle.indexOf(2)), ...circle.slice(0, circle.indexOf(2))];
    expect(refusal?.code).toBe('scheduling/cycle');
    expect(turned).toEqual([2, 3, 4]);
  });

  test('shows the deadline of a summary, and lets it bound no leaf', () => {
    const drawing = 'S 0\n  A 1d\nB 5d';
    const plan = drawPlan(drawing, { fields: { S: { deadline: at('2024-01-01T17:00') } } });
    const [bounded, unbounded] = [plan, drawPlan(drawing)].map((one) => schedule(one).schedule);
    expect(bounded?.totalFloatMinutes[1]).toBe(4 * 480);
    expect(bounded?.totalFloatMinutes).toEqual(unbounded?.totalFloatMinutes);
  });

  test('finds a circle that runs through a summary', () => {
    const plan = drawPlan(`
      S 0
        A 1d
      B 1d S
      T 0 B
        C 1d`);
    const back: Relation = {
      predecessorUid: 5,
      successorUid: 2,
      type: 'FS',
      lag: { kind: 'working', minutes: 0 },
    };
    expect(schedule({ ...plan, relations: [...plan.relations, back] }).refusal?.activityUids).toContain(1);
  });

  test('leaves out a relation between a summary and its own row, and says so', () => {
    const plan = drawPlan(`
      S 0
        A 1d`);
    const own: Relation = {
      predecessorUid: 1,
      successorUid: 2,
      type: 'FS',
      lag: { kind: 'working', minutes: 0 },
    };
    const result = schedule({ ...plan, relations: [own] }).schedule;
    expect(result?.findings).toEqual([{ code: 'scheduling/relation-within-itself', activityUids: [1, 2] }]);
  });

  test('takes a chain of 20,000 without recursion', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `A${index} 1d ${index === 0 ? '' : `A${index - 1}`}`,
    );
    const plan = drawPlan(rows.join('\n'));
    // 20,000 working days of five a week.
    expect(schedule(plan).schedule?.finish.at(-1)).toBe(plan.project.start + 4000 * 10_080 - 3 * 1440 + 540);
  });

  test('schedules from the finish: as late as possible, from which the start follows', () => {
    const plan = drawPlan(
      `
      A 1d
      B 1d A
      C 3d`,
      { project: { scheduleFrom: 'finish', finish: at('2024-01-12T17:00') } },
    );
    const late = { type: 'asLateAsPossible' } as const;
    const activities = plan.activities.map((activity) => ({ ...activity, constraint: late }));
    expect(draw({ ...plan, activities })).toBe(
      'A 01-11 08:00 – 01-11 17:00 float 1d\nB 01-12 08:00 – 01-12 17:00 float 1d\nC 01-10 08:00 – 01-12 17:00 float 0d!',
    );
  });

  test('takes dates of other plans as bounds', () => {
    const plan = drawPlan(`
      A 1d
      B 1d A`);
    const externalDates = [
      { activityUid: 1, earliestStart: at('2024-01-03T08:00') },
      { activityUid: 2, latestFinish: at('2024-01-03T17:00') },
    ];
    expect(draw(plan, { externalDates })).toBe(
      'A 01-03 08:00 – 01-03 17:00 float -1d!\nB 01-04 08:00 – 01-04 17:00 float -1d!',
    );
  });

  test('counts the float of a summary between its own dates and ignores inactive rows in it', () => {
    const plan = drawPlan(
      `
      S 0
        A 1d
        B 3d
        X 9d
      C 5d`,
      { fields: { X: { isActive: false } } },
    );
    expect(draw(plan).split('\n')[0]).toBe('S 01-01 08:00 – 01-03 17:00 float 2d');
  });

  test('computes an empty plan', () => {
    expect(schedule(drawPlan('A 0')).schedule?.projectFinish).toBe(at('2024-01-01T08:00'));
    const empty = { ...drawPlan('A 0'), activities: [] };
    expect(schedule(empty).schedule?.projectFinish).toBe(at('2024-01-01T08:00'));
  });
});
