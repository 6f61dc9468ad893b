import { matrixActors, matrixCast } from '../authorisation/actors.ts';
import { runMatrix } from '../authorisation/run-matrix.ts';
import type { Figure, Measurement } from '../figure.ts';
import { openHouse } from '../testing.ts';

const fewestCells = 5000;

async function run(): Promise<Measurement> {
  const house = await openHouse(matrixCast);
  try {
    const { cells, refused, deviations } = await runMatrix(house);
    return {
      value: deviations.length,
      ok: deviations.length === 0 && cells >= fewestCells,
      detail: [
        `${cells} cells of ${matrixActors.length} kinds of actor, ${refused} refused`,
        ...deviations.slice(0, 40),
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'authorisation-matrix',
  unit: 'deviations from the reviewed table, a transaction number given to a refused request included',
  target: '= 0 (every operation x 29 actors x own, other, archived, deleted, random)',
  seconds: 180,
  run,
};
