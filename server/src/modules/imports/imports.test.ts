import { gzipSync } from 'node:zlib';
import { largestPlanFileBytes } from '@regie/contracts/imports';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';
import { bring, brought, linked, planXml, task, work } from './bring-plan.testing.ts';

const house = useTestHouse();
const bridge = planXml(
  task(1, 'Funderen') + task(2, 'Bouwen', linked(1)),
  '<Resources><Resource><UID>1</UID><Name>Test bridgeManager</Name><Type>1</Type></Resource><Resource><UID>2</UID><Name>J. Jansen</Name><EmailAddress>BridgeMember@example.org</EmailAddress><Type>1</Type></Resource></Resources>',
);

const countOf = async (table: string) => {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::integer as count from ${sql.table(table)}`.execute(house.database);
  return rows[0]?.count;
};

test('A plan file is read by a job, and what is in it is shown with what is proposed.', async () => {
  const answer = await bring(house, 'bridgeManager', 'plan.xml', Buffer.from(bridge));
  expect(answer.body.import).toMatchObject({ state: 'reading', fileName: 'plan.xml', title: null });
  await work(house);
  const {
    import: one,
    found,
    proposedCode,
    matches,
  } = await house.as('bridgeManager').must('GET', `/imports/${answer.body.import.id}`);
  expect(one).toMatchObject({ state: 'ready', title: 'Nieuwe brug', format: 'mspdi', activityCount: 2 });
  expect(found).toMatchObject({ activityCount: 2, relationCount: 1, resourceCount: 2 });
  const people = house.world.people;
  expect(found.resources).toMatchObject([
    { name: 'Test bridgeManager', proposedPersonId: people['bridgeManager']?.id },
    { name: 'J. Jansen', proposedPersonId: people['bridgeMember']?.id },
  ]);
  expect([proposedCode, matches]).toEqual(['NB', []]);
});

test('Bytes come in piece by piece and are kept once, whatever their number.', async () => {
  const large = planXml(
    Array.from({ length: 9_000 }, (_, at) => task(at + 1, `Activiteit ${at} `.padEnd(90, 'x'))).join(''),
  );
  expect(large.length).toBeGreaterThan(1_600_000);
  const before = await countOf('file_content');
  const { import: one } = await brought(house, 'pmo', 'groot.xml', large);
  expect(one).toMatchObject({ state: 'ready', activityCount: 9_000, sizeBytes: large.length });
  await bring(house, 'pmo', 'nog eens.xml', Buffer.from(large));
  expect(await countOf('file_content')).toBe((before ?? 0) + 1);
  const { rows } = await sql<{ same: boolean }>`
    select c.sha256 = sha256(string_agg(p.bytes, '' order by p.piece)) as same
    from file_content c join file_chunk p on p.sha256 = c.sha256
    where c.size_bytes = ${large.length} group by c.sha256`.execute(house.database);
  expect(rows).toEqual([{ same: true }]);
});

test('What is no plan, is damaged or means harm is refused in words, and packed plans are read.', async () => {
  const refused = async (text: string | Uint8Array) => {
    const { import: one, found } = await brought(house, 'pmo', 'x.xml', text);
    return [one.state, one.problem?.code, found];
  };
  const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><Project>&x;</Project>';
  expect(await refused('hallo')).toEqual(['refused', 'imports/not-a-plan', null]);
  expect(await refused('<html><body/></html>')).toEqual(['refused', 'imports/not-a-plan', null]);
  expect(await refused(bomb)).toEqual(['refused', 'imports/file-unsafe', null]);
  expect(await refused(bridge.slice(0, 400))).toEqual(['refused', 'imports/file-damaged', null]);
  const circle = planXml(task(1, 'A', linked(2)) + task(2, 'B', linked(1)));
  const { import: turning } = await brought(house, 'pmo', 'kring.xml', circle);
  expect(turning.problem.detail.nl).toContain('B → A → B');
  expect((await brought(house, 'pmo', 'plan.xml.gz', gzipSync(bridge))).import.state).toBe('ready');
});

test('An empty file, one that is too large and one of who may plan nothing leave no bytes behind.', async () => {
  const before = [await countOf('file_content'), await countOf('plan_import')];
  expect((await bring(house, 'pmo', 'leeg.xml', Buffer.alloc(0))).body.code).toBe('imports/file-empty');
  expect((await bring(house, 'bridgeMember', 'plan.xml', Buffer.from('<Project/>'))).status).toBe(403);
  expect((await bring(house, 'roleless', 'plan.xml', Buffer.from('<Project/>'))).status).toBe(403);
  const tooLarge = await house.as('pmo').send('POST', '/imports?name=x.xml', {
    bytes: Buffer.alloc(largestPlanFileBytes + 1),
  });
  expect([tooLarge.status, tooLarge.body.code]).toEqual([413, 'request/too-large']);
  expect([await countOf('file_content'), await countOf('plan_import')]).toEqual(before);
});

test('A reader that dies is told of, and nothing waits for it.', async () => {
  const { body } = await bring(house, 'pmo', 'plan.xml', Buffer.from(`${bridge} `));
  await work(house, { words: ['-e', 'process.exit(9)'] });
  const { import: one } = await house.as('pmo').must('GET', `/imports/${body.import.id}`);
  expect([one.state, one.problem.code]).toEqual(['refused', 'imports/reading-stopped']);
});

test('An import is its own brought-by only, and is thrown away whole.', async () => {
  const { import: one } = await brought(house, 'pmo', 'weg.xml', planXml(task(1, 'Weg')));
  expect((await house.as('officer').get(`/imports/${one.id}`)).status).toBe(404);
  expect((await house.as('officer').delete(`/imports/${one.id}`)).status).toBe(404);
  const { rows } = await house.as('officer').must('GET', '/imports');
  expect(rows).toEqual([]);
  const readings = await countOf('plan_reading');
  await house.as('pmo').must('DELETE', `/imports/${one.id}`);
  expect(await countOf('plan_reading')).toBe((readings ?? 0) - 1);
  expect((await house.as('pmo').get(`/imports/${one.id}`)).status).toBe(404);
});

test('A file that is thrown away while it waits is never read.', async () => {
  const { body } = await bring(house, 'pmo', 'plan.xml', Buffer.from(planXml(task(1, 'Nooit'))));
  await house.as('pmo').must('DELETE', `/imports/${body.import.id}`);
  const job = await house.as('pmo').must('GET', `/jobs/${body.import.jobId}`);
  expect(job.state).toBe('cancelled');
});

test('A calendar that works the same time as one of the organisation is proposed to become it.', async () => {
  const hours =
    '<WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime><WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes>';
  const day = (type: number, off: readonly number[]) =>
    off.includes(type)
      ? `<WeekDay><DayType>${type}</DayType><DayWorking>0</DayWorking></WeekDay>`
      : `<WeekDay><DayType>${type}</DayType><DayWorking>1</DayWorking>${hours}</WeekDay>`;
  const calendar = (uid: number, off: readonly number[]) =>
    `<Calendar><UID>${uid}</UID><Name>Kalender ${uid}</Name><IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>-1</BaseCalendarUID><WeekDays>${[1, 2, 3, 4, 5, 6, 7].map((type) => day(type, off)).join('')}</WeekDays></Calendar>`;
  const text = planXml(
    task(1, 'Werk'),
    `<CalendarUID>1</CalendarUID><Calendars>${calendar(1, [1, 7])}${calendar(2, [1, 6, 7])}</Calendars>`,
  );
  // Without the Dutch holidays the usual calendar works what a plain week works.
  await sql`update calendar set holiday_sets = '{}' where project_id is null`.execute(house.database);
  const { found } = await brought(house, 'pmo', 'kalenders.xml', text);
  const { rows } = await sql<{ id: string }>`select id from calendar where project_id is null`.execute(
    house.database,
  );
  expect(found.calendars.map(({ proposedId }: { proposedId: string | null }) => proposedId)).toEqual([
    rows[0]?.id,
    null,
  ]);
});
