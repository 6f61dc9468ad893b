import { type Figure, type FigureOptions, type Measurement, type Part, takePart } from '../figure.ts';
import { RandomOperations } from '../history/random-operations.ts';
import { readContent } from '../history/snapshot.ts';
import { type Client, openHouse } from '../testing.ts';

const operationsEach = 50;
const atOnce = 4;

async function undoAll(client: Client, events: readonly string[]): Promise<string[]> {
  const undone: string[] = [];
  for (const eventId of [...events].reverse()) {
    const answer = await client.post(`/events/${eventId}/undo`);
    if (answer.status !== 200)
      throw new Error(`${answer.status} ${answer.body.code} ${answer.body.detail?.en}`);
    undone.push(answer.body.eventId);
  }
  return undone;
}

/** One sequence in a part of the tree of its own; what went wrong, or nothing. */
async function trySequence(client: Client, organisation: string, seed: number): Promise<string | undefined> {
  const make = async (path: string, scopeId: string, title: string): Promise<string> =>
    (await client.must('POST', path, { body: { scopeId, title } })).record.id;
  const root = await make('/portfolios', organisation, `Reeks ${seed}`);
  const inner = await make('/portfolios', root, 'Binnen');
  const programme = await make('/programmes', root, 'Programma');
  const operations = new RandomOperations(client, [root, inner, programme], seed);
  const start = await readContent(client, root);
  const events: string[] = [];
  for (let nth = 0; nth < operationsEach; nth += 1) events.push((await operations.next()).eventId);
  const end = await readContent(client, root);
  try {
    const undone = await undoAll(client, events);
    if ((await readContent(client, root)) !== start) return `sequence ${seed}: undone is not the start`;
    await undoAll(client, undone);
    if ((await readContent(client, root)) !== end) return `sequence ${seed}: redone is not the end`;
    return start === end ? `sequence ${seed} changed nothing` : undefined;
  } catch (error) {
    return `sequence ${seed}: ${String(error)}`;
  }
}

/** Random sequences, each undone to its start and redone to its end. */
async function measureUndo(sequences: number, part: Part): Promise<Measurement> {
  const house = await openHouse({});
  try {
    const client = house.as('pmo');
    const faults: string[] = [];
    const seeds = takePart(
      Array.from({ length: sequences }, (_, index) => index + 1),
      part,
    );
    const left = seeds.values();
    const worker = async () => {
      for (const seed of left) {
        const fault = await trySequence(client, house.world.places.organisation, seed);
        if (fault !== undefined) faults.push(fault);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return {
      value: faults.length,
      ok: faults.length === 0,
      detail: [`${seeds.length} sequences of ${operationsEach} operations`, ...faults.slice(0, 10)],
    };
  } finally {
    await house.close();
  }
}

const run = async ({ isLong, part }: FigureOptions): Promise<Measurement> =>
  await measureUndo(isLong ? 1000 : 200, part);

export const figure: Figure = {
  name: 'undo-property',
  unit: 'of 200 sequences of 50 operations not equal to the start when undone or to the end when redone',
  target: '= 0',
  seconds: 300,
  hasParts: true,
  run,
};
