import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, people } = house.world;
const pmo = () => house.as('pmo');
const period = 'from=2098-01-01&to=2098-12-31';
/** Without the monthly rounds, which stand in every year. */
const year = async (who = 'pmo') =>
  (await house.as(who).must('GET', `/year?${period}`)).rows.filter(
    ({ kind }: { kind: string }) => kind !== 'upkeep',
  );

async function feedOf(who: string): Promise<string> {
  const { path } = await house.as(who).must('POST', '/year-feed');
  return path;
}
async function read(path: string) {
  const answer = await fetch(`${house.url}${path}`);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

test('The day of a gate is typed by who writes the project, is undone, and is told of gates ahead only.', async () => {
  const { version } = (await pmo().must('GET', `/projects/${places.bridge}`)).record;
  const body = { phase: 'preparation', class: 'a', state: 'active', managerId: people['bridgeManager']?.id };
  await pmo().must('PATCH', `/projects/${places.bridge}`, { version, body });
  const at = `/projects/${places.bridge}/gate-days`;
  const put = async (who: string, opens: string, day: string | null) =>
    await house.as(who).send('PUT', `${at}/${opens}`, { body: { day } });
  expect((await put('bridgeMember', 'execution', '2098-05-01')).status).toBe(403);
  expect((await put('bridgeManager', 'definition', '2098-05-01')).body.code).toBe('gates/not-ahead');
  expect((await put('bridgeManager', 'execution', null)).body.code).toBe('gates/no-day');
  const { eventId } = (await put('bridgeManager', 'execution', '2098-05-01')).body;
  const { rows } = await house.as('bridgeMember').must('GET', at);
  expect(rows[0]).toMatchObject({ opens: 'execution', day: '2098-05-01', basis: 'typed' });
  expect(await year('bridgeMember')).toMatchObject([{ kind: 'gate', startsOn: '2098-05-01' }]);
  await pmo().must('POST', `/events/${eventId}/undo`);
  expect(await year('bridgeMember')).toEqual([]);
  await put('bridgeManager', 'execution', '2098-05-01');
});

test('Moments of the PMO are for everybody and written by few; a last day before the first is refused.', async () => {
  const own = {
    kind: 'budget',
    title: 'Kadernota',
    startsOn: '2097-03-01',
    endsOn: '2097-03-05',
    repeats: 'yearly',
  };
  expect((await house.as('bridgeManager').post('/year', own)).status).toBe(403);
  expect((await pmo().post('/year', { ...own, endsOn: '2097-02-01' })).body.code).toBe('year/ends-before');
  const { id } = await pmo().must('POST', '/year', { body: own });
  expect((await year('bridgeMember')).find(({ kind }: { kind: string }) => kind === 'budget')).toMatchObject({
    startsOn: '2098-03-01',
    endsOn: '2098-03-05',
  });
  const changed = { ...own, title: 'Voorjaarsnota' };
  await pmo().must('PATCH', `/year/${id}`, { version: 1, body: changed });
  expect((await pmo().send('PATCH', `/year/${id}`, { version: 1, body: changed })).status).toBe(412);
});

test('A feed shows what its owner may see now and no more, until it is renewed, ended or its owner is gone.', async () => {
  const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const mandate = { kind: 'gate', upToCents: null, startsOn: '2020-01-01', endsOn: soon, underId: null };
  const given = { ...mandate, personId: people['bridgeSponsor']?.id, scopeId: places.bridge };
  await pmo().must('POST', '/mandates', { body: given });
  const plan = { body: { day: soon } };
  await pmo().must('PUT', `/projects/${places.bridge}/gate-days/execution`, plan);
  const [member, stakeholder, roof] = await Promise.all(
    ['bridgeMember', 'bridgeStakeholder', 'roofManager'].map(async (who) => await read(await feedOf(who))),
  );
  const count = (text: string | undefined, words: string) => (text ?? '').split(words).length - 1;
  const title = (await pmo().must('GET', `/projects/${places.bridge}`)).record.title;
  expect([member?.status, member?.type]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect([member, stakeholder, roof].map((one) => count(one?.text, 'SUMMARY:Faseovergang'))).toEqual([
    1, 1, 0,
  ]);
  // Mandates are for who reads governance: of others no trace.
  expect([member, stakeholder, roof].map((one) => count(one?.text, 'SUMMARY:Mandaat eindigt'))).toEqual([
    1, 0, 0,
  ]);
  expect(count(roof?.text, title)).toBe(0);

  const first = await feedOf('bridgeMember');
  const second = await feedOf('bridgeMember');
  const answers = [await read(first), await read('/api/year-feed/nothing'), await read(second)];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 200]);
  const token = second.split('/').pop();
  const { rows: stored } = await sql<{ found: number }>`
    select count(*)::integer as found from change where after::text like ${`%${token}%`}`.execute(
    house.database,
  );
  expect(stored[0]?.found).toBe(0);
  await house.as('bridgeMember').must('DELETE', '/year-feed');
  expect((await read(second)).status).toBe(404);
});
