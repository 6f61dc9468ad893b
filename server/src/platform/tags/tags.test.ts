import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, bridgeRisk } = house.world;
const pmo = () => house.as('pmo');

interface Tagged {
  readonly id: string;
  readonly tags: string | null;
}
const register = async (title: string, tags: string | null, scopeId: string = places.bridge) =>
  (await pmo().must('POST', '/risks', { body: { scopeId, title, tags } })).record;
const ids = async (filter: string, person = 'pmo'): Promise<readonly string[]> => {
  const { rows } = await house.as(person).must('GET', `/risks?filter=${encodeURIComponent(filter)}&sort=key`);
  return rows.map(({ id }: Tagged) => id);
};
const names = async (person: string): Promise<readonly string[]> =>
  (await house.as(person).must('GET', '/tags')).rows.map(({ name }: { name: string }) => name);

test('Tags are kept once each in the order of the alphabet, however they were typed.', async () => {
  const risk = await register('Getypt', ' Tunnel,brug ;  BRUG,, natte   aannemer ');
  expect(risk.tags).toBe('brug, natte aannemer, Tunnel');
  const emptied = await pmo().patch(`/risks/${risk.id}`, risk.version, { tags: ' , ' });
  expect(emptied.body.record.tags).toBeNull();
  const tooLong = await pmo().patch(`/risks/${risk.id}`, risk.version + 1, { tags: 'x'.repeat(41) });
  expect(tooLong.status).toBe(400);
});

test('A list is filtered, searched and grouped by tags, whatever their capitals.', async () => {
  const one = await register('Een', 'Élan, Peil');
  const two = await register('Twee', 'peil');
  const none = await register('Geen', null);
  expect(await ids('tags = PEIL')).toEqual([one.id, two.id]);
  expect(await ids('tags = élan and tags = peil')).toEqual([one.id]);
  expect(await ids('tags = "peil, élan"')).toEqual([one.id]);
  const empty = await pmo().get(`/risks?filter=${encodeURIComponent('tags = ","')}`);
  expect(empty.body.code).toBe('filter/value-invalid');
  expect(await ids('tags in (élan, nietes)')).toEqual([one.id]);
  expect(await ids('tags != peil')).toContain(none.id);
  expect(await ids('tags != peil')).not.toContain(two.id);
  expect(await ids('tags = pei')).toEqual([]);
  expect(await ids('tags contains pei')).toEqual([one.id, two.id]);
  expect(await ids('tags is empty')).toContain(none.id);
  const { rows } = await pmo().must('GET', '/risks?search=peil&group=tags');
  expect(rows.map(({ id }: Tagged) => id)).toEqual([one.id, two.id]);
  const grouped = await pmo().must('GET', '/risks?group=tags');
  expect(grouped.groups).toContainEqual({ value: 'Élan, Peil', count: 1 });
});

test('A changed tag stands in the history, is undone, and the list of an earlier day has the former one.', async () => {
  const risk = await register('Geschiedenis', 'vroeger');
  await pause(5);
  const before = new Date().toISOString();
  await pause(5);
  const { eventId } = await pmo().must('PATCH', `/risks/${risk.id}`, {
    version: risk.version,
    body: { tags: 'later' },
  });
  const past = await pmo().must(
    'GET',
    `/risks?asOf=${before}&filter=${encodeURIComponent('tags = vroeger')}`,
  );
  expect(past.rows.map(({ id }: Tagged) => id)).toEqual([risk.id]);
  const { rows } = await pmo().must('GET', `/events?record=${risk.id}`);
  const fields = rows[0].changes.flatMap(({ fields: some }: { fields: unknown[] }) => some);
  expect(fields).toContainEqual({ field: 'tags', before: 'vroeger', after: 'later' });
  await pmo().must('POST', `/events/${eventId}/undo`);
  expect((await pmo().must('GET', `/risks/${risk.id}`)).record.tags).toBe('vroeger');
});

test('Who may not see a record learns of no tag by it, and who may not change it does not tag it.', async () => {
  await register('Elders', 'zuidergeheim', places.south);
  expect(await names('pmo')).toContain('zuidergeheim');
  expect(await names('bridgeMember')).not.toContain('zuidergeheim');
  const { version } = (await pmo().must('GET', `/risks/${bridgeRisk}`)).record;
  expect((await house.as('auditor').patch(`/risks/${bridgeRisk}`, version, { tags: 'x' })).status).toBe(403);
});

test('A tag is renamed, joined and taken away on records of every kind at once, and undone at once.', async () => {
  const risk = await register('Samen', 'oud, ander');
  const { record: issue } = await pmo().must('POST', '/issues', {
    body: { scopeId: places.bridge, title: 'Ook', tags: 'OUD' },
  });
  const tagsOf = async () => [
    (await pmo().must('GET', `/risks/${risk.id}`)).record.tags,
    (await pmo().must('GET', `/issues/${issue.id}`)).record.tags,
  ];
  const replace = async (from: string, to: string | null) =>
    await pmo().must('POST', '/tags/replace', { body: { from, to } });
  expect((await replace('oud', 'nieuw')).count).toBe(2);
  expect(await tagsOf()).toEqual(['ander, nieuw', 'nieuw']);
  const joined = await replace('ander', 'Nieuw');
  expect(await tagsOf()).toEqual(['Nieuw', 'nieuw']);
  await pmo().must('POST', `/events/${joined.eventId}/undo`);
  await replace('NIEUW', null);
  expect(await tagsOf()).toEqual(['ander', null]);
  const gone = await pmo().post('/tags/replace', { from: 'nieuw', to: null });
  expect([gone.status, gone.body.code]).toEqual([404, 'tags/unknown']);
  expect((await house.as('bridgeManager').post('/tags/replace', { from: 'ander', to: 'x' })).status).toBe(
    403,
  );
});

test('A record is found by its tag.', async () => {
  const risk = await register('Vindbaar', 'grondwaterstand');
  const { hits } = await pmo().must('GET', '/search?q=grondwaterstand');
  expect(hits.map(({ record }: { record: Tagged }) => record.id)).toContain(risk.id);
});
