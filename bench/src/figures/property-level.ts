import type { Figure, Measurement } from '../figure.ts';
import { sendMisfits } from '../promises/send-misfits.ts';
import { openTriedHouse } from '../promises/tried-house.ts';

async function run({ isLong }: { readonly isLong: boolean }): Promise<Measurement> {
  const house = await openTriedHouse();
  try {
    const { operations, requests, faults } = await sendMisfits(house, isLong);
    return {
      value: faults.length,
      ok: faults.length === 0 && requests > 0,
      detail: [
        `${operations} operations, ${requests} requests with one thing that does not fit`,
        ...faults.slice(0, 60),
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'property-level',
  unit: 'properties and types outside the schema that are not refused with 400, or leave a trace',
  target:
    "= 0 (the server's own properties, unknown ones, other types for each text and number, strange queries)",
  seconds: 60,
  run,
};
