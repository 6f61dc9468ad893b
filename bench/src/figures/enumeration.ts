import type { Figure, Measurement } from '../figure.ts';
import { tellApart } from '../promises/tell-apart.ts';
import { openHouse } from '../testing.ts';

async function run({ isLong }: { readonly isLong: boolean }): Promise<Measurement> {
  const house = await openHouse();
  try {
    const { lines, faults, largestMs } = await tellApart(house, isLong ? 200 : 50);
    return { value: Number(largestMs.toFixed(1)), ok: faults.length === 0, detail: [...lines, ...faults] };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'enumeration',
  unit: 'ms median difference between an account that is there and one that is not, with the same status, headers and body',
  target: '<= 10',
  seconds: 60,
  run,
};
