import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, people } = house.world;
const idOf = (name: string) => people[name]?.id ?? '';
const pmo = () => house.as('pmo');
const upper = {
  personId: idOf('bridgeSponsor'),
  kind: 'money',
  scopeId: places.canal,
  upToCents: 100_000_00,
  startsOn: '2026-01-01',
  endsOn: '2099-12-31',
};

test('A replacement stands under a mandate and stays within it; who reads mandates sees of whom it is a part.', async () => {
  const { mandate } = await pmo().must('POST', '/mandates', { body: upper });
  const part = { ...upper, personId: idOf('bridgeManager'), scopeId: places.bridge, underId: mandate.id };
  for (const change of [
    { upToCents: null },
    { scopeId: places.south },
    { endsOn: null },
    { kind: 'waiver' },
  ]) {
    const { status, body } = await pmo().post('/mandates', { ...part, ...change });
    expect([change, status, body.code]).toEqual([change, 422, 'mandates/beyond-upper']);
  }
  const unknown = await pmo().post('/mandates', { ...part, underId: places.bridge });
  expect(unknown.body.code).toBe('mandates/upper-unknown');
  await pmo().must('POST', '/mandates', { body: { ...part, upToCents: 50_000_00 } });
  const rows = (await house.as('bridgeManager').get('/mandates')).body.rows;
  expect(rows[0]).toMatchObject({ underId: mandate.id, upToCents: 50_000_00, mayManage: false });
  expect((await pmo().get('/mandates')).body.rows[0].mayManage).toBe(true);
});

test('Undoing the mandate above leaves the one below without anything to stand on, and nothing fails.', async () => {
  const given = await pmo().must('POST', '/mandates', { body: upper });
  const part = { ...upper, personId: idOf('bridgeManager'), underId: given.mandate.id };
  await pmo().must('POST', '/mandates', { body: part });
  expect((await pmo().post(`/events/${given.eventId}/undo`)).status).toBe(200);
  const rows = (await pmo().get('/mandates')).body.rows;
  expect(rows.filter(({ id }: { id: string }) => id === given.mandate.id)).toEqual([]);
});
