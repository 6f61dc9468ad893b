import { otherRequests } from '../authorisation/other-requests.ts';
import { sumOfTables } from '../authorisation/traces.ts';
import { openExporting, type SetClock, worldPassword } from '../testing.ts';
import { planCrawl, readAll } from './crawl.ts';
import { type DocumentedOperation, readDocument } from './document.ts';
import { plantCanaries, songs } from './plant-canaries.ts';
import { addressesOf, nextNumber, type OwnRequest, prepareAbout, rowsOf, sides } from './prepare.ts';
import type { TriedHouse } from './tried-house.ts';

const adviser = 'adviser';
/** Amounts of the world: money is not opened to the adviser. */
const amounts = /\b(125000000|400000|50000000)\b/;
/** What belongs to an account itself, besides what an adviser is engaged to write. */
const ownTables: ReadonlySet<string> = new Set([
  'person',
  'session',
  'saved_view',
  'record_template',
  'guideline_reading',
  'api_token',
  'authenticator',
  'notification_choice',
  'watcher',
  'job',
  // The secret link to the calendar, which opens nothing for who is let in no longer.
  'year_feed',
]);
/** Would end what the rest is asked with. */
const leftOut: ReadonlySet<string> = new Set(['me.change-password', 'sessions.sign-out', 'live.hints']);

/** Following is the follower's own, and so is the file that is made for a reader. */
const ownTraces: ReadonlySet<string> = new Set([
  'watching.start',
  'watching.stop',
  'planning.export',
  'meetings.make-bundle',
  'briefs.make-pdf',
  'documents.make-pdf',
]);
/** About one's own, which is put there for the trial: an adviser could not have made it. */
const ofOwn: ReadonlySet<string> = new Set(['imports.discard', 'proposals.withdraw']);

export interface AdviserCrawl {
  readonly tried: number;
  readonly written: number;
  readonly read: number;
  readonly refusedAfter: number;
  readonly faults: readonly string[];
}

interface Tried {
  readonly operation: DocumentedOperation;
  readonly request: Omit<OwnRequest, 'client' | 'seesAll' | 'putBack'>;
}

/** Engages somebody without a role on the north side, money closed, until today inclusive. */
async function engage(house: TriedHouse): Promise<string> {
  const { organisation } = await house.as('pmo').must('GET', '/me');
  const body = {
    personId: house.world.people[adviser]?.id,
    scopeId: house.world.places.north,
    task: 'Kijk mee',
    startsOn: organisation.today,
    endsOn: organisation.today,
    opens: ['projects', 'registers'],
  };
  await house.as('pmo').must('POST', '/engagements', { body });
  return organisation.today;
}

/** Sends every operation as the adviser, about both sides of the house. */
async function tryAll(house: TriedHouse, operations: readonly DocumentedOperation[]) {
  const tried: Tried[] = [];
  const faults: string[] = [];
  for (const operation of operations.filter(({ id }) => !leftOut.has(id))) {
    for (const [row, expected] of rowsOf(operation.id)) {
      const isAbout = expected.kind === 'record' || expected.kind === 'list';
      const ways = isAbout
        ? sides.map((side) => () => prepareAbout(house, operation.id, expected.on, side))
        : [() => prepareOther(house, operation.id)];
      for (const way of ways) {
        const prepared = await way();
        if (prepared === undefined) continue;
        const { putBack, ...request } = prepared;
        tried.push({ operation, request: { ...request, row } });
        // What is one's own, and what is open to all, is judged by the tables that it wrote.
        const isOwn = expected.kind === 'self' || expected.kind === 'open' || ownTraces.has(operation.id);
        const mayWrite = isOwn || operation.id.startsWith('recommendations.');
        const before = mayWrite ? '' : await sumOfTables(house);
        const { path, ...sending } = request;
        const { status } = await house.as(adviser).send(operation.method, path, sending);
        if (!mayWrite && (await sumOfTables(house)) !== before)
          faults.push(`${row}: the adviser changed something (${status})`);
        await putBack?.();
      }
    }
  }
  return { tried, faults };
}

async function prepareOther(house: TriedHouse, id: string) {
  const pmo = house.as('pmo');
  const actor = { name: adviser, client: house.as(adviser) };
  const made = await otherRequests[id]?.({ house, pmo, actor, whose: 'own', number: nextNumber() });
  if (made === undefined) return undefined;
  const { as: _as, ...prepared } = made;
  return prepared;
}

/** What the history says that the adviser changed: own recommendations, and what belongs to the account. */
async function judgeHistory(house: TriedHouse) {
  const personId = house.world.people[adviser]?.id;
  const rows = await house.query<{ operation: string; table: string; row: string; isOwn: boolean }>(
    `select e.operation, c.table_name as "table", c.row_id as row,
       coalesce((select t.author_id = $1::uuid from recommendation t where t.id = c.record_id), false)
         or c.table_name = any($2::text[]) as "isOwn"
     from change c join event e on e.id = c.event_id where e.actor_id = $1::uuid`,
    [personId, [...ownTables]],
  );
  const faults = rows
    .filter(({ isOwn, operation }) => !isOwn && !ofOwn.has(operation))
    .map(({ operation, table }) => `${operation} wrote ${table}`);
  return { written: rows.filter(({ table }) => table === 'recommendation').length, faults };
}

/** Everything that can be read, looked through for words of the other side and for amounts. */
async function readBoth(house: TriedHouse, operations: readonly DocumentedOperation[]) {
  await plantCanaries(house, 'south', operations);
  const paths = new Map<string, readonly string[]>();
  for (const { id, method } of operations) {
    if (method === 'GET' || id === 'planning.export') paths.set(id, await addressesOf(house, id));
  }
  const exporting = openExporting(house.connectionString);
  const told = await readAll(house.as(adviser), planCrawl(operations, paths, [songs.south]), exporting);
  await exporting.close();
  const faults = [...told].flatMap(([path, text]) => {
    const word = new RegExp(`${songs.south}\\w*`).exec(text)?.[0] ?? amounts.exec(text)?.[0];
    return word === undefined || path.includes(word) ? [] : [`${path} told ${word}`];
  });
  return { read: told.size, faults };
}

/** The same requests once the last day is over: each is refused as if nobody was signed in. */
async function tryAfter(house: TriedHouse, tried: readonly Tried[]) {
  const faults: string[] = [];
  // However long the night is from here, it is not the session that ends.
  await house.query(
    `update session set created_at = created_at + interval '1 day', last_seen_at = last_seen_at + interval '1 day',
       expires_at = expires_at + interval '1 day'`,
  );
  const before = await sumOfTables(house);
  for (const { operation, request } of tried) {
    if (rowsOf(operation.id).some(([, { kind }]) => kind === 'open')) continue;
    const { path, row, ...sending } = request;
    const { status } = await house.as(adviser).send(operation.method, path, sending);
    if (status !== 401) faults.push(`${row}: answered ${status} after the last day`);
  }
  if ((await sumOfTables(house)) !== before) faults.push('something was written after the last day');
  const email = house.world.people[adviser]?.email;
  const again = await house.as('').post('/sessions', { email, password: worldPassword });
  if (again.body?.code !== 'accounts/engagement-over') faults.push(`sign-in gave ${again.status}`);
  // The same session comes in once the engagement is longer, so it was the last day that kept it out.
  await house.query('update engagement set ends_on = ends_on + 2 where ended_at is null');
  const { status } = await house.as(adviser).get('/me');
  if (status !== 200) faults.push(`the session does not come back when the engagement is longer (${status})`);
  return faults;
}

/** Lets an adviser from outside try every operation of the document, read everything, and come back too late. */
export async function crawlAsAdviser(house: TriedHouse, clock: SetClock): Promise<AdviserCrawl> {
  const operations = await readDocument(house.as('pmo'));
  const day = await engage(house);
  const sent = await tryAll(house, operations);
  const history = await judgeHistory(house);
  const reading = await readBoth(house, operations);
  clock.set(new Date(new Date(`${day}T00:01:00+01:00`).getTime() + 86_400_000));
  const after = await tryAfter(house, sent.tried);
  return {
    tried: sent.tried.length,
    written: history.written,
    read: reading.read,
    refusedAfter: sent.tried.length - after.length,
    faults: [...sent.faults, ...history.faults, ...reading.faults, ...after],
  };
}
