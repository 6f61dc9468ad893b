import { expect, test } from 'vitest';
import { dayIn, SetClock } from '../../platform/clock.ts';
import { Client } from '../../testing/client.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { worldPassword } from '../../testing/world.ts';

// People of the world signed in a moment ago: days are told from today, in the zone of the organisation.
const start = new Date();
const dayAfter = (days: number) => dayIn('Europe/Amsterdam', new Date(start.getTime() + days * 86_400_000));
const clock = new SetClock(start.toISOString());
const house = useTestHouse({ clock });
const { places, people } = house.world;
const pmo = () => house.as('pmo');
const adviser = () => house.as('roleless');
const adviserId = people['roleless']?.id ?? '';

const asking = { personId: adviserId, task: 'Toets', startsOn: dayAfter(0), endsOn: dayAfter(0) };
async function engage(scopeId: string, opens: readonly string[], more: object = {}) {
  const body = { ...asking, scopeId, opens, ...more };
  return (await pmo().must('POST', '/engagements', { body })).engagement;
}
const end = async ({ id, version }: { id: string; version: number }) =>
  await pmo().must('POST', `/engagements/${id}/end`, { version, body: { reason: 'Klaar' } });
const whole = { finding: 'x', evidence: 'R-1', proposedText: 'Zo doen we het' };

const stepMs = 2 * 3_600_000;
/** Lets the time pass while the sessions are used: one that is not heard of for hours ends. */
async function passUntil(instant: string): Promise<void> {
  const end = Date.parse(instant);
  for (let at = clock.now().getTime() + stepMs; at < end; at += stepMs) {
    clock.set(new Date(at));
    for (const person of ['pmo', 'roleless']) await house.as(person).get('/me');
  }
  clock.set(instant);
}

test('An adviser reads what the engagement opens, at its place, and nothing else.', async () => {
  const engagement = await engage(places.north, ['projects']);
  const { record } = await adviser().must('GET', `/projects/${places.bridge}`);
  expect(record.budgetCents).toBeNull();
  expect((await adviser().get(`/projects/${places.roof}`)).status).toBe(404);
  expect((await adviser().get(`/risks/${house.world.bridgeRisk}`)).status).toBe(404);
  expect((await adviser().patch(`/projects/${places.bridge}`, 1, { title: 'Anders' })).status).toBe(403);
  const { permissions } = await adviser().must('GET', '/me');
  expect(permissions).not.toContain('money.read');
  expect(permissions).not.toContain('risk.read');
  const readers = await pmo().must('GET', `/records/${places.bridge}/readers`);
  expect(JSON.stringify(readers)).toContain(adviserId);
  await end(engagement);
});

test('Access ends with the last day, in sessions and tokens that are open, and comes back when it is prolonged.', async () => {
  const engagement = await engage(places.north, ['projects']);
  const { token } = await adviser().must('POST', '/me/tokens', {
    body: { name: 'Rekenblad', access: 'read', days: 90 },
  });
  const byToken = async () =>
    (await new Client(house.url).send('GET', '/projects', { headers: { authorization: `Bearer ${token}` } }))
      .status;
  expect(await byToken()).toBe(200);
  // Of both offsets that the zone has the one that is on the safe side.
  await passUntil(`${dayAfter(0)}T23:59:00+02:00`);
  expect((await adviser().get('/me')).status).toBe(200);
  await passUntil(`${dayAfter(1)}T00:01:00+01:00`);
  expect((await adviser().get('/me')).status).toBe(401);
  expect((await adviser().get(`/projects/${places.bridge}`)).status).toBe(401);
  expect(await byToken()).toBe(401);
  const signIn = { email: people['roleless']?.email, password: worldPassword };
  expect((await house.anonymous.post('/sessions', signIn)).body.code).toBe('accounts/engagement-over');
  const late = await pmo().send('PUT', `/engagements/${engagement.id}/last-day`, {
    version: engagement.version,
    body: { endsOn: dayAfter(30), reason: 'Loopt uit' },
  });
  expect(late.body.code).toBe('engagements/over');
  const again = await engage(places.north, [], { startsOn: dayAfter(1), endsOn: dayAfter(30) });
  expect((await adviser().get('/me')).status).toBe(200);
  await end(again);
  expect((await adviser().get('/me')).status).toBe(401);
  clock.set(start);
});

test('An adviser hands in a recommendation, and accepting it agrees the action that works it out.', async () => {
  const engagement = await engage(places.north, ['projects']);
  const make = async (more: object) =>
    await adviser().post('/recommendations', { scopeId: places.bridge, title: 'Eén lijst', ...more });
  expect((await make({ state: 'handed-in' })).body.code).toBe('recommendations/incomplete');
  expect((await make({ ...whole, state: 'accepted' })).body.code).toBe('recommendations/not-by-writing');
  const { record } = (await make({ ...whole, state: 'handed-in' })).body;
  const path = `/recommendations/${record.id}`;
  const changed = await adviser().patch(path, record.version, { finding: 'y' });
  expect(changed.body.code).toBe('recommendations/handed-in');
  expect((await house.as('officer').patch(path, record.version, { finding: 'y' })).body.code).toBe(
    'recommendations/of-another',
  );
  const accepting = { isAccepted: true, reason: 'Goed', ownerId: null, dueOn: null };
  const decide = async (who: string, body: object) =>
    await house.as(who).post(`${path}/decision`, body, { version: record.version });
  expect((await decide('roleless', accepting)).status).toBe(403);
  expect((await decide('pmo', accepting)).body.code).toBe('recommendations/owner-missing');
  const ownerId = people['bridgeManager']?.id;
  const rejecting = { isAccepted: false, reason: 'Nee', ownerId, dueOn: null };
  expect((await decide('bridgeSponsor', rejecting)).body).toMatchObject({
    code: 'recommendations/nothing-to-work-out',
    place: 'body.ownerId',
  });
  const { body } = await decide('bridgeSponsor', { ...accepting, ownerId, dueOn: dayAfter(9) });
  expect(body.record).toMatchObject({ state: 'accepted', ruling: 'Goed' });
  const action = (await pmo().must('GET', `/actions/${body.record.draftKey}`)).record;
  expect(action.description).toContain(record.key);
  const more = await adviser().patch(path, body.record.version, { finding: 'y' });
  expect(more.body.code).toBe('recommendations/decided');
  await end(engagement);
});

test('Nobody engages themselves, opens money they do not see, or decides on their own recommendation.', async () => {
  const own = { ...asking, personId: people['pmo']?.id, scopeId: places.north, opens: [] };
  expect((await pmo().post('/engagements', own)).body.code).toBe('engagements/own');
  expect((await house.as('northManager').post('/engagements', { ...own, personId: adviserId })).status).toBe(
    403,
  );
  const body = { scopeId: places.bridge, title: 'Eigen', ...whole, state: 'handed-in' };
  const { record } = await pmo().must('POST', '/recommendations', { body });
  const answer = await pmo().post(
    `/recommendations/${record.id}/decision`,
    { isAccepted: false, reason: 'x', ownerId: null, dueOn: null },
    { version: record.version },
  );
  expect(answer.body.code).toBe('recommendations/own');
});

test('Accepting makes the draft of the guideline that it holds, linked from both sides, and undoing takes all back.', async () => {
  const engagement = await engage(places.north, ['projects']);
  const draft = { draftTitle: 'Eén risicolijst', draftText: 'Elk project houdt één lijst bij.' };
  const body = { scopeId: places.bridge, title: 'Eén lijst', ...whole, ...draft, state: 'handed-in' };
  const { record } = await adviser().must('POST', '/recommendations', { body });
  const path = `/recommendations/${record.id}`;
  const accepting = {
    isAccepted: true,
    reason: 'Goed',
    ownerId: people['bridgeManager']?.id,
    dueOn: dayAfter(9),
    makesGuideline: true,
  };
  const decide = async (who: string) =>
    await house.as(who).post(`${path}/decision`, accepting, { version: record.version });
  // Who decides there and writes no guidelines is refused that, and may leave it out.
  expect((await decide('bridgeSponsor')).status).toBe(403);
  const accepted = (await decide('pmo')).body;
  const { guidelineKey, draftKey } = accepted.record;
  const guideline = (await pmo().must('GET', `/guidelines/${guidelineKey}`)).record;
  expect(guideline).toMatchObject({
    state: 'draft',
    scopeId: places.canal,
    title: 'Eén risicolijst',
    text: 'Elk project houdt één lijst bij.',
    ownerId: people['bridgeManager']?.id,
  });
  const linksOf = async (id: string) =>
    (await pmo().must('GET', `/records/${id}/links`)).rows.map(
      ({ kind, other }: { kind: string; other: { key: string } }) => [kind, other.key],
    );
  expect(await linksOf(guideline.id)).toEqual([['follows-from', record.key]]);
  expect(await linksOf(record.id)).toContainEqual(['follows-from', guidelineKey]);
  expect(
    (await adviser().patch(`/guidelines/${guideline.id}`, guideline.version, { text: 'x' })).status,
  ).not.toBe(200);

  await pmo().must('POST', `/events/${accepted.eventId}/undo`);
  expect((await pmo().get(`/guidelines/${guidelineKey}`)).status).toBe(404);
  expect((await pmo().get(`/actions/${draftKey}`)).status).toBe(404);
  expect((await pmo().must('GET', path)).record).toMatchObject({ state: 'handed-in', guidelineKey: null });
  const now = (await pmo().must('GET', path)).record;
  const without = { ...accepting, makesGuideline: false };
  const again = await pmo().post(`${path}/decision`, without, { version: now.version });
  expect(again.body.record).toMatchObject({ state: 'accepted', guidelineKey: null });
  await end(engagement);
});
