import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { modulesOf } from '../../regie.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { SetClock } from '../clock.ts';
import { Kinds } from '../records/kinds.ts';
import { purgeTrash } from './purge-trash.ts';

const house = useTestHouse();
const { places } = house.world;
const pmo = () => house.as('pmo');
const organisation = places.organisation;

/** A programme with a project, two risks, a comment, a file and a measure in it. */
async function makeTree(name: string) {
  const make = async (path: string, body: object) => (await pmo().must('POST', path, { body })).record;
  const programme = await make('/programmes', { scopeId: places.north, title: `Programma ${name}` });
  const project = await make('/projects', {
    scopeId: programme.id,
    title: `Project ${name}`,
    code: `T-${name}`,
  });
  const risk = await make('/risks', { scopeId: project.id, title: `Risico ${name}`, probability: 3 });
  await make('/risks', { scopeId: project.id, title: `Nog een ${name}` });
  await pmo().must('POST', `/records/${risk.id}/comments`, { body: { body: 'Let op' } });
  await pmo().must('POST', `/records/${project.id}/attachments?name=a.txt`, { bytes: Buffer.from(name) });
  const measure = { description: 'x', ownerId: null, dueOn: null, state: 'planned', costCents: null };
  await pmo().must('POST', `/risks/${risk.id}/responses`, { body: measure });
  return { programme, project, risk };
}

async function remove(id: string, type: string, title: string, person = 'pmo') {
  const { version } = (await pmo().get(`/${type}/${id}`)).body.record;
  return await house.as(person).send('POST', `/records/${id}/delete`, { version, body: { title } });
}

/** Everything that a part of the tree says, versions aside. */
async function contentOf(scope: string): Promise<string> {
  const lists = await Promise.all(
    ['programmes', 'projects', 'risks'].map(
      async (type) => (await pmo().must('GET', `/${type}?scope=${scope}&archived=with&limit=500`)).rows,
    ),
  );
  const rows = await Promise.all(
    lists
      .flat()
      .map(async ({ version: _version, updatedAt: _updatedAt, can: _can, ...row }) => [
        row,
        (await pmo().must('GET', `/records/${row.id}/comments`)).rows,
        (await pmo().must('GET', `/records/${row.id}/attachments`)).rows,
      ]),
  );
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

test('What is deleted is gone from every list and page with all that stands in it, and comes back as it was.', async () => {
  const { programme, project, risk } = await makeTree('een');
  const before = await contentOf(programme.id);
  const contents = await pmo().must('GET', `/records/${programme.id}/contents`);
  expect(contents.counts).toEqual({ programme: 1, project: 1, risk: 2 });
  const deleted = await remove(programme.id, 'programmes', ' programma een'.replace('p', 'P'));
  expect([deleted.status, deleted.body.count]).toEqual([200, 4]);
  for (const path of [
    `/programmes/${programme.id}`,
    `/projects/${project.id}`,
    `/risks/${risk.id}`,
    `/records/${risk.id}/comments`,
    `/records/${project.id}/attachments`,
    `/records/${project.id}/contents`,
  ]) {
    expect([path, (await pmo().get(path)).status]).toEqual([path, 404]);
  }
  expect((await pmo().post('/risks', { scopeId: project.id, title: 'x' })).status).toBe(404);
  expect(JSON.stringify((await pmo().get('/scopes')).body)).not.toContain(project.id);
  expect(JSON.stringify((await pmo().get('/risks?archived=with&limit=500')).body)).not.toContain(risk.id);
  const [row] = (await pmo().must('GET', '/trash')).rows;
  expect(row).toMatchObject({
    id: programme.id,
    placeTitle: 'Noord',
    counts: { programme: 1, project: 1, risk: 2 },
  });
  expect(row.deletedById).toBe(house.world.people['pmo']?.id);
  await pmo().must('POST', `/trash/${programme.id}/restore`);
  expect(await contentOf(programme.id)).toBe(before);
  expect((await pmo().must('GET', '/trash')).rows).toEqual([]);
  expect((await pmo().post(`/trash/${programme.id}/restore`)).status).toBe(404);
});

test('The title must be typed, the version must be the newest, and the permission is asked first.', async () => {
  const { programme, risk } = await makeTree('twee');
  const wrong = await remove(risk.id, 'risks', 'Risico');
  expect([wrong.status, wrong.body.code]).toEqual([422, 'trash/title-not-typed']);
  const stale = await pmo().send('POST', `/records/${risk.id}/delete`, {
    version: 99,
    body: { title: risk.title },
  });
  expect([stale.status, stale.body.current.id]).toEqual([412, risk.id]);
  expect((await remove(risk.id, 'risks', risk.title, 'canalManager')).status).toBe(404);
  expect((await remove(risk.id, 'risks', risk.title, 'officer')).status).toBe(403);
  expect((await remove(programme.id, 'programmes', 'iets anders', 'southManager')).status).toBe(404);
});

test('Deleting is undone like any change, and its code stays taken meanwhile.', async () => {
  const { project, programme } = await makeTree('drie');
  const before = await contentOf(programme.id);
  const { body } = await remove(project.id, 'projects', project.title);
  const taken = await pmo().post('/projects', { scopeId: places.north, title: 'x', code: 'T-drie' });
  expect([taken.status, taken.body.code]).toEqual([409, 'projects/code-taken']);
  const undone = await pmo().must('POST', `/events/${body.eventId}/undo`);
  expect(await contentOf(programme.id)).toBe(before);
  await pmo().must('POST', `/events/${undone.eventId}/undo`);
  expect((await pmo().get(`/projects/${project.id}`)).status).toBe(404);
});

test('What went before its place stays in the trash with it, and waits until the place is back.', async () => {
  const { programme, project } = await makeTree('vier');
  await remove(project.id, 'projects', project.title);
  await remove(programme.id, 'programmes', programme.title);
  const early = await pmo().post(`/trash/${project.id}/restore`);
  expect([early.status, early.body.code]).toEqual([409, 'trash/place-gone']);
  await pmo().must('POST', `/trash/${programme.id}/restore`);
  expect((await pmo().get(`/projects/${project.id}`)).status).toBe(404);
  await pmo().must('POST', `/trash/${project.id}/restore`);
  expect((await pmo().get(`/projects/${project.id}`)).status).toBe(200);
});

test('The trash shows what one may take out of it, and nothing else.', async () => {
  const { risk } = await makeTree('vijf');
  await remove(risk.id, 'risks', risk.title);
  const seen = async (person: string) =>
    (await house.as(person).must('GET', '/trash')).rows.some(({ id }: { id: string }) => id === risk.id);
  expect([await seen('northManager'), await seen('southManager'), await seen('auditor')]).toEqual([
    true,
    false,
    false,
  ]);
  expect((await house.as('southManager').post(`/trash/${risk.id}/restore`)).status).toBe(404);
});

test('A list of before shows what was there then, deleted since or not.', async () => {
  const { risk } = await makeTree('zes');
  const asOf = new Date().toISOString();
  await remove(risk.id, 'risks', risk.title);
  const ids = async (words: string) =>
    (await pmo().must('GET', `/risks?limit=500${words}`)).rows.map(({ id }: { id: string }) => id);
  expect(await ids(`&asOf=${asOf}`)).toContain(risk.id);
  expect(await ids(`&asOf=${new Date().toISOString()}`)).not.toContain(risk.id);
});

test('After thirty days it is gone for good with all that hangs on it; the history stays whole and says so.', async () => {
  const { programme, project, risk } = await makeTree('zeven');
  await pmo().must('POST', '/roles', {
    body: { personId: house.world.people['roleless']?.id, role: 'sponsor', scopeId: project.id },
  });
  await remove(programme.id, 'programmes', programme.title);
  const kinds = new Kinds(modulesOf(house.house).flatMap((module) => module.kinds));
  const clock = new SetClock(new Date().toISOString());
  const round = purgeTrash({ ...house.house, clock }, kinds);
  const left = async () => {
    const { rows } = await sql<{ n: number }>`select (
        (select count(*) from record_all where id in (${programme.id}, ${project.id}, ${risk.id}))
        + (select count(*) from scope_all where id in (${programme.id}, ${project.id}))
        + (select count(*) from role_grant where scope_id = ${project.id})
        + (select count(*) from comment where record_id = ${risk.id})
        + (select count(*) from risk_response where risk_id = ${risk.id}))::integer as n`.execute(
      house.database,
    );
    return rows[0]?.n;
  };
  clock.set(new Date(Date.now() + 29.9 * 86_400_000));
  await round();
  expect(await left()).toBe(8);
  clock.set(new Date(Date.now() + 30.1 * 86_400_000));
  for (let nth = 0; nth < 6; nth += 1) await round();
  expect(await left()).toBe(0);
  const { rows } = await sql<{ facts: { records: string[] } }>`
    select facts from event where operation = 'trash.purge' and facts ->> 'key' = ${programme.key}`.execute(
    house.database,
  );
  expect(rows[0]?.facts.records.sort()).toEqual(
    expect.arrayContaining([programme.id, project.id, risk.id].sort()),
  );
  const { rows: history } = await sql`select 1 from change where row_id = ${risk.id}`.execute(house.database);
  expect(history.length).toBeGreaterThan(0);
  expect((await pmo().get(`/risks?scope=${organisation}&limit=500`)).status).toBe(200);
});
