import type { Answer, Client, Exporting } from '../testing.ts';
import { branchesOf, type DocumentedOperation, type Schema } from './document.ts';

/** Everything that the operations of the document let somebody read, of things whose ids are known. */
export interface Crawl {
  readonly requests: readonly string[];
  readonly exports: readonly { readonly path: string; readonly body: unknown }[];
}

/** Stream, what says when it was last used, and the feed by a link, where who guesses too often is made to wait. */
const leftOut: ReadonlySet<string> = new Set([
  'year-feed.open',
  'live.hints',
  'sessions.list',
  'jobs.list',
  'jobs.get',
  'jobs.download',
]);

/** `pathsOf` gives prepared addresses of an operation; each is asked as it is, and with each value of its questions. */
export function planCrawl(
  operations: readonly DocumentedOperation[],
  pathsOf: ReadonlyMap<string, readonly string[]>,
  words: readonly string[],
): Crawl {
  const requests = operations
    .filter(({ id, method }) => method === 'GET' && !leftOut.has(id))
    .flatMap((operation) =>
      (pathsOf.get(operation.id) ?? []).flatMap((path) => [
        path,
        ...questionsOf(operation, words).map((more) => withQuery(path, more)),
      ]),
    );
  return { requests: [...new Set(requests)], exports: exportsOf(operations, pathsOf) };
}

function withQuery(path: string, more: Readonly<Record<string, string>>): string {
  const [asked = '', query = ''] = path.split('?');
  const all = new URLSearchParams(query);
  for (const [name, value] of Object.entries(more)) all.set(name, value);
  return `${asked}?${all}`;
}

/** Each choice of each question; a list is sorted, grouped and filtered by each of its fields, and looked back on. */
function questionsOf(
  operation: DocumentedOperation,
  words: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  const inQuery = operation.parameters.filter(({ in: where }) => where === 'query');
  const choices = inQuery.flatMap(({ name, schema }) =>
    branchesOf(schema).flatMap((branch) => (branch.enum ?? []).map((value) => ({ [name]: String(value) }))),
  );
  const has = (name: string) => inQuery.some((one) => one.name === name);
  const fields = has('filter') ? Object.entries(rowOf(operation)) : [];
  return [
    ...choices,
    ...fields.flatMap(([name, schema]) => [
      { sort: `-${name}` },
      { group: name },
      ...(isText(schema) ? words.map((word) => ({ filter: `${name} contains ${word}` })) : []),
    ]),
    ...['search', 'q'].flatMap((name) => (has(name) ? words.map((word) => ({ [name]: word })) : [])),
    ...(has('asOf') ? [{ asOf: new Date().toISOString() }] : []),
  ];
}

function rowOf({ responses }: DocumentedOperation): Readonly<Record<string, Schema>> {
  return responses['200']?.content['application/json']?.schema.properties?.['rows']?.items?.properties ?? {};
}

function isText(schema: Schema): boolean {
  return branchesOf(schema).some(
    ({ type, format, enum: choices }) => type === 'string' && format === undefined && choices === undefined,
  );
}

/** A file of each kind of record, with all its columns, and of each plan. */
function exportsOf(
  operations: readonly DocumentedOperation[],
  pathsOf: ReadonlyMap<string, readonly string[]>,
): Crawl['exports'] {
  const make = operations.find(({ id }) => id === 'exports.make');
  const kinds = make?.body?.properties?.['recordType']?.enum ?? [];
  const lists = kinds.flatMap((kind) => {
    const list = operations.find(({ id }) => id === `${kind}s.list`);
    if (list === undefined) return [];
    const columns = Object.keys(rowOf(list)).filter((name) => !['can', 'custom'].includes(name));
    const body = { recordType: kind, format: 'csv', language: 'nl', columns, query: { archived: 'with' } };
    return [{ path: '/exports', body }];
  });
  const plans = (pathsOf.get('planning.export') ?? []).map((path) => ({
    path,
    body: { format: 'csv', language: 'nl' },
  }));
  return [...lists, ...plans];
}

/** What one reader is told: by address, the status and all that was said. */
export async function readAll(
  client: Client,
  { requests, exports }: Crawl,
  exporting: Exporting,
): Promise<ReadonlyMap<string, string>> {
  const told = new Map<string, string>();
  for (let start = 0; start < requests.length; start += 6) {
    const some = requests.slice(start, start + 6);
    const answers = await Promise.all(some.map((path) => client.get(path)));
    for (const [index, path] of some.entries()) told.set(path, textOf(answers[index]));
  }
  for (const { path, body } of exports) {
    const made = await client.post(path, body);
    const id: string | undefined = made.body?.job?.id;
    if (id !== undefined) await exporting.run(id);
    const file = id === undefined ? made : await client.get(`/jobs/${id}/file`);
    told.set(`${path} ${JSON.stringify(body)}`, textOf(file));
  }
  return told;
}

/** Without the number of the request, which each has of its own. */
function textOf(answer: Answer | undefined): string {
  if (answer === undefined) return '';
  const { status, headers, body } = answer;
  const text = Buffer.isBuffer(body) ? body.toString('utf8') : JSON.stringify(body);
  const name = headers.get('content-disposition') ?? '';
  return `${status} ${decodeURIComponent(name)} ${text.replace(/"requestId":"[^"]*"/, '')}`;
}
