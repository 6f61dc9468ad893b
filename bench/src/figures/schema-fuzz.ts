import type { Figure, Measurement } from '../figure.ts';
import { fuzz } from '../promises/fuzz.ts';
import { openTriedHouse } from '../promises/tried-house.ts';

async function run({ isLong }: { readonly isLong: boolean }): Promise<Measurement> {
  const bugs: string[] = [];
  const house = await openTriedHouse({}, (level, message, facts) => {
    if (level === 'error') bugs.push(JSON.stringify({ message, ...facts }).slice(0, 600));
  });
  try {
    const { requests, statuses, faults } = await fuzz(house, 20_261_126, isLong ? 50_000 : 5_000);
    const good = statuses['200'] ?? 0;
    return {
      value: faults.length,
      ok: faults.length === 0 && bugs.length === 0 && requests >= 5_000 && good > requests / 20,
      detail: [
        `${requests} requests; ${Object.entries(statuses)
          .map(([status, many]) => `${many} × ${status}`)
          .join(', ')}`,
        ...faults.slice(0, 40),
        ...bugs.slice(0, 10),
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'schema-fuzz',
  unit: 'answers that are 5xx, of an undocumented status, or not as the document says',
  target: '= 0 (5,000 requests made of the document by chance, seeded)',
  seconds: 90,
  run,
};
