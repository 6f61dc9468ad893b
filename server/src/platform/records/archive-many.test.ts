import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places } = house.world;

const manager = () => house.as('northManager');
type Asked = readonly { readonly id: string; readonly version: number }[];

async function makeRisks(count: number): Promise<Asked> {
  const create = Array.from({ length: count }, (_, index) => ({
    scopeId: places.bridge,
    title: `Oud risico ${index}`,
  }));
  const { records } = await manager().must('POST', '/risks/changes', { body: { create, update: [] } });
  return records.map(asked);
}
const asked = ({ id, version }: Asked[number]) => ({ id, version });
const later = (records: Asked) => records.map(({ id, version }) => ({ id, version: version + 1 }));
const isArchived = async ({ id }: Asked[number]) =>
  (await manager().get(`/risks/${id}`)).body.record.isArchived;

test('Many records are put away and taken out as one event each, which is undone as one.', async () => {
  const records = await makeRisks(3);
  const away = await manager().must('POST', '/records/archive', { body: { records } });
  expect(await Promise.all(records.map(isArchived))).toEqual([true, true, true]);
  await manager().must('POST', `/events/${away.eventId}/undo`);
  expect(await Promise.all(records.map(isArchived))).toEqual([false, false, false]);
  const again = later(later(records));
  await manager().must('POST', '/records/archive', { body: { records: again } });
  await manager().must('POST', '/records/restore', { body: { records: later(again) } });
  expect(await Promise.all(records.map(isArchived))).toEqual([false, false, false]);
});

test('One stale version, one unknown record or one without the permission holds them all back.', async () => {
  const [first, second] = await makeRisks(2);
  if (first === undefined || second === undefined) throw new Error('no risks were made');
  const stale = { id: second.id, version: 9 };
  const unknown = { id: places.bridge.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')), version: 1 };
  const post = async (person: string, records: Asked) =>
    await house.as(person).post('/records/archive', { records });
  expect((await post('northManager', [first, stale])).status).toBe(412);
  expect((await post('northManager', [first, unknown])).status).toBe(404);
  expect((await post('bridgeMember', [first, second])).status).toBe(403);
  expect(await isArchived(first)).toBe(false);
});

test('A place is put away along with all that it holds, not without it.', async () => {
  const pmo = house.as('pmo');
  const { record } = (await pmo.get(`/programmes/${places.canal}`)).body;
  const { rows } = (await pmo.get(`/projects?scope=${places.canal}`)).body;
  const inside: Asked = rows.map(asked);
  const records = [asked(record), ...inside.slice(1)];
  const without = await pmo.post('/records/archive', { records });
  expect([without.status, without.body.detail.nl]).toEqual([
    409,
    'Kanaal bevat nog 1 records die niet gearchiveerd zijn.',
  ]);
  await pmo.must('POST', '/records/archive', { body: { records: [asked(record), ...inside] } });
  expect((await pmo.get(`/projects?scope=${places.canal}`)).body.rows).toEqual([]);
});
