import { checkBottleneck, randomCapacityPlan } from '@regie/engine/capacity/testing';
import type { Figure, Measurement } from '../figure.ts';

function measure(isLong: boolean): Measurement {
  const detail: string[] = [];
  let wrong = 0;
  const count = isLong ? 20_000 : 1000;
  for (let seed = 1; seed <= count; seed += 1) {
    const faults = checkBottleneck(randomCapacityPlan(seed));
    if (faults.length === 0) continue;
    wrong += 1;
    detail.push(`seed ${seed}: ${faults.join(', ')}`);
  }
  return { value: wrong, ok: wrong === 0, detail };
}

export const figure: Figure = {
  name: 'bottleneck',
  unit: 'of 1,000 small plans whose proof or repair differs from trying everything',
  target: '<= 0',
  seconds: 60,
  run: async ({ isLong }) => measure(isLong),
};
