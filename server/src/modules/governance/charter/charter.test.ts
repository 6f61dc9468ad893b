import { expect, test } from 'vitest';
import { useTestHouse } from '../../../testing/test-house.ts';

const house = useTestHouse();
const { places, people } = house.world;
const idOf = (name: string) => people[name]?.id ?? '';
const pmo = () => house.as('pmo');
const sponsor = () => house.as('bridgeSponsor');

const draft = async (body: object) =>
  (await pmo().must('POST', '/charters', { body: { scopeId: places.bridge, ...body } })).record;
const show = async (id: string) => (await pmo().get(`/charters/${id}`)).body.record;
const ask = async (id: string) =>
  await pmo().send('POST', `/charters/${id}/approval-request`, { version: (await show(id)).version });
const decide = async (who: ReturnType<typeof pmo>, id: string, isApproved: boolean, ruling: string | null) =>
  await who.send('POST', `/charters/${id}/decision`, {
    version: (await show(id)).version,
    body: { isApproved, ruling },
  });

test('A charter is drafted, asked for, approved by its sponsor and superseded by its next version.', async () => {
  const first = await draft({ purpose: 'Overzicht over alle projecten', hasStandardArticles: true });
  expect(first).toMatchObject({ title: 'PMO-opdracht v1', number: 1, state: 'draft', isOnPaper: false });
  expect((await ask(first.id)).body.code).toBe('charters/no-sponsor');
  const patched = await pmo().patch(`/charters/${first.id}`, first.version, {
    sponsorId: idOf('bridgeSponsor'),
  });
  expect(patched.status).toBe(200);
  const again = await pmo().post('/charters', { scopeId: places.bridge });
  expect([again.status, again.body.code]).toEqual([409, 'charters/open-version']);

  expect((await ask(first.id)).status).toBe(200);
  const waiting = (await sponsor().get('/my-work')).body.rows;
  expect(waiting).toMatchObject([{ type: 'charter', title: 'PMO-opdracht v1' }]);
  const locked = await pmo().patch(`/charters/${first.id}`, (await show(first.id)).version, { problem: 'x' });
  expect([locked.status, locked.body.code]).toEqual([409, 'charters/not-draft']);
  expect((await decide(pmo(), first.id, true, null)).body.code).toBe('charters/not-sponsor');

  expect((await decide(sponsor(), first.id, false, 'Te vaag')).status).toBe(200);
  expect(await show(first.id)).toMatchObject({ state: 'draft', ruling: 'Te vaag' });
  await ask(first.id);
  expect((await decide(sponsor(), first.id, true, null)).status).toBe(200);
  expect((await sponsor().get('/my-work')).body.rows).toEqual([]);

  const second = await draft({ purpose: 'Overzicht en voorspelbaarheid' });
  expect(second).toMatchObject({
    title: 'PMO-opdracht v2',
    sponsorId: idOf('bridgeSponsor'),
    state: 'draft',
  });
  expect(await show(first.id)).toMatchObject({ state: 'approved', purpose: 'Overzicht over alle projecten' });
  const { rows } = (await pmo().get(`/charters/${second.id}/articles`)).body;
  expect(rows.length).toBe(31);
  await ask(second.id);
  await decide(sponsor(), second.id, true, null);
  expect([(await show(first.id)).state, (await show(second.id)).state]).toEqual(['superseded', 'approved']);
});

test('What an office cites is the article of the approved charter of its place, and of nothing else.', async () => {
  const body = {
    scopeId: places.canal,
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
  const { office } = await pmo().must('POST', '/offices', { body });
  const cited = async () => {
    const { rows } = (await pmo().get(`/offices/${office.id}/controls`)).body;
    return rows.find(({ code }: { code: string }) => code === 'sponsor-named').article;
  };
  expect(await cited()).toBe('3.3');
  const charter = (await pmo().must('POST', '/charters', { body: { scopeId: places.canal, purpose: 'x' } }))
    .record;
  const path = `/charters/${charter.id}/articles/12`;
  const article = { title: 'Opdrachtgever', text: 'Elk project heeft er een.', controls: ['sponsor-named'] };
  await pmo().must('PUT', path, { body: article });
  expect(await cited()).toBe('3.3');

  const { version } = charter;
  const paper = { signedBy: 'R. van den Berg', signedOn: '2026-01-05' };
  const sending = { version, body: paper };
  const early = await pmo().send('POST', `/charters/${charter.id}/paper-approval`, sending);
  expect(early.body.code).toBe('charters/paper-missing');
  await pmo().must('POST', `/records/${charter.id}/attachments?name=opdracht.txt`, {
    bytes: Buffer.from('getekend'),
  });
  expect((await pmo().send('POST', `/charters/${charter.id}/paper-approval`, sending)).status).toBe(200);
  expect(await show(charter.id)).toMatchObject({
    state: 'approved',
    isOnPaper: true,
    signedBy: 'R. van den Berg',
  });
  expect(await cited()).toBe('12');

  // The office is changed otherwise: its own articles stay what they were.
  const renamed = await pmo().patch(`/offices/${office.id}`, office.version, { title: 'T-Kantoor 2' });
  expect(renamed.status).toBe(200);
  const next = (await pmo().must('POST', '/charters', { body: { scopeId: places.canal } })).record;
  await pmo().must('DELETE', `/charters/${next.id}/articles/12`);
  const later = { title: 'Iets anders', text: '', controls: [] };
  const reused = await pmo().send('PUT', `/charters/${next.id}/articles/12`, { body: later });
  expect(reused.body.code).toBe('charters/article-used');
});

test('Who does not see the place sees no charter of it, and who only reads changes none.', async () => {
  const charter = (await pmo().must('POST', '/charters', { body: { scopeId: places.roof, purpose: 'x' } }))
    .record;
  const outside = await house.as('bridgeManager').get(`/charters/${charter.id}`);
  expect(outside.status).toBe(404);
  const reader = await house
    .as('officer')
    .patch(`/charters/${charter.id}`, charter.version, { problem: 'x' });
  expect([reader.status, (await show(charter.id)).problem]).toEqual([403, null]);
});
