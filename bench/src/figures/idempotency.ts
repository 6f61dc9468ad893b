import { seededRandom } from '@regie/engine/testing';
import type { Figure, Measurement } from '../figure.ts';
import { cutRequests } from '../retries/cut-requests.ts';
import { openHouse } from '../testing.ts';

const wanted = 1000;

async function run(): Promise<Measurement> {
  const house = await openHouse({});
  try {
    const { cuts, answeredBefore, faults } = await cutRequests(house, seededRandom(8), wanted);
    return {
      value: faults.length,
      ok: faults.length === 0 && cuts >= wanted,
      detail: [`${cuts} requests hung up on, ${answeredBefore} answered before that`, ...faults.slice(0, 30)],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'idempotency',
  unit: 'requests done twice or not at all after 1,000 cut connections, or keys that carry another request',
  target: '= 0',
  seconds: 60,
  run,
};
