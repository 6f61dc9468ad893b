import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, people } = house.world;

test('A running project keeps the version it has when the next is published, until it is moved; others follow.', async () => {
  const pmo = house.as('pmo');
  const make = async (title: string, state: string) => {
    const body = { scopeId: places.north, title, code: title, state, managerId: people['pmo']?.id };
    return (await pmo.must('POST', '/projects', { body })).record;
  };
  const running = await make('T-Loopt', 'active');
  await make('T-Wacht', 'proposed');
  const before = await pmo.must('GET', '/life-cycle');
  expect(before.versions).toMatchObject([{ number: 1, reason: null }]);
  const { gates } = before.versions[0];
  const fewer = gates.filter(({ opens }: { opens: string }) => opens !== 'closure');
  const body = { after: 1, gates: fewer, reason: 'Afsluiten zonder faseovergang' };
  expect((await house.as('bridgeManager').post('/life-cycle/versions', body)).status).toBe(403);
  expect((await pmo.must('POST', '/life-cycle/versions', { body })).number).toBe(2);
  expect((await pmo.post('/life-cycle/versions', body)).body.code).toBe('life-cycle/version-newer');

  const { versions } = await pmo.must('GET', '/life-cycle');
  expect(versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
  expect(versions[1].gates).toEqual(gates);
  const rows = async () => (await pmo.must('GET', '/life-cycle/migration')).rows;
  const behind = await rows();
  expect(behind.map(({ title }: { title: string }) => title)).toContain('T-Loopt');
  expect(behind.map(({ title }: { title: string }) => title)).not.toContain('T-Wacht');
  expect(behind.find(({ id }: { id: string }) => id === running.id)).toMatchObject({
    number: 1,
    changes: [{ opens: 'closure', applies: 'dropped' }],
  });
  const move = { projectIds: [running.id] };
  const { eventId, migrated } = await pmo.must('POST', '/life-cycle/migration', { body: move });
  expect(migrated).toBe(1);
  expect((await pmo.post('/life-cycle/migration', move)).body.code).toBe('life-cycle/nobody-to-migrate');
  await pmo.must('POST', `/events/${eventId}/undo`);
  expect((await rows()).map(({ id }: { id: string }) => id)).toContain(running.id);
});
