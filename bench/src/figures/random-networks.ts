import { randomPlan, randomPrimaveraPlan } from '@regie/engine/testing';
import type { Figure, FigureOptions, Measurement } from '../figure.ts';
import { differenceFromSlow } from '../scheduling/compare-with-slow.ts';

const shownDifferences = 10;

/** Sizes of 5 to 500 rows; small ones more often, because they are where a difference can be understood. */
function sizeOf(seed: number): number {
  if (seed % 100 === 0) return 300 + ((seed / 100) % 201);
  return seed % 10 === 0 ? 60 + ((seed * 31) % 140) : 5 + ((seed * 7) % 40);
}

async function run({ isLong }: FigureOptions): Promise<Measurement> {
  const differences: string[] = [];
  const networks = isLong ? 100_000 : 10_000;
  for (let seed = 1; seed <= networks; seed += 1) {
    // Every fifth is in Primavera's way.
    const draw = seed % 5 === 3 ? randomPrimaveraPlan : randomPlan;
    const difference = differenceFromSlow(draw(seed, 1 + sizeOf(seed)));
    if (difference !== undefined) differences.push(`seed ${seed}, ${sizeOf(seed)} rows: ${difference}`);
  }
  return {
    value: differences.length,
    ok: differences.length === 0,
    detail: [`${networks} networks of 5-500 rows`, ...differences.slice(0, shownDifferences)],
  };
}

export const figure: Figure = {
  name: 'random-networks',
  unit: 'networks that differ between the engine and its slow twin',
  target: '0',
  seconds: 200,
  run,
};
