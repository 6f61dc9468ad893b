import { matrixActors, matrixCast } from '../authorisation/actors.ts';
import { runMatrix } from '../authorisation/run-matrix.ts';
import type { Figure, FigureOptions, Measurement } from '../figure.ts';
import { openHouse } from '../testing.ts';

const fewestCells = 5000;

async function run({ part }: FigureOptions): Promise<Measurement> {
  const house = await openHouse(matrixCast);
  try {
    const { cells, refused, deviations } = await runMatrix(house, part);
    return {
      value: deviations.length,
      ok: deviations.length === 0 && cells >= (part.of === 1 ? fewestCells : 1),
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
  seconds: 300,
  hasParts: true,
  run,
};
