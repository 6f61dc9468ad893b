import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, people } = house.world;
const pmo = () => house.as('pmo');

async function draft(scopeId: string, title: string, more: object = {}) {
  const body = { scopeId, title, text: 'Zo doen wij dat', ...more };
  return (await pmo().must('POST', '/guidelines', { body })).record;
}
async function publish({ id, version }: { id: string; version: number }, reason = 'Eerste versie') {
  return await pmo().must('POST', `/guidelines/${id}/versions`, { version, body: { reason } });
}
const shelf = async (who: string): Promise<readonly { id: string; title: string; readOn: string | null }[]> =>
  (await house.as(who).must('GET', '/guidelines/shelf')).rows;
const titles = async (who: string) => (await shelf(who)).map(({ title }) => title);
const read = async (id: string) => (await pmo().must('GET', `/guidelines/${id}`)).record;

test('A guideline counts from its first version, for who works below its place and for nobody beside it.', async () => {
  const everywhere = await draft(places.organisation, 'T-Overal');
  const north = await draft(places.north, 'T-Noord');
  const south = await draft(places.south, 'T-Zuid');
  expect(await titles('bridgeManager')).not.toContain('T-Overal');
  for (const one of [everywhere, north, south]) await publish(one);
  const seen = await titles('bridgeManager');
  expect(seen).toEqual(expect.arrayContaining(['T-Overal', 'T-Noord']));
  expect(seen).not.toContain('T-Zuid');
  expect((await house.as('bridgeManager').get(`/guidelines/${south.id}/versions`)).status).toBe(404);
  expect((await house.as('bridgeManager').post(`/guidelines/${south.id}/readings`)).status).toBe(404);
});

test('What is written after a version counts, and is seen by readers, once the next is published.', async () => {
  const first = await draft(places.organisation, 'T-Versie', { norm: 'NEN-ISO 21502', normEdition: '2020' });
  await publish(first);
  await house.as('bridgeManager').must('POST', `/guidelines/${first.id}/readings`);
  expect((await house.as('bridgeManager').post(`/guidelines/${first.id}/readings`)).body.code).toBe(
    'guidelines/read-already',
  );
  const { version } = await read(first.id);
  expect(
    (await pmo().send('POST', `/guidelines/${first.id}/versions`, { version, body: { reason: 'x' } })).body
      .code,
  ).toBe('guidelines/nothing-changed');
  const body = { title: 'T-Versie anders', text: 'Voortaan anders' };
  const changed = (await pmo().must('PATCH', `/guidelines/${first.id}`, { version, body })).record;
  const shown = async () => await house.as('bridgeManager').must('GET', `/guidelines/${first.id}/versions`);
  expect(JSON.stringify(await shown())).not.toContain('anders');
  expect((await shown()).guideline.readOn).not.toBeNull();
  expect((await shown()).readers).toBeNull();

  await publish(changed, 'Strenger');
  const after = await shown();
  expect(after.versions.map(({ number, text }: { number: number; text: string }) => [number, text])).toEqual([
    [2, 'Voortaan anders'],
    [1, 'Zo doen wij dat'],
  ]);
  expect(after.guideline).toMatchObject({ number: 2, readOn: null, title: 'T-Versie anders' });
  const { readers } = await pmo().must('GET', `/guidelines/${first.key}/versions`);
  const id = people['bridgeManager']?.id;
  expect(readers.find(({ personId }: { personId: string }) => personId === id)).toEqual({
    personId: id,
    readOn: null,
  });
});

test('A guideline is published by a version only, not without text, and is withdrawn for good.', async () => {
  const empty = await draft(places.north, 'T-Leeg', { text: null });
  const patch = async (body: object) => {
    const { version } = await read(empty.id);
    return await pmo().send('PATCH', `/guidelines/${empty.id}`, { version, body });
  };
  expect((await patch({ state: 'published' })).body.code).toBe('guidelines/published-by-version');
  const refused = await pmo().send('POST', `/guidelines/${empty.id}/versions`, {
    version: empty.version,
    body: { reason: 'x' },
  });
  expect(refused.body.code).toBe('guidelines/text-empty');
  await patch({ text: 'Iets' });
  await publish(await read(empty.id));
  expect((await patch({ state: 'draft' })).body.code).toBe('guidelines/stays-published');
  expect((await patch({ state: 'withdrawn' })).status).toBe(200);
  expect(await titles('pmo')).not.toContain('T-Leeg');
});

test('A review that is due stands on the work list of the owner, with its day.', async () => {
  const ownerId = people['pmo']?.id;
  const due = await draft(places.organisation, 'T-Herzien', { ownerId, reviewOn: '2020-01-01' });
  const later = await draft(places.organisation, 'T-Later', { ownerId, reviewOn: '2099-01-01' });
  for (const one of [due, later]) await publish(one);
  const { rows } = await pmo().must('GET', '/my-work');
  const found = rows.filter(({ type }: { type: string }) => type === 'guideline');
  expect(found).toMatchObject([{ title: 'T-Herzien', isOverdue: true, dueOn: '2020-01-01' }]);
});
