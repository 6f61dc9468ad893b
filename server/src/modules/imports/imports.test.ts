import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { largestPlanFileBytes } from '@regie/contracts/imports';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { ChildProgram } from '../../platform/jobs/run-in-child.ts';
import { runJob } from '../../platform/jobs/run-job.ts';
import { logNothing } from '../../platform/log.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { tasksOf } from '../../worker-tasks.ts';

const house = useTestHouse();
const program = {
  words: [
    '--import',
    import.meta.resolve('tsx'),
    fileURLToPath(new URL('../../../../cli/src/regie.ts', import.meta.url)),
  ],
};

const task = (uid: number, name: string, more = '') =>
  `<Task><UID>${uid}</UID><ID>${uid}</ID><Name>${name}</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration>${more}</Task>`;
const linked = (uid: number) => `<PredecessorLink><PredecessorUID>${uid}</PredecessorUID></PredecessorLink>`;
const plan = (tasks: string, more = '') =>
  `<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><GUID>ABC</GUID><Title>Nieuwe brug</Title><StartDate>2026-03-02T08:00:00</StartDate>${more}<Tasks>${tasks}</Tasks></Project>`;
const bridge = plan(
  task(1, 'Funderen') + task(2, 'Bouwen', linked(1)),
  '<Resources><Resource><UID>1</UID><Name>Test bridgeManager</Name><Type>1</Type></Resource><Resource><UID>2</UID><Name>J. Jansen</Name><EmailAddress>BridgeMember@example.org</EmailAddress><Type>1</Type></Resource></Resources>',
);

async function bring(person: string, name: string, bytes: Uint8Array) {
  return await house.as(person).send('POST', `/imports?name=${encodeURIComponent(name)}`, { bytes });
}

async function work(by: ChildProgram = program): Promise<void> {
  const tasks = tasksOf(house.house, by);
  const { rows } = await sql<{ id: string; kind: string }>`
    select id, kind from job where state = 'waiting' order by id`.execute(house.database);
  for (const { id, kind } of rows) {
    const one = tasks[kind];
    if (one !== undefined) await runJob(house.house, one, { jobId: id }, logNothing);
  }
}

async function brought(person: string, name: string, text: string | Uint8Array) {
  const { body } = await bring(person, name, Buffer.from(text));
  await work();
  return await house.as(person).must('GET', `/imports/${body.import.id}`);
}

const countOf = async (table: string) => {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::integer as count from ${sql.table(table)}`.execute(house.database);
  return rows[0]?.count;
};

test('A plan file is read by a job, and what is in it is shown with what is proposed.', async () => {
  const answer = await bring('bridgeManager', 'plan.xml', Buffer.from(bridge));
  expect(answer.body.import).toMatchObject({ state: 'reading', fileName: 'plan.xml', title: null });
  await work();
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
  const large = plan(
    Array.from({ length: 9_000 }, (_, at) => task(at + 1, `Activiteit ${at} `.padEnd(90, 'x'))).join(''),
  );
  expect(large.length).toBeGreaterThan(1_600_000);
  const before = await countOf('file_content');
  const { import: one } = await brought('pmo', 'groot.xml', large);
  expect(one).toMatchObject({ state: 'ready', activityCount: 9_000, sizeBytes: large.length });
  await bring('pmo', 'nog eens.xml', Buffer.from(large));
  expect(await countOf('file_content')).toBe((before ?? 0) + 1);
  const { rows } = await sql<{ same: boolean }>`
    select c.sha256 = sha256(string_agg(p.bytes, '' order by p.piece)) as same
    from file_content c join file_chunk p on p.sha256 = c.sha256
    where c.size_bytes = ${large.length} group by c.sha256`.execute(house.database);
  expect(rows).toEqual([{ same: true }]);
});

test('What is no plan, is damaged or means harm is refused in words, and packed plans are read.', async () => {
  const refused = async (text: string | Uint8Array) => {
    const { import: one, found } = await brought('pmo', 'x.xml', text);
    return [one.state, one.problem?.code, found];
  };
  const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><Project>&x;</Project>';
  expect(await refused('hallo')).toEqual(['refused', 'imports/not-a-plan', null]);
  expect(await refused('<html><body/></html>')).toEqual(['refused', 'imports/not-a-plan', null]);
  expect(await refused(bomb)).toEqual(['refused', 'imports/file-unsafe', null]);
  expect(await refused(bridge.slice(0, 400))).toEqual(['refused', 'imports/file-damaged', null]);
  const circle = plan(task(1, 'A', linked(2)) + task(2, 'B', linked(1)));
  const { import: turning } = await brought('pmo', 'kring.xml', circle);
  expect(turning.problem.detail.nl).toContain('B → A → B');
  expect((await brought('pmo', 'plan.xml.gz', gzipSync(bridge))).import.state).toBe('ready');
});

test('An empty file, one that is too large and one of who may plan nothing leave no bytes behind.', async () => {
  const before = [await countOf('file_content'), await countOf('plan_import')];
  expect((await bring('pmo', 'leeg.xml', Buffer.alloc(0))).body.code).toBe('imports/file-empty');
  expect((await bring('bridgeMember', 'plan.xml', Buffer.from('<Project/>'))).status).toBe(403);
  expect((await bring('roleless', 'plan.xml', Buffer.from('<Project/>'))).status).toBe(403);
  const tooLarge = await house.as('pmo').send('POST', '/imports?name=x.xml', {
    bytes: Buffer.alloc(largestPlanFileBytes + 1),
  });
  expect([tooLarge.status, tooLarge.body.code]).toEqual([413, 'request/too-large']);
  expect([await countOf('file_content'), await countOf('plan_import')]).toEqual(before);
});

test('A reader that dies is told of, and nothing waits for it.', async () => {
  const { body } = await bring('pmo', 'plan.xml', Buffer.from(`${bridge} `));
  await work({ words: ['-e', 'process.exit(9)'] });
  const { import: one } = await house.as('pmo').must('GET', `/imports/${body.import.id}`);
  expect([one.state, one.problem.code]).toEqual(['refused', 'imports/reading-stopped']);
});

test('An import is its own brought-by only, and is thrown away whole.', async () => {
  const { import: one } = await brought('pmo', 'weg.xml', plan(task(1, 'Weg')));
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
  const { body } = await bring('pmo', 'plan.xml', Buffer.from(plan(task(1, 'Nooit'))));
  await house.as('pmo').must('DELETE', `/imports/${body.import.id}`);
  const job = await house.as('pmo').must('GET', `/jobs/${body.import.jobId}`);
  expect(job.state).toBe('cancelled');
});
