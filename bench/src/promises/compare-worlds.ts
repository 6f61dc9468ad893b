import { openExporting } from '../testing.ts';
import { planCrawl, readAll } from './crawl.ts';
import { readDocument } from './document.ts';
import { plantCanaries } from './plant-canaries.ts';
import { addressesOf, fillSide } from './prepare.ts';
import type { TriedHouse } from './tried-house.ts';

export interface WorldsResult {
  readonly answers: number;
  readonly changes: number;
  readonly differences: readonly string[];
}

/**
 * The same house twice: as it is, and after everything on the south side changed. Who sees only the north gets the same
 * bytes, or what changed can be told from what it got.
 */
export async function compareWorlds(house: TriedHouse, readers: readonly string[]): Promise<WorldsResult> {
  const operations = await readDocument(house.as('pmo'));
  const methods = new Map(operations.map(({ id, method }) => [id, method]));
  await fillSide(house, 'north', methods);
  await fillSide(house, 'south', methods);
  const paths = new Map<string, readonly string[]>();
  for (const { id, method } of operations) {
    if (method === 'GET' || id === 'planning.export') paths.set(id, await addressesOf(house, id));
  }
  const crawl = planCrawl(operations, paths, ['a']);
  const exporting = openExporting(house.connectionString);
  // What is exported for the comparison would be told to whoever asked for it.
  for (const name of readers) {
    const body = { kind: 'job-ended', channel: 'off' };
    await house.as(name).must('PATCH', '/notifications/choices', { body });
  }
  const readEach = async () => {
    const told: ReadonlyMap<string, string>[] = [];
    for (const name of readers) told.push(await readAll(house.as(name), crawl, exporting));
    return told;
  };
  const before = await readEach();
  const counted = await countChanges(house);
  await plantCanaries(house, 'south', operations);
  await putAway(house);
  const changes = (await countChanges(house)) - counted;
  const after = await readEach();
  await exporting.close();
  const differences = readers.flatMap((name, index) =>
    [...(before[index] ?? [])].flatMap(([path, text]) => {
      const now = withoutClock(after[index]?.get(path) ?? '');
      const then = withoutClock(text);
      return now === then ? [] : [`${name}, ${path}: ${firstDifference(then, now)}`];
    }),
  );
  return { answers: crawl.requests.length * readers.length * 2, changes, differences };
}

/** One of the two projects of the south is put away, a risk too, and a person gets a role there. */
async function putAway(house: TriedHouse): Promise<void> {
  const pmo = house.as('pmo');
  const { roof, south } = house.world.places;
  for (const id of [house.world.roofRisk, roof]) {
    const { version } = await pmo.must('GET', `/records/${id}/contents`);
    await pmo.must('POST', `/records/${id}/archive`, { version });
  }
  const body = { scopeId: south, title: 'Nieuw in het zuiden', code: 'NIEUW' };
  await pmo.must('POST', '/projects', { body });
}

async function countChanges(house: TriedHouse): Promise<number> {
  const [row] = await house.query<{ many: number }>('select count(*)::integer as many from change');
  return row?.many ?? 0;
}

/** The minute in which the timeline of plans was read is of neither world. */
function withoutClock(text: string): string {
  return text.replace(/"today":\d+/g, '"today":0');
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `…${around(one)}… became …${around(other)}…`;
}
