import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';
import { sealEvents, verifyChain } from './seal.ts';

const house = useTestHouse();
const sealAll = async () => {
  while ((await sealEvents(house.database, new Date())) > 0);
};
const faultsAfter = async (
  tamper: (seq: number) => ReturnType<typeof sql>,
  back: () => ReturnType<typeof sql>,
) => {
  await tamper(5).execute(house.database);
  const { faults } = await verifyChain(house.database);
  await back().execute(house.database);
  expect((await verifyChain(house.database)).faults).toEqual([]);
  return faults.map(({ seq, fault }) => [seq, fault]);
};
const ofFive = sql`(select event_id from seal where seq = 5)`;

test('Every committed event gets the next number, each once, also with sealers side by side.', async () => {
  await Promise.all([1, 2, 3].map(sealAll));
  const { rows } = await sql<{ events: number; seals: number; top: number }>`
    select (select count(*)::integer from event) as events, count(*)::integer as seals, max(seq) as top from seal`.execute(
    house.database,
  );
  expect(rows[0]?.seals).toBe(rows[0]?.events);
  expect(rows[0]?.top).toBe(rows[0]?.events);
  expect((await verifyChain(house.database)).faults).toEqual([]);
});

test('A changed row image, a changed actor and a removed change are found.', async () => {
  await sealAll();
  await sql`create table kept as select * from change where event_id = ${ofFive}`.execute(house.database);
  const restore = () =>
    sql`with gone as (delete from change where event_id = ${ofFive})
      select 1`;
  expect(
    await faultsAfter(
      () => sql`update change set after = jsonb_set(after, '{name}', '"x"') where event_id = ${ofFive}`,
      () => sql`update change c set after = k.after from kept k where k.id = c.id`,
    ),
  ).toEqual([[5, 'payload-changed']]);
  expect(
    await faultsAfter(
      () => sql`update event set request_id = request_id || 'x' where id = ${ofFive}`,
      () => sql`update event set request_id = rtrim(request_id, 'x') where id = ${ofFive}`,
    ),
  ).toEqual([[5, 'payload-changed']]);
  await restore().execute(house.database);
  const { faults } = await verifyChain(house.database);
  expect(faults.map(({ fault }) => fault)).toEqual(['payload-changed']);
  await sql`insert into change overriding system value select * from kept`.execute(house.database);
});

test('A link that is missing or exchanged is found.', async () => {
  await sealAll();
  await sql`create table seals as select * from seal`.execute(house.database);
  expect(
    await faultsAfter(
      (seq) => sql`delete from seal where seq = ${seq}`,
      () => sql`insert into seal select * from seals where seq = 5`,
    ),
  ).toContainEqual([6, 'number-missing']);
  const exchange = sql`update seal s set payload_hash = o.payload_hash from seal o
    where s.seq in (5, 6) and o.seq = 11 - s.seq`;
  expect(
    await faultsAfter(
      () => exchange,
      () => exchange,
    ),
  ).toContainEqual([5, 'link-broken']);
});
