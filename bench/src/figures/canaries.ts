import { matrixActors, matrixCast } from '../authorisation/actors.ts';
import type { Figure, Measurement } from '../figure.ts';
import { findCanaries } from '../promises/find-canaries.ts';
import { openTriedHouse } from '../promises/tried-house.ts';

const fewestAnswers = 10_000;
const north = ['north', 'canal', 'bridge'];
const south = ['south', 'harbour', 'roof'];
const namesAt = (places: readonly string[]) =>
  matrixActors.filter(({ at }) => at !== undefined && places.includes(at)).map(({ name }) => name);

async function run(): Promise<Measurement> {
  const logged: string[] = [];
  const house = await openTriedHouse(matrixCast, (level, message, facts) =>
    logged.push(JSON.stringify({ level, message, ...facts })),
  );
  try {
    const readers = { north: [...namesAt(north), 'roleless'], south: namesAt(south) };
    const { answers, planted, shown, unseen, leaks } = await findCanaries(house, readers, logged);
    const most = planted.length * 0.8;
    return {
      value: leaks.length,
      ok: leaks.length === 0 && answers >= fewestAnswers && shown >= most,
      detail: [
        `${planted.length} canaries, ${shown} of them shown to who sees everything, looked for in ${answers} answers`,
        `not shown: ${unseen.map(({ where }) => where).join('; ')}`,
        ...leaks.slice(0, 40),
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'canaries',
  unit: 'words of a portfolio told to somebody who may not see it, by reading, filter, export, live hint or log',
  target: '= 0 (in 10,000 answers; most of them shown to who may see everything)',
  seconds: 150,
  run,
};
