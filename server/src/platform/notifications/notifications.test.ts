import { trust } from '@regie/contracts';
import type { NotificationView } from '@regie/contracts/records';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type MailServer, startMailServer } from '../../testing/mail-server.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { roundsOf } from '../../worker-tasks.ts';
import { SetClock } from '../clock.ts';
import { logNothing } from '../log.ts';
import { readSettings } from '../settings.ts';

const clock = new SetClock('2027-01-11T09:00:00Z');
const house = useTestHouse({ clock });
const { people, bridgeRisk } = house.world;
let mail: MailServer;

beforeAll(async () => {
  mail = await startMailServer();
  await until('2027-01-11T09:00:00Z');
});
afterAll(async () => await mail.stop());
beforeEach(async () => {
  for (const table of ['notification', 'delivery', 'watcher', 'notification_choice', 'digest_day'])
    await sql`delete from ${sql.table(table)}`.execute(house.database);
  mail.received.length = 0;
});

/** Moves the clock, and everybody's session along with it. */
async function until(instant: string): Promise<void> {
  clock.set(instant);
  await sql`update session set created_at = ${instant}, last_seen_at = ${instant}, expires_at = '2028-01-01'`.execute(
    house.database,
  );
}

const idOf = (person: string) => people[person]?.id ?? '';
const as = (person: string) => house.as(person);

async function toldOf(person: string, show = 'unread'): Promise<readonly NotificationView[]> {
  return trust<readonly NotificationView[]>(
    (await as(person).must('GET', `/notifications?show=${show}`)).rows,
  );
}
const kindsOf = async (person: string) => (await toldOf(person)).map(({ kind }) => kind).sort();

async function patchRisk(person: string, body: object): Promise<void> {
  const { record } = await as('pmo').must('GET', `/risks/${bridgeRisk}`);
  await as(person).must('PATCH', `/risks/${bridgeRisk}`, { version: record.version, body });
}

const comment = async (person: string, body: string) =>
  await as(person).must('POST', `/records/${bridgeRisk}/comments`, { body: { body } });

/** A round of the worker, of the work of that name. */
async function round(name: string): Promise<void> {
  const settings = readSettings({ REGIE_SMTP_URL: mail.url, REGIE_URL: 'https://regie.example.org' });
  if ('refused' in settings) throw new Error(settings.reason);
  await roundsOf(house.house, settings, logNothing)[name]?.();
}

/** A message as it reads, its lines whole again. */
const readable = (message: string | undefined) =>
  (message ?? '')
    .replace(/=\r\n/g, '')
    .replace(/=3D/g, '=')
    .replace(/=E2=80=9[CD]/g, '"');

test('Who gets something to do is told once, in their mail too, and who gives it is not.', async () => {
  await patchRisk('bridgeManager', { ownerId: idOf('bridgeMember'), actioneeId: idOf('bridgeMember') });
  const [told, ...more] = await toldOf('bridgeMember');
  expect(more).toEqual([]);
  expect(told).toMatchObject({ kind: 'assigned', actorName: 'Test bridgeManager', fieldTerm: 'risk-owner' });
  expect(told?.record).toMatchObject({ id: bridgeRisk, type: 'risk' });
  await patchRisk('bridgeMember', { actioneeId: idOf('bridgeManager'), ownerId: idOf('bridgeMember') });
  expect(await kindsOf('bridgeMember')).toEqual(['assigned']);
  expect(await kindsOf('bridgeManager')).toEqual(['assigned']);
  await round('send');
  expect(mail.received.map((message) => readable(message)).join()).toMatch(
    /Subject: .*Test bridgeManager maakte u risico-eigenaar van R-\d+/,
  );
});

test('A comment is told to who looks after the record and who follows it, and a change to who follows it.', async () => {
  await patchRisk('pmo', { ownerId: idOf('bridgeManager') });
  await as('auditor').must('POST', `/records/${bridgeRisk}/watching`);
  await as('auditor').must('POST', `/records/${bridgeRisk}/watching`);
  expect(await as('auditor').must('GET', `/records/${bridgeRisk}/watching`)).toEqual({
    isWatching: true,
    watchers: 1,
  });
  await sql`delete from notification`.execute(house.database);
  await comment('bridgeMember', `@[Test bridgeSponsor](${idOf('bridgeSponsor')}) de palen zijn te kort`);
  expect(await kindsOf('bridgeManager')).toEqual(['commented']);
  expect(await kindsOf('bridgeSponsor')).toEqual(['mentioned']);
  expect((await toldOf('auditor'))[0]).toMatchObject({
    kind: 'commented',
    text: '@Test bridgeSponsor de palen zijn te kort',
  });
  for (const cause of ['Eén', 'Twee']) await patchRisk('bridgeMember', { cause });
  expect(await kindsOf('auditor')).toEqual(['changed', 'commented']);
  await as('auditor').must('DELETE', `/records/${bridgeRisk}/watching`);
  await comment('bridgeMember', 'nog iets');
  expect(await kindsOf('auditor')).toEqual(['changed', 'commented']);
});

test('A proposal waits for who may decide there, until it is decided; then its proposer is told.', async () => {
  const { record } = await as('pmo').must('GET', `/risks/${bridgeRisk}`);
  const proposed = { operation: 'risks.update', parameters: { id: bridgeRisk }, reason: 'beter' };
  const body = { ...proposed, body: { cause: 'Zand' }, version: record.version };
  const { proposal } = await as('bridgeMember').must('POST', '/proposals', { body });
  expect(await kindsOf('bridgeSponsor')).toEqual(['proposal-waits']);
  expect(await kindsOf('northManager')).toEqual(['proposal-waits']);
  expect(await kindsOf('southManager')).toEqual([]);
  await as('northManager').must('POST', `/proposals/${proposal.id}/approve`, { body: { reason: '' } });
  expect(await kindsOf('bridgeSponsor')).toEqual([]);
  expect((await toldOf('bridgeMember'))[0]).toMatchObject({ kind: 'proposal-decided', outcome: 'approved' });
});

test('What one may no longer see is gone: from the list, from the count, and from mail that still waits.', async () => {
  await comment('bridgeManager', `@[Test auditor](${idOf('auditor')}) geheim`);
  expect(await kindsOf('auditor')).toEqual(['mentioned']);
  const { rows } = await sql<{ id: string }>`
    delete from role_grant where person_id = ${idOf('auditor')} returning id, version, person_id, role, scope_id`.execute(
    house.database,
  );
  expect(await as('auditor').must('GET', '/notifications')).toEqual({ rows: [], unread: 0 });
  await round('send');
  expect(mail.received).toEqual([]);
  await sql`insert into role_grant select * from jsonb_populate_recordset(null::role_grant, ${JSON.stringify(rows)}::jsonb)`.execute(
    house.database,
  );
  expect((await as('auditor').must('GET', '/notifications')).unread).toBe(1);
});

test('Read, unread and put off are kept, and nobody marks what is another’s.', async () => {
  await comment('bridgeManager', `@[Test auditor](${idOf('auditor')}) kijk`);
  const [told] = await toldOf('auditor');
  const id = told?.id ?? '';
  const marked = await as('bridgeManager').post('/notifications/marks', { ids: [id], isRead: true });
  expect(marked.status).toBe(404);
  expect(await kindsOf('auditor')).toEqual(['mentioned']);
  const other = await as('bridgeManager').post(`/notifications/${id}/snooze`, { until: null });
  expect(other.status).toBe(404);
  await as('auditor').must('POST', '/notifications/marks', { body: { isRead: true } });
  expect((await as('auditor').must('GET', '/notifications')).unread).toBe(0);
  await as('auditor').must('POST', '/notifications/marks', { body: { ids: [id], isRead: false } });
  await as('auditor').must('POST', `/notifications/${id}/snooze`, {
    body: { until: '2027-01-12T08:00:00Z' },
  });
  expect([await kindsOf('auditor'), (await toldOf('auditor', 'snoozed')).length]).toEqual([[], 1]);
  await until('2027-01-12T08:30:00Z');
  expect(await kindsOf('auditor')).toEqual(['mentioned']);
});

test('What is due is told before its day and after it, once each, and not when it is done.', async () => {
  const response = { description: 'Sonderen', ownerId: idOf('bridgeMember'), costCents: null, state: 'busy' };
  const path = `/risks/${bridgeRisk}/responses`;
  await as('bridgeManager').must('POST', path, { body: { ...response, dueOn: '2027-01-14' } });
  await as('bridgeManager').must('POST', path, {
    body: { ...response, description: 'Klaar', dueOn: '2027-01-14', state: 'done' },
  });
  expect(await kindsOf('bridgeMember')).toEqual(['assigned', 'assigned']);
  await as('bridgeMember').must('POST', '/notifications/marks', { body: { isRead: true } });
  await as('bridgeManager').must('POST', path, {
    body: { ...response, description: 'Boren', dueOn: '2027-01-13' },
  });
  await as('bridgeMember').must('POST', '/notifications/marks', { body: { isRead: true } });
  await round('remind');
  await round('remind');
  const told = await toldOf('bridgeMember');
  expect(told.map(({ text, dueOn }) => [text, dueOn]).sort()).toEqual([
    ['Boren', '2027-01-13'],
    ['Sonderen', '2027-01-14'],
  ]);
  expect(told[0]).toMatchObject({ kind: 'due-soon', actorName: null });
  await until('2027-01-15T08:00:00Z');
  await round('remind');
  await round('remind');
  expect(await kindsOf('bridgeMember')).toEqual(['due-soon', 'due-soon', 'overdue', 'overdue']);
});

test('One overview a day holds what was chosen for it, and none comes when all is read.', async () => {
  const choose = async (kind: string, channel: string) =>
    await as('bridgeMember').must('PATCH', '/notifications/choices', { body: { kind, channel } });
  await choose('mentioned', 'digest');
  await choose('assigned', 'off');
  for (const text of ['een', 'twee'])
    await comment('bridgeManager', `@[Test bridgeMember](${idOf('bridgeMember')}) ${text}`);
  await patchRisk('pmo', { ownerId: null, actioneeId: null });
  await patchRisk('pmo', { ownerId: idOf('bridgeMember') });
  expect(await kindsOf('bridgeMember')).toEqual(['mentioned', 'mentioned']);
  await until('2027-01-18T05:30:00Z');
  await round('digest');
  await round('send');
  expect(mail.received).toEqual([]);
  await until('2027-01-18T06:30:00Z');
  await Promise.all([round('digest'), round('digest')]);
  await comment('bridgeManager', `@[Test bridgeMember](${idOf('bridgeMember')}) drie`);
  await round('digest');
  await round('send');
  expect(mail.received.length).toBe(1);
  const message = readable(mail.received[0]);
  expect(message).toMatch(/Subject: Uw overzicht van vandaag/);
  expect(message.match(/noemt u bij R-\d+/g)).toHaveLength(2);
  expect(message).not.toContain('twee');
  await until('2027-01-19T07:00:00Z');
  await sql`update notification set read_at = now()`.execute(house.database);
  await round('digest');
  await round('send');
  expect(mail.received.length).toBe(1);
});

test('The link in a mail stops mail of that kind without signing in, and nothing else.', async () => {
  await comment('bridgeManager', `@[Test northManager](${idOf('northManager')}) kijk`);
  await round('send');
  const message = readable(mail.received[0]);
  const token = /unsubscribe\?token=([\w.-]+)/.exec(message)?.[1] ?? '';
  expect(message).toMatch(/List-Unsubscribe:\s+<https:\/\/regie\.example\.org\/unsubscribe\?token=/);
  const stop = async (text: string) =>
    await house.anonymous.post('/notifications/unsubscribe', { token: text });
  const wrong = [token.slice(0, -2), token.replace('mentioned', 'assigned'), 'x.y.z', ''];
  const stranger = token.replace(idOf('northManager'), idOf('bridgeMember'));
  for (const text of [...wrong, stranger]) expect((await stop(text)).status).toBe(404);
  expect((await stop(token)).body).toMatchObject({ purpose: 'mentioned' });
  const { rows } = await as('northManager').must('GET', '/notifications/choices');
  const channelOf = (kind: string) =>
    trust<readonly { kind: string; channel: string }[]>(rows).find((one) => one.kind === kind)?.channel;
  expect([channelOf('mentioned'), channelOf('assigned')]).toEqual(['in-app', 'mail']);
});

test('The page of who is told hears of it at once, and the pages of others do not.', async () => {
  const listen = async (person: string) => {
    const stop = new AbortController();
    const response = await fetch(`${house.url}/api/live`, {
      headers: { cookie: `regie=${as(person).token}` },
      signal: stop.signal,
    });
    const reader = response.body?.getReader();
    await reader?.read();
    return {
      next: async () => Buffer.from((await reader?.read())?.value ?? []).toString(),
      stop: () => stop.abort(),
    };
  };
  const [member, sponsor] = [await listen('bridgeMember'), await listen('bridgeSponsor')];
  await comment('bridgeManager', `@[Test bridgeMember](${idOf('bridgeMember')}) kijk`);
  const own = await member.next();
  const all = own.includes('"notification"') ? own : own + (await member.next());
  expect(all).toContain(`"type":"notification","id":"${idOf('bridgeMember')}"`);
  expect(await sponsor.next()).not.toContain('"notification"');
  member.stop();
  sponsor.stop();
});

test('Mail calls what somebody was made by its own name.', async () => {
  const name = { nl: 'Risicodrager', en: 'Bearer' };
  await as('pmo').must('POST', '/terms', { body: { code: 'risk-owner', name, meaning: {}, source: null } });
  await patchRisk('bridgeManager', { ownerId: idOf('northManager') });
  await patchRisk('bridgeManager', { ownerId: idOf('bridgeMember') });
  await round('send');
  expect(mail.received.map((message) => readable(message)).join()).toContain('maakte u risicodrager van R-');
});
