import type { Plan, Relation } from '@regie/engine/model';
import { drawPlan, randomPlan, type SeededRandom, seededRandom } from '@regie/engine/testing';
import { describe, expect, test } from 'vitest';
import { type PlanEdit, Recalculation } from './recalculation.ts';
import { type Schedule, schedule } from './schedule.ts';

function begin(plan: Plan): Recalculation {
  const begun = Recalculation.begin(plan);
  if (!(begun instanceof Recalculation)) throw new Error('the plan has a cycle');
  return begun;
}

function columns(result: Schedule | undefined): string {
  if (result === undefined) return 'none';
  const { start, finish, lateStart, lateFinish, totalFloatMinutes, freeFloatMinutes, isCritical } = result;
  const dates = [start, finish, lateStart, lateFinish, totalFloatMinutes, freeFloatMinutes, isCritical];
  return [result.projectFinish, ...dates.map((column) => column.join(' '))].join('\n');
}

function anyEdit(random: SeededRandom, plan: Plan): PlanEdit {
  const place = random.whole(plan.activities.length);
  const activity = plan.activities[place];
  const relation = plan.relations[random.whole(plan.relations.length)];
  if (activity === undefined) return { kind: 'setPlan', plan };
  if (random.chance(0.15) && relation !== undefined) return { kind: 'removeRelation', relation };
  const later = plan.activities[place + 1 + random.whole(5)];
  if (random.chance(0.15) && later !== undefined && later.outlineLevel <= activity.outlineLevel) {
    const lag = { kind: 'working', minutes: 60 * random.whole(5) } as const;
    const added: Relation = {
      predecessorUid: activity.uid,
      successorUid: later.uid,
      type: random.one(['FS', 'SS', 'FF']),
      lag,
    };
    return { kind: 'addRelation', relation: added };
  }
  if (random.chance(0.05))
    return { kind: 'setActivity', activity: { ...activity, isActive: !activity.isActive } };
  if (random.chance(0.05)) {
    return { kind: 'setActivity', activity: { ...activity, constraint: { type: 'asLateAsPossible' } } };
  }
  return { kind: 'setActivity', activity: { ...activity, durationMinutes: 30 * random.whole(60) } };
}

describe('recalculation', () => {
  test('gives after every edit what computing everything gives', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const random = seededRandom(seed);
      const recalculation = begin(randomPlan(seed, 30 + seed));
      for (let edit = 0; edit < 20; edit += 1) {
        recalculation.apply(anyEdit(random, recalculation.plan));
        const full = schedule(recalculation.plan).schedule;
        expect(columns(recalculation.schedule), `seed ${seed}, edit ${edit}`).toBe(columns(full));
      }
    }
  });

  test('refuses an edit that closes a circle and stays as it was', () => {
    const recalculation = begin(drawPlan('A 1d\nB 1d A'));
    const before = columns(recalculation.schedule);
    const back: Relation = {
      predecessorUid: 2,
      successorUid: 1,
      type: 'FS',
      lag: { kind: 'working', minutes: 0 },
    };
    expect(recalculation.apply({ kind: 'addRelation', relation: back })?.code).toBe('scheduling/cycle');
    expect(recalculation.plan.relations).toHaveLength(1);
    expect(columns(recalculation.schedule)).toBe(before);
  });

  test('never changes a plan value that was given to it', () => {
    const plan = randomPlan(3, 40);
    const before = JSON.stringify(plan);
    const recalculation = begin(plan);
    const random = seededRandom(1);
    for (let edit = 0; edit < 20; edit += 1) recalculation.apply(anyEdit(random, recalculation.plan));
    expect(JSON.stringify(plan)).toBe(before);
  });
});
