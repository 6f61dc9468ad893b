import type { Figure, Measurement } from '../figure.ts';
import { letThrough } from '../promises/let-through.ts';
import { openHouse } from '../testing.ts';

async function run({ isLong }: { readonly isLong: boolean }): Promise<Measurement> {
  const house = await openHouse();
  try {
    const { lines, faults } = await letThrough(house, isLong ? 1000 : 200);
    return { value: faults.length, ok: faults.length === 0, detail: [...lines, ...faults] };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'throttling',
  unit: 'forms on which more than 20 guesses about an account, or 60 of an address, are looked at',
  target: '= 0 (at two servers by turns, with spoofed addresses, after a restart, behind a proxy)',
  seconds: 60,
  run,
};
