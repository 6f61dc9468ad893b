import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SetClock } from '../../platform/clock.ts';
import { logNothing } from '../../platform/log.ts';
import { readSettings } from '../../platform/settings.ts';
import { codeAt } from '../../testing/authenticator.ts';
import { type Answer, Client, tokenOf } from '../../testing/client.ts';
import { type MailServer, startMailServer } from '../../testing/mail-server.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { worldPassword } from '../../testing/world.ts';
import { roundsOf } from '../../worker-tasks.ts';

const clock = new SetClock(new Date(Date.now() + 1_000).toISOString());
const house = useTestHouse({ clock });
const { people, bridgeRisk } = house.world;
const forward = (minutes: number) => clock.set(new Date(clock.now().getTime() + minutes * 60_000));
const emailOf = (person: string) => people[person]?.email ?? '';
const signIn = async (person: string, more: object = {}, password = worldPassword) =>
  await house.anonymous.post('/sessions', { email: emailOf(person), password, ...more });
const sessionOf = async (person: string) => new Client(house.url, tokenOf(await signIn(person)));

let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
});
afterAll(async () => await mail.stop());

async function deliver(): Promise<void> {
  const settings = readSettings({ REGIE_SMTP_URL: mail.url, REGIE_URL: 'https://regie.example.org' });
  if ('refused' in settings) throw new Error(settings.reason);
  await roundsOf(house.house, settings, logNothing)['send']?.();
}
const linkIn = (message: string | undefined) =>
  /activate\?token=([\w-]{43})/.exec((message ?? '').replace(/=\r\n/g, '').replace(/=3D/g, '='))?.[1];

const bearer = (token: string) => ({
  send: async (
    method: string,
    path: string,
    sending: { body?: unknown; version?: number } = {},
  ): Promise<Answer> =>
    await house.anonymous.send(method, path, { ...sending, headers: { authorization: `Bearer ${token}` } }),
});

test('A token acts as its owner, reads only when it is for reading, and does nothing to the account.', async () => {
  const manager = await sessionOf('bridgeManager');
  const make = async (access: string) =>
    await manager.must('POST', '/me/tokens', { body: { name: access, access, days: 30 } });
  const [reads, writes] = [await make('read'), await make('write')];
  expect(reads.token).toMatch(/^regie_[\w-]{43}$/);
  const title = { version: 1, body: { cause: 'Via een programma' } };
  expect((await bearer(reads.token).send('GET', `/risks/${bridgeRisk}`)).status).toBe(200);
  const refused = await bearer(reads.token).send('PATCH', `/risks/${bridgeRisk}`, title);
  expect([refused.status, refused.body.code]).toEqual([403, 'access/token-reads-only']);
  const changed = await bearer(writes.token).send('PATCH', `/risks/${bridgeRisk}`, title);
  expect(changed.status).toBe(200);
  const { rows } = await manager.must('GET', `/events?record=${bridgeRisk}&operation=risks.update`);
  expect(rows[0]).toMatchObject({ actorId: people['bridgeManager']?.id, source: 'api' });
  for (const [method, path, body] of [
    ['POST', '/me/tokens', { name: 'x', access: 'write', days: 1 }],
    ['DELETE', `/me/tokens/${reads.entry.id}`, undefined],
    ['POST', '/me/password', { current: worldPassword, next: 'een heel andere zin' }],
    ['POST', '/me/authenticator', { password: worldPassword }],
  ] as const) {
    const { status, body: answer } = await bearer(writes.token).send(method, path, { body });
    expect([path, status, answer.code]).toEqual([path, 403, 'access/session-needed']);
  }
  expect((await bearer(writes.token).send('GET', `/risks/${house.world.roofRisk}`)).status).toBe(404);
});

test('A token is kept as a hash, ends on its day or when it is revoked, and another cannot revoke it.', async () => {
  const member = await sessionOf('bridgeMember');
  const { token, entry } = await member.must('POST', '/me/tokens', {
    body: { name: 'x', access: 'read', days: 2 },
  });
  const { rows } = await sql<{ text: string }>`select coalesce(string_agg(c::text, ' '), '') as text from (
    select to_jsonb(t)::text as c from api_token t union all select to_jsonb(c)::text from change c
    union all select to_jsonb(e)::text from event e) c`.execute(house.database);
  expect(rows[0]?.text).not.toContain(token.slice(6));
  const { rows: changes } = await sql<{ after: object }>`
    select after from change where table_name = 'api_token' and row_id = ${entry.id}`.execute(house.database);
  expect(Object.keys(changes[0]?.after ?? {})).not.toContain('token_hash');
  expect((await bearer(token).send('GET', '/me')).status).toBe(200);
  expect((await (await sessionOf('officer')).delete(`/me/tokens/${entry.id}`)).status).toBe(404);
  const second = await member.must('POST', '/me/tokens', { body: { name: 'y', access: 'read', days: 2 } });
  await member.must('DELETE', `/me/tokens/${entry.id}`);
  expect((await bearer(token).send('GET', '/me')).status).toBe(401);
  expect((await bearer(second.token).send('GET', '/me')).status).toBe(200);
  forward(2 * 24 * 60 + 1);
  expect((await bearer(second.token).send('GET', '/me')).status).toBe(401);
});

test('Guessing tokens is slowed down like guessing passwords.', async () => {
  const tries = await Promise.all(
    Array.from({ length: 45 }, (_, nth) =>
      bearer(`regie_${String(nth).padStart(43, 'x')}`).send('GET', '/me'),
    ),
  );
  const statuses = tries.map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([401, 429]));
  expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(40);
  forward(20);
});

test('A forgotten password: a link by mail, once, for an hour; whoever is signed in is out.', async () => {
  mail.received.length = 0;
  const before = await sessionOf('canalManager');
  const ask = async (email: string) => await house.anonymous.post('/password-resets', { email });
  const [known, unknown] = [await ask(emailOf('canalManager')), await ask('niemand@example.org')];
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
  await deliver();
  const letters = mail.received.filter((text) => text.includes(emailOf('canalManager')));
  const token = linkIn(letters[0]);
  expect([mail.received.filter((text) => text.includes('niemand')), letters.length]).toEqual([[], 1]);
  const { rows } = await sql<{
    text: string;
  }>`select string_agg(to_jsonb(d)::text, ' ') as text from delivery d`.execute(house.database);
  expect(rows[0]?.text).not.toContain(token);
  const choose = async () =>
    await house.anonymous.post('/activation', { token, password: 'een gloednieuwe zin vandaag' });
  expect((await choose()).status).toBe(200);
  expect((await choose()).body.code).toBe('accounts/link-gone');
  expect((await before.get('/me')).status).toBe(401);
  expect((await signIn('canalManager', {}, 'een gloednieuwe zin vandaag')).status).toBe(200);
  await ask(emailOf('canalManager'));
  mail.received.length = 0;
  await deliver();
  const late = linkIn(mail.received[0]);
  forward(61);
  const answer = await house.anonymous.post('/activation', {
    token: late,
    password: 'nog een andere lange zin',
  });
  expect(answer.body.code).toBe('accounts/link-gone');
});

test('Who is added gets an invitation by mail; the link that the administrator saw works as well, until one is used.', async () => {
  mail.received.length = 0;
  const pmo = await sessionOf('pmo');
  const body = { name: 'Nieuw Mens', email: 'nieuw@example.org' };
  const { activationPath } = await pmo.must('POST', '/people', { body });
  await deliver();
  const [letter = ''] = mail.received.filter((text) => text.includes('nieuw@example.org'));
  const token = linkIn(letter);
  expect(token).toHaveLength(43);
  const choose = async (link: string | undefined) =>
    await house.anonymous.post('/activation', { token: link, password: worldPassword });
  expect((await choose(token)).status).toBe(200);
  expect((await choose(activationPath.split('token=')[1])).body.code).toBe('accounts/link-gone');
});

test('An authenticator asks for a code that is right, new and one’s own; a recovery code works once.', async () => {
  const sponsor = await sessionOf('bridgeSponsor');
  expect((await sponsor.post('/me/authenticator', { password: 'verkeerd' })).status).toBe(403);
  const { secret, address } = await sponsor.must('POST', '/me/authenticator', {
    body: { password: worldPassword },
  });
  expect(address).toContain(secret);
  const code = () => codeAt(secret, clock.now());
  expect((await signIn('bridgeSponsor')).status).toBe(200);
  expect((await sponsor.post('/me/authenticator/confirm', { code: '000000' })).body.code).toBe(
    'accounts/code-wrong',
  );
  const { recoveryCodes } = await sponsor.must('POST', '/me/authenticator/confirm', {
    body: { code: code() },
  });
  expect(await sponsor.must('GET', '/me/authenticator')).toMatchObject({ isOn: true, recoveryCodes: 10 });
  const needed = await signIn('bridgeSponsor');
  expect([needed.status, needed.body.code]).toEqual([401, 'accounts/code-needed']);
  expect((await signIn('bridgeSponsor', {}, 'verkeerd')).body.code).toBe('accounts/sign-in-failed');
  expect((await signIn('bridgeSponsor', { code: code() })).body.code).toBe('accounts/code-wrong');
  forward(1);
  const both = await Promise.all([1, 2].map(() => signIn('bridgeSponsor', { code: code() })));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
  const [recovery] = recoveryCodes;
  expect((await signIn('bridgeSponsor', { code: recovery.toUpperCase() })).status).toBe(200);
  expect((await signIn('bridgeSponsor', { code: recovery })).body.code).toBe('accounts/code-wrong');
  expect((await sponsor.get('/me/authenticator')).body.recoveryCodes).toBe(9);
  await sponsor.must('POST', '/me/authenticator/remove', { body: { password: worldPassword } });
  expect((await signIn('bridgeSponsor')).status).toBe(200);
});

test('An administrator takes a lost authenticator off, which ends every session of that account.', async () => {
  forward(20);
  const auditor = await sessionOf('auditor');
  const { secret } = await auditor.must('POST', '/me/authenticator', { body: { password: worldPassword } });
  const code = codeAt(secret, clock.now());
  await auditor.must('POST', '/me/authenticator/confirm', { body: { code } });
  const path = `/people/${people['auditor']?.id}/authenticator/remove`;
  expect((await (await sessionOf('officer')).post(path)).status).toBe(403);
  await (await sessionOf('pmo')).must('POST', path);
  expect((await auditor.get('/me')).status).toBe(401);
  expect((await signIn('auditor')).status).toBe(200);
});

test('Closing an account ends its sessions, tokens and links in the same moment.', async () => {
  const manager = await sessionOf('northManager');
  const { token } = await manager.must('POST', '/me/tokens', {
    body: { name: 'x', access: 'write', days: 9 },
  });
  const pmo = await sessionOf('pmo');
  const id = people['northManager']?.id;
  const { activationPath } = await pmo.must('POST', `/people/${id}/activation`);
  const { version } = (await pmo.get('/people')).body.rows.find((row: { id: string }) => row.id === id);
  await pmo.must('PATCH', `/people/${id}`, { version, body: { isActive: false } });
  expect((await manager.get('/me')).status).toBe(401);
  expect((await bearer(token).send('GET', '/me')).status).toBe(401);
  const link = activationPath.split('token=')[1];
  const answer = await house.anonymous.post('/activation', { token: link, password: worldPassword });
  expect(answer.body.code).toBe('accounts/link-gone');
  await pmo.must('PATCH', `/people/${id}`, { version: version + 1, body: { isActive: true } });
  expect((await bearer(token).send('GET', '/me')).status).toBe(401);
});
