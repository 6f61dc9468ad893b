import type { Figure, Measurement } from '../figure.ts';
import { crawlAsAdviser } from '../promises/crawl-as-adviser.ts';
import { openTriedHouse } from '../promises/tried-house.ts';
import { SetClock } from '../testing.ts';

async function run(): Promise<Measurement> {
  const clock = new SetClock(new Date().toISOString());
  const house = await openTriedHouse({ adviser: {} }, undefined, clock);
  try {
    const { tried, written, read, refusedAfter, faults } = await crawlAsAdviser(house, clock);
    return {
      value: faults.length,
      ok: faults.length === 0 && written > 0,
      detail: [
        `${tried} requests about both sides; ${written} changes of own recommendations; ${read} answers read`,
        `${refusedAfter} of the same requests refused after the last day`,
        ...faults.slice(0, 60),
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'adviser-crawl',
  unit: 'changes of an outside adviser but own recommendations, reads beyond the engagement, answers after its last day',
  target: '= 0 (every operation of the document, both sides of the house, clock moved past the last day)',
  seconds: 180,
  run,
};
