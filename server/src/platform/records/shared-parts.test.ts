import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, bridgeRisk, people } = house.world;
const pmo = () => house.as('pmo');

test('Comments are read oldest first and changed by who wrote them only.', async () => {
  const path = `/records/${bridgeRisk}/comments`;
  const { comment } = await house.as('bridgeMember').must('POST', path, { body: { body: 'Eerst' } });
  await house.as('bridgeManager').must('POST', path, { body: { body: 'Dan' } });
  const edit = (person: string, version?: number) =>
    house.as(person).patch(`${path}/${comment.id}`, version, { body: 'Beter' });
  expect((await edit('bridgeManager', 1)).body.code).toBe('comments/not-yours');
  expect((await edit('bridgeMember')).status).toBe(428);
  expect((await edit('bridgeMember', 1)).body.comment).toMatchObject({ body: 'Beter', isEdited: true });
  const stale = await edit('bridgeMember', 1);
  expect([stale.status, stale.body.current]).toMatchObject([412, { body: 'Beter', version: 2 }]);
  const read = (await house.as('auditor').get(path)).body;
  expect(read.rows.map(({ body }: { body: string }) => body)).toEqual(['Beter', 'Dan']);
  expect(read.can['comments.write'].outcome).toBe('blocked');
  expect((await house.as('auditor').post(path, { body: 'x' })).status).toBe(403);
});

test('Who is mentioned hears of it once; who may not see the record is not mentioned.', async () => {
  const path = `/records/${bridgeRisk}/comments`;
  const mention = (person: string) => `@[${person}](${people[person]?.id})`;
  const blind = await house.as('bridgeMember').post(path, { body: `Zie ${mention('southManager')}` });
  expect([blind.status, blind.body.code]).toEqual([422, 'comments/mention-cannot-see']);
  const body = `Zie ${mention('bridgeManager')} en ${mention('bridgeManager')} en ${mention('bridgeMember')}`;
  const { comment } = await house.as('bridgeMember').must('POST', path, { body: { body } });
  const more = `${body} ook ${mention('northManager')}`;
  await house.as('bridgeMember').must('PATCH', `${path}/${comment.id}`, { version: 1, body: { body: more } });
  const { rows } = await sql<{ id: string }>`
    select person_id as id from notification where kind = 'mentioned' order by at`.execute(house.database);
  expect(rows.map(({ id }) => id)).toEqual([people['bridgeManager']?.id, people['northManager']?.id]);
});

test('A file comes back byte for byte under a harmless name, as a download only.', async () => {
  const path = `/records/${bridgeRisk}/attachments`;
  const bytes = Buffer.concat([Buffer.from([0, 255, 10, 13]), Buffer.alloc(1_200_000, 'regie')]);
  const name = encodeURIComponent('..\\..\\etc/pas\u202eswd\n.html');
  const added = await house.as('bridgeMember').send('POST', `${path}?name=${name}`, { bytes });
  expect(added.body.attachment).toMatchObject({ name: 'passwd.html', sizeBytes: bytes.length });
  const file = await house.as('bridgeStakeholder').get(`${path}/${added.body.attachment.id}`);
  expect(file.status).toBe(404);
  const read = await house.as('auditor').get(`${path}/${added.body.attachment.id}`);
  expect(bytes.equals(read.body)).toBe(true);
  expect(read.headers.get('content-disposition')).toMatch(/^attachment;/);
  expect(read.headers.get('content-type')).toBe('application/octet-stream');
  expect(read.headers.get('content-security-policy')).toContain('sandbox');
  const elsewhere = `/records/${places.bridge}/attachments/${added.body.attachment.id}`;
  expect((await pmo().get(elsewhere)).status).toBe(404);
  await house.as('bridgeMember').must('DELETE', `${path}/${added.body.attachment.id}`);
  expect((await house.as('auditor').get(path)).body.rows).toEqual([]);
});

test('The same file twice is kept once, an empty or too large one is refused.', async () => {
  const path = `/records/${bridgeRisk}/attachments`;
  const send = (bytes: Buffer) => house.as('bridgeMember').send('POST', `${path}?name=a.txt`, { bytes });
  expect((await send(Buffer.alloc(0))).body.code).toBe('attachments/empty');
  const large = await send(Buffer.alloc(25 * 1024 * 1024 + 1));
  expect([large.status, large.body.detail.en]).toEqual([413, expect.stringContaining('25 MB')]);
  const same = Buffer.from('twee keer');
  expect((await Promise.all([1, 2, 3].map(() => send(same)))).map(({ status }) => status)).toEqual([
    200, 200, 200,
  ]);
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from file_content where size_bytes = ${same.length}`.execute(
    house.database,
  );
  expect(rows[0]?.n).toBe(1);
});

test('A field that people add is typed, filtered, kept when it is retired, and not found under its name.', async () => {
  const add = (body: object) =>
    pmo().post('/fields', {
      recordType: 'risk',
      label: { nl: 'Kade' },
      kind: 'choice',
      options: ['Noord', 'Zuid'],
      ...body,
    });
  expect((await add({ label: {} })).body.code).toBe('fields/label-empty');
  expect((await add({ options: [] })).body.code).toBe('fields/options-missing');
  expect((await add({ options: ['a', 'a'] })).body.code).toBe('fields/options-missing');
  expect((await house.as('bridgeManager').post('/fields', {})).status).toBe(400);
  const { field } = (await add({})).body;
  const set = async (custom: object) => {
    const { version } = (await pmo().get(`/risks/${bridgeRisk}`)).body.record;
    return await house.as('bridgeManager').patch(`/risks/${bridgeRisk}`, version, { custom });
  };
  expect((await set({ [field.key]: 'Oost' })).body.code).toBe('records/custom-value-invalid');
  expect((await set({ c999999: 'x' })).body.code).toBe('records/custom-field-unknown');
  expect((await set({ [field.key]: 'Zuid' })).body.record.custom).toEqual({ [field.key]: 'Zuid' });
  expect((await pmo().get(`/risks?filter=${field.key}+%3D+Zuid`)).body.total).toBe(1);
  const change = { isRetired: true };
  await pmo().must('PATCH', `/fields/${field.id}`, { version: 1, body: change });
  expect((await pmo().get(`/risks?filter=${field.key}+%3D+Zuid`)).status).toBe(400);
  expect((await pmo().get(`/risks/${bridgeRisk}`)).body.record.custom).toEqual({ [field.key]: 'Zuid' });
  expect((await set({ [field.key]: 'Noord' })).body.code).toBe('records/custom-field-unknown');
});

test("A view is its owner's; sharing it asks for the permission, and then all see and nobody else changes it.", async () => {
  const view = { recordType: 'risk', name: 'Mijn', isShared: false, state: { filter: 'status = open' } };
  const mine = (await house.as('bridgeMember').post('/views', view)).body.view;
  expect((await house.as('bridgeManager').get('/views')).body.rows).toEqual([]);
  expect((await house.as('bridgeManager').patch(`/views/${mine.id}`, 1, { name: 'x' })).status).toBe(404);
  expect((await house.as('bridgeMember').patch(`/views/${mine.id}`, 1, { isShared: true })).status).toBe(403);
  const shared = (await house.as('officer').post('/views', { ...view, isShared: true })).body.view;
  expect((await house.as('bridgeMember').get('/views')).body.rows).toHaveLength(2);
  expect((await house.as('bridgeMember').delete(`/views/${shared.id}`)).body.code).toBe('views/not-yours');
  expect((await house.as('officer').delete(`/views/${shared.id}`)).status).toBe(200);
});

test('A record that is put away leaves the lists, keeps its page, and comes back; a full place is not put away.', async () => {
  const put = (id: string, verb: string, version: number, who = 'northManager') =>
    house.as(who).send('POST', `/records/${id}/${verb}`, { version });
  expect((await put(places.north, 'archive', 1, 'pmo')).body.code).toBe('records/not-empty');
  const { version } = (await pmo().get(`/projects/${places.lock}`)).body.record;
  expect((await house.as('northManager').send('POST', `/records/${places.lock}/archive`)).status).toBe(428);
  expect((await put(places.lock, 'archive', version + 1)).status).toBe(412);
  expect((await put(places.lock, 'archive', version, 'auditor')).status).toBe(403);
  const away = await put(places.lock, 'archive', version);
  expect(away.body.version).toBe(version + 1);
  const ids = async (query: string) =>
    (await pmo().get(`/projects?${query}`)).body.rows.map(({ id }: { id: string }) => id);
  expect(await ids('')).not.toContain(places.lock);
  expect(await ids('archived=only')).toEqual([places.lock]);
  expect((await pmo().get(`/projects/${places.lock}`)).body.record.isArchived).toBe(true);
  expect((await put(places.lock, 'restore', version + 1)).status).toBe(200);
  expect(await ids('')).toContain(places.lock);
});
