import type { Figure, Measurement } from '../figure.ts';
import { tellAll } from '../webhooks/tell-all.ts';

async function run({ isLong }: { readonly isLong: boolean }): Promise<Measurement> {
  const { lines, faults } = await tellAll(isLong ? 10_000 : 2_000, isLong ? 20 : 4);
  return { value: faults.length, ok: faults.length === 0, detail: [...lines, ...faults.slice(0, 20)] };
}

export const figure: Figure = {
  name: 'webhooks',
  unit: 'events not told, told under a second id, or not signed, with a receiver that fails and a sender that is killed',
  target: '= 0 (2,000 events, 4 kills)',
  seconds: 90,
  run,
};
