import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';
import { scoreOf, sumOf } from './domain/compliance.ts';
import { keepCompliance } from './show-compliance.ts';

const house = useTestHouse();
const { places, people } = house.world;
const pmo = () => house.as('pmo');

test('What applies depends on the phase, and what nobody knows counts neither for nor against.', () => {
  const facts = { 'project.sponsor-named': true, 'project.goal-stated': false, 'plan.baseline-set': false };
  expect(scoreOf('initiation', facts)).toEqual({ met: 1, applicable: 2, gaps: ['goal-stated'] });
  expect(scoreOf('execution', facts).gaps).toEqual(['goal-stated', 'baseline-set']);
  expect(scoreOf('execution', {})).toEqual({ met: 0, applicable: 0, gaps: [] });
  expect(sumOf([scoreOf('initiation', facts), scoreOf('execution', facts)])).toEqual({
    met: 2,
    applicable: 5,
  });
});

test('A running project has its gaps until they are repaired, seen by who sees the project.', async () => {
  const body = {
    scopeId: places.south,
    title: 'T-Naleving',
    code: 'T-N',
    state: 'active',
    managerId: people['pmo']?.id,
  };
  const { id } = (await pmo().must('POST', '/projects', { body })).record;
  const of = async (who: string) =>
    (await house.as(who).must('GET', '/compliance')).projects.find((one: { id: string }) => one.id === id);
  expect((await of('pmo')).gaps).toEqual(['sponsor-named', 'goal-stated']);
  expect(await of('bridgeManager')).toBeUndefined();
  const seen = await house.as('bridgeManager').must('GET', `/compliance?project=${id}`);
  expect(seen).toMatchObject({ projects: [], units: [], total: { met: 0, applicable: 0 } });
  const { version } = (await pmo().must('GET', `/projects/${id}`)).record;
  const patch = { goal: 'Meten', sponsorId: people['bridgeSponsor']?.id };
  await pmo().must('PATCH', `/projects/${id}`, { version, body: patch });
  expect(await of('pmo')).toMatchObject({ gaps: [], unitTitle: expect.any(String) });
});

test('The month is kept for every running project, and an earlier month is the trend of who sees it.', async () => {
  await keepCompliance(house.house, [])();
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from compliance_month`.execute(house.database);
  expect(rows[0]?.count).toBeGreaterThan(0);
  await sql`insert into compliance_month
    values (${places.roof}, date_trunc('month', now()) - interval '1 month', 3, 4)`.execute(house.database);
  const trend = async (who: string) => (await house.as(who).must('GET', '/compliance')).trend;
  expect((await trend('pmo'))[0]).toMatchObject({ met: 3, applicable: 4 });
  expect(await trend('bridgeManager')).toHaveLength(1);
});
