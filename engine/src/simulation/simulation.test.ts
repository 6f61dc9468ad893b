import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factorCorrelation } from './correlation.ts';
import { streamKey, streamOf, uniformAt } from './counter-random.ts';
import {
  type Distribution,
  prepareSimulation,
  type SimulationNetwork,
  type SimulationResult,
  shardsOfWorker,
  simulate,
  simulateShards,
  summariseSimulation,
} from './index.ts';
import { normalProbability, normalQuantile } from './normal.ts';
import { createSampler } from './sampler.ts';
import { randomNetwork } from './testing/random-network.ts';

const runs = 20_000;

function run(
  network: SimulationNetwork,
  more: { runs?: number; isDetailed?: boolean } = {},
): SimulationResult {
  const result = simulate(network, { runs, seed: 7, ...more });
  if (result === undefined || 'refused' in result) throw new Error(JSON.stringify(result));
  return result;
}

const activity = (id: string, duration: Distribution) => ({ id, duration });
const fixed = (value: number) => ({ kind: 'fixed', value }) as const;

function chain(durations: readonly Distribution[]): SimulationNetwork {
  const activities = durations.map((duration, index) => activity(String(index), duration));
  const relations = durations
    .slice(1)
    .map((_, index) => ({ from: String(index), to: String(index + 1), kind: 'FS' as const }));
  return { activities, relations };
}

describe('random numbers', () => {
  test('fill every cell alike and have nothing to do with their neighbours', () => {
    const cells = new Float64Array(100);
    let product = 0;
    let lag = 0;
    const count = 200_000;
    const [one, other] = [streamKey(1, streamOf('a')), streamKey(1, streamOf('b'))];
    for (let place = 0; place < count; place++) {
      const u = uniformAt(one, place);
      const cell = Math.floor(u * 100);
      cells[cell] = (cells[cell] ?? 0) + 1;
      product += (u - 0.5) * (uniformAt(other, place) - 0.5);
      lag += (u - 0.5) * (uniformAt(one, place + 1) - 0.5);
    }
    const chiSquare = cells.reduce((sum, cell) => sum + (cell - count / 100) ** 2 / (count / 100), 0);
    expect(chiSquare).toBeLessThan(160);
    expect(Math.abs(product * 12) / count).toBeLessThan(0.01);
    expect(Math.abs(lag * 12) / count).toBeLessThan(0.01);
  });

  test('the normal quantile and probability are each other backward, and agree with tables', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 10);
    expect(normalProbability(1)).toBeCloseTo(0.8413447460685429, 13);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true }),
        (p) => Math.abs(normalProbability(normalQuantile(p)) - p) < 1e-12,
      ),
    );
  });
});

describe('samplers', () => {
  const distributions: readonly (readonly [Distribution, number, number])[] = [
    [{ kind: 'uniform', low: 2, high: 8 }, 5, Math.sqrt(3)],
    [{ kind: 'triangular', low: 5, mode: 10, high: 15 }, 10, Math.sqrt(25 / 6)],
    [{ kind: 'triangular', low: 3, mode: 3, high: 9 }, 5, Math.sqrt(2)],
    [{ kind: 'pert', low: 2, mode: 4, high: 9 }, 4.5, Math.sqrt((2.5 * 4.5) / 7)],
    [{ kind: 'normal', mean: 10, deviation: 2 }, 10, 2],
    [{ kind: 'lognormal', mean: 10, deviation: 4 }, 10, 4],
    [{ kind: 'discrete', values: [4, 1], weights: [1, 3] }, 1.75, Math.sqrt(27 / 16)],
  ];

  test.each(distributions)('%j has the mean %d and the deviation %d', (distribution, mean, deviation) => {
    const count = 100_000;
    const amounts = Float64Array.from({ length: count }, (_, index) => (index + 0.5) / count);
    createSampler(distribution)(amounts, count);
    const average = amounts.reduce((sum, amount) => sum + amount, 0) / count;
    const square = amounts.reduce((sum, amount) => sum + (amount - average) ** 2, 0) / count;
    expect(average).toBeCloseTo(mean, 3);
    expect(Math.sqrt(square)).toBeCloseTo(deviation, 2);
    expect(amounts.every((amount, index) => index === 0 || amount >= (amounts[index - 1] ?? 0) - 1e-12)).toBe(
      true,
    );
  });
});

describe('closed forms', () => {
  test('the merge of two normals ends later than either, and each decides half the time', () => {
    const duration = { kind: 'normal', mean: 10, deviation: 2 } as const;
    const { finish, activities } = run({
      activities: [activity('a', duration), activity('b', duration)],
      relations: [],
    });
    expect(finish.mean).toBeCloseTo(10 + 2 / Math.sqrt(Math.PI), 1);
    expect(activities[0]?.criticality).toBeCloseTo(0.5, 1);
    expect((activities[0]?.criticality ?? 0) + (activities[1]?.criticality ?? 0)).toBeCloseTo(1, 10);
  });

  test('correlation widens the end of a chain, by matrix and by common factor alike', () => {
    const network = chain([
      { kind: 'normal', mean: 50, deviation: 3 },
      { kind: 'normal', mean: 50, deviation: 4 },
    ]);
    const expected = Math.sqrt(9 + 16 + 2 * 0.5 * 12);
    const group = {
      activities: ['0', '1'],
      matrix: [
        [1, 0.5],
        [0.5, 1],
      ],
    };
    expect(run({ ...network, groups: [group] }).finish.deviation / expected).toBeCloseTo(1, 1);
    const factor = { name: 'weather', loadings: { 0: Math.SQRT1_2, 1: Math.SQRT1_2 } };
    expect(run({ ...network, factors: [factor] }).finish.deviation / expected).toBeCloseTo(1, 1);
  });

  test('a risk strikes all its activities in the same runs', () => {
    const network: SimulationNetwork = {
      ...chain([fixed(10), fixed(10)]),
      risks: [
        {
          id: 'strike',
          probability: 0.25,
          effects: [
            { activity: '0', delayMinutes: fixed(4) },
            { activity: '1', factor: fixed(2) },
          ],
        },
      ],
    };
    const { finish, risks } = run(network);
    expect([finish.least, finish.most]).toEqual([20, 34]);
    expect(finish.mean).toBeCloseTo(23.5, 1);
    expect(risks[0]).toMatchObject({ meanFinishWith: 34, meanFinishWithout: 20 });
  });

  test('promises are kept together less often than each', () => {
    const duration = { kind: 'uniform', low: 0, high: 1 } as const;
    const { promises, jointProbability } = run({
      activities: [activity('a', duration), activity('b', duration)],
      relations: [],
      promises: [
        { activity: 'a', by: 0.8 },
        { activity: 'b', by: 0.5 },
      ],
    });
    expect(promises.map(({ probability }) => probability.toFixed(1))).toEqual(['0.8', '0.5']);
    expect(jointProbability).toBeCloseTo(0.4, 1);
  });
});

test('each kind of relation binds the ends that it names', () => {
  const endOf = (kind: 'FS' | 'SS' | 'FF' | 'SF') =>
    run(
      {
        activities: [activity('a', fixed(10)), activity('b', fixed(3))],
        relations: [{ from: 'a', to: 'b', kind, lagMinutes: 2 }],
        promises: [],
      },
      { runs: 64 },
    ).activities.find(({ id }) => id === 'b')?.meanFinish;
  expect([endOf('FS'), endOf('SS'), endOf('FF'), endOf('SF')]).toEqual([15, 5, 12, 3]);
});

test('the result is the same bit for bit with 1, 2 and 4 workers, lean or detailed', () => {
  const network = randomNetwork(150, 3);
  const settings = { runs: 3000, seed: 11 };
  const prepared = prepareSimulation(network, settings);
  if ('refused' in prepared) throw new Error(prepared.refused);
  const resultOf = (workers: number) => {
    const parts = Array.from({ length: workers }, (_, worker) =>
      simulateShards(prepared, shardsOfWorker(worker, workers)),
    );
    return JSON.stringify(summariseSimulation(prepared.network, settings, [], parts.reverse()));
  };
  expect(resultOf(2)).toBe(resultOf(1));
  expect(resultOf(4)).toBe(resultOf(1));
  expect(run(network, { isDetailed: false }).finish).toEqual(run(network).finish);
});

test('adding an activity leaves the draws of all others as they were', () => {
  const network = chain([{ kind: 'uniform', low: 1, high: 9 }]);
  const more = { ...network, activities: [activity('new', fixed(0)), ...network.activities] };
  expect(run(more).finish).toEqual(run(network).finish);
});

test('an impossible correlation is bent and named', () => {
  const matrix = [
    [1, 0.9, -0.9],
    [0.9, 1, 0.9],
    [-0.9, 0.9, 1],
  ];
  const { rows, largestChange } = factorCorrelation(matrix);
  expect(largestChange).toBeGreaterThan(0.1);
  for (const row of rows) expect(Math.hypot(...row)).toBeCloseTo(1, 12);
  const network = chain([0, 1, 2].map(() => ({ kind: 'uniform', low: 1, high: 2 }) as const));
  const { findings } = run({ ...network, groups: [{ activities: ['0', '1', '2'], matrix }] }, { runs: 64 });
  expect(findings).toMatchObject([{ code: 'simulation/correlation-bent', culprits: ['0', '1', '2'] }]);
});

test('percentiles per activity lie within half a percent of the range of the sample', () => {
  const { activities, relations } = randomNetwork(60, 5);
  const end = activities.map(({ id }) => ({ from: id, to: 'end', kind: 'FS' as const }));
  const { finish, activities: outcomes } = run(
    { activities: [...activities, activity('end', fixed(0))], relations: [...relations, ...end] },
    { runs: 10_000 },
  );
  const outcome = outcomes.find(({ id }) => id === 'end');
  const range = finish.most - finish.least;
  for (const [percent, exact] of Object.entries(finish.percentiles)) {
    expect(Math.abs((outcome?.finishPercentiles[Number(percent)] ?? 0) - exact)).toBeLessThan(range * 0.005);
  }
  expect(outcome?.criticality).toBe(1);
});

test.each<[string, Partial<SimulationNetwork>]>([
  [
    'simulation/circle',
    {
      relations: [
        { from: '0', to: '1', kind: 'FS' },
        { from: '1', to: '0', kind: 'FS' },
      ],
    },
  ],
  ['simulation/activity-unknown', { relations: [{ from: '0', to: 'x', kind: 'FS' }] }],
  [
    'simulation/distribution-not-valid',
    { activities: [activity('0', { kind: 'uniform', low: 2, high: 1 })], relations: [] },
  ],
  [
    'simulation/matrix-not-valid',
    {
      groups: [
        {
          activities: ['0', '1'],
          matrix: [
            [1, 2],
            [2, 1],
          ],
        },
      ],
    },
  ],
  ['simulation/loadings-above-one', { factors: [{ name: 'f', loadings: { 0: 1.1 } }] }],
])('%s is refused', (refused, change) => {
  expect(simulate({ ...chain([fixed(1), fixed(1)]), ...change }, { runs: 64, seed: 1 })).toMatchObject({
    refused,
  });
});
