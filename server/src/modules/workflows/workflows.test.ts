import { expect, test } from 'vitest';
import { SetClock } from '../../platform/clock.ts';
import { Kinds } from '../../platform/records/kinds.ts';
import { modulesOf } from '../../regie.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { escalateLateSteps } from './index.ts';

const house = useTestHouse();
const { places, people } = house.world;
const idOf = (person: string) => people[person]?.id ?? '';

const step = (code: string, deciders: object, more: object = {}) => ({
  code,
  name: { nl: `Stap ${code}`, en: `Step ${code}` },
  deciders,
  quorum: 'one',
  isBesideFormer: false,
  dueDays: 2,
  escalatesTo: null,
  mayBeDelegated: true,
  ...more,
});
const role = (name: string) => ({ by: 'role', role: name });
const person = (name: string) => ({ by: 'person', personId: idOf(name) });

const publish = async (
  scopeId: string,
  kinds: readonly string[],
  steps: readonly object[],
  more: object = {},
) =>
  await house.as('pmo').post('/workflows', {
    scopeId,
    workflowId: null,
    after: 0,
    name: { nl: 'Wijziging', en: 'Change' },
    kinds,
    steps,
    reason: 'Zo hoort het',
    ...more,
  });
const project = async (id = places.bridge) => (await house.as('pmo').get(`/projects/${id}`)).body.record;
const propose = async (by: string, body: object, id = places.bridge) =>
  (
    await house.as(by).must('POST', '/proposals', {
      body: {
        operation: 'projects.update',
        parameters: { id },
        body,
        version: (await project(id)).version,
        reason: 'Nodig',
      },
    })
  ).proposal;
type Shown = Awaited<ReturnType<typeof propose>>;
const stepOf = ({ route }: Shown, nl: string) =>
  route.steps.find(({ name }: { name: { nl: string } }) => name.nl === nl);
const act = async (
  by: string,
  proposal: Shown,
  nl: string,
  verb: string,
  body: object = { reason: 'Goed' },
) => await house.as(by).post(`/proposals/${proposal.id}/steps/${stepOf(proposal, nl).id}/${verb}`, body);
const kinds = () => new Kinds(modulesOf(house.house).flatMap((module) => module.kinds));

test('A workflow is refused that nobody could pass: a role nobody has, a person without one, going on to itself.', async () => {
  const tries = [
    [step('a', person('auditor')), 'workflows/person-may-not-decide'],
    [step('a', person('closed')), 'workflows/person-may-not-decide'],
    [step('a', role('sponsor'), { escalatesTo: role('sponsor') }), 'workflows/escalates-to-itself'],
  ] as const;
  for (const [one, code] of tries) {
    expect((await publish(places.organisation, ['other'], [one])).body.code).toBe(code);
  }
  const nobodyHas = await publish(places.south, ['other'], [step('a', role('sponsor'))]);
  expect(nobodyHas.body).toMatchObject({ code: 'workflows/role-nobody-has', place: 'body.steps.0.deciders' });
  const twice = await publish(
    places.organisation,
    ['other'],
    [step('a', role('sponsor')), step('a', person('pmo'))],
  );
  expect(twice.body.code).toBe('workflows/step-twice');
  const byOther = await house.as('northManager').post('/workflows', {});
  expect(byOther.status).toBe(400);
});

test('A proposal passes its steps in order, beside each other where said, and the last decision carries it out.', async () => {
  const steps = [
    step('check', { by: 'office' }),
    step('money', role('portfolio-manager')),
    step('goal', role('sponsor'), { isBesideFormer: true }),
  ];
  expect((await publish(places.north, ['project-change'], steps)).status).toBe(200);
  expect((await publish(places.north, ['project-change'], steps)).body.code).toBe('workflows/kind-taken');
  const proposal = await propose('bridgeManager', { summary: 'Langs de stappen' });
  expect(proposal.route.steps.map(({ state }: { state: string }) => state)).toEqual([
    'open',
    'coming',
    'coming',
  ]);
  // Nobody decides in one go, though they may decide on proposals without a workflow.
  const approve = await house.as('pmo').post(`/proposals/${proposal.id}/approve`, { reason: '' });
  expect(approve.body.code).toBe('proposals/in-workflow');
  expect((await act('bridgeSponsor', proposal, 'Stap goal', 'approve')).body.code).toBe(
    'workflows/not-asked',
  );
  expect((await act('roofManager', proposal, 'Stap goal', 'approve')).status).toBe(404);
  const waits = (await house.as('officer').get('/notifications')).body.rows;
  expect(waits.map(({ kind }: { kind: string }) => kind)).toContain('proposal-waits');
  expect((await act('officer', proposal, 'Stap check', 'approve')).status).toBe(200);
  expect((await act('pmo', proposal, 'Stap check', 'approve')).body.code).toBe('workflows/step-closed');
  const seen = (await house.as('bridgeSponsor').get('/proposals?state=open')).body.rows[0];
  expect(seen.route.steps.map(({ mayDecide }: { mayDecide: boolean }) => mayDecide)).toEqual([
    false,
    false,
    true,
  ]);
  expect((await act('bridgeSponsor', proposal, 'Stap goal', 'approve')).body.proposal.state).toBe('open');
  expect((await project()).summary).not.toBe('Langs de stappen');
  const last = await act('northManager', proposal, 'Stap money', 'approve');
  expect(last.body.proposal).toMatchObject({ state: 'approved', decidedById: idOf('northManager') });
  expect((await project()).summary).toBe('Langs de stappen');
  const { rows } = (await house.as('pmo').get(`/events?record=${places.bridge}&operation=projects.update`))
    .body;
  expect(rows[0]).toMatchObject({ actorId: idOf('northManager'), onBehalfOfId: idOf('bridgeManager') });
});

test('Nobody decides on their own proposal, not even when the role or a delegation makes it theirs.', async () => {
  const proposal = await propose('officer', { summary: 'Van de medewerker zelf' });
  const own = proposal.route.steps[0].voices.map(({ personId }: { personId: string }) => personId);
  expect(own).toEqual([idOf('pmo')]);
  expect((await act('officer', proposal, 'Stap check', 'approve')).body.code).toBe('workflows/own-proposal');
  const delegate = (personId: string) =>
    act('pmo', proposal, 'Stap check', 'delegation', { personId, reason: 'Vakantie' });
  expect((await delegate(idOf('officer'))).body.code).toBe('workflows/own-proposal');
  expect((await delegate(idOf('auditor'))).body.code).toBe('workflows/delegate-may-not');
  expect((await delegate(idOf('canalManager'))).status).toBe(200);
  expect((await act('pmo', proposal, 'Stap check', 'approve')).body.code).toBe('workflows/not-asked');
  const refused = await act('canalManager', proposal, 'Stap check', 'refuse', { reason: 'Nu niet' });
  expect(refused.body.proposal).toMatchObject({ state: 'rejected', decision: 'Nu niet' });
  expect((await act('northManager', proposal, 'Stap money', 'approve')).body.code).toBe(
    'workflows/not-asked',
  );
});

test('A question holds the proposal until the proposer answers, with other content where that is needed.', async () => {
  const proposal = await propose('bridgeManager', { summary: 'Eerste tekst' });
  const asked = await act('officer', proposal, 'Stap check', 'question', { question: 'Waarom nu?' });
  expect(asked.body.proposal.route.questions[0]).toMatchObject({ question: 'Waarom nu?', answer: null });
  expect((await act('pmo', proposal, 'Stap check', 'approve')).body.code).toBe('workflows/waits-for-answer');
  const answer = (body: object, by = 'bridgeManager') =>
    house.as(by).post(`/proposals/${proposal.id}/answer`, body);
  expect((await answer({ answer: 'Ik' }, 'officer')).status).toBe(404);
  const start = await answer({ answer: 'Toch beginnen', body: { state: 'active' } });
  expect(start.body.code).toBe('workflows/another-kind');
  expect((await answer({ answer: 'x', body: { summary: 3 } })).body.code).toBe('request/invalid');
  const { version } = await project();
  const done = await answer({ answer: 'Om de vergunning', body: { summary: 'Tweede tekst' }, version });
  expect(done.body.proposal).toMatchObject({ request: { body: { summary: 'Tweede tekst' } }, state: 'open' });
  expect((await answer({ answer: 'Nog eens' })).body.code).toBe('workflows/nothing-asked');
  for (const [by, at] of [
    ['officer', 'check'],
    ['northManager', 'money'],
    ['bridgeSponsor', 'goal'],
  ] as const) {
    expect((await act(by, proposal, `Stap ${at}`, 'approve')).status).toBe(200);
  }
  expect((await project()).summary).toBe('Tweede tekst');
});

test('When the act itself is refused, the last step stays open and says why.', async () => {
  const proposal = await propose('bridgeManager', { summary: 'Te laat' });
  await act('officer', proposal, 'Stap check', 'approve');
  await act('bridgeSponsor', proposal, 'Stap goal', 'approve');
  const { version } = await project();
  await house
    .as('bridgeManager')
    .must('PATCH', `/projects/${places.bridge}`, { version, body: { goal: 'Anders' } });
  const last = await act('northManager', proposal, 'Stap money', 'approve');
  expect([last.status, last.body.code]).toEqual([412, 'request/version-stale']);
  const open = (await house.as('northManager').get('/proposals?state=open')).body.rows;
  const again = open.find(({ id }: { id: string }) => id === proposal.id);
  expect(stepOf(again, 'Stap money')).toMatchObject({ state: 'open', mayDecide: true });
});

test('A late step goes on to who it escalates to, once, in an event of nobody, and they may decide.', async () => {
  const { body } = await publish(
    places.canal,
    ['project-change'],
    [step('check', role('sponsor'), { escalatesTo: person('canalManager'), quorum: 'all' })],
  );
  const proposal = await propose('bridgeManager', { summary: 'Blijft liggen' });
  expect(proposal.route.workflowName.nl).toBe('Wijziging');
  expect(proposal.route.steps).toHaveLength(1);
  expect((await act('canalManager', proposal, 'Stap check', 'approve')).status).toBe(404);
  const later = { ...house.house, clock: new SetClock(new Date(Date.now() + 12 * 86_400_000).toISOString()) };
  await escalateLateSteps(later, kinds())();
  await escalateLateSteps(later, kinds())();
  const told = (await house.as('canalManager').get('/notifications')).body.rows;
  expect(told.filter(({ kind }: { kind: string }) => kind === 'proposal-waits')).toHaveLength(1);
  const events = house.database.selectFrom('event').select(['actor_id', 'source']);
  const escalations = await events.where('operation', '=', 'workflows.escalate').execute();
  expect(escalations).toEqual([{ actor_id: null, source: 'worker' }]);
  const done = await act('canalManager', proposal, 'Stap check', 'approve');
  expect(done.body.proposal.state).toBe('approved');
  const times = (await house.as('pmo').get(`/workflows/${body.workflowId}/times`)).body.rows;
  expect(times).toMatchObject([
    { number: 1, code: 'check', cases: 1 },
    { number: 1, code: null, cases: 1 },
  ]);
});

test('Proposals under way keep their version, and a retired workflow holds for no further ones.', async () => {
  const mine = async () =>
    (await house.as('pmo').get('/workflows')).body.rows.find(
      ({ scopeId }: { scopeId: string }) => scopeId === places.canal,
    );
  const before = await propose('bridgeManager', { summary: 'Onder versie 1' });
  const { id, versions } = await mine();
  const { number, steps, kinds: held } = versions[0];
  const more = { workflowId: id, after: number };
  expect((await publish(places.canal, held, steps, more)).body.code).toBe('workflows/nothing-changed');
  const next = [...steps, step('sign', person('pmo'))];
  expect((await publish(places.canal, held, next, { ...more, after: 7 })).body.code).toBe(
    'workflows/version-newer',
  );
  expect((await publish(places.canal, held, next, more)).body.number).toBe(2);
  const after = await propose('bridgeManager', { summary: 'Onder versie 2' });
  expect(after.route).toMatchObject({ number: 2, steps: [{ state: 'open' }, { state: 'coming' }] });
  expect((await mine()).running).toBe(2);
  expect((await act('bridgeSponsor', before, 'Stap check', 'approve')).body.proposal.state).toBe('approved');
  const { version } = await mine();
  const retired = await house
    .as('pmo')
    .send('POST', `/workflows/${id}/retirement`, { version, body: { isRetired: true } });
  expect(retired.status).toBe(200);
  const further = await propose('bridgeManager', { summary: 'Weer boven' });
  expect(further.route.steps).toHaveLength(3);
  expect((await propose('roofManager', { summary: 'Elders' }, places.roof)).route).toBeNull();
});

test('Whoever may propose no more answers no question about what they proposed before.', async () => {
  const proposal = await propose('canalManager', { summary: 'Van wie vertrekt' });
  await act('officer', proposal, 'Stap check', 'question', { question: 'Waarom?' });
  const leaver = house.as('canalManager');
  const mayAnswer = async () =>
    (await leaver.must('GET', '/proposals?state=open')).rows.some(
      ({ can }: { can: object }) => 'workflows.answer' in can,
    );
  expect(await mayAnswer()).toBe(true);
  await house.database
    .updateTable('role_grant')
    .set({ role: 'stakeholder' })
    .where('person_id', '=', idOf('canalManager'))
    .execute();
  const answered = await leaver.post(`/proposals/${proposal.id}/answer`, { answer: 'Omdat' });
  expect([answered.status, answered.body.code]).toEqual([403, 'access/not-allowed']);
  expect(await mayAnswer()).toBe(false);
});
