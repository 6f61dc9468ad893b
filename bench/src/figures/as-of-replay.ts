import { setTimeout as pause } from 'node:timers/promises';
import type { Figure, Measurement } from '../figure.ts';
import { RandomOperations } from '../history/random-operations.ts';
import { readLists } from '../history/snapshot.ts';
import { openHouse } from '../testing.ts';

const operationCount = 500;
const momentCount = 50;
const undoEvery = 9;

interface Kept {
  readonly at: string;
  readonly lists: string;
}

/** Random operations, some of them undone, with every list kept at random moments and asked for again at the end. */
export async function measureReplay(operationsWanted: number, momentsWanted: number): Promise<Measurement> {
  const house = await openHouse({});
  try {
    const client = house.as('pmo');
    const { organisation, north, canal, south } = house.world.places;
    const operations = new RandomOperations(client, [north, canal, south], 77);
    const kept: Kept[] = [];
    for (let nth = 1; nth <= operationsWanted; nth += 1) {
      const { eventId } = await operations.next();
      // What was removed must be in the past all the same; what others need stays, and the next is tried.
      if (nth % undoEvery === 0) await client.post(`/events/${eventId}/undo`);
      if ((nth * momentsWanted) % operationsWanted < momentsWanted) {
        const lists = JSON.stringify(await readLists(client, organisation));
        await pause(3);
        kept.push({ at: new Date().toISOString(), lists });
        await pause(3);
      }
    }
    const different: string[] = [];
    for (const { at, lists } of kept) {
      const then = JSON.stringify(await readLists(client, organisation, at));
      if (then !== lists) different.push(describeDifference(at, lists, then));
    }
    const isVaried = new Set(kept.map(({ lists }) => lists)).size === kept.length;
    return {
      value: different.length,
      ok: different.length === 0 && isVaried && kept.length >= momentsWanted,
      detail: [`${operationsWanted} operations, ${kept.length} moments`, ...different.slice(0, 5)],
    };
  } finally {
    await house.close();
  }
}

function describeDifference(at: string, kept: string, then: string): string {
  let index = 0;
  while (kept[index] === then[index] && index < kept.length) index += 1;
  const around = (text: string) => text.slice(Math.max(0, index - 60), index + 60);
  return `${at}: was …${around(kept)}…, is …${around(then)}…`;
}

export const figure: Figure = {
  name: 'as-of-replay',
  unit: 'of 50 moments whose lists differ from what was kept then',
  target: '= 0 (500 operations)',
  seconds: 60,
  run: async () => await measureReplay(operationCount, momentCount),
};
