import { describe, expect, it } from 'vitest';
import { applyRepair, type CapacityPlan, findBottleneck, findRepair, shortageMinutes } from './index.ts';
import { checkBottleneck, randomCapacityPlan } from './testing/index.ts';

const hour = 60;

/** Two designers and a builder over four weeks; the designers are short in weeks 1 and 2 only. */
const plan: CapacityPlan = {
  workers: [
    { id: 'Anna', skills: ['design'], minutesPerPeriod: [40, 20, 20, 40].map((hours) => hours * hour) },
    {
      id: 'Bram',
      skills: ['design', 'build'],
      minutesPerPeriod: [40, 0, 40, 40].map((hours) => hours * hour),
    },
    { id: 'Cor', skills: ['build'], minutesPerPeriod: [40, 40, 40, 40].map((hours) => hours * hour) },
  ],
  demands: [
    { id: 'website', skill: 'design', from: 1, to: 2, workMinutes: 60 * hour, dropCostCents: 900_000 },
    {
      id: 'brochure',
      skill: 'design',
      from: 1,
      to: 2,
      workMinutes: 30 * hour,
      shifts: [{ from: 1, to: 3, costCents: 50_000 }],
    },
    { id: 'stand', skill: 'build', from: 0, to: 3, workMinutes: 100 * hour },
  ],
  hires: [
    { id: 'agency', skill: 'design', from: 0, to: 3, minutesPerPeriod: 40 * hour, costCentsPerMinute: 150 },
  ],
};

describe('a bottleneck', () => {
  it('names the smallest set of demands, workers and periods that makes the plan impossible', () => {
    expect(findBottleneck(plan)).toEqual({
      demandIds: ['website', 'brochure'],
      skills: ['design'],
      workerIds: ['Anna', 'Bram'],
      periods: [1, 2],
      neededMinutes: 90 * hour,
      availableMinutes: 80 * hour,
      isSmallest: true,
    });
  });

  it('is not found in a plan that can be done', () => {
    const possible = { ...plan, demands: plan.demands.slice(1) };
    expect(findBottleneck(possible)).toBeUndefined();
    expect(findRepair(possible)).toEqual({ actions: [], costCents: 0, boundCents: 0 });
  });

  it('is found by stretches of periods when there are too many demands to try all sets', () => {
    const easy = Array.from({ length: 40 }, (_, index) => ({
      id: `easy ${index}`,
      skill: 'build',
      from: 3,
      to: 3,
      workMinutes: 30,
    }));
    const found = findBottleneck({ ...plan, demands: [...easy, ...plan.demands] });
    expect(found).toMatchObject({ demandIds: ['website', 'brochure'], periods: [1, 2], isSmallest: false });
  });

  it('is named also when nobody has the skill', () => {
    const demands = [{ id: 'weld', skill: 'welding', from: 2, to: 3, workMinutes: 1 }];
    expect(findBottleneck({ ...plan, demands })).toMatchObject({
      demandIds: ['weld'],
      workerIds: [],
      neededMinutes: 1,
    });
    expect(findRepair({ ...plan, demands })).toBeUndefined();
  });
});

describe('a repair', () => {
  it('is the cheapest of hire, shift and drop, and works', () => {
    const repair = findRepair(plan);
    expect(repair).toMatchObject({
      costCents: 50_000,
      boundCents: 50_000,
      actions: [{ kind: 'shift', demandId: 'brochure' }],
    });
    expect(shortageMinutes(plan, plan.demands)).toBe(10 * hour);
    const repaired = applyRepair(plan, repair?.actions ?? []);
    expect(shortageMinutes(repaired, repaired.demands)).toBe(0);
  });

  it('hires when that is cheaper', () => {
    const cheap = { ...plan, hires: plan.hires.map((hire) => ({ ...hire, costCentsPerMinute: 50 })) };
    const repair = findRepair(cheap);
    expect(repair?.costCents).toBe(30_000);
    expect(repair?.actions.every(({ kind }) => kind === 'hire')).toBe(true);
  });
});

describe('bottleneck and repair of random plans', () => {
  it('are what trying everything finds', () => {
    for (let seed = 1; seed <= 120; seed += 1)
      expect([seed, checkBottleneck(randomCapacityPlan(seed))]).toEqual([seed, []]);
  });
});
