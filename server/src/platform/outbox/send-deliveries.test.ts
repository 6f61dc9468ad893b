import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type MailServer, startMailServer } from '../../testing/mail-server.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { roundsOf } from '../../worker-tasks.ts';
import { SetClock } from '../clock.ts';
import { logNothing } from '../log.ts';
import { readSettings, type Settings } from '../settings.ts';

const house = useTestHouse();
let mail: MailServer;

beforeAll(async () => {
  mail = await startMailServer();
});
afterAll(async () => await mail.stop());
beforeEach(async () => {
  await sql`delete from notification`.execute(house.database);
  await sql`delete from delivery`.execute(house.database);
  mail.refusals = 0;
});

function settingsWith(url: string | undefined): Settings {
  const settings = readSettings({
    REGIE_URL: 'https://regie.example.org',
    ...(url === undefined ? {} : { REGIE_SMTP_URL: url }),
  });
  if ('refused' in settings) throw new Error(settings.reason);
  return settings;
}

async function mention(person: string): Promise<void> {
  const { id } = house.world.people[person] ?? { id: '' };
  const body = `@[Iemand](${id}) Kun jij de <b>fundering</b> laten nakijken?`;
  await house
    .as('bridgeManager')
    .must('POST', `/records/${house.world.bridgeRisk}/comments`, { body: { body } });
}

async function deliveries() {
  const { rows } = await sql<{ state: string; tries: number }>`
    select state, tries from delivery order by id`.execute(house.database);
  return rows;
}

/** A round of the worker at a moment, with the mail server or without. */
async function round(moment: Date, url: string | undefined = mail.url): Promise<void> {
  const clock = new SetClock(moment.toISOString());
  await roundsOf({ ...house.house, clock }, settingsWith(url), logNothing)['send']?.();
}
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

test('Who is mentioned gets one mail in their language, with a link and without what was written.', async () => {
  await mention('bridgeMember');
  const before = mail.received.length;
  await round(later(0));
  await round(later(60));
  expect(mail.received.length).toBe(before + 1);
  const message = mail.received.at(-1) ?? '';
  expect(message).toContain('To: Test bridgeMember <bridgemember@example.org>');
  expect(message).toMatch(/Subject: .*noemt u bij R-\d+/);
  expect(message).toMatch(/https:\/\/regie\.example\.org\/risks\/R-\d+/);
  expect(message).not.toContain('nakijken');
  expect(await deliveries()).toEqual([{ state: 'sent', tries: 1 }]);
});

test('A mail server that is down for an hour loses nothing, and a message keeps its name over all tries.', async () => {
  await mention('bridgeSponsor');
  await round(later(0), 'smtp://127.0.0.1:1');
  expect(await deliveries()).toEqual([{ state: 'waiting', tries: 1 }]);
  mail.refusals = 1;
  await round(later(0.5));
  expect(mail.refusals).toBe(1);
  await round(later(2));
  expect(await deliveries()).toEqual([{ state: 'waiting', tries: 2 }]);
  const before = mail.received.length;
  await round(later(60));
  expect(mail.received.length).toBe(before + 1);
  const { rows } = await sql<{ id: string }>`select id from delivery`.execute(house.database);
  expect(mail.received.at(-1)).toContain(`Message-ID: <${rows[0]?.id}@regie.example.org>`);
});

test('After its last try a message has failed and is not tried again.', async () => {
  await mention('bridgeMember');
  for (let minutes = 0, tries = 0; tries < 8; tries += 1) {
    await round(later(minutes), 'smtp://127.0.0.1:1');
    minutes += 2 ** tries + 1;
  }
  expect(await deliveries()).toEqual([{ state: 'failed', tries: 8 }]);
});

test('Two workers do not send the same message twice.', async () => {
  for (let count = 0; count < 6; count += 1) await mention('bridgeMember');
  const before = mail.received.length;
  await Promise.all([round(later(0)), round(later(0)), round(later(0))]);
  expect(mail.received.length).toBe(before + 6);
});

test('Without a mail server a message is held, and stays held when one comes.', async () => {
  await mention('bridgeMember');
  const settings = settingsWith(undefined);
  await roundsOf(house.house, settings, logNothing)['send']?.();
  const before = mail.received.length;
  await round(later(5));
  expect(await deliveries()).toEqual([{ state: 'held', tries: 0 }]);
  expect(mail.received.length).toBe(before);
});

test('People of the example and closed accounts get no mail.', async () => {
  await mention('bridgeMember');
  await mention('bridgeSponsor');
  const { bridgeMember, bridgeSponsor } = house.world.people;
  await sql`update person set is_example = true where id = ${bridgeMember?.id}`.execute(house.database);
  await sql`update person set is_active = false where id = ${bridgeSponsor?.id}`.execute(house.database);
  const before = mail.received.length;
  await round(later(0));
  expect(mail.received.length).toBe(before);
  expect((await deliveries()).map(({ state }) => state)).toEqual(['held', 'held']);
});
