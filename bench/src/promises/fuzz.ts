import { seededRandom } from '@regie/engine/testing';
import { Client, tokenOf, worldPassword } from '../testing.ts';
import { makeAnswerCheck } from './check-answer.ts';
import { type DocumentedOperation, readDocument, readProblemSchema } from './document.ts';
import { allIds } from './foreign-ids.ts';
import { type Parts, placesOf, put } from './places.ts';
import { fillSide, type OwnRequest, waysToAsk } from './prepare.ts';
import { type Chance, randomValue } from './random-value.ts';
import { partsOf, sendParts } from './send-parts.ts';
import type { TriedHouse } from './tried-house.ts';

export interface FuzzResult {
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

const streams: ReadonlySet<string> = new Set(['live.hints']);
const senders = ['pmo', 'second', 'north'] as const;

/** Sends requests that chance made of the document; the same seed makes the same ones. */
export async function fuzz(house: TriedHouse, seed: number, wanted: number): Promise<FuzzResult> {
  const all = await readDocument(house.as('pmo'));
  const operations = all.filter(({ id }) => !streams.has(id));
  await fillSide(house, 'north', new Map(operations.map(({ id, method }) => [id, method])));
  const known = await allIds(house);
  // Of sessions and roles there is use later on.
  const ids = known.filter(({ kind }) => kind !== 'session' && kind !== 'role_grant').map(({ id }) => id);
  const chance: Chance = { random: seededRandom(seed), ids: thinned(ids) };
  const check = makeAnswerCheck(await readProblemSchema(house.as('pmo')));
  const statuses: Record<string, number> = {};
  const clients = new Map<string, Client>();
  const faults: string[] = [];
  const share = Math.ceil(wanted / operations.length);
  for (const operation of operations) {
    const own = await prepared(house, operation.id);
    for (let number = 0; number < share; number += 1) {
      const sender = senders[number % senders.length] ?? 'pmo';
      const client = clients.get(sender) ?? house.as(sender);
      const { parts, request } = makeRequest(operation, own, chance, client);
      const answer = await sendParts(operation, request, parts);
      if (answer.status === 401 || answer.status === 429)
        clients.set(sender, await signInAgain(house, sender));
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      const fault = check(operation, answer);
      if (fault !== undefined)
        faults.push(`${operation.id} ${fault}; sent ${JSON.stringify(parts).slice(0, 300)}`);
    }
  }
  return { requests: share * operations.length, statuses, faults };
}

/** So many ids of each time, that some are guessed twice. */
function thinned(ids: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(ids.length / 120));
  return [
    ...ids.filter((_id, index) => index % step === 0),
    '01890000-0000-7000-8000-0000000000ff',
    'geen-id',
    '',
  ];
}

async function prepared(house: TriedHouse, id: string): Promise<OwnRequest | undefined> {
  const [way] = waysToAsk(house, id);
  return await way?.().catch(() => undefined);
}

/** Somebody whose session chance may end: then there is another. */
async function signInAgain(house: TriedHouse, name: string): Promise<Client> {
  const email = house.world.people[name]?.email;
  await house.query('delete from sign_in_failure');
  const answer = await new Client(house.url).post('/sessions', { email, password: worldPassword });
  return answer.status === 200 ? new Client(house.url, tokenOf(answer)) : house.as(name);
}

/** Half of them are made of the schema alone, half are the table's own request with something else in one place. */
function makeRequest(
  operation: DocumentedOperation,
  own: OwnRequest | undefined,
  chance: Chance,
  client: Client,
): { readonly parts: Parts; readonly request: OwnRequest } {
  const { random } = chance;
  const frame = { path: operation.path, row: operation.id, seesAll: true, client };
  const key = random.chance(0.2) ? { key: `k${random.whole(20)}` } : {};
  if (own !== undefined && random.chance(0.5)) {
    const places = placesOf(operation, () => true);
    const place = places[random.whole(places.length)];
    const parts = partsOf(operation, own);
    const changed =
      place === undefined
        ? parts
        : put(parts, place, operation.body ?? {}, randomValue(chance, place.schema));
    return { parts: changed, request: { ...own, ...frame, ...key } };
  }
  const values = (where: 'path' | 'query') =>
    Object.fromEntries(
      operation.parameters
        .filter(({ in: place, required }) => place === where && (required || random.chance(0.4)))
        .map(({ name, schema }) => [name, String(randomValue(chance, schema))]),
    );
  const body = operation.body === undefined ? undefined : randomValue(chance, operation.body);
  const version = random.chance(0.9) ? { version: 1 + random.whole(3) } : {};
  const bytes = operation.takesFile
    ? { bytes: Buffer.from(String(randomValue(chance, { type: 'string' }))) }
    : {};
  return {
    parts: { path: values('path'), query: values('query'), body },
    request: { ...frame, ...key, ...version, ...bytes },
  };
}
