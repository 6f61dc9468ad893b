import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { examine, type Finding } from './examine.ts';
import { sealEvents } from './platform/events/seal.ts';
import { readSettings } from './platform/settings.ts';
import { useTestHouse } from './testing/test-house.ts';

const house = useTestHouse();

async function examined(environment: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const settings = readSettings(environment);
  if ('refused' in settings) throw new Error(settings.reason);
  return await examine(settings);
}

async function databaseUrl(): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(house.database);
  const url = new URL(inject('regie').connectionString);
  url.pathname = `/${rows[0]?.name}`;
  return url.href;
}

const stateOf = (findings: readonly Finding[], subject: Finding['subject']) =>
  findings.filter((finding) => finding.subject === subject).map(({ state }) => state);

test('A house that is well has nothing wrong, and one whose work waits for nobody has.', async () => {
  while ((await sealEvents(house.database, new Date())) > 0);
  const environment = { DATABASE_URL: await databaseUrl() };
  const well = await examined(environment);
  expect(
    ['versions', 'clock', 'worker', 'history'].flatMap((subject) => stateOf(well, subject as 'clock')),
  ).toEqual(Array.from({ length: 4 }, () => 'good'));
  await house.as('pmo').must('PATCH', '/me', { body: { theme: 'dark' } });
  await sql`update event set at = at - interval '1 hour' where id = (select max(id::text)::uuid from event)`.execute(
    house.database,
  );
  expect(stateOf(await examined(environment), 'worker')).toEqual(['wrong']);
});

test('What cannot be reached is said, and the rest is looked at all the same.', async () => {
  const findings = await examined({
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
    REGIE_SMTP_URL: 'smtp://127.0.0.1:1',
    REGIE_URL: 'http://regie.example.org',
  });
  expect([
    ...stateOf(findings, 'database'),
    ...stateOf(findings, 'mail'),
    ...stateOf(findings, 'settings'),
  ]).toEqual(['wrong', 'wrong', 'noted']);
});
