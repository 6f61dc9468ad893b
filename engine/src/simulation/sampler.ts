import { betaQuantiles, quantileCells } from './beta-table.ts';
import type { Distribution } from './distribution.ts';
import { normalQuantile } from './normal.ts';

/** Turns the first `count` uniform numbers of an array into amounts, in place. */
export type Sampler = (amounts: Float64Array, count: number) => void;

function sampleUniform(low: number, high: number): Sampler {
  const width = high - low;
  return (amounts, count) => {
    for (let index = 0; index < count; index++) amounts[index] = low + width * (amounts[index] ?? 0);
  };
}

/** Cells of a table over even steps of probability; the outer ones are calculated exactly, where the curve is steep. */
const triangularCells = 256;
const exactShare = 1 / 32;
const triangularTables = new Map<number, Float64Array>();

/** The quantile of the triangular distribution on 0 to 1, in closed form. */
function triangularQuantile(u: number, mode: number): number {
  return u < mode ? Math.sqrt(u * mode) : 1 - Math.sqrt((1 - u) * (1 - mode));
}

function triangularTable(mode: number): Float64Array {
  const key = Math.round(mode * 1e9);
  const known = triangularTables.get(key);
  if (known !== undefined) return known;
  const table = Float64Array.from({ length: triangularCells + 1 }, (_, cell) =>
    triangularQuantile(cell / triangularCells, mode),
  );
  triangularTables.set(key, table);
  return table;
}

/** A root per number would be the slowest step of a simulation; between its nodes the table errs by 1e-4 at most. */
function sampleTriangular(low: number, mode: number, high: number): Sampler {
  const width = high - low;
  if (width === 0) return sampleFixed(low);
  const peak = (mode - low) / width;
  const table = triangularTable(peak);
  return (amounts, count) => {
    for (let index = 0; index < count; index++) {
      const u = amounts[index] ?? 0;
      if (u < exactShare || u > 1 - exactShare) {
        amounts[index] = low + width * triangularQuantile(u, peak);
        continue;
      }
      const place = u * triangularCells;
      const cell = place | 0;
      const from = table[cell] ?? 0;
      amounts[index] = low + width * (from + ((table[cell + 1] ?? 0) - from) * (place - cell));
    }
  };
}

function sampleFixed(value: number): Sampler {
  return (amounts, count) => {
    amounts.fill(value, 0, count);
  };
}

/** Shapes of PERT between which tables are blended: the mean is linear in the shape, so it stays exact. */
const shapeSteps = 64;
const tablesByShape = new Map<string, Float64Array>();

function tableOfShape(step: number, weight: number): Float64Array {
  const key = `${step} ${weight}`;
  const known = tablesByShape.get(key);
  if (known !== undefined) return known;
  const share = step / shapeSteps;
  const table = betaQuantiles(1 + weight * share, 1 + weight * (1 - share));
  tablesByShape.set(key, table);
  return table;
}

function pertTable(low: number, mode: number, high: number, weight: number): Float64Array {
  const share = ((mode - low) / (high - low)) * shapeSteps;
  const step = Math.min(shapeSteps - 1, Math.floor(share));
  const [one, other] = [tableOfShape(step, weight), tableOfShape(step + 1, weight)];
  const blend = share - step;
  return one.map(
    (quantile, index) => low + (high - low) * (quantile * (1 - blend) + (other[index] ?? 0) * blend),
  );
}

function samplePert(low: number, mode: number, high: number, weight: number): Sampler {
  if (high === low) return sampleFixed(low);
  const table = pertTable(low, mode, high, weight);
  return (amounts, count) => {
    for (let index = 0; index < count; index++) {
      const u = amounts[index] ?? 0;
      const place = (u < 0.5 ? Math.sqrt(u / 2) : 1 - Math.sqrt((1 - u) / 2)) * quantileCells;
      const cell = Math.floor(place);
      const from = table[cell] ?? 0;
      amounts[index] = from + ((table[cell + 1] ?? from) - from) * (place - cell);
    }
  };
}

function sampleNormal(mean: number, deviation: number): Sampler {
  return (amounts, count) => {
    for (let index = 0; index < count; index++) {
      amounts[index] = Math.max(0, mean + deviation * normalQuantile(amounts[index] ?? 0.5));
    }
  };
}

function sampleLognormal(mean: number, deviation: number): Sampler {
  const variance = Math.log(1 + (deviation / mean) ** 2);
  const sigma = Math.sqrt(variance);
  const mu = Math.log(mean) - variance / 2;
  return (amounts, count) => {
    for (let index = 0; index < count; index++) {
      amounts[index] = Math.exp(mu + sigma * normalQuantile(amounts[index] ?? 0.5));
    }
  };
}

/** Values in rising order, so that a higher uniform number never gives less: correlation needs that. */
function sampleDiscrete(values: readonly number[], weights: readonly number[]): Sampler {
  const order = [...values.keys()].sort((left, right) => (values[left] ?? 0) - (values[right] ?? 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const steps = order.map((index) => {
    sum += weights[index] ?? 0;
    return { value: values[index] ?? 0, upTo: sum / total };
  });
  const last = steps.at(-1)?.value ?? 0;
  return (amounts, count) => {
    for (let index = 0; index < count; index++) {
      const u = amounts[index] ?? 0;
      amounts[index] = steps.find(({ upTo }) => u < upTo)?.value ?? last;
    }
  };
}

/** The sampler of a valid distribution: its quantile function, so that one uniform number makes one amount. */
export function createSampler(distribution: Distribution): Sampler {
  switch (distribution.kind) {
    case 'fixed':
      return sampleFixed(distribution.value);
    case 'uniform':
      return sampleUniform(distribution.low, distribution.high);
    case 'triangular':
      return sampleTriangular(distribution.low, distribution.mode, distribution.high);
    case 'pert': {
      const { low, mode, high, weight = 4 } = distribution;
      return samplePert(low, mode, high, weight);
    }
    case 'normal':
      return sampleNormal(distribution.mean, distribution.deviation);
    case 'lognormal':
      return sampleLognormal(distribution.mean, distribution.deviation);
    case 'discrete':
      return sampleDiscrete(distribution.values, distribution.weights);
  }
}
