import { type Exporting, openExporting } from '../testing.ts';
import { type Crawl, planCrawl, readAll } from './crawl.ts';
import { readDocument } from './document.ts';
import { listenAs } from './listen.ts';
import { type Canary, plantCanaries, songs } from './plant-canaries.ts';
import { addressesOf, type HouseSide } from './prepare.ts';
import type { TriedHouse } from './tried-house.ts';

/** Readers who see one side only. */
export type Readers = Readonly<Record<HouseSide, readonly string[]>>;

export interface CanaryResult {
  readonly answers: number;
  readonly planted: readonly Canary[];
  /** Those that somebody who may see everything was shown. */
  readonly shown: number;
  readonly unseen: readonly Canary[];
  readonly leaks: readonly string[];
}

const otherSide = { north: 'south', south: 'north' } as const;

/** Has each reader read everything, and looks for words and ids of the side that they do not see. */
export async function findCanaries(
  house: TriedHouse,
  readers: Readers,
  logged: readonly string[],
): Promise<CanaryResult> {
  const operations = await readDocument(house.as('pmo'));
  const listening = await Promise.all(
    (['north', 'south'] as const).flatMap((side) =>
      readers[side].slice(0, 3).map(async (name) => ({ side, name, stream: await listenAs(house.as(name)) })),
    ),
  );
  const north = await plantCanaries(house, 'north', operations);
  const south = await plantCanaries(house, 'south', operations);
  const planted = [...north, ...south];
  const paths = new Map<string, readonly string[]>();
  for (const { id, method } of operations) {
    if (method === 'GET' || id === 'planning.export') paths.set(id, await addressesOf(house, id));
  }
  const crawl = planCrawl(operations, paths, [songs.north, songs.south]);
  const exporting = openExporting(house.connectionString);
  const leaks: string[] = [];
  let answers = 0;
  for (const side of ['north', 'south'] as const) {
    for (const name of readers[side]) {
      const told = await readAll(house.as(name), crawl, exporting);
      answers += told.size;
      for (const [path, text] of told) {
        const word = wordIn(text, songs[otherSide[side]], path);
        if (word !== undefined) leaks.push(`${name} was told ${word} by ${path}`);
      }
    }
  }
  for (const { side, name, stream } of listening) {
    const word = wordIn(stream.heard(), songs[otherSide[side]], '');
    if (word !== undefined) leaks.push(`${name} heard ${word}`);
    stream.close();
  }
  for (const line of logged) if (/kanarie/.test(line)) leaks.push(`logged: ${line.slice(0, 200)}`);
  const seen = await seenByOrganiser(house, crawl, exporting);
  await exporting.close();
  const unseen = planted.filter(({ word }) => !seen.includes(word));
  return { answers, planted, shown: planted.length - unseen.length, unseen, leaks };
}

/** A canary in a text; what was asked for may be said back. */
function wordIn(text: string, song: string, asked: string): string | undefined {
  const found = new RegExp(`${song}\\w*`).exec(text)?.[0];
  return found === undefined || asked.includes(found) ? undefined : found;
}

async function seenByOrganiser(house: TriedHouse, crawl: Crawl, exporting: Exporting): Promise<string> {
  const told = await readAll(house.as('pmo'), crawl, exporting);
  const pages: string[] = [];
  for (let before = ''; ; ) {
    const { rows, isMore } = await house.as('pmo').must('GET', `/events?limit=100${before}`);
    pages.push(JSON.stringify(rows));
    if (!isMore) break;
    before = `&before=${rows.at(-1).id}`;
  }
  return [...told.values(), ...pages].join('\n');
}
