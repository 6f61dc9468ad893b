import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, bridgeRisk, people } = house.world;
const pmo = () => house.as('pmo');

const switchTo = async (hasShareLinks: boolean) => {
  const { organisation } = await pmo().must('GET', '/me');
  await pmo().must('PATCH', '/organisation', { version: organisation.version, body: { hasShareLinks } });
};
const make = async (person: string, id: string = bridgeRisk, days = 14) =>
  await house.as(person).post(`/records/${id}/shares`, { purpose: 'Aannemer', days });
const tokenIn = (path: string): string => path.split('#')[1] ?? '';
const open = async (token: string) => await house.anonymous.post('/shared', { token });
const forgetTries = async () => await sql`delete from sign_in_failure`.execute(house.database);
/** All of an answer that could tell one refusal from another. */
const saidBy = ({ status, body }: Awaited<ReturnType<typeof open>>) => ({ status, ...body, requestId: '' });

beforeAll(async () => await switchTo(true));

test('Sharing is off until an administrator switches it on, and then every link stops at once again.', async () => {
  await switchTo(false);
  expect((await make('bridgeMember')).body.code).toBe('shares/off');
  await switchTo(true);
  const made = await make('bridgeMember');
  expect(tokenIn(made.body.path)).toMatch(/^[\w-]{43}$/);
  expect((await open(tokenIn(made.body.path))).status).toBe(200);
  await switchTo(false);
  expect((await open(tokenIn(made.body.path))).status).toBe(404);
  await switchTo(true);
  expect((await open(tokenIn(made.body.path))).status).toBe(200);
});

test('Who may change a record shares it, and nobody else.', async () => {
  expect((await make('bridgeMember', places.bridge)).status).toBe(403);
  expect((await make('bridgeManager', places.bridge)).status).toBe(200);
  expect((await make('auditor')).status).toBe(403);
  expect((await make('southManager')).status).toBe(404);
  expect((await make('pmo', bridgeRisk, 91)).status).toBe(400);
});

test('A link shows the open fields of one record: no amounts, no addresses, no remarks.', async () => {
  const { version } = (await pmo().must('GET', `/risks/${bridgeRisk}`)).record;
  const ownerId = people['bridgeMember']?.id;
  const body = { costEffectCents: 123_456_00, ownerId, cause: 'Slappe grond', tags: 'geheimlabel' };
  await pmo().must('PATCH', `/risks/${bridgeRisk}`, { version, body });
  await pmo().must('POST', `/records/${bridgeRisk}/comments`, { body: { body: 'onderonsje' } });
  const { path } = (await make('pmo')).body;
  const shown = (await open(tokenIn(path))).body;
  expect(shown.fields).toContainEqual(expect.objectContaining({ name: 'cause', value: 'Slappe grond' }));
  expect(shown.fields.map(({ name }: { name: string }) => name)).not.toContain('costEffectCents');
  const text = JSON.stringify(shown);
  for (const kept of [
    '12345600',
    'geheimlabel',
    'onderonsje',
    '@',
    ownerId ?? '?',
    bridgeRisk,
    places.bridge,
  ])
    expect(text).not.toContain(kept);
});

test('What does not work is answered alike: unknown, run out, ended, or of somebody who may not any more.', async () => {
  await forgetTries();
  const unknown = saidBy(await open('x'.repeat(43)));
  const [late, ended, taken, closed] = [
    (await make('pmo')).body,
    (await make('pmo')).body,
    (await make('roofManager', places.roof)).body,
    (await make('bridgeManager')).body,
  ];
  await sql`update record_share set expires_at = now() - interval '1 second' where id = ${late.share.id}`.execute(
    house.database,
  );
  await pmo().must('DELETE', `/records/${bridgeRisk}/shares/${ended.share.id}`);
  const { rows } = await pmo().must('GET', '/people');
  const find = (name: string) => rows.find(({ id }: { id: string }) => id === people[name]?.id);
  await pmo().must('DELETE', `/roles/${find('roofManager').grants[0].id}`);
  const { id, version } = find('bridgeManager');
  await pmo().must('PATCH', `/people/${id}`, { version, body: { isActive: false } });
  for (const { path } of [late, ended, taken, closed]) {
    expect(saidBy(await open(tokenIn(path)))).toEqual(unknown);
  }
  const listed = (await pmo().must('GET', `/records/${bridgeRisk}/shares`)).rows;
  expect(listed.map((share: { id: string }) => share.id)).not.toContain(ended.share.id);
});

test('A link is kept as a hash, and what was done with it is counted and told.', async () => {
  await forgetTries();
  const { path, share, eventId } = (await make('pmo')).body;
  await open(tokenIn(path));
  await open(tokenIn(path));
  const [listed] = (await pmo().must('GET', `/records/${bridgeRisk}/shares`)).rows;
  expect(listed).toMatchObject({ id: share.id, uses: 2, purpose: 'Aannemer' });
  const { rows } = await sql<{ text: string }>`
    select to_jsonb(c)::text || (select to_jsonb(h)::text from record_share h where h.id = c.row_id) as text
    from change c where event_id = ${eventId}`.execute(house.database);
  expect(rows[0]?.text).not.toContain(tokenIn(path));
  const events = (await pmo().must('GET', `/events?record=${bridgeRisk}`)).rows;
  expect(events[0]).toMatchObject({ operation: 'shares.make' });
  expect((await pmo().post(`/events/${eventId}/undo`, undefined)).status).not.toBe(200);
});

test('An administrator sees and ends every link, without what they may not see.', async () => {
  await forgetTries();
  const { path, share } = (await make('pmo')).body;
  const { rows } = await house.as('administrator').must('GET', '/shares');
  const listed = rows.find(({ id }: { id: string }) => id === share.id);
  expect(listed).toMatchObject({ record: null, purpose: 'Aannemer' });
  expect((await house.as('officer').get('/shares')).status).toBe(403);
  await house.as('administrator').must('DELETE', `/shares/${share.id}`);
  expect((await open(tokenIn(path))).status).toBe(404);
});

test('Trying links is bounded for each address.', async () => {
  await forgetTries();
  const statuses: number[] = [];
  for (let number = 0; number < 50; number += 1)
    statuses.push((await open(`t${number}`.padEnd(43, 'x'))).status);
  expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(40);
  expect(statuses.at(-1)).toBe(429);
  await forgetTries();
});
