import { shareOf } from '../authorisation/share-requests.ts';
import { Client, tokenOf, worldPassword } from '../testing.ts';
import { planCrawl } from './crawl.ts';
import { readDocument } from './document.ts';
import { addressesOf } from './prepare.ts';
import type { TriedHouse } from './tried-house.ts';

export interface SecretsResult {
  readonly answers: number;
  readonly faults: readonly string[];
}

/** Makes secrets of every kind, and looks for them in all that is kept, told and logged. */
export async function findSecrets(house: TriedHouse, logged: readonly string[]): Promise<SecretsResult> {
  const secrets = await makeSecrets(house);
  const faults: string[] = [];
  for (const [name, secret] of secrets) {
    const bits = /^[\w-]{43}$/.test(secret.replace(/^regie_/, '')) ? 258 : 0;
    if (bits < 256) faults.push(`${name} has less than 256 bits`);
  }
  const kept = await allRows(house);
  const pmo = house.as('pmo');
  const operations = await readDocument(pmo);
  const paths = new Map<string, readonly string[]>();
  for (const { id, method } of operations) if (method === 'GET') paths.set(id, await addressesOf(house, id));
  const { requests } = planCrawl(operations, paths, []);
  const told: string[] = [];
  for (const path of [...requests, '/sessions', '/events?limit=100', '/jobs']) {
    const { body } = await pmo.get(path);
    told.push(Buffer.isBuffer(body) ? body.toString('utf8') : JSON.stringify(body));
  }
  const hashes = await house.query<{ hash: string }>('select password_hash as hash from credential');
  const everySecret = [
    ...secrets,
    ...hashes.map(({ hash }): [string, string] => ['the hash of a password', hash]),
  ];
  for (const [name, secret] of everySecret) {
    if (name !== 'the hash of a password' && kept.includes(secret)) faults.push(`${name} is kept as it is`);
    const at = told.findIndex((text) => text.includes(secret));
    if (at >= 0) faults.push(`${name} is told by ${requests[at] ?? 'a list'}`);
    if (logged.some((line) => line.includes(secret))) faults.push(`${name} is logged`);
  }
  return { answers: told.length, faults };
}

async function makeSecrets(house: TriedHouse): Promise<[string, string][]> {
  const pmo = house.as('pmo');
  const { email } = house.world.people['officer'] ?? {};
  const session = tokenOf(await new Client(house.url).post('/sessions', { email, password: worldPassword }));
  const token = (
    await pmo.must('POST', '/me/tokens', { body: { name: 'Programma', access: 'read', days: 1 } })
  ).token;
  const added = await pmo.must('POST', '/people', { body: { name: 'Nieuw', email: 'nieuw@example.org' } });
  const { path } = await shareOf(pmo, house.world.places.bridge);
  return [
    ['a session', session],
    ['a link that shows a record', path.split('#')[1] ?? ''],
    ['a token for programs', token],
    ['a link to open an account', added.activationPath.split('token=')[1] ?? ''],
  ];
}

/** Every row of every table as text. */
async function allRows(house: TriedHouse): Promise<string> {
  const tables = await house.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    parts.push(JSON.stringify(await house.query(`select to_jsonb(t) from "${name}" t`)));
  }
  return parts.join('\n');
}
