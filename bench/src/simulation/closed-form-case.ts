import type { Distribution, SimulationNetwork, SimulationResult } from '@regie/engine/simulation';

/** A duration as the corpus writes it. */
interface GivenDuration {
  readonly dist: string;
  readonly a?: number;
  readonly mode?: number;
  readonly b?: number;
  readonly mean?: number;
  readonly sd?: number;
  readonly min?: number;
  readonly max?: number;
}

/** A case of which the result is known in closed form. */
export interface ClosedFormCase {
  readonly name: string;
  readonly network: string;
  readonly durations: readonly GivenDuration[];
  readonly correlation?: readonly (readonly number[])[];
  readonly expected: Readonly<Record<string, number>>;
}

function distributionOf({
  dist,
  a = 0,
  mode = 0,
  b = 0,
  mean = 0,
  sd = 0,
  min = 0,
  max = 0,
}: GivenDuration): Distribution {
  if (dist === 'triangular') return { kind: 'triangular', low: a, mode, high: b };
  if (dist === 'betaPERT') return { kind: 'pert', low: a, mode, high: b };
  if (dist === 'normal') return { kind: 'normal', mean, deviation: sd };
  return { kind: 'uniform', low: min, high: max };
}

/** The network of a case: one after the other, or all side by side. */
export function networkOfCase({ durations, network, correlation }: ClosedFormCase): SimulationNetwork {
  const activities = durations.map((given, index) => ({
    id: String(index),
    duration: distributionOf(given),
  }));
  const ids = activities.map(({ id }) => id);
  const relations =
    network === 'chain'
      ? ids.slice(1).map((to, index) => ({ from: ids[index] ?? '', to, kind: 'FS' as const }))
      : [];
  return {
    activities,
    relations,
    ...(correlation === undefined ? {} : { groups: [{ activities: ids, matrix: correlation }] }),
  };
}

/** The deviation of a mean is deviation ÷ √runs; four of them let one in 16,000 honest results fail. */
const deviationsOfMean = 4;
const deviationTolerance = 0.03;
const shareTolerance = 0.02;

/** What a result gets wrong of what is expected; sdClassic is another formula's approximation, not what is sampled. */
export function findErrors({ expected }: ClosedFormCase, result: SimulationResult): readonly string[] {
  const { finish, activities, runs } = result;
  const errors: string[] = [];
  const compare = (name: string, found: number, wanted: number | undefined, tolerance: number): void => {
    if (wanted === undefined || Math.abs(found - wanted) <= tolerance) return;
    errors.push(`${name} ${found}, expected ${wanted} within ${tolerance}`);
  };
  const deviation = expected['sd'] ?? expected['sdBetaPert'] ?? finish.deviation;
  compare('mean', finish.mean, expected['mean'], (deviationsOfMean * deviation) / Math.sqrt(runs));
  compare('deviation', finish.deviation, deviation, deviation * deviationTolerance);
  compare('P80', finish.percentiles[80] ?? Number.NaN, expected['p80'], deviation * deviationTolerance);
  const criticality = expected['criticality1'] ?? expected['criticalityEach'];
  for (const { id, criticality: found } of activities) {
    compare(`criticality of ${id}`, found, criticality, shareTolerance);
  }
  return errors;
}
