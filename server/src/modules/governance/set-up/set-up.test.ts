import type { SetUp } from '@regie/contracts/governance';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../../testing/test-house.ts';

const house = useTestHouse();
const { places, people } = house.world;
const pmo = () => house.as('pmo');
const at = (id: string, rest = '') => `/pmo/${id}${rest}`;
const show = async (id: string): Promise<SetUp> => (await pmo().get(at(id))).body;
const states = async (id: string) =>
  Object.fromEntries((await show(id)).steps.map(({ code, state }) => [code, state]));

test('A PMO is set up in any order; each step is as far as what it brought forth.', async () => {
  const place = places.organisation;
  expect(new Set(Object.values(await states(place)))).toEqual(new Set(['open']));
  await pmo().must('PATCH', at(place, '/assessment'), { body: { answers: { plans: 2, risks: 3 } } });
  await pmo().must('PATCH', at(place, '/assessment'), {
    body: { answers: { risks: null, roles: 1 }, painPoints: 'Elk team een eigen rekenblad' },
  });
  const [going] = (await show(place)).assessments;
  expect(going).toMatchObject({
    number: 1,
    answers: { plans: 2, roles: 1 },
    painPoints: 'Elk team een eigen rekenblad',
    finishedOn: null,
  });
  expect((await states(place))['practice']).toBe('busy');
  await pmo().must('POST', at(place, '/assessment/finish'));
  expect((await states(place))['practice']).toBe('done');
  expect((await pmo().post(at(place, '/assessment/finish'))).body.code).toBe('pmo/nothing-answered');
  await pmo().must('PATCH', at(place, '/assessment'), { body: { answers: { plans: 4 } } });
  const { assessments } = await show(place);
  expect(assessments.map(({ number, answers }) => [number, answers])).toEqual([
    [2, { plans: 4 }],
    [1, { plans: 2, roles: 1 }],
  ]);

  const adviceAnswers = { surprises: 2, likeness: 1, backing: 1, stakes: 1, entanglement: 1, knowledge: 0 };
  await pmo().must('PATCH', at(place), { body: { adviceAnswers, starterSet: 'government' } });
  expect((await show(place)).advice).toMatchObject({ model: 'controlling', siting: 'internal' });
  expect((await states(place))['structure']).toBe('busy');

  await pmo().must('PATCH', at(place), { body: { confirm: { step: 'tools', isDone: true } } });
  const early = { survey: ['Een', 'Twee', 'Drie'], reviewOn: '2020-01-01', reviewMonths: 6 };
  const past = await pmo().send('PATCH', at(place), { body: { improvement: early } });
  expect([past.status, past.body.place]).toEqual([422, 'body.improvement.reviewOn']);
  await pmo().must('PATCH', at(place), { body: { improvement: { ...early, reviewOn: '2099-01-01' } } });
  const body = { scopeId: place, title: 'Intervisie', ownerId: people['officer']?.id, occasion: 'adoption' };
  const { record } = await pmo().must('POST', '/actions', { body });
  expect(record.projectTitle).toBe((await show(place)).placeTitle);
  const mine = (await house.as('officer').get('/my-work')).body.rows;
  expect(mine.map(({ title }: { title: string }) => title)).toContain('Intervisie');
  expect(await states(place)).toMatchObject({ tools: 'done', adoption: 'done', improvement: 'done' });
});

test('What the sponsor promised and the tools in use are kept row by row, and a colleague’s row is never overwritten.', async () => {
  const place = places.canal;
  const commitment = { kind: 'funding', promise: '0,5 fte', state: 'promised', dueOn: null };
  const tool = { team: 'Beheer', title: 'Rekenblad', usedFor: 'Planning', fate: null };
  await pmo().must('POST', at(place, '/commitments'), {
    body: { add: [commitment], change: [], remove: [] },
  });
  await pmo().must('POST', at(place, '/tools'), { body: { add: [tool, tool], change: [], remove: [] } });
  const first = await show(place);
  expect(first.steps.find(({ code }) => code === 'tools')?.state).toBe('busy');
  const change = first.tools.map((row) => ({ ...row, fate: 'replace' }));
  const sent = { body: { add: [], change, remove: [] } };
  await pmo().must('POST', at(place, '/tools'), sent);
  expect((await pmo().send('POST', at(place, '/tools'), sent)).body.code).toBe('request/version-stale');
  const remove = (await show(place)).tools.slice(0, 1).map(({ id, version }) => ({ id, version }));
  const taken = { body: { add: [], change: [], remove } };
  await pmo().must('POST', at(place, '/tools'), taken);
  expect((await pmo().send('POST', at(place, '/tools'), taken)).body.code).toBe('pmo/row-unknown');
  const last = await show(place);
  expect([last.tools.length, last.commitments[0]?.promise]).toEqual([1, '0,5 fte']);
});

test('Measures are on with a target from the start; what nobody knows has no value, neither nought nor good.', async () => {
  const place = places.north;
  const { measures } = await show(place);
  expect(measures.length).toBe(8);
  expect(measures.every(({ isOn, isChosen }) => isOn && !isChosen)).toBe(true);
  expect(measures.find(({ code }) => code === 'satisfaction')).toMatchObject({ value: null, sample: 0 });
  const rows = measures.map(({ code, isOn, ownerId }) => ({ code, isOn, target: 60, ownerId }));
  await pmo().must('PUT', at(place, '/measures'), { body: { rows } });
  await pmo().must('PUT', at(place, '/measures'), { body: { rows: rows.slice(0, 1) } });
  const chosen = await show(place);
  expect(chosen.measures.map(({ target }) => target)).toEqual(rows.map(() => 60));
  expect((await states(place))['measures']).toBe('done');
  const unknown = [{ ...rows[0], ownerId: places.north }];
  const refused = await pmo().send('PUT', at(place, '/measures'), { body: { rows: unknown } });
  expect(refused.body.code).toBe('pmo/person-unknown');
});

test('Who reads governance sees how far it is and changes nothing; for who sees nothing of the place there is none.', async () => {
  const body = { answers: { plans: 5 } };
  const reader = await house.as('officer').send('PATCH', at(places.roof, '/assessment'), { body });
  const outside = await house.as('bridgeManager').get(at(places.roof));
  expect([reader.status, outside.status]).toEqual([403, 404]);
  expect((await show(places.roof)).assessments).toEqual([]);
});
