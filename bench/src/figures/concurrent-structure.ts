import type { Figure, Measurement } from '../figure.ts';
import { rearrangeTogether } from '../several/rearrange-together.ts';
import { openHouse } from '../testing.ts';

async function run({ isLong }: { readonly isLong: boolean }): Promise<Measurement> {
  const house = await openHouse({});
  try {
    const { statuses, faults } = await rearrangeTogether(house, isLong ? 200 : 25);
    return {
      value: faults.length,
      ok: faults.length === 0 && (statuses['200'] ?? 0) > 50,
      detail: [
        Object.entries(statuses)
          .map(([status, many]) => `${many} × ${status}`)
          .join(', '),
        ...faults.slice(0, 30),
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'concurrent-structure',
  unit: 'broken trees, circles, doubles and failures while twenty people rearrange one plan and one tree at once',
  target: '= 0',
  seconds: 60,
  run,
};
