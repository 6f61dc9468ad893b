import type { Figure, Measurement } from '../figure.ts';
import { openHouse } from '../testing.ts';

const writers = 20;
const rounds = 50;

interface Tally {
  winners: number;
  stale: number;
  odd: string[];
}

/** All writers send a change of the version they all read; one may win, the others must be shown what won. */
async function run(): Promise<Measurement> {
  const house = await openHouse({});
  try {
    const client = house.as('pmo');
    const path = `/risks/${house.world.bridgeRisk}`;
    const first: number = (await client.must('GET', path)).record.version;
    const tally: Tally = { winners: 0, stale: 0, odd: [] };
    for (let round = 0; round < rounds; round += 1) {
      const { version } = (await client.must('GET', path)).record;
      const answers = await Promise.all(
        Array.from({ length: writers }, (_, writer) =>
          client.patch(path, version, { cause: `ronde ${round} schrijver ${writer}` }),
        ),
      );
      const won = answers.filter(({ status }) => status === 200);
      tally.winners += won.length;
      if (won.length !== 1) tally.odd.push(`round ${round}: ${won.length} winners`);
      const written = won[0]?.body.record.cause;
      const now = (await client.must('GET', path)).record;
      if (now.cause !== written) tally.odd.push(`round ${round}: ${written} was lost to ${now.cause}`);
      for (const { status, body } of answers) {
        if (status === 200) continue;
        if (status === 412 && body.current?.cause === written) tally.stale += 1;
        else tally.odd.push(`round ${round}: ${status} without what won`);
      }
    }
    const last: number = (await client.must('GET', path)).record.version;
    const isExact = last === first + tally.winners && tally.winners === rounds;
    const value = tally.odd.length + Math.abs(first + tally.winners - last);
    return {
      value,
      ok: value === 0 && isExact && tally.stale === rounds * (writers - 1),
      detail: [
        `${writers} writers, ${rounds} rounds: ${tally.winners} won, ${tally.stale} were shown what won`,
        ...tally.odd.slice(0, 10),
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'lost-update',
  unit: 'changes lost, or versions with other than one winner',
  target: '= 0 (20 writers x 50 rounds)',
  seconds: 20,
  run,
};
