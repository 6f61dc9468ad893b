import { randomUUID } from 'node:crypto';
import { sumOfTables } from '../authorisation/traces.ts';
import type { Answer } from '../testing.ts';
import { type DocumentedOperation, readDocument, type Schema } from './document.ts';
import { type ForeignId, makeForeignIds } from './foreign-ids.ts';
import { type Place, placesOf, put } from './places.ts';
import { type OwnRequest, waysToAsk } from './prepare.ts';
import { partsOf, sendParts } from './send-parts.ts';
import type { TriedHouse } from './tried-house.ts';

export interface SubstitutionResult {
  readonly places: number;
  readonly requests: number;
  readonly kinds: readonly string[];
  readonly faults: readonly string[];
}

const atOnce = 6;

/** Puts a foreign and a random id in every place of every operation that takes one. */
export async function substituteIds(house: TriedHouse): Promise<SubstitutionResult> {
  const operations = await readDocument(house.as('pmo'));
  const foreign = await makeForeignIds(house, new Map(operations.map(({ id, method }) => [id, method])));
  const faults: string[] = [];
  const counted = { places: 0, requests: 0 };
  for (const operation of operations) {
    const places = [...placesOf(operation, isId), ...filterPlaces(operation)].filter(
      ({ name }) => !notLookedUp.has(`${operation.id} ${name}`),
    );
    if (places.length === 0) continue;
    const ways = waysToAsk(house, operation.id);
    if (ways.length === 0) faults.push(`${operation.id}: nobody prepared a request for it`);
    counted.places += places.length;
    for (const way of ways) {
      const request = await way();
      if (request === undefined) continue;
      const tried = await tryRequest(house, operation, request, places, foreign);
      counted.requests += tried.requests;
      faults.push(...tried.faults);
      await request.putBack?.();
    }
  }
  return { ...counted, kinds: foreign.map(({ kind }) => kind), faults };
}

const notLookedUp: ReadonlySet<string> = new Set([
  // Says how far a reader came; it is compared with others.
  'events.list query before',
  // Looked up by the worker, as the owner: an export of nothing.
  'exports.make body.query.scope',
]);

const isId = (schema: Schema) => schema.format === 'uuid';

/** A list can be asked for what refers to something: its fields that hold ids, as conditions of a filter. */
function filterPlaces({ parameters, responses }: DocumentedOperation): readonly Place[] {
  if (!parameters.some(({ name }) => name === 'filter')) return [];
  const row = responses['200']?.content['application/json']?.schema.properties?.['rows']?.items;
  return Object.entries(row?.properties ?? {}).flatMap(([name, schema]) =>
    isId(schema) || schema.anyOf?.some(isId) === true
      ? [{ name: `filter ${name}`, in: 'query' as const, steps: [{ into: 'filter' }], schema, besides: [] }]
      : [],
  );
}

interface Tried {
  readonly requests: number;
  readonly faults: readonly string[];
}

async function tryRequest(
  house: TriedHouse,
  operation: DocumentedOperation,
  request: OwnRequest,
  places: readonly Place[],
  foreign: readonly ForeignId[],
): Promise<Tried> {
  const faults: string[] = [];
  let requests = 0;
  // To who sees the whole house only what is of another kind is foreign.
  const ids = request.seesAll ? foreign.filter(({ kind }) => !isSeen.has(kind)) : foreign;
  // Who may change a plan has it locked before what they ask for is looked at, which takes a number and writes nothing.
  const before = await sumOfTables(house);
  for (const place of places) {
    const answers = await askAll(operation, request, place, ids);
    requests += answers.length;
    faults.push(...compare(operation, request, place, answers));
  }
  if ((await sumOfTables(house)) !== before) faults.push(`${request.row}: something was written`);
  const { path, putBack: _putBack, row, client, seesAll: _seesAll, ...sending } = request;
  const own = await client.send(operation.method, path, sending);
  if (own.status >= 300 && !mayNotBeDone.has(operation.id))
    faults.push(`${row}: its own request is refused (${own.status} ${own.body?.code})`);
  return { requests, faults };
}

const isSeen: ReadonlySet<string> = new Set([
  'portfolio',
  'programme',
  'project',
  'scope',
  'scope_all',
  'plan',
  'role_grant',
  'calendar',
  // Who keeps the organisation ends any of them, and learns nothing of the record.
  'record_share',
]);
/**
 * Without a worker no file was made or read, and nothing looked back on; the comment is another's; and what a round or a
 * survey asks of somebody is not there.
 */
const mayNotBeDone: ReadonlySet<string> = new Set([
  'upkeep.confirm',
  'surveys.answer',
  'jobs.download',
  'imports.show-effect',
  'governance.show-replay',
  'comments.edit',
]);

interface Told {
  readonly kind: string;
  readonly answer: Answer;
  readonly text: string;
}

async function askAll(
  operation: DocumentedOperation,
  request: OwnRequest,
  place: Place,
  ids: readonly ForeignId[],
): Promise<readonly Told[]> {
  const parts = partsOf(operation, request);
  const ask = async ({ kind, id }: ForeignId): Promise<Told> => {
    const value = place.name.startsWith('filter ') ? `${place.name.slice(7)} = ${id}` : id;
    const changed = put(parts, place, operation.body ?? {}, value);
    const answer = await sendParts(operation, request, changed);
    return { kind, answer, text: plain(answer, id) };
  };
  const told = [await ask({ kind: 'random', id: randomUUID() })];
  for (let start = 0; start < ids.length; start += atOnce) {
    told.push(...(await Promise.all(ids.slice(start, start + atOnce).map(ask))));
  }
  return told;
}

function compare(
  operation: DocumentedOperation,
  { row }: OwnRequest,
  place: Place,
  told: readonly Told[],
): readonly string[] {
  const [random, ...others] = told;
  if (random === undefined) return [];
  const name = `${row}, ${place.name}`;
  const different = others.filter(({ text }) => text !== random.text);
  const isAccepted = random.answer.status < 300 && operation.method !== 'GET';
  return [
    ...(random.answer.status >= 500 ? [`${name}: a random id is answered ${random.answer.status}`] : []),
    ...(isAccepted ? [`${name}: a random id is accepted`] : []),
    ...different.map(
      ({ kind, answer, text }) =>
        `${name}: of a foreign ${kind} ${answer.status} ${text.slice(0, 200)}, of nothing ${random.answer.status} ${random.text.slice(0, 200)}`,
    ),
  ];
}

/** An answer without the id that was asked for and the number of the request. */
function plain({ status, headers, body }: Answer, id: string): string {
  const { requestId: _requestId, ...rest } = Buffer.isBuffer(body)
    ? { bytes: body.toString('base64') }
    : (body ?? {});
  return [status, headers.get('etag'), JSON.stringify(rest).replaceAll(id, '<id>')].join(' ');
}
