import { startSimulationThreads } from '@regie/cli/src/simulation/index.ts';
import { randomNetwork } from '@regie/engine/simulation/testing';
import type { Figure, Measurement } from '../figure.ts';
import { simulateSeconds } from '../simulation/simulate-seconds.ts';

const activities = 10_000;
const runs = 10_000;
const repetitions = 3;
const limits = { leanSeconds: 1.5, detailedRatio: 4, percentileError: 0.005 } as const;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/**
 * Threads wait and have simulated before, as those of a server: the time is from the request to the summary, putting
 * the network in order and sending it included.
 */
async function measure(): Promise<Measurement> {
  const network = randomNetwork(activities, 1);
  const threads = startSimulationThreads(2);
  if (threads === undefined) return { value: Infinity, ok: false, detail: ['the worker was not found'] };
  try {
    for (const isDetailed of [false, true])
      await simulateSeconds(network, { runs: 500, seed: 1, isDetailed }, threads);
    const lean: number[] = [];
    const detailed: number[] = [];
    let error = Infinity;
    for (let repetition = 0; repetition < repetitions; repetition++) {
      const seed = repetition + 1;
      lean.push((await simulateSeconds(network, { runs, seed, isDetailed: false }, threads)).seconds);
      const full = await simulateSeconds(network, { runs, seed, isDetailed: true }, threads);
      detailed.push(full.seconds);
      error = full.percentileError;
    }
    const [leanSeconds, detailedSeconds] = [median(lean), median(detailed)];
    const isWithin =
      leanSeconds <= limits.leanSeconds &&
      detailedSeconds <= limits.leanSeconds * limits.detailedRatio &&
      error <= limits.percentileError;
    const detail = [
      `finish distribution: ${lean.map((seconds) => seconds.toFixed(2)).join(', ')} s`,
      `with criticality and percentiles per activity: ${detailed.map((seconds) => seconds.toFixed(2)).join(', ')} s (at most ${limits.leanSeconds * limits.detailedRatio})`,
      `percentiles of the last activity against the sorted sample: ${(error * 100).toFixed(3)} % of its range (at most ${limits.percentileError * 100})`,
    ];
    return { value: Number(leanSeconds.toFixed(3)), ok: isWithin, detail };
  } finally {
    await threads.close();
  }
}

export const figure: Figure = {
  name: 'simulation-10k',
  unit: 's for 10,000 activities x 10,000 runs on two threads, median of three',
  target: '<= 1.5, detailed <= 6, percentiles per activity within 0.5 % of the range',
  seconds: 40,
  run: measure,
};
