import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginSignIn, finishSignIn } from '../../testing/browser-at-provider.ts';
import { Client, tokenOf } from '../../testing/client.ts';
import { type CrookedProvider, type Lie, startCrookedProvider } from '../../testing/crooked-provider.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { worldPassword } from '../../testing/world.ts';

let provider: CrookedProvider;
const environment: Record<string, string> = {};
beforeAll(async () => {
  provider = await startCrookedProvider('http://localhost:1');
  Object.assign(environment, provider.environment);
});
afterAll(async () => await provider.stop());
const house = useTestHouse({ environment });
const { people, places } = house.world;

const person = (name: string, more: object = {}) => ({
  sub: `id-of-${name}`,
  name: `${name} van der Bron`,
  email: `${name.toLowerCase()}@example.org`,
  email_verified: true,
  groups: [],
  ...more,
});

async function signIn(who: object, lie: Lie = {}) {
  Object.assign(provider, { person: who, lie });
  const { address, browser } = await beginSignIn(house.url, '/risks');
  return await finishSignIn(house.url, browser, provider.approve(address));
}
/** Listens as an open page does, until the server ends it. */
async function readToEnd({ url, token }: Client): Promise<'ended' | 'still open'> {
  const headers = { cookie: `regie=${token}` };
  const response = await fetch(`${url}/api/live`, { headers, signal: AbortSignal.timeout(8_000) });
  return await response.text().then(
    () => 'ended' as const,
    () => 'still open' as const,
  );
}

const codeOf = async (who: object, lie: Lie = {}) => {
  const { status, body } = await signIn(who, lie);
  return status === 200 ? 'in' : body.code;
};

test('The page learns how people sign in, and is sent on with a proof that only its browser has.', async () => {
  expect((await house.anonymous.get('/sign-in/ways')).body).toEqual({
    passwords: 'everybody',
    provider: { name: 'T-Aanbieder' },
  });
  const { address } = await beginSignIn(house.url);
  const asked = new URL(address).searchParams;
  expect(asked.get('code_challenge_method')).toBe('S256');
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
  const { rows } = await sql<{ text: string }>`
    select string_agg(to_jsonb(a)::text, ' ') as text from sign_in_attempt a`.execute(house.database);
  expect(rows[0]?.text).not.toContain(asked.get('state'));
  expect(rows[0]?.text).not.toContain(asked.get('nonce'));
});

test('Who is new gets an account with the roles of their groups, which come and go with the groups.', async () => {
  const pmo = house.as('pmo');
  const give = async (group: string, role: string, scopeId: string) =>
    await pmo.must('POST', '/groups', { body: { group, role, scopeId } });
  await give('leiders', 'project-manager', places.bridge);
  const board = await give('bestuur', 'sponsor', places.roof);
  expect(
    (await pmo.post('/groups', { group: 'bestuur', role: 'sponsor', scopeId: places.roof })).body.code,
  ).toBe('accounts/group-held');
  const whole = { group: 'it', role: 'administrator', scopeId: places.bridge };
  expect((await pmo.post('/groups', whole)).body.code).toBe('accounts/role-not-here');
  const answer = await signIn(person('Nora', { groups: ['leiders', 'bestuur', 'anders'] }));
  expect([answer.status, answer.body.next]).toEqual([200, '/risks']);
  const nora = new Client(house.url, tokenOf(answer));
  const me = await nora.must('GET', '/me');
  expect(me.person).toMatchObject({ name: 'Nora van der Bron', email: 'nora@example.org' });
  expect([...me.roles].sort()).toEqual(['project-manager', 'sponsor']);
  expect(await nora.must('GET', '/me/authenticator')).toMatchObject({
    hasPassword: false,
    provider: { name: 'T-Aanbieder' },
  });
  const { rows } = await pmo.must('GET', '/events?operation=sessions.sign-in-by-provider');
  expect(rows[0]).toMatchObject({ actorId: answer.body.personId });
  const again = await signIn(person('Nora', { groups: ['bestuur'] }));
  expect(again.body.personId).toBe(answer.body.personId);
  expect((await nora.must('GET', '/me')).roles).toEqual(['sponsor']);
  expect((await pmo.must('GET', '/groups')).rows).toContainEqual(
    expect.objectContaining({ id: board.id, group: 'bestuur', holders: 1 }),
  );
  const taken = await pmo.must('DELETE', `/groups/${board.id}`);
  expect((await nora.must('GET', '/me')).roles).toEqual([]);
  await pmo.must('POST', `/events/${taken.eventId}/undo`);
  expect((await nora.must('GET', '/me')).roles).toEqual(['sponsor']);
});

test('An account that is there is linked by its verified address, and is the same whatever the address becomes.', async () => {
  const email = people['bridgeManager']?.email ?? '';
  const who = person('Berend', { email: email.toUpperCase() });
  expect(await codeOf({ ...who, email_verified: false })).toBe('accounts/email-unverified');
  expect(await codeOf({ ...who, email_verified: undefined })).toBe('accounts/email-unverified');
  const answer = await signIn(who);
  expect(answer.body.personId).toBe(people['bridgeManager']?.id);
  expect((await new Client(house.url, tokenOf(answer)).must('GET', '/me')).roles).toEqual([
    'project-manager',
  ]);
  const renamed = await signIn({ ...who, email: 'anders@example.org', email_verified: false });
  expect(renamed.body.personId).toBe(people['bridgeManager']?.id);
  expect(await codeOf({ ...who, sub: 'somebody else' })).toBe('accounts/identity-other');
});

test('What one answer verified is not what another names.', async () => {
  const email = people['officer']?.email;
  // The token names an address without a word on it; the page about the person verified another.
  const lie = { claims: { email } };
  expect(await codeOf(person('Mix', { email: 'mix@example.org' }), lie)).toBe('accounts/email-unverified');
});

test('A closed account stays closed, and an open one ends everywhere when it is closed.', async () => {
  expect(await codeOf(person('Gesloten', { email: people['closed']?.email }))).toBe(
    'accounts/account-closed',
  );
  const answer = await signIn(person('Tijdelijk'));
  const client = new Client(house.url, tokenOf(answer));
  const live = readToEnd(client);
  const pmo = house.as('pmo');
  const id = answer.body.personId;
  const { version } = (await pmo.must('GET', '/people')).rows.find((row: { id: string }) => row.id === id);
  await pmo.must('PATCH', `/people/${id}`, { version, body: { isActive: false } });
  expect((await client.get('/me')).status).toBe(401);
  expect(await live).toBe('ended');
  expect(await codeOf(person('Tijdelijk'))).toBe('accounts/account-closed');
});

test('What comes back counts once, in the browser that began, within its time.', async () => {
  Object.assign(provider, { person: person('Eenmaal'), lie: {} });
  const { address, browser } = await beginSignIn(house.url);
  const back = provider.approve(address);
  expect((await finishSignIn(house.url, undefined, back)).body.code).toBe('accounts/attempt-gone');
  expect((await finishSignIn(house.url, 'x'.repeat(43), back)).body.code).toBe('accounts/attempt-gone');
  const both = await Promise.all([1, 2].map(() => finishSignIn(house.url, browser, back)));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
  const late = await beginSignIn(house.url);
  await sql`update sign_in_attempt set expires_at = now() - interval '1 second'`.execute(house.database);
  expect((await finishSignIn(house.url, late.browser, provider.approve(late.address))).body.code).toBe(
    'accounts/attempt-gone',
  );
  const tabs = await beginSignIn(house.url);
  const second = await beginSignIn(house.url, undefined, tabs.browser);
  expect(second.browser).toBe(tabs.browser);
  for (const one of [tabs, second])
    expect((await finishSignIn(house.url, one.browser, provider.approve(one.address))).status).toBe(200);
});

test('Who turns back at the provider is told so, and an answer without a token signs nobody in.', async () => {
  const { address, browser } = await beginSignIn(house.url);
  const { state } = provider.approve(address);
  const refused = await finishSignIn(house.url, browser, {
    state,
    error: 'access_denied',
    issuer: provider.issuer,
  });
  expect([refused.status, refused.body.code]).toEqual([401, 'accounts/provider-refused']);
  expect(refused.body.detail.nl).toContain('access_denied');
  const lie: Lie = { tokens: { id_token: undefined } };
  expect(await codeOf(person('Leeg'), lie)).toBe('accounts/provider-untrusted');
});

test('An identity can be taken away, after which the address links anew.', async () => {
  const first = await signIn(person('Wisselaar'));
  const client = new Client(house.url, tokenOf(first));
  const moved = person('Wisselaar', { sub: 'known anew' });
  expect(await codeOf(moved)).toBe('accounts/identity-other');
  const path = `/people/${first.body.personId}/identity/remove`;
  expect((await house.as('officer').post(path)).status).toBe(403);
  await house.as('pmo').must('POST', path);
  expect((await client.get('/me')).status).toBe(401);
  expect((await signIn(moved)).body.personId).toBe(first.body.personId);
});

test('Two first sign-ins of one person at once make one account.', async () => {
  Object.assign(provider, { person: person('Dubbel'), lie: {} });
  const begun = await Promise.all([beginSignIn(house.url), beginSignIn(house.url)]);
  const answers = await Promise.all(
    begun.map(({ address, browser }) => finishSignIn(house.url, browser, provider.approve(address))),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(new Set(answers.map(({ body }) => body.personId)).size).toBe(1);
});

test('Where people sign in at the provider only, a password is for administrators, and the others are told.', async () => {
  Object.assign(environment, { REGIE_PASSWORDS: 'administrators', REGIE_OIDC_CREATE: 'with-role' });
  await house.restart();
  const signInBy = async (name: string) =>
    await house.anonymous.post('/sessions', { email: people[name]?.email, password: worldPassword });
  expect((await signInBy('officer')).body.code).toBe('accounts/passwords-closed');
  const wrong = { email: people['officer']?.email, password: 'verkeerd wachtwoord' };
  expect((await house.anonymous.post('/sessions', wrong)).body.code).toBe('accounts/sign-in-failed');
  const before = (await house.as('pmo').must('GET', '/notifications')).unread;
  const answer = await signInBy('administrator');
  expect(answer.status).toBe(200);
  const administrator = new Client(house.url, tokenOf(answer));
  const told = await house.as('pmo').must('GET', '/notifications');
  expect([told.unread, told.rows[0]]).toEqual([
    before + 1,
    expect.objectContaining({ kind: 'break-glass', actorName: 'Test administrator' }),
  ]);
  expect(
    (await administrator.must('GET', '/sessions')).rows.map(({ way }: { way: string }) => way),
  ).toContain('break-glass');
  const { rows } = await sql<{ facts: object }>`
    select facts from event where operation = 'sessions.sign-in' order by id desc limit 1`.execute(
    house.database,
  );
  expect(rows[0]?.facts).toEqual({ way: 'break-glass' });
  const added = await administrator.must('POST', '/people', {
    body: { name: 'X Y', email: 'xy@example.org' },
  });
  expect(added.activationPath).toBeNull();
  const renewed = await administrator.post(`/people/${added.person.id}/activation`);
  expect([renewed.status, renewed.body.code]).toEqual([403, 'accounts/passwords-closed']);
  expect(await codeOf(person('Rolloos'))).toBe('accounts/no-account');
  expect(await codeOf(person('Nog', { groups: ['leiders'] }))).toBe('in');
});
