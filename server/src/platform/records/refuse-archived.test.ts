import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places } = house.world;
const manager = () => house.as('northManager');

async function makeRisk(scopeId = places.bridge) {
  return (await manager().must('POST', '/risks', { body: { scopeId, title: 'Weg ermee' } })).record;
}

test('What is archived does not change until it is restored: fields, measures and files.', async () => {
  const { id } = await makeRisk();
  const file = await manager().must('POST', `/records/${id}/attachments?name=a.txt`, {
    bytes: Buffer.from('a'),
  });
  const { version } = await manager().must('POST', `/records/${id}/archive`, { version: 1 });
  const measure = { description: 'x', ownerId: null, dueOn: null, state: 'planned', costCents: null };
  const tries = [
    await manager().patch(`/risks/${id}`, version, { title: 'Toch' }),
    await manager().post('/risks/changes', { create: [], update: [{ id, version, patch: { cause: 'x' } }] }),
    await manager().post(`/risks/${id}/responses`, measure),
    await manager().send('POST', `/records/${id}/attachments?name=b.txt`, { bytes: Buffer.from('b') }),
    await manager().delete(`/records/${id}/attachments/${file.attachment.id}`),
  ];
  for (const { status, body } of tries) {
    expect([status, body.code, body.next.nl]).toEqual([409, 'records/archived', 'Zet het eerst terug.']);
  }
  expect((await manager().post(`/records/${id}/comments`, { body: 'Waarom?' })).status).toBe(200);
  await manager().must('POST', `/records/${id}/restore`, { version });
  expect((await manager().patch(`/risks/${id}`, version + 1, { title: 'Toch' })).status).toBe(200);
});

test('Nothing is made in, changed in or moved into an archived project.', async () => {
  const body = { scopeId: places.canal, title: 'Oud', code: 'OUD' };
  const { record } = await manager().must('POST', '/projects', { body });
  const risk = await makeRisk(record.id);
  await manager().must('POST', `/records/${record.id}/archive`, { version: 1 });
  const tries = [
    await manager().post('/risks', { scopeId: record.id, title: 'Nieuw' }),
    await manager().patch(`/risks/${risk.id}`, 1, { title: 'Anders' }),
    await manager().post(`/scopes/${record.id}/move`, { parentId: places.north }),
  ];
  expect(tries.map(({ body: { code } }) => code)).toEqual(Array(3).fill('records/archived'));
});

test('Who may not change a record learns neither that it is archived nor that the version is another.', async () => {
  const { id } = await makeRisk();
  await manager().must('POST', `/records/${id}/archive`, { version: 1 });
  for (const version of [1, 2]) {
    const answer = await house.as('bridgeSponsor').patch(`/risks/${id}`, version, { title: 'x' });
    expect([answer.status, answer.body.current]).toEqual([403, undefined]);
  }
  const stale = await house.as('bridgeMember').send('POST', `/records/${id}/restore`, { version: 99 });
  expect([stale.status, stale.body.current]).toEqual([403, undefined]);
});

test('A request to change many that changes nothing is not valid.', async () => {
  const answer = await manager().post('/risks/changes', { create: [], update: [] });
  expect([answer.status, answer.body.code]).toEqual([400, 'request/invalid']);
});
