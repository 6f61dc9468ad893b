import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, people } = house.world;
const idOf = (name: string) => people[name]?.id ?? '';
const pmo = () => house.as('pmo');
const sponsor = () => house.as('bridgeSponsor');
const manager = () => house.as('bridgeManager');

const at = (id: string, rest = '') => `/projects/${id}/gate-reviews${rest}`;
const show = async (id: string, who = 'pmo') => await house.as(who).must('GET', `/projects/${id}/gate`);
const project = async (id: string) => (await pmo().must('GET', `/projects/${id}`)).record;

/** The bridge, of class a and in the phase before the gate. */
async function stand(phase: string) {
  const { version } = await project(places.bridge);
  const body = { phase, class: 'a', state: 'active', managerId: idOf('bridgeManager') };
  await pmo().must('PATCH', `/projects/${places.bridge}`, { version, body });
}

const asking = { dueOn: '2099-01-01', note: 'Graag voor de zomer' };
async function ask() {
  const body = { ...asking, deciderId: idOf('bridgeSponsor'), reviewerIds: [idOf('bridgeMember')] };
  return await manager().must('POST', at(places.bridge), { body });
}
const decision = (outcome: string, more: object = {}) => ({
  outcome,
  reason: 'Omdat',
  premises: [],
  conditions: [],
  restartsOn: null,
  ...more,
});
const decide = async (who: ReturnType<typeof pmo>, outcome: string, more: object = {}) =>
  await who.post(at(places.bridge, '/decision'), decision(outcome, more));

test('A gate is asked for, answered, reviewed and decided: the phase moves, and the decision stands in its register.', async () => {
  await stand('execution');
  await ask();
  expect(
    (
      await manager().post(at(places.bridge), {
        ...asking,
        deciderId: idOf('pmo'),
        reviewerIds: [idOf('pmo')],
      })
    ).body.code,
  ).toBe('gates/review-open');
  const work = async (who: string) =>
    (await house.as(who).must('GET', '/my-work')).rows.map(({ title }: { title: string }) => title);
  expect(await work('bridgeMember')).toContain('Faseovergang: Start afronding');
  expect(await work('bridgeSponsor')).toContain('Faseovergang: Start afronding');
  const told = (await house.as('bridgeMember').must('GET', '/notifications')).rows;
  expect(JSON.stringify(told)).toContain('gate-reviewer');

  expect((await decide(manager(), 'go')).status).toBe(403);
  expect((await decide(sponsor(), 'go')).body.code).toBe('gates/quorum-missing');
  const view = { opinion: 'agree', note: 'Prima' };
  expect((await pmo().send('PUT', at(places.bridge, '/view'), { body: view })).body.code).toBe(
    'gates/not-reviewer',
  );
  await house.as('bridgeMember').must('PUT', at(places.bridge, '/view'), { body: view });
  expect(await work('bridgeMember')).not.toContain('Faseovergang: Start afronding');

  const refused = await decide(sponsor(), 'go');
  expect(refused.body.code).toBe('gates/criteria-open');
  expect(refused.body.detail.nl).toContain('De opdrachtgever heeft het resultaat aanvaard.');
  const answer = { isMet: true, evidence: 'Verslag van 3 mei' };
  for (const code of ['accepted', 'hand-over']) {
    await manager().must('PUT', at(places.bridge, `/criteria/${code}`), { body: answer });
  }
  expect((await manager().send('PUT', at(places.bridge, '/criteria/none'), { body: answer })).status).toBe(
    404,
  );
  const premises = [{ statement: 'Index onder vier procent', assumptionKey: null }];
  const done = await decide(sponsor(), 'go', { premises });
  expect([done.status, done.body.code]).toEqual([200, undefined]);
  expect((await project(places.bridge)).phase).toBe('closure');
  const { record } = await pmo().must('GET', `/decisions/${done.body.decisionKey}`);
  expect(record).toMatchObject({ state: 'taken', ruling: 'Doorgaan', ownerId: idOf('bridgeSponsor') });
  const { rows } = await pmo().must('GET', `/decisions/${record.id}/premises`);
  await pmo().must('PATCH', `/decisions/${record.id}/premises/${rows[0].id}`, {
    version: 1,
    body: { hasFallen: true },
  });
  const { past, gate } = await show(places.bridge);
  expect(gate).toBe(null);
  expect(past[0]).toMatchObject({ outcome: 'go', brokenPremises: 1, missingDocuments: ['Acceptatie'] });
  expect(past[0].evidence.map(({ isMet }: { isMet: boolean | null }) => isMet)).toEqual([true, true, null]);
});

test('Who goes on under conditions has actions for them; a hold, a recycle and a stop do what they say.', async () => {
  await stand('execution');
  await ask();
  await house
    .as('bridgeMember')
    .must('PUT', at(places.bridge, '/view'), { body: { opinion: 'agree', note: '' } });
  expect((await decide(sponsor(), 'conditional-go')).body.code).toBe('gates/condition-missing');
  const conditions = [{ title: 'Overdracht regelen', ownerId: idOf('bridgeManager'), dueOn: '2099-02-01' }];
  expect((await decide(sponsor(), 'conditional-go', { conditions })).status).toBe(200);
  expect((await project(places.bridge)).phase).toBe('closure');
  const actions = (await pmo().must('GET', `/actions?scope=${places.bridge}`)).rows;
  expect(actions).toContainEqual(
    expect.objectContaining({ title: 'Overdracht regelen', dueOn: '2099-02-01' }),
  );

  await stand('execution');
  await ask();
  expect((await decide(sponsor(), 'hold')).body.code).toBe('gates/restart-missing');
  expect((await decide(sponsor(), 'hold', { restartsOn: '2099-03-01' })).status).toBe(200);
  expect(await project(places.bridge)).toMatchObject({
    phase: 'execution',
    state: 'on-hold',
    restartsOn: '2099-03-01',
  });
  await ask();
  expect((await decide(sponsor(), 'recycle')).status).toBe(200);
  await ask();
  expect((await decide(sponsor(), 'stop')).status).toBe(200);
  expect((await project(places.bridge)).state).toBe('stopped');
});

test('Facts of the house answer by themselves, nobody decides on their own request, and a class without a gate goes on.', async () => {
  await stand('preparation');
  const { evidence, gate } = await show(places.bridge, 'bridgeStakeholder');
  expect(gate.opens).toBe('execution');
  expect(evidence.find(({ code }: { code: string }) => code === 'brief')).toMatchObject({
    isMet: false,
    value: false,
  });
  const own = { ...asking, deciderId: idOf('pmo'), reviewerIds: [idOf('bridgeMember')] };
  expect((await pmo().post(at(places.bridge), own)).body.code).toBe('gates/own-decision');
  const few = { ...own, deciderId: idOf('bridgeSponsor'), reviewerIds: [] };
  expect((await pmo().post(at(places.bridge), few)).body.code).toBe('gates/too-few-reviewers');
  await pmo().must('POST', at(places.bridge), { body: { ...few, reviewerIds: own.reviewerIds } });
  expect((await decide(pmo(), 'recycle')).body.code).toBe('gates/own-decision');
  await pmo().must('DELETE', at(places.bridge));
  expect((await show(places.bridge)).past[0]).toMatchObject({ state: 'withdrawn', outcome: null });
  const { version } = await project(places.bridge);
  await pmo().must('PATCH', `/projects/${places.bridge}`, {
    version,
    body: { class: 'c', phase: 'execution' },
  });
  expect((await show(places.bridge)).gate).toBe(null);
  expect((await pmo().post(at(places.bridge), own)).body.code).toBe('gates/no-gate');
});

test('Under a controlling office a review that runs holds the phase, and the decision lets it pass.', async () => {
  await stand('execution');
  const { version } = await project(places.bridge);
  const whole = {
    class: 'a',
    startsOn: '2026-01-01',
    endsOn: '2099-01-01',
    budgetCents: 100,
    sponsorId: idOf('bridgeSponsor'),
    goal: 'Over',
  };
  await pmo().must('PATCH', `/projects/${places.bridge}`, { version, body: whole });
  await pmo().must('POST', `/projects/${places.bridge}/brief-approval`, {
    body: { approvedOn: '2026-01-01', isOnPaper: true, note: '' },
  });
  const office = {
    title: 'T-Kantoor',
    model: 'controlling',
    siting: 'internal',
    engagementEndsOn: null,
    startsOn: null,
    endsOn: null,
    managerId: idOf('pmo'),
    memberIds: [],
    articles: [],
  };
  await pmo().must('POST', '/offices', { body: { scopeId: places.bridge, ...office } });
  await ask();
  const now = await project(places.bridge);
  const around = await manager().patch(`/projects/${places.bridge}`, now.version, { phase: 'closure' });
  expect(around.status).toBe(403);
  expect(JSON.stringify(around.body.reasons)).toContain('gate-pass');
  const { can } = await show(places.bridge, 'bridgeSponsor');
  expect(JSON.stringify(can)).not.toContain('gate-pass');
  expect(JSON.stringify(can)).toContain('documents-required');
});
