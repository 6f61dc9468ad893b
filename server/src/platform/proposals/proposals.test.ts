import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, bridgeRisk, roofRisk } = house.world;
const project = async () => (await house.as('pmo').get(`/projects/${places.bridge}`)).body.record;
const propose = async (person: string, more: object = {}) =>
  await house.as(person).post('/proposals', {
    operation: 'projects.update',
    parameters: { id: places.bridge },
    body: { summary: 'Voorgesteld' },
    version: (await project()).version,
    reason: 'Omdat het moet',
    ...more,
  });

test('What one may not do oneself is done on approval, in one history, in the name of both.', async () => {
  const { body } = await propose('bridgeMember');
  const { proposal } = body;
  expect(proposal).toMatchObject({ state: 'open', recordId: places.bridge });
  expect(Object.keys(proposal.can)).toEqual(['proposals.withdraw']);
  const seen = (await house.as('bridgeSponsor').get('/proposals?state=open')).body.rows;
  expect(seen.map(({ id }: { id: string }) => id)).toEqual([proposal.id]);
  expect(seen[0].can['proposals.approve'].outcome).toBe('allowed');
  const approved = await house
    .as('northManager')
    .post(`/proposals/${proposal.id}/approve`, { reason: 'Akkoord' });
  expect(approved.body.proposal).toMatchObject({ state: 'approved', decision: 'Akkoord' });
  expect((await project()).summary).toBe('Voorgesteld');
  const history = await house.as('pmo').get(`/events?record=${places.bridge}&operation=projects.update`);
  expect(history.body.rows[0]).toMatchObject({
    actorId: house.world.people['northManager']?.id,
    onBehalfOfId: house.world.people['bridgeMember']?.id,
    reason: 'Omdat het moet',
  });
});

test('Nobody decides on a proposal of their own, nor without the permission, nor on one they do not see.', async () => {
  const own = (await propose('northManager')).body.proposal.id;
  const approve = (person: string) => house.as(person).post(`/proposals/${own}/approve`, { reason: '' });
  expect((await approve('northManager')).body.code).toBe('proposals/own');
  expect((await approve('bridgeMember')).status).toBe(404);
  expect((await approve('southManager')).status).toBe(404);
  expect((await house.as('bridgeSponsor').post(`/proposals/${own}/reject`, { reason: 'Nee' })).status).toBe(
    200,
  );
  expect((await approve('bridgeSponsor')).body.code).toBe('proposals/decided');
});

test('A proposal is withdrawn by who made it, as long as nobody decided, and by nobody else.', async () => {
  const { id } = (await propose('bridgeMember')).body.proposal;
  const withdraw = (person: string) => house.as(person).post(`/proposals/${id}/withdraw`);
  expect((await withdraw('bridgeSponsor')).status).toBe(404);
  expect((await withdraw('bridgeMember')).body.proposal).toMatchObject({ state: 'withdrawn', can: {} });
  expect((await withdraw('bridgeMember')).body.code).toBe('proposals/decided');
  const approve = await house.as('bridgeSponsor').post(`/proposals/${id}/approve`, { reason: '' });
  expect(approve.body.code).toBe('proposals/decided');
});

test('A rejected proposal changes nothing but itself.', async () => {
  const before = await project();
  const { proposal } = (await propose('bridgeMember', { body: { summary: 'Niet dit' } })).body;
  await house.as('pmo').must('POST', `/proposals/${proposal.id}/reject`, { body: { reason: 'Te duur' } });
  expect(await project()).toEqual(before);
  const mine = (await house.as('bridgeMember').get('/proposals?state=rejected')).body.rows;
  expect(mine.find(({ id }: { id: string }) => id === proposal.id).decision).toBe('Te duur');
});

test('Two who approve at once carry it out once.', async () => {
  const { proposal } = (await propose('bridgeMember', { body: { summary: 'Eén keer' } })).body;
  const { version } = await project();
  const answers = await Promise.all(
    // Each of them may do it alone; the sponsor may not, and would hear that whenever it comes first.
    ['pmo', 'northManager', 'pmo'].map((person) =>
      house.as(person).post(`/proposals/${proposal.id}/approve`, { reason: 'ja' }),
    ),
  );
  // The losers learn it from the state or from the version, as it happens.
  expect(
    answers
      .map(({ status }) => status)
      .sort()
      .map((status) => (status === 412 ? 409 : status)),
  ).toEqual([200, 409, 409]);
  expect((await project()).version).toBe(version + 1);
});

test('A proposal that no longer fits what it changes stays open and says why.', async () => {
  const { proposal } = (await propose('bridgeMember')).body;
  const { version } = await project();
  const body = { goal: 'Intussen gewijzigd' };
  await house.as('bridgeManager').must('PATCH', `/projects/${places.bridge}`, { version, body });
  const answer = await house.as('pmo').post(`/proposals/${proposal.id}/approve`, { reason: 'ja' });
  expect([answer.status, answer.body.code]).toEqual([412, 'request/version-stale']);
  const open = (await house.as('bridgeMember').get('/proposals?state=open')).body.rows;
  expect(open.map(({ id }: { id: string }) => id)).toContain(proposal.id);
});

test('Approval gives nobody more than the two may do together.', async () => {
  const body = { operation: 'risks.update', parameters: { id: roofRisk }, body: { title: 'x' }, version: 1 };
  expect((await propose('bridgeMember', body)).status).toBe(404);
  const move = {
    operation: 'scopes.move',
    parameters: { id: places.bridge },
    body: { parentId: places.south },
  };
  const { proposal } = (await propose('bridgeMember', { ...move, version: undefined })).body;
  const answer = await house.as('northManager').post(`/proposals/${proposal.id}/approve`, { reason: 'ja' });
  expect(answer.status).toBe(404);
  expect((await project()).portfolioTitle).toBe('Noord');
});

test('What cannot be proposed is refused: reading, people, many at once, nonsense.', async () => {
  const tries = [
    { operation: 'projects.list', parameters: {}, body: undefined },
    { operation: 'people.add', parameters: {}, body: { name: 'x', email: 'x@example.org' } },
    { operation: 'roles.grant', parameters: { id: places.bridge }, body: {} },
    { operation: 'constructor', parameters: {}, body: {} },
    {
      operation: 'risks.change',
      parameters: {},
      body: { create: [{ scopeId: places.bridge, title: 'x' }], update: [] },
    },
  ];
  for (const one of tries) {
    expect([one.operation, (await propose('bridgeMember', one)).body.code]).toEqual([
      one.operation,
      'proposals/operation-unknown',
    ]);
  }
  const unfit = await propose('bridgeMember', { body: { summary: 3 } });
  expect([unfit.status, unfit.body.code]).toEqual([400, 'request/invalid']);
  expect((await propose('bridgeStakeholder')).status).toBe(403);
  const elsewhere = {
    operation: 'risks.update',
    parameters: { id: bridgeRisk },
    body: { title: 'y' },
    version: 1,
  };
  expect((await propose('roofManager', elsewhere)).status).toBe(404);
});
