import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, people } = house.world;
const pmo = () => house.as('pmo');
const asked = [
  'bridgeManager',
  'bridgeSponsor',
  'bridgeMember',
  'northManager',
  'roofManager',
  'southManager',
];
const ids = (names: readonly string[]) => names.map((name) => people[name]?.id ?? '');
const survey = {
  scopeId: places.organisation,
  title: 'Tevredenheid',
  questions: ['Het PMO helpt mij.', 'Ik weet waar alles staat.', 'Besluiten komen op tijd.'],
  hasRemark: true,
  closesOn: '2099-01-01',
  roles: [] as string[],
  personIds: ids(asked),
  repeatsId: null as string | null,
};
const open = async (more: object = {}) =>
  (await pmo().must('POST', '/surveys', { body: { ...survey, ...more } })).id;
const answer = async (who: string, id: string, scores: readonly number[], remark: string | null = null) =>
  await house.as(who).post(`/surveys/${id}/answers`, { scores, remark });
const kept = async (id: string, who = 'pmo') =>
  (await house.as(who).must('GET', '/surveys')).rows.find((row: { id: string }) => row.id === id);

test('Who keeps the standards asks people by name or role, five at least, and each is told and asked once.', async () => {
  const few = await pmo().post('/surveys', { ...survey, personIds: ids(asked.slice(0, 4)) });
  expect([few.status, few.body.code]).toEqual([422, 'surveys/too-few-invited']);
  expect((await pmo().post('/surveys', { ...survey, closesOn: '2020-01-01' })).body.code).toBe(
    'surveys/closes-too-early',
  );
  const north = { ...survey, scopeId: places.north };
  expect((await house.as('northManager').post('/surveys', north)).status).toBe(403);
  expect((await house.as('southManager').post('/surveys', north)).status).toBe(404);
  // Five by role in the north; who is named besides counts once.
  const roles = ['portfolio-manager', 'programme-manager', 'project-manager', 'sponsor', 'team-member'];
  const made = await pmo().must('POST', '/surveys', {
    body: { ...north, roles, personIds: ids(['bridgeManager']) },
  });
  expect(made.invited).toBe(5);
  expect((await house.as('canalManager').must('GET', '/surveys')).toAnswer).toMatchObject([{ id: made.id }]);
  expect((await house.as('roofManager').must('GET', '/surveys')).toAnswer).toEqual([]);
  const { rows } = await house.as('canalManager').must('GET', '/notifications');
  expect(rows).toMatchObject([{ kind: 'survey-asked', text: 'Tevredenheid' }]);
  expect(await kept(made.id, 'northManager')).toBeUndefined();
  expect((await answer('roofManager', made.id, [1, 2, 3])).status).toBe(404);
});

test('What somebody said is nowhere beside who said it: not in history, events, kept requests or rows of their own.', async () => {
  const id = await open();
  const secret = 'alleen ik zeg dit';
  expect((await answer('bridgeMember', id, [1, 5])).body.code).toBe('surveys/answer-incomplete');
  const given = await answer('bridgeMember', id, [1, 5, 2], secret);
  expect(given.status).toBe(200);
  expect((await answer('bridgeMember', id, [1, 5, 2])).body.code).toBe('surveys/answered-already');
  expect((await house.as('bridgeMember').post(`/events/${given.body.eventId}/undo`)).status).not.toBe(200);
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(house.database);
  const holding: string[] = [];
  for (const { name } of tables) {
    const { rows } =
      await sql`select 1 from ${sql.table(name)} t where to_jsonb(t)::text like ${`%${secret}%`}`.execute(
        house.database,
      );
    if (rows.length > 0) holding.push(name);
  }
  expect(holding).toEqual(['survey_result']);
  const { rows: changes } = await sql<{ table: string; after: object }>`
    select table_name as "table", after from change where event_id = ${given.body.eventId}`.execute(
    house.database,
  );
  expect(changes).toMatchObject([{ table: 'survey_invitation', after: { has_answered: true } }]);
  expect(Object.keys(changes[0]?.after ?? {}).sort()).toEqual([
    'has_answered',
    'id',
    'person_id',
    'survey_id',
    'version',
  ]);
  // Nor is it told to anybody who it was that answered.
  expect(JSON.stringify(await kept(id))).not.toContain(people['bridgeMember']?.id);
  const history = await pmo().must('GET', '/events?limit=100');
  expect(JSON.stringify(history)).not.toContain('surveys.answer');
});

test('Results are shown once it is closed, of five answers and not of four, and a closed one takes no more.', async () => {
  const first = await open();
  for (const [index, who] of asked.slice(0, 4).entries())
    await answer(who, first, [1, 3, 5], `zin ${4 - index}`);
  expect(await kept(first)).toMatchObject({ answered: 4, invited: 6, result: null });
  await pmo().must('POST', `/surveys/${first}/end`);
  expect(await kept(first)).toMatchObject({ isOpen: false, answered: 4, result: null });
  expect((await answer('roofManager', first, [1, 3, 5])).body.code).toBe('surveys/closed');

  const second = await open({ repeatsId: first });
  for (const [index, who] of asked.slice(0, 5).entries())
    await answer(who, second, [2, 3, 5], `zin ${5 - index}`);
  expect((await kept(second)).result).toBeNull();
  await pmo().must('POST', `/surveys/${second}/end`);
  const { result, earlier } = await kept(second);
  expect(result.averages).toEqual([2, 3, 5]);
  // In the order of the alphabet, whoever wrote first.
  expect(result.remarks).toEqual(['zin 1', 'zin 2', 'zin 3', 'zin 4', 'zin 5']);
  expect(earlier).toEqual([]);

  const third = await open({ repeatsId: second });
  for (const who of asked) await answer(who, third, [4, 4, 4]);
  await pmo().must('POST', `/surveys/${third}/end`);
  expect(await kept(third)).toMatchObject({ answered: 6, earlier: [{ answered: 5, averages: [2, 3, 5] }] });
});
