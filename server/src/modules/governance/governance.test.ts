import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { dayIn } from '../../platform/clock.ts';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, people, bridgeRisk } = house.world;
const idOf = (name: string) => people[name]?.id ?? '';
const pmo = () => house.as('pmo');
const later = '2099-12-31';

async function found(scopeId: string, more: object = {}) {
  const body = {
    scopeId,
    title: 'T-Kantoor',
    model: 'supporting',
    siting: 'internal',
    engagementEndsOn: null,
    startsOn: null,
    endsOn: null,
    managerId: idOf('pmo'),
    memberIds: [idOf('officer')],
    articles: [{ number: '12', text: 'De opdrachtgever keurt goed.', controls: ['brief-approved'] }],
    ...more,
  };
  return (await pmo().must('POST', '/offices', { body })).office;
}
const switchTo = async (office: { id: string }, model: string) => {
  const { rows } = (await pmo().get('/offices')).body;
  const { version } = rows.find(({ id }: { id: string }) => id === office.id);
  const from = dayIn('Europe/Amsterdam', new Date());
  return await pmo().send('POST', `/offices/${office.id}/model`, {
    version,
    body: { model, from, reason: 'Proef' },
  });
};
const project = async (id: string = places.bridge) => (await pmo().get(`/projects/${id}`)).body.record;
const change = async (person: string, body: object, id: string = places.bridge) =>
  await house.as(person).patch(`/projects/${id}`, (await project(id)).version, body);
const undo = async (eventId: string) => await pmo().must('POST', `/events/${eventId}/undo`);
const controlsOf = (reasons: readonly { code: string; control?: { outcome: string } }[]) =>
  reasons.map(({ code, control }) => `${code} ${control?.outcome}`);

test('Without an office everything is allowed, and what was known is remembered all the same.', async () => {
  const answer = await change('bridgeManager', { phase: 'definition' });
  expect(answer.status).toBe(200);
  const { rows } = await sql<{ facts: { governed: readonly object[] } }>`
    select facts from event where id = ${answer.body.eventId}`.execute(house.database);
  expect(rows[0]?.facts.governed).toMatchObject([
    {
      act: 'projects.pass-phase',
      office: null,
      class: 'b',
      facts: { 'phase.steps': 1, 'project.start-gaps': 3, 'project.brief-approved': false },
    },
  ]);
  const explained = (await pmo().get(`/governance/explain/${places.bridge}`)).body;
  expect([explained.office, explained.standing]).toEqual([null, []]);
  await undo(answer.body.eventId);
});

test('The same click is advised, blocked and reserved by the model; the refusal says all one needs.', async () => {
  const complete = {
    managerId: idOf('bridgeManager'),
    sponsorId: idOf('bridgeSponsor'),
    goal: 'Bereikbaar centrum',
    startsOn: '2027-01-11',
    endsOn: '2027-12-31',
  };
  expect((await change('bridgeManager', complete)).status).toBe(200);
  const office = await found(places.organisation);
  const advised = (await project()).can['projects.start'];
  expect([advised.outcome, controlsOf(advised.reasons)]).toEqual(['advised', ['brief-approved advised']]);
  const started = await change('bridgeManager', { state: 'active' });
  expect(started.status).toBe(200);
  const deviations = (await pmo().get('/governance/deviations')).body.rows;
  expect(deviations[0]).toMatchObject({ control: 'brief-approved', act: 'projects.start', isUndone: false });
  await undo(started.body.eventId);
  expect((await pmo().get('/governance/deviations')).body.rows[0].isUndone).toBe(true);

  expect((await switchTo(office, 'controlling')).status).toBe(200);
  expect((await project()).can['projects.start'].outcome).toBe('blocked');
  const before = await project();
  const blocked = await change('bridgeManager', { state: 'active' });
  expect([blocked.status, blocked.body.code]).toEqual([403, 'governance/blocked']);
  expect(blocked.body.detail).toEqual({
    en: 'The project brief is not approved (control brief-approved, charter article 12).',
    nl: 'De projectopdracht is niet goedgekeurd (spelregel brief-approved, PMO-opdracht artikel 12).',
  });
  expect(blocked.body.next.nl).toBe(
    'Laat de opdrachtgever de projectopdracht goedkeuren. Of vraag ontheffing: PMO-manager.',
  );
  expect(await project()).toEqual(before);
  expect((await change('bridgeManager', { summary: 'Gewoon werk' })).status).toBe(200);

  const paper = { approvedOn: '2027-01-04', isOnPaper: false, note: '' };
  const refusedApproval = await pmo().post(`/projects/${places.bridge}/brief-approval`, paper);
  expect(refusedApproval.body.code).toBe('briefs/not-sponsor');
  await house.as('bridgeSponsor').must('POST', `/projects/${places.bridge}/brief-approval`, { body: paper });
  expect((await project()).can['projects.start']).toBeUndefined();

  expect((await switchTo(office, 'directive')).status).toBe(200);
  const reserved = await change('bridgeManager', { state: 'active' });
  expect([reserved.status, reserved.body.code]).toEqual([403, 'governance/reserved']);
  expect(reserved.body.next.nl).toBe('Stel het voor; T-Kantoor besluit.');
  const proposal = {
    operation: 'projects.update',
    parameters: { id: places.bridge },
    body: { state: 'active' },
    version: (await project()).version,
    reason: 'Alles is klaar',
  };
  const made = await house.as('bridgeManager').must('POST', '/proposals', { body: proposal });
  const bySponsor = await house
    .as('bridgeSponsor')
    .post(`/proposals/${made.proposal.id}/approve`, { reason: 'ja' });
  expect(bySponsor.body.code).toBe('governance/reserved');
  await pmo().must('POST', `/proposals/${made.proposal.id}/approve`, { body: { reason: 'ja' } });
  expect((await project()).state).toBe('active');
});

test('The office’s own people pass what is reserved, but not without what is required.', async () => {
  expect((await change('officer', { phase: 'definition' })).status).toBe(200);
  await pmo().must('DELETE', `/projects/${places.bridge}/brief-approval`);
  const refused = await change('officer', { phase: 'preparation' });
  expect(refused.body.code).toBe('governance/blocked');
  expect(controlsOf(refused.body.reasons)).toEqual(['brief-approved blocked']);
});

test('A waiver is granted by who has the mandate and did not ask for it, and lifts the condition until its day.', async () => {
  const { rows } = (await pmo().get('/offices')).body;
  await switchTo(rows[0], 'controlling');
  const wish = { scopeId: places.bridge, control: 'brief-approved', reason: 'Haast', until: later };
  const asked = (await house.as('bridgeManager').must('POST', '/waivers', { body: wish })).waiver;
  expect((await house.as('bridgeManager').post('/waivers', wish)).body.code).toBe('waivers/asked-already');
  const decide = async (person: string, id: string) =>
    await house.as(person).post(`/waivers/${id}/decision`, { isGranted: true, reason: 'Akkoord' });
  expect((await decide('bridgeManager', asked.id)).status).toBe(403);
  const byOther = await decide('northManager', asked.id);
  expect([byOther.body.code, controlsOf(byOther.body.reasons)]).toEqual([
    'governance/blocked',
    ['above-mandate blocked'],
  ]);
  const mandate = { personId: idOf('northManager'), kind: 'waiver', scopeId: places.north, upToCents: null };
  const dated = { ...mandate, startsOn: '2020-01-01', endsOn: null };
  expect((await pmo().post('/mandates', { ...dated, personId: idOf('pmo') })).body.code).toBe('mandates/own');
  await pmo().must('POST', '/mandates', { body: dated });
  expect((await change('bridgeManager', { phase: 'preparation' })).body.code).toBe('governance/blocked');
  expect((await decide('northManager', asked.id)).status).toBe(200);
  expect((await decide('northManager', asked.id)).body.code).toBe('waivers/decided');
  expect((await change('bridgeManager', { phase: 'preparation' })).status).toBe(200);
  const own = (
    await pmo().must('POST', '/waivers', {
      body: { ...wish, scopeId: places.organisation, control: 'goal-linked' },
    })
  ).waiver;
  const self = await decide('pmo', own.id);
  expect(controlsOf(self.body.reasons)).toEqual(['waiver-self-granted blocked']);
  expect((await pmo().get('/waivers')).body.inForce).toBe(1);
  expect((await pmo().post('/waivers', { ...wish, control: 'adviser-writes' })).body.code).toBe(
    'waivers/not-waivable',
  );
  const used = (await pmo().get(`/governance/deviations?scope=${places.bridge}`)).body.rows;
  expect(used.some(({ isWaived }: { isWaived: boolean }) => isWaived)).toBe(true);
});

test('Phases that are skipped deviate from the life cycle.', async () => {
  const skipped = await change('bridgeManager', { phase: 'closure' });
  expect(controlsOf(skipped.body.reasons)).toEqual(['lifecycle-deviation blocked']);
});

test('Health better than computed is refused without an explanation, and passes with one.', async () => {
  expect((await change('bridgeManager', { endsOn: '2026-06-30', startsOn: '2026-01-01' })).status).toBe(200);
  const bare = await change('bridgeManager', { reportedHealth: 'green' });
  expect(controlsOf(bare.body.reasons)).toEqual(['health-override blocked']);
  const explained = await change('bridgeManager', {
    reportedHealth: 'green',
    healthNote: 'Uitstel is akkoord',
  });
  expect(explained.status).toBe(200);
});

test('The nearest office governs, and the page is told which and why.', async () => {
  const near = await found(places.canal, { title: 'T-Programmabureau', model: 'supporting' });
  const { office } = (await house.as('bridgeManager').get(`/governance/explain/${places.bridge}`)).body;
  expect(office).toMatchObject({
    id: near.id,
    title: 'T-Programmabureau',
    scopeTitle: 'Kanaal',
    scopeKind: 'programme',
    candidates: 2,
  });
  expect((await change('bridgeManager', { phase: 'closure' })).status).toBe(200);
  const roof = (await pmo().get(`/governance/explain/${places.roof}`)).body.office;
  expect(roof.title).toBe('T-Kantoor');
  const { rows } = (await pmo().get('/offices')).body;
  const { version } = rows.find(({ id }: { id: string }) => id === near.id);
  await pmo().must('PATCH', `/offices/${near.id}`, { version, body: { endsOn: '2026-01-01' } });
  expect((await pmo().get(`/governance/explain/${places.bridge}`)).body.office.title).toBe('T-Kantoor');
});

test('A cell is set otherwise with a reason, a loosening is shown, and the standard comes back.', async () => {
  const { rows } = (await pmo().get('/offices')).body;
  const office = rows.find(({ title }: { title: string }) => title === 'T-Kantoor');
  const set = async (control: string, body: object) =>
    await pmo().send('PUT', `/offices/${office.id}/controls/${control}`, {
      body: { reason: 'Proef', class: null, ...body },
    });
  const cell = async () =>
    (await pmo().get(`/offices/${office.id}/controls`)).body.rows.find(
      ({ code }: { code: string }) => code === 'brief-approved',
    );
  expect((await set('brief-approved', { setting: 'advise' })).status).toBe(200);
  expect((await cell()).cells.b).toMatchObject({ setting: 'advise', standard: 'require', isLoosened: true });
  expect((await set('brief-approved', { setting: 'reserve', class: 'a' })).status).toBe(200);
  expect((await cell()).cells.a).toMatchObject({ setting: 'reserve', isLoosened: false });
  expect((await set('brief-approved', { setting: null })).status).toBe(200);
  expect((await set('brief-approved', { setting: null, class: 'a' })).status).toBe(200);
  expect((await cell()).cells.a.isOverridden).toBe(false);
  expect((await set('adviser-writes', { setting: 'advise' })).body.code).toBe(
    'controls/setting-does-not-fit',
  );
  expect((await set('plan-stale', { setting: 'reserve' })).body.code).toBe('controls/setting-does-not-fit');
  expect((await set('made-up', { setting: 'advise' })).body.code).toBe('controls/unknown');
  const waiting = (await pmo().get(`/offices/${office.id}/controls`)).body.rows;
  const acting = (code: string) => waiting.find((row: { code: string }) => row.code === code).acting;
  expect([acting('brief-approved'), acting('close-without-evaluation'), acting('tranche-release')]).toEqual([
    'acting',
    'partly',
    'waiting',
  ]);
});

test('After a switch exactly the previewed rules are broken.', async () => {
  const { rows } = (await pmo().get('/offices')).body;
  const office = rows.find(({ title }: { title: string }) => title === 'T-Kantoor');
  await switchTo(office, 'supporting');
  const names = (answer: { body: { rows: readonly { key: string; control: string }[] } }) =>
    answer.body.rows.map(({ key, control }) => `${key} ${control}`);
  const complete = { state: 'active', managerId: idOf('roofManager') };
  expect((await change('roofManager', complete, places.roof)).status).toBe(200);
  expect(names(await pmo().get(`/offices/${office.id}/broken`))).toEqual([]);
  const previewed = names(await pmo().get(`/offices/${office.id}/broken?model=controlling`));
  // The bridge has a waiver of its brief.
  expect(previewed.filter((row) => row.endsWith('brief-approved'))).toHaveLength(1);
  expect(previewed.length).toBeGreaterThan(2);
  await switchTo(office, 'controlling');
  expect(names(await pmo().get(`/offices/${office.id}/broken`))).toEqual(previewed);
});

test('Changing a response is reserved in a directive office; the first one may be chosen by all.', async () => {
  const { rows } = (await pmo().get('/offices')).body;
  const office = rows.find(({ title }: { title: string }) => title === 'T-Kantoor');
  await switchTo(office, 'directive');
  const risk = async () => (await pmo().get(`/risks/${bridgeRisk}`)).body.record;
  const respond = async (responseType: string) =>
    await house.as('bridgeManager').patch(`/risks/${bridgeRisk}`, (await risk()).version, { responseType });
  expect((await respond('reduce')).status).toBe(200);
  const again = await respond('avoid');
  expect(again.body.code).toBe('governance/blocked');
  const owned = { ownerId: idOf('bridgeMember') };
  await house
    .as('bridgeManager')
    .must('PATCH', `/risks/${bridgeRisk}`, { version: (await risk()).version, body: owned });
  expect((await respond('avoid')).body.code).toBe('governance/reserved');
});

test('An adviser from outside changes nothing and is told why beforehand; reading stays.', async () => {
  const external = { title: 'T-Adviseurs', siting: 'external', engagementEndsOn: later, model: 'supporting' };
  await found(places.lock, { ...external, memberIds: [idOf('roofManager')] });
  const refused = await change('roofManager', { summary: 'Beter plan' }, places.roof);
  expect(controlsOf(refused.body.reasons)).toContain('adviser-writes blocked');
  const seen = (await house.as('roofManager').get(`/projects/${places.roof}`)).body.record;
  expect(seen.can['projects.update'].outcome).toBe('blocked');
});

test('Offices are refused what cannot be, and foreign ones do not exist.', async () => {
  const body = {
    scopeId: places.organisation,
    title: 'x',
    model: 'directive',
    siting: 'external',
    engagementEndsOn: null,
    startsOn: null,
    endsOn: null,
    managerId: null,
    memberIds: [],
    articles: [],
  };
  expect((await pmo().post('/offices', body)).body.code).toBe('offices/external-without-end');
  expect(
    (await pmo().post('/offices', { ...body, siting: 'internal', memberIds: [idOf('closed')] })).body.code,
  ).toBe('offices/person-unknown');
  expect((await house.as('bridgeManager').post('/offices', body)).status).toBe(404);
  expect((await house.as('officer').post('/offices', { ...body, siting: 'internal' })).status).toBe(403);
  const { rows } = (await house.as('southManager').get('/offices')).body;
  expect(rows.map(({ title }: { title: string }) => title)).toEqual([]);
});
