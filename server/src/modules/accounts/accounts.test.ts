import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { SetClock } from '../../platform/clock.ts';
import { Client, tokenOf } from '../../testing/client.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { worldPassword } from '../../testing/world.ts';

const clock = new SetClock(new Date(Date.now() + 1_000).toISOString());
const house = useTestHouse({ clock });
const { people, places } = house.world;
const forward = (minutes: number) => clock.set(new Date(clock.now().getTime() + minutes * 60_000));
const signIn = (email: string, password: string) => house.anonymous.post('/sessions', { email, password });
const emailOf = (person: string) => people[person]?.email ?? '';

test('The link to set up works once, and not when the house is set up.', async () => {
  expect((await house.anonymous.get('/setup')).body).toMatchObject({ isSetUp: true });
  const body = {
    token: 'x'.repeat(43),
    organisationName: 'Tweede',
    language: 'nl',
    name: 'Indringer',
    email: 'i@example.org',
    password: worldPassword,
    hasExample: false,
  };
  const answer = await house.anonymous.post('/setup', body);
  expect([answer.status, answer.body.code]).toEqual([404, 'setup/link-gone']);
});

test('A password signs in; the token is kept as a hash and stands in no history.', async () => {
  const answer = await signIn(` ${emailOf('officer').toUpperCase()} `, worldPassword);
  expect([answer.status, answer.body]).toEqual([200, { personId: people['officer']?.id }]);
  expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  const token = tokenOf(answer);
  const { rows } = await sql<{ text: string }>`
    select coalesce(string_agg(c::text, ' '), '') || (select string_agg(s::text, ' ') from session s)
      || coalesce((select string_agg(i::text, ' ') from idempotency i), '') as text from change c`.execute(
    house.database,
  );
  expect(rows[0]?.text).not.toContain(token);
  expect(rows[0]?.text).not.toContain('argon2');
  expect(rows[0]?.text).not.toContain('activate?token');
});

test('Sessions are listed, ended elsewhere, and end by themselves when nobody uses them.', async () => {
  const first = new Client(house.url, tokenOf(await signIn(emailOf('auditor'), worldPassword)));
  const second = new Client(house.url, tokenOf(await signIn(emailOf('auditor'), worldPassword)));
  const rows: { id: string; isCurrent: boolean }[] = (await second.get('/sessions')).body.rows;
  expect(rows.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
  const ofFirst = (await first.get('/sessions')).body.rows.find(
    ({ isCurrent }: { isCurrent: boolean }) => isCurrent,
  ).id;
  expect((await house.as('officer').delete(`/sessions/${ofFirst}`)).status).toBe(404);
  expect((await second.delete(`/sessions/${ofFirst}`)).status).toBe(200);
  expect((await first.get('/me')).status).toBe(401);
  forward(7 * 60);
  expect((await second.get('/me')).status).toBe(200);
  forward(7 * 60);
  expect((await second.get('/me')).status).toBe(200);
  forward(8 * 60 + 1);
  expect((await second.get('/me')).status).toBe(401);
});

test('Signing out ends this session only.', async () => {
  const here = new Client(house.url, tokenOf(await signIn(emailOf('officer'), worldPassword)));
  const there = new Client(house.url, tokenOf(await signIn(emailOf('officer'), worldPassword)));
  const answer = await here.delete('/sessions/current');
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([
    200,
    expect.stringContaining('Max-Age=0'),
  ]);
  expect((await here.get('/me')).status).toBe(401);
  expect((await there.get('/me')).status).toBe(200);
});

test('Changing the password ends every other session and asks for the old one.', async () => {
  const here = new Client(house.url, tokenOf(await signIn(emailOf('roofManager'), worldPassword)));
  const there = new Client(house.url, tokenOf(await signIn(emailOf('roofManager'), worldPassword)));
  const change = (current: string, next: string) => here.post('/me/password', { current, next });
  expect((await change('verkeerd', 'een heel andere zin')).status).toBe(403);
  expect((await change(worldPassword, 'kort')).body.code).toBe('accounts/password-short');
  expect((await change(worldPassword, 'een heel andere zin')).status).toBe(200);
  expect((await there.get('/me')).status).toBe(401);
  expect((await here.get('/me')).status).toBe(200);
  expect((await signIn(emailOf('roofManager'), worldPassword)).status).toBe(401);
  expect((await signIn(emailOf('roofManager'), 'een heel andere zin')).status).toBe(200);
});

test('A closed account is refused at once, with the right password too, and no session is left.', async () => {
  const token = tokenOf(await signIn(emailOf('canalManager'), worldPassword));
  const pmo = new Client(house.url, tokenOf(await signIn(emailOf('pmo'), worldPassword)));
  const id = people['canalManager']?.id;
  const { version } = (await pmo.get('/people')).body.rows.find((row: { id: string }) => row.id === id);
  await pmo.must('PATCH', `/people/${id}`, { version, body: { isActive: false } });
  expect((await new Client(house.url, token).get('/me')).status).toBe(401);
  expect((await signIn(emailOf('canalManager'), worldPassword)).body.code).toBe('accounts/sign-in-failed');
  expect((await new Client(house.url, people['closed']?.token).get('/me')).status).toBe(401);
});

test('A link to choose a password works once, and a new one makes the old one worthless.', async () => {
  const pmo = new Client(house.url, tokenOf(await signIn(emailOf('pmo'), worldPassword)));
  const body = { name: 'Nieuw Mens', email: 'nieuw@example.org' };
  const { person, activationPath } = await pmo.must('POST', '/people', { body });
  expect((await pmo.post('/people', { ...body, email: 'NIEUW@example.org' })).body.code).toBe(
    'accounts/email-taken',
  );
  const renewed = await pmo.must('POST', `/people/${person.id}/activation`);
  const choose = (path: string, password = worldPassword) =>
    house.anonymous.post('/activation', { token: path.split('token=')[1], password });
  expect((await choose(activationPath)).body.code).toBe('accounts/link-gone');
  expect((await choose(renewed.activationPath, 'wachtwoord123')).status).toBe(422);
  const both = await Promise.all([choose(renewed.activationPath), choose(renewed.activationPath)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
});

test('The last administrator stays, also when two close each other at once.', async () => {
  const pmo = new Client(house.url, tokenOf(await signIn(emailOf('pmo'), worldPassword)));
  const officer = { personId: people['officer']?.id, role: 'pmo-manager', scopeId: places.organisation };
  await pmo.must('POST', '/roles', { body: officer });
  const others = [people['pmo']?.id, people['administrator']?.id];
  const versions = new Map<string, number>(
    (await pmo.get('/people')).body.rows.map(({ id, version }: { id: string; version: number }) => [
      id,
      version,
    ]),
  );
  const by = new Client(house.url, tokenOf(await signIn(emailOf('officer'), worldPassword)));
  const answers = await Promise.all(
    others.map((id) => by.patch(`/people/${id}`, versions.get(id ?? '') ?? 0, { isActive: false })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('Tries are counted per account, all at once too, survive a restart, and are forgiven after a while.', async () => {
  const email = 'niemand@example.org';
  const burst = await Promise.all(Array.from({ length: 16 }, () => signIn(email, 'verkeerd wachtwoord')));
  expect(burst.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
  const statuses: number[] = [];
  while (!statuses.includes(429) && statuses.length < 12) {
    statuses.push((await signIn(email, 'verkeerd wachtwoord')).status);
  }
  expect(statuses).toContain(429);
  await house.restart();
  const refused = await signIn(email.toUpperCase(), 'verkeerd wachtwoord');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
  expect((await signIn(emailOf('northManager'), worldPassword)).status).toBe(200);
  forward(16);
  expect((await signIn(email, 'verkeerd wachtwoord')).status).toBe(401);
});
