import { matrixActors, matrixCast } from '../authorisation/actors.ts';
import type { Figure, Measurement } from '../figure.ts';
import { compareWorlds } from '../promises/compare-worlds.ts';
import { openTriedHouse } from '../promises/tried-house.ts';

const homes = ['north', 'canal', 'bridge'];

async function run(): Promise<Measurement> {
  const house = await openTriedHouse(matrixCast);
  try {
    const readers = matrixActors
      .filter(({ at }) => at !== undefined && homes.includes(at))
      .map(({ name }) => name);
    const { answers, changes, differences } = await compareWorlds(house, [...readers, 'roleless']);
    return {
      value: differences.length,
      ok: differences.length === 0 && changes > 200,
      detail: [
        `${answers} answers to ${readers.length + 1} readers, ${changes} rows changed that they may not see`,
        ...differences.slice(0, 40),
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'two-worlds',
  unit: 'answers that differ after a change of what their reader may not see',
  target: '= 0 (every reading operation and export, byte by byte)',
  seconds: 120,
  run,
};
