import { type SimulationThreads, simulateInThreads } from '@regie/cli/src/simulation/index.ts';
import type { SimulationNetwork, SimulationResult, SimulationSettings } from '@regie/engine/simulation';

/** How long a simulation took, and how far percentiles from bins lie from those of the whole sample. */
export interface TimedSimulation {
  readonly seconds: number;
  /** As a part of the range of the sample; 0 without details. */
  readonly percentileError: number;
}

/** The activity that ends last in every run has the percentiles of the whole, which come from the sorted sample. */
function percentileErrorOf({ finish, activities }: SimulationResult): number {
  const last = activities.toSorted((left, right) => right.meanFinish - left.meanFinish)[0];
  if (last === undefined) return 0;
  const errors = Object.entries(finish.percentiles).map(([percent, exact]) =>
    Math.abs((last.finishPercentiles[Number(percent)] ?? Infinity) - exact),
  );
  return Math.max(...errors) / (finish.most - finish.least);
}

/** Simulates with waiting threads and times it from request to summary. */
export async function simulateSeconds(
  network: SimulationNetwork,
  settings: SimulationSettings,
  threads: SimulationThreads,
): Promise<TimedSimulation> {
  const begin = performance.now();
  const outcome = await simulateInThreads({ kind: 'network', network }, settings, { threads });
  const seconds = (performance.now() - begin) / 1000;
  if (outcome === undefined || 'refused' in outcome) throw new Error(JSON.stringify(outcome));
  return { seconds, percentileError: percentileErrorOf(outcome.result) };
}
