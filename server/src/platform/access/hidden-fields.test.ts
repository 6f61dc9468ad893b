import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, bridgeRisk } = house.world;
/** Reads risks of the bridge, but no money. */
const member = () => house.as('bridgeMember');
const secret = 500_000_00;

test('Money is empty for who may not see it, in the list, on its own and in what a write answers.', async () => {
  const listed = (await member().get('/risks')).body.rows;
  expect(listed).toHaveLength(1);
  expect(listed[0]).toMatchObject({ costEffectCents: null, expectedCostCents: null, score: 12 });
  const one = await member().get(`/risks/${bridgeRisk}`);
  expect(one.body.record).toMatchObject({ costEffectCents: null, expectedCostCents: null });
  const written = await member().patch(`/risks/${bridgeRisk}`, one.body.record.version, { cause: 'x' });
  expect(written.body.record).toMatchObject({ costEffectCents: null, cause: 'x' });
  const stale = await member().patch(`/risks/${bridgeRisk}`, 1, { cause: 'y' });
  expect([stale.status, stale.body.current.costEffectCents]).toEqual([412, null]);
  const project = (await member().get(`/projects/${places.bridge}`)).body.record;
  expect(project).toMatchObject({ budgetCents: null, costOfDelayCents: null });
});

test('Nothing is learned of it by filter, sort, group or search.', async () => {
  const total = async (query: string) => (await member().get(`/risks?${query}`)).body.total;
  expect(await total(`filter=costEffectCents+%3E+1`)).toBe(0);
  expect(await total(`filter=costEffectCents+%3D+${secret}`)).toBe(0);
  expect(await total('filter=costEffectCents+is+not+empty')).toBe(0);
  expect(await total(`filter=expectedCostCents+contains+${String(secret).slice(0, 2)}`)).toBe(0);
  const { body } = await member().get('/risks?group=costEffectCents');
  expect(body.groups).toEqual([{ value: null, count: 1 }]);
});

test('History and the past do not tell it either.', async () => {
  const asOf = new Date().toISOString();
  const then = (await member().get(`/risks?asOf=${asOf}`)).body.rows;
  expect(then.map(({ costEffectCents }: { costEffectCents: unknown }) => costEffectCents)).toEqual([null]);
  expect((await member().get(`/risks?asOf=${asOf}&filter=costEffectCents+%3D+${secret}`)).body.total).toBe(0);
  const history = await member().get(`/events?record=${bridgeRisk}`);
  expect(history.body.rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(history.body)).not.toContain(String(secret));
  expect(JSON.stringify(history.body)).not.toContain('costEffectCents');
  const known = await house.as('bridgeManager').get(`/events?record=${bridgeRisk}`);
  expect(JSON.stringify(known.body)).toContain(String(secret));
});

test('It is not written by who may not see it, alone, among many or through a response action.', async () => {
  const { version } = (await member().get(`/risks/${bridgeRisk}`)).body.record;
  const patch = { costEffectCents: 1 };
  expect((await member().patch(`/risks/${bridgeRisk}`, version, patch)).status).toBe(403);
  const update = [{ id: bridgeRisk, version, patch }];
  expect((await member().post('/risks/changes', { create: [], update })).status).toBe(403);
  const action = { description: 'Boren', ownerId: null, costCents: 12_345_00, dueOn: null, state: 'planned' };
  const path = `/risks/${bridgeRisk}/responses`;
  expect((await member().post(path, action)).status).toBe(403);
  await house.as('bridgeManager').must('POST', path, { body: action });
  expect((await member().get(path)).body.rows).toMatchObject([{ description: 'Boren', costCents: null }]);
  expect((await house.as('bridgeManager').get(path)).body.rows).toMatchObject([{ costCents: 12_345_00 }]);
  expect(JSON.stringify((await member().get(`/events?record=${bridgeRisk}`)).body)).not.toContain('1234500');
});

test('A proposal about money shows its content to who decides, not in the history that others read.', async () => {
  const { version } = (await house.as('bridgeManager').get(`/projects/${places.bridge}`)).body.record;
  const body = {
    operation: 'projects.update',
    parameters: { id: places.bridge },
    body: { budgetCents: 987_654_00 },
    version,
    reason: 'Meer nodig',
  };
  await house.as('bridgeManager').must('POST', '/proposals', { body });
  expect(JSON.stringify((await member().get(`/events?record=${places.bridge}`)).body)).not.toContain(
    '98765400',
  );
  expect(JSON.stringify((await member().get('/proposals')).body)).not.toContain('98765400');
});

test('Where only one of two places opens the money, only that money is seen, counted and sorted.', async () => {
  const pmo = house.as('pmo');
  const person = house.world.people['bridgeMember']?.id;
  await pmo.must('POST', '/roles', { body: { personId: person, role: 'sponsor', scopeId: places.roof } });
  const { body } = await member().get('/projects?sort=-budgetCents&limit=500');
  const budgets = body.rows.map(({ id, budgetCents }: { id: string; budgetCents: number }) => [
    id,
    budgetCents,
  ]);
  expect(budgets).toEqual([
    [places.roof, 1_250_000_00],
    [places.bridge, null],
  ]);
  expect((await member().get('/projects?filter=budgetCents+%3E+0')).body.total).toBe(1);
});
