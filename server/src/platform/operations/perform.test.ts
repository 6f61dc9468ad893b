import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const countEvents = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from event`.execute(house.database);
  return rows[0]?.n ?? 0;
};
const makeRisk = async (title: string) =>
  (
    await house
      .as('bridgeManager')
      .must('POST', '/risks', { body: { scopeId: house.world.places.bridge, title } })
  ).record;

test('A change without a version is refused with 428, a stale one with 412 and the record as it is now.', async () => {
  const { bridge } = house.world.places;
  const manager = house.as('bridgeManager');
  expect((await manager.patch(`/projects/${bridge}`, undefined, { summary: 'x' })).status).toBe(428);
  expect((await manager.patch(`/projects/${bridge}`, 1, { summary: 'nieuw' })).status).toBe(200);
  const stale = await manager.patch(`/projects/${bridge}`, 1, { summary: 'te laat' });
  expect(stale.status).toBe(412);
  expect(stale.body).toMatchObject({
    code: 'request/version-stale',
    current: { summary: 'nieuw', version: 2 },
  });
});

test('Of many who change one version at once one wins, and each other is shown what won.', async () => {
  const risk = await makeRisk('Eén wint');
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      house.as('bridgeManager').patch(`/risks/${risk.id}`, 1, { cause: `poging ${index}` }),
    ),
  );
  const won = answers.filter(({ status }) => status === 200);
  expect(won).toHaveLength(1);
  for (const { status, body } of answers.filter((answer) => !won.includes(answer))) {
    expect(status).toBe(412);
    expect(body.current).toMatchObject({ version: 2, cause: won[0]?.body.record.cause });
  }
});

test('A key makes one record however often and however much at once it is sent.', async () => {
  const member = house.as('bridgeMember');
  const body = { scopeId: house.world.places.bridge, title: 'Eén keer' };
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => member.post('/risks', body, { key: 'een-keer' })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
  expect(new Set(answers.map((answer) => answer.body.record.id)).size).toBe(1);
  const again = await member.post('/risks', body, { key: 'een-keer' });
  expect(again.body).toEqual(answers[0]?.body);
});

test('A key with another body is refused, and a colleague may use the same key.', async () => {
  const body = { scopeId: house.world.places.bridge, title: 'Sleutel' };
  await house.as('bridgeMember').must('POST', '/risks', { body, key: 'zelfde' });
  const other = await house
    .as('bridgeMember')
    .post('/risks', { ...body, title: 'Anders' }, { key: 'zelfde' });
  expect([other.status, other.body.code]).toEqual([422, 'request/key-reused']);
  expect((await house.as('bridgeManager').post('/risks', body, { key: 'zelfde' })).status).toBe(200);
  expect((await house.as('bridgeManager').post('/risks', body, { key: 'x'.repeat(201) })).status).toBe(400);
});

test('A refusal at any step leaves no event and nothing half done.', async () => {
  const { bridge, roof } = house.world.places;
  const risk = await makeRisk('Half');
  const before = await countEvents();
  const manager = house.as('bridgeManager');
  const create = [{ scopeId: bridge, title: 'a' }];
  const update = [{ id: risk.id, version: 9, patch: { title: 'b' } }];
  const answers = [
    await manager.post('/risks/changes', { create, update }),
    await manager.post('/risks/changes', { create: [...create, { scopeId: roof, title: 'c' }], update: [] }),
    await manager.post('/risks/changes', {
      create: [...create, { scopeId: bridge, title: ' ' }],
      update: [],
    }),
    await manager.patch(`/risks/${risk.id}`, 1, { raisedOn: '2199-01-01' }),
    await house.as('bridgeStakeholder').patch(`/projects/${bridge}`, 2, { summary: 'mag niet' }),
    await house.as('bridgeSponsor').patch(`/risks/${risk.id}`, 1, { title: 'mag niet' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([412, 404, 400, 422, 403, 403]);
  expect(await countEvents()).toBe(before);
  expect((await manager.get(`/risks/${risk.id}`)).body.record).toMatchObject({ title: 'Half', version: 1 });
});

test('An operation is one event with one change for each row that it wrote.', async () => {
  const { bridge } = house.world.places;
  const create = ['x', 'y', 'z'].map((title) => ({ scopeId: bridge, title }));
  const done = await house
    .as('bridgeManager')
    .must('POST', '/risks/changes', { body: { create, update: [] } });
  const { rows } = await sql<{ table: string; n: number }>`
    select table_name as table, count(*)::integer as n from change where event_id = ${done.eventId}
    group by table_name order by 1`.execute(house.database);
  expect(rows).toEqual([
    { table: 'record', n: 3 },
    { table: 'risk', n: 3 },
  ]);
});

test('Making many asks for the permission to make one, also where changing is permitted.', async () => {
  const { north } = house.world.places;
  const pmo = house.as('pmo');
  const personId = house.world.people['lock']?.id ?? house.world.people['roleless']?.id;
  await pmo.must('POST', '/roles', { body: { personId, role: 'project-manager', scopeId: north } });
  const draft = { scopeId: north, title: 'Sluipweg', code: 'SLUIP' };
  const single = await house.as('roleless').post('/projects', draft);
  const many = await house.as('roleless').post('/projects/changes', { create: [draft], update: [] });
  expect([single.status, many.status]).toEqual([403, 403]);
});

test('Two who take the same project code at once get one project and one refusal that names it.', async () => {
  const draft = { scopeId: house.world.places.north, title: 'Dubbel', code: 'DUBBEL' };
  const answers = await Promise.all([1, 2, 3].map(() => house.as('northManager').post('/projects', draft)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('projects/code-taken');
});

test('Text that the database cannot keep, unknown and server-made properties are refused as invalid.', async () => {
  const { bridge } = house.world.places;
  const manager = house.as('bridgeManager');
  const draft = { scopeId: bridge, title: 'x' };
  for (const extra of [
    { title: 'a\0b' },
    { cause: '\ud800' },
    { id: bridge },
    { version: 7 },
    { key: 'R-1' },
    { score: 25 },
    { createdAt: '2026-01-01T00:00:00Z' },
    { isAdmin: true },
    { title: { $ne: '' } },
    { probability: '5' },
    { probability: 6 },
    { raisedOn: '2026-02-30' },
    { custom: { 'a"; drop table risk': 1 } },
  ]) {
    const answer = await manager.post('/risks', { ...draft, ...extra });
    expect([answer.status, JSON.stringify(extra)]).toEqual([400, JSON.stringify(extra)]);
  }
  const comment = await manager.post(`/records/${bridge}/comments`, { body: 'nul \0' });
  expect(comment.status).toBe(400);
  const poisoned = await fetch(`${house.url}/api/risks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `regie=${manager.token}`, 'regie-request': '1' },
    body: `{"scopeId":"${bridge}","title":"x","__proto__":{"isAdmin":true}}`,
  });
  expect(poisoned.status).toBe(400);
});

test('A request with a cookie but without our header, or from another site, is refused.', async () => {
  const manager = house.as('bridgeManager');
  const body = JSON.stringify({ scopeId: house.world.places.bridge, title: 'x' });
  const send = async (headers: Record<string, string>) =>
    (
      await fetch(`${house.url}/api/risks`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `regie=${manager.token}`, ...headers },
        body,
      })
    ).status;
  expect(await send({})).toBe(403);
  expect(await send({ 'regie-request': '1', 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await send({ 'regie-request': '1', 'sec-fetch-site': 'same-origin' })).toBe(200);
});
