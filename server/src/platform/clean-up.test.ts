import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestHouse } from '../testing/test-house.ts';
import { cleanUp } from './clean-up.ts';
import { SetClock } from './clock.ts';

const house = useTestHouse();

test('A key guards against repeating for a week, and is forgotten then; a session is kept a month after its end.', async () => {
  const body = { scopeId: house.world.places.bridge, title: 'Eén keer' };
  const register = async () =>
    (await house.as('bridgeManager').post('/risks', body, { key: 'k1' })).body.record.id;
  const first = await register();
  const clock = new SetClock(new Date().toISOString());
  const round = cleanUp({ ...house.house, clock });
  const later = async (days: number) => {
    clock.set(new Date(Date.now() + days * 86_400_000));
    await round();
  };
  await later(6);
  expect(await register()).toBe(first);
  await later(8);
  expect(await register()).not.toBe(first);
  const sessions = async () =>
    (await sql<{ n: number }>`select count(*)::integer as n from session`.execute(house.database)).rows[0]?.n;
  expect(await sessions()).toBeGreaterThan(0);
  await later(36);
  expect(await sessions()).toBeGreaterThan(0);
  await later(38);
  expect(await sessions()).toBe(0);
});
