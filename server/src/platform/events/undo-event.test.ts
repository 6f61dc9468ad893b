import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places } = house.world;
const undo = (person: string, eventId: string) => house.as(person).post(`/events/${eventId}/undo`);
const getRisk = async (id: string) => (await house.as('pmo').get(`/risks/${id}`)).body.record;
const pmo = () => house.as('pmo');
const make = async (path: string, scopeId: string, title: string, more: object = {}) =>
  await pmo().must('POST', path, { body: { scopeId, title, ...more } });
const move = async (id: string, parentId: string): Promise<string> =>
  (await pmo().must('POST', `/scopes/${id}/move`, { body: { parentId } })).eventId;

test('A stack of changes of one record is undone one by one, and redone.', async () => {
  const { record } = await make('/risks', places.bridge, 'Stapel');
  const events: string[] = [];
  for (const [index, cause] of ['een', 'twee', 'drie'].entries()) {
    const body = { cause };
    const done = await pmo().must('PATCH', `/risks/${record.id}`, { version: index + 1, body });
    events.push(done.eventId);
  }
  const undone: string[] = [];
  for (const [index, eventId] of [...events].reverse().entries()) {
    const answer = await undo('pmo', eventId);
    expect(answer.status).toBe(200);
    undone.push(answer.body.eventId);
    expect((await getRisk(record.id)).cause).toBe(['twee', 'een', null][index]);
  }
  for (const [index, eventId] of [...undone].reverse().entries()) {
    expect((await undo('pmo', eventId)).status).toBe(200);
    expect((await getRisk(record.id)).cause).toBe(['een', 'twee', 'drie'][index]);
  }
  expect((await getRisk(record.id)).version).toBe(10);
});

test('History says of each event whether it is undone at this moment.', async () => {
  const { record, eventId } = await make('/risks', places.bridge, 'Stand');
  const isUndone = async (id: string) =>
    (await pmo().get(`/events?record=${record.id}`)).body.rows.find((row: { id: string }) => row.id === id)
      ?.isUndone;
  expect(await isUndone(eventId)).toBe(false);
  const first = (await undo('pmo', eventId)).body.eventId;
  expect(await isUndone(eventId)).toBe(true);
  expect((await undo('pmo', first)).status).toBe(200);
  expect([await isUndone(eventId), await isUndone(first)]).toEqual([false, true]);
});

test('A change is not undone over what somebody else wrote since.', async () => {
  const { record } = await make('/risks', places.bridge, 'Sindsdien');
  const body = { cause: 'mijn' };
  const mine = await pmo().must('PATCH', `/risks/${record.id}`, { version: 1, body });
  await house
    .as('bridgeMember')
    .must('PATCH', `/risks/${record.id}`, { version: 2, body: { effect: 'zijn' } });
  const answer = await undo('pmo', mine.eventId);
  expect([answer.status, answer.body.code]).toEqual([409, 'events/changed-since']);
  expect(await getRisk(record.id)).toMatchObject({ cause: 'mijn', effect: 'zijn', version: 3 });
});

test('What others now depend on is not taken away.', async () => {
  const project = await make('/projects', places.north, 'In gebruik', { code: 'GEBRUIK' });
  await make('/risks', project.record.id, 'Hangt eraan');
  const answer = await undo('pmo', project.eventId);
  expect([answer.status, answer.body.code]).toEqual([409, 'events/in-use']);
});

test('Undoing asks for the permission of the operation, and for one event of others the right to see it.', async () => {
  const { eventId } = await make('/risks', places.bridge, 'Van de PMO');
  expect((await undo('roofManager', eventId)).status).toBe(404);
  expect((await undo('bridgeStakeholder', eventId)).status).toBe(404);
  expect((await undo('bridgeSponsor', eventId)).status).toBe(403);
  expect((await undo('bridgeMember', eventId)).status).toBe(200);
});

test('Nobody takes back the comment of another.', async () => {
  const path = `/records/${places.bridge}/comments`;
  const written = await house.as('bridgeManager').must('POST', path, { body: { body: 'Van mij' } });
  const answer = await undo('bridgeMember', written.eventId);
  expect([answer.status, answer.body.code]).toEqual([403, 'comments/not-yours']);
  expect((await undo('bridgeManager', written.eventId)).status).toBe(200);
});

test('Who may not see money does not put it back.', async () => {
  const patch = { body: { costEffectCents: 1 } };
  const { record } = await make('/risks', places.bridge, 'Geld');
  const changed = await pmo().must('PATCH', `/risks/${record.id}`, { version: 1, ...patch });
  expect((await undo('bridgeMember', changed.eventId)).status).toBe(403);
});

test('A closed account that is opened again by undoing has no session, and nothing fails.', async () => {
  const { person } = await pmo().must('POST', '/people', {
    body: { name: 'Open Dicht', email: 'od@example.org' },
  });
  const body = { isActive: false };
  const closed = await pmo().must('PATCH', `/people/${person.id}`, { version: 1, body });
  expect((await undo('pmo', closed.eventId)).status).toBe(200);
  const sessions = await house.as('auditor').must('PATCH', '/me', { body: { theme: 'dark' } });
  expect(sessions.eventId).toBeDefined();
});

test('Undoing does not leave the house without an administrator.', async () => {
  const people = (await pmo().must('GET', '/people')).rows as {
    id: string;
    grants: { id: string; role: string }[];
  }[];
  const grants = people.flatMap(({ id, grants: held }) =>
    held.filter(({ role }) => role === 'administrator').map((grant) => ({ person: id, id: grant.id })),
  );
  const newcomer = house.world.people['officer']?.id;
  const body = { personId: newcomer, role: 'administrator', scopeId: places.organisation };
  const given = await pmo().must('POST', '/roles', { body });
  for (const grant of grants) await pmo().must('DELETE', `/roles/${grant.id}`);
  const answer = await undo('pmo', given.eventId);
  expect([answer.status, answer.body.code]).toEqual([409, 'events/in-use']);
});

test('A move that is undone takes along what came below since, and closes no circle.', async () => {
  const a = (await make('/portfolios', places.north, 'A')).record.id;
  const b = (await make('/portfolios', places.north, 'B')).record.id;
  // A portfolio does not move; programmes and projects do, so the circle is tried with what can be moved.
  const programme = (await make('/programmes', a, 'P')).record.id;
  const there = await move(programme, b);
  const late = (await make('/projects', programme, 'Later', { code: 'LATER' })).record.id;
  expect((await undo('pmo', there)).status).toBe(200);
  const inA = (await pmo().get(`/projects?scope=${a}`)).body.rows.map(({ id }: { id: string }) => id);
  const inB = (await pmo().get(`/projects?scope=${b}`)).body.rows;
  expect([inA, inB]).toEqual([[late], []]);
});

test('A project whose making was undone comes back with its place, and can be worked in again.', async () => {
  const made = await make('/projects', places.north, 'Terug', { code: 'TERUG' });
  const undone = (await undo('pmo', made.eventId)).body.eventId;
  expect((await pmo().get(`/projects/${made.record.id}`)).status).toBe(404);
  expect((await undo('pmo', undone)).status).toBe(200);
  const back = (await house.as('northManager').get(`/projects/${made.record.id}`)).body.record;
  expect(back).toMatchObject({ key: made.record.key, title: 'Terug', parentTitle: 'Noord' });
  await make('/risks', made.record.id, 'Weer mogelijk');
});

test('Undoing a move asks for the permission where the place goes back to.', async () => {
  const project = (await make('/projects', places.south, 'Verhuisd', { code: 'VERHUIS' })).record.id;
  const moved = await move(project, places.north);
  expect((await undo('northManager', moved)).status).toBe(403);
  expect((await undo('pmo', moved)).status).toBe(200);
});
