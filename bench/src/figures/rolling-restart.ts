import type { Figure, Measurement } from '../figure.ts';
import { restartByTurns } from '../several/restart-by-turns.ts';

const longestEndMs = 30_000;

async function run({ isLong }: { readonly isLong: boolean }): Promise<Measurement> {
  const { requests, slowestEndMs, faults } = await restartByTurns(isLong ? 20 : 4);
  return {
    value: faults.length,
    ok: faults.length === 0 && slowestEndMs <= longestEndMs && requests > 100,
    detail: [
      `${requests} requests taken, the slowest end took ${Math.round(slowestEndMs)} ms`,
      ...faults.slice(0, 30),
    ],
  };
}

export const figure: Figure = {
  name: 'rolling-restart',
  unit: 'requests that failed while two servers behind a balancer were restarted in turn',
  target: '= 0 (each end <= 30 s)',
  seconds: 60,
  run,
};
