import type { Figure, Measurement } from '../figure.ts';
import { substituteIds } from '../promises/substitute-ids.ts';
import { openTriedHouse } from '../promises/tried-house.ts';

async function run(): Promise<Measurement> {
  const house = await openTriedHouse();
  try {
    const { places, requests, kinds, faults } = await substituteIds(house);
    return {
      value: faults.length,
      ok: faults.length === 0 && places > 0,
      detail: [
        `${places} places that take an id, ${requests} requests; random ids, and foreign ones of ${kinds.join(', ')}`,
        ...faults.slice(0, 60),
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'id-substitution',
  unit: 'places where a foreign id is answered otherwise than a random one, accepted, or leaves a trace',
  target: '= 0 (every id of path, query, filter and body, arrays included)',
  seconds: 60,
  run,
};
