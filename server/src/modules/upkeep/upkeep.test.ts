import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { SetClock } from '../../platform/clock.ts';
import { modulesOf } from '../../regie.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { openRound } from './index.ts';

const house = useTestHouse();
const { places, people, bridgeRisk } = house.world;
const idOf = (name: string) => people[name]?.id ?? '';
const mine = async (who: string) => await house.as(who).must('GET', '/upkeep/mine');
const confirm = async (who: string, ids: readonly string[]) =>
  await house.as(who).post('/upkeep/confirmations', { ids });
const age = async (table: 'risk' | 'action' | 'project', id: string, days: number) =>
  await sql`update ${sql.table(table)} set updated_at = now() - ${days} * interval '1 day' where id = ${id}`.execute(
    house.database,
  );
const reasonsOf = (rows: readonly { id: string; reasons: readonly string[] }[], id: string) =>
  rows.find((row) => row.id === id)?.reasons;

let action = '';
beforeAll(async () => {
  const pmo = house.as('pmo');
  const { version } = (await pmo.must('GET', `/projects/${places.bridge}`)).record;
  const run = { state: 'active', managerId: idOf('bridgeManager'), endsOn: '2020-01-01' };
  await pmo.must('PATCH', `/projects/${places.bridge}`, { version, body: run });
  const own = { scopeId: places.bridge, title: 'Bellen', ownerId: idOf('bridgeMember'), dueOn: '2020-02-02' };
  action = (await pmo.must('POST', '/actions', { body: own })).record.id;
});

test('What is theirs and looks neglected is told to each with its reasons, and nothing that they may not see.', async () => {
  const manager = await mine('bridgeManager');
  expect(reasonsOf(manager.rows, places.bridge)).toEqual(['no-sponsor', 'no-goal', 'end-passed']);
  // A risk without an owner is asked of the manager of its project.
  expect(reasonsOf(manager.rows, bridgeRisk)).toEqual(['no-owner']);
  expect(reasonsOf((await mine('bridgeMember')).rows, action)).toEqual(['due-passed']);
  expect((await mine('bridgeStakeholder')).rows).toEqual([]);
  expect((await mine('roleless')).rows).toEqual([]);
  await sql`update action set owner_id = ${idOf('roofManager')} where id = ${action}`.execute(house.database);
  expect((await mine('roofManager')).rows.map(({ id }: { id: string }) => id)).not.toContain(action);
  await sql`update action set owner_id = ${idOf('bridgeMember')} where id = ${action}`.execute(
    house.database,
  );
});

test('What stands twice at one place is told as double to who sees both, however it is written.', async () => {
  const body = { title: 'Kade, herstellen!', ownerId: idOf('bridgeMember') };
  const made = async (scopeId: string, title: string) =>
    (await house.as('pmo').must('POST', '/actions', { body: { ...body, scopeId, title } })).record.id;
  const [first, second, elsewhere] = [
    await made(places.bridge, 'Kade, herstellen!'),
    await made(places.bridge, 'kade herstellen'),
    await made(places.roof, 'Kade herstellen'),
  ];
  const { rows } = await mine('bridgeMember');
  expect([first, second].map((id) => reasonsOf(rows, id))).toEqual([['looks-double'], ['looks-double']]);
  expect(rows.map(({ id }: { id: string }) => id)).not.toContain(elsewhere);
});

test('What nobody changed for as many days as agreed is untouched, in a project whatever changed in it.', async () => {
  await age('action', action, 31);
  expect(reasonsOf((await mine('bridgeMember')).rows, action)).toEqual(['due-passed', 'untouched']);
  await age('project', places.bridge, 90);
  expect(reasonsOf((await mine('bridgeManager')).rows, places.bridge)).not.toContain('untouched');
  expect(
    (await house.as('bridgeManager').send('PUT', '/upkeep/untouched-days', { body: { days: 60 } })).status,
  ).toBe(403);
  const { eventId } = await house.as('officer').must('PUT', '/upkeep/untouched-days', { body: { days: 60 } });
  expect(reasonsOf((await mine('bridgeMember')).rows, action)).toEqual(['due-passed']);
  await house.as('officer').must('POST', `/events/${eventId}/undo`);
  expect((await mine('bridgeMember')).untouchedDays).toBe(30);
});

test('Confirming several at once silences them for a month, stands in their history, counts in the round, and is undone.', async () => {
  const before = await mine('bridgeManager');
  const done = await confirm('bridgeManager', [places.bridge, bridgeRisk]);
  expect([done.status, done.body.confirmed]).toEqual([200, 2]);
  const after = await mine('bridgeManager');
  expect(after.rows.map(({ id }: { id: string }) => id)).not.toContain(bridgeRisk);
  expect([after.round.waiting, after.round.confirmed]).toEqual([
    before.round.waiting - 2,
    before.round.confirmed + 2,
  ]);
  const history = await house.as('bridgeManager').must('GET', `/events?record=${bridgeRisk}`);
  expect(history.rows.map(({ operation }: { operation: string }) => operation)).toContain('upkeep.confirm');
  const overview = await house.as('pmo').must('GET', '/upkeep');
  const group = overview.rows.find(
    (row: { placeId: string; personId: string }) =>
      row.placeId === places.bridge && row.personId === idOf('bridgeManager'),
  );
  expect(group).toMatchObject({ waiting: 0, confirmed: 2 });
  await sql`update upkeep_confirmation set confirmed_on = confirmed_on - 32 where record_id = ${bridgeRisk}`.execute(
    house.database,
  );
  expect(reasonsOf((await mine('bridgeManager')).rows, bridgeRisk)).toContain('no-owner');
  await sql`update upkeep_confirmation set confirmed_on = confirmed_on + 32 where record_id = ${bridgeRisk}`.execute(
    house.database,
  );
  await house.as('bridgeManager').must('POST', `/events/${done.body.eventId}/undo`);
  expect((await mine('bridgeManager')).round).toEqual(before.round);
});

test('What is not one’s own is confirmed by nobody else, and the overview of others leaves it out.', async () => {
  for (const who of ['northManager', 'bridgeMember', 'roofManager', 'roleless']) {
    const { status, body } = await confirm(who, [bridgeRisk]);
    expect([who, status, body.code]).toEqual([who, 404, 'upkeep/not-yours']);
  }
  const south = await house.as('southManager').must('GET', '/upkeep');
  expect(JSON.stringify(south)).not.toContain(places.bridge);
  const none = await house.as('roleless').must('GET', '/upkeep');
  expect(none.rows).toEqual([]);
});

test('The round is told once to who has something, and to nobody else.', async () => {
  const kinds = modulesOf(house.house).flatMap((module) => module.kinds);
  const tell = async (at: string) => await openRound({ ...house.house, clock: new SetClock(at) }, kinds)();
  const told = async (who: string) =>
    (await house.as(who).must('GET', '/notifications')).rows.filter(
      ({ kind }: { kind: string }) => kind === 'upkeep-round',
    );
  // A Saturday, the first of the month: the round before has been open for weeks.
  await tell('2027-05-01T10:00:00Z');
  expect(await told('bridgeManager')).toEqual([]);
  await tell('2027-05-03T10:00:00Z');
  await tell('2027-05-04T10:00:00Z');
  expect(await told('bridgeManager')).toMatchObject([{ dueOn: '2027-05-03', record: null }]);
  expect(await told('bridgeStakeholder')).toEqual([]);
  expect(await told('roleless')).toEqual([]);
  const { rows } = await house.as('bridgeMember').must('GET', '/year?from=2027-05-01&to=2027-05-31');
  expect(rows).toMatchObject([{ kind: 'upkeep', startsOn: '2027-05-03', page: '/upkeep' }]);
});

test('A round opens on the first day that is worked by the calendar of the organisation, as it is now.', async () => {
  const pmo = house.as('pmo');
  const [standard] = (await pmo.must('GET', '/calendars')).rows;
  const { id, version, useCount: _use, projectId: _project, ...content } = standard;
  // The first of September 2027 is a Wednesday; the office is closed until the Thursday after.
  const days = { firstDay: '2027-09-01', lastDay: '2027-09-08' };
  const closed = { name: 'Verhuizing', ...days, hours: [], recurrence: null };
  const body = { ...content, exceptions: [...content.exceptions, closed] };
  await pmo.must('PUT', `/calendars/${id}`, { version, body });
  const { rows } = await house.as('bridgeMember').must('GET', '/year?from=2027-08-15&to=2027-09-30');
  expect(rows.map(({ startsOn }: { startsOn: string }) => startsOn)).toEqual(['2027-09-09']);
  const kinds = modulesOf(house.house).flatMap((module) => module.kinds);
  const tell = async (at: string) => await openRound({ ...house.house, clock: new SetClock(at) }, kinds)();
  const told = async () =>
    (await house.as('bridgeManager').must('GET', '/notifications')).rows.flatMap(
      ({ kind, dueOn }: { kind: string; dueOn: string }) =>
        kind === 'upkeep-round' && dueOn > '2027-08' ? [dueOn] : [],
    );
  await tell('2027-09-08T10:00:00Z');
  expect(await told()).toEqual([]);
  await tell('2027-09-09T10:00:00Z');
  expect(await told()).toEqual(['2027-09-09']);
});
