import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDocumentKinds } from '@regie/contracts/standards';
import { afterAll, expect, test } from 'vitest';
import { runJob } from '../../platform/jobs/run-job.ts';
import { logNothing } from '../../platform/log.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { tasksOf } from '../../worker-tasks.ts';

const house = useTestHouse();
const { places, people } = house.world;
const pmo = () => house.as('pmo');
const manager = () => house.as('bridgeManager');
const folder = mkdtempSync(join(tmpdir(), 'regie-document-'));
afterAll(() => rmSync(folder, { recursive: true }));

const noChanges = { added: [], required: [], reworded: [], dropped: [] };
interface Part {
  readonly code: string;
  readonly text: string;
  readonly isRequired: boolean;
}
async function project(title: string) {
  const body = { scopeId: places.north, title, code: title, managerId: people['pmo']?.id };
  return (await pmo().must('POST', '/projects', { body })).record.id as string;
}
const at = (id: string, kind: string, rest = '') => `/projects/${id}/documents/${kind}${rest}`;
const show = async (id: string, kind: string, who = 'pmo') => await house.as(who).must('GET', at(id, kind));
const write = async (
  id: string,
  kind: string,
  code: string,
  text: string,
  leftOutReason: string | null = null,
) => await pmo().send('PUT', at(id, kind, `/parts/${code}`), { body: { text, leftOutReason } });
const publish = async (id: string, kind: string, after: number, reason = 'Nieuw') =>
  await pmo().post(at(id, kind, '/versions'), { after, reason });
const codes = (document: { parts: readonly Part[] }) => document.parts.map(({ code }) => code);
async function publishVariant(kind: string, scopeId: string, changes: object) {
  const body = { scopeId, after: 0, changes: { ...noChanges, ...changes }, reason: 'Omdat' };
  await pmo().must('POST', `/document-templates/${kind}/variants`, { body });
}

test.each(projectDocumentKinds)(
  'A %s is written by the template of its kind, and what is required and missing is said.',
  async (kind) => {
    const id = await project(`T-Soort ${kind}`);
    const before = await show(id, kind);
    expect(before).toMatchObject({ kind, isBegun: false, isChanged: false, versions: [] });
    const required = before.parts.filter(({ isRequired }: Part) => isRequired);
    const [first, ...others] = required;
    expect((await write(id, kind, first.code, 'Geschreven')).status).toBe(200);
    const after = await show(id, kind);
    expect(after.deviations.map(({ code }: Part) => code)).toEqual(others.map(({ code }: Part) => code));
    // What is written in one document stands in no other, and not in the brief.
    const { rows } = await pmo().must('GET', `/projects/${id}/documents`);
    expect(
      rows.filter(({ isBegun }: { isBegun: boolean }) => isBegun).map((row: { kind: string }) => row.kind),
    ).toEqual([kind]);
    expect((await pmo().must('GET', `/projects/${id}/brief`)).isBegun).toBe(false);
    expect((await write(id, kind, 'gone', 'x')).body.code).toBe('documents/part-unknown');
  },
);

test('A document follows the variant of its units, keeps what it began with, and is renewed when asked.', async () => {
  const id = await project('T-Plan');
  await write(id, 'plan', 'approach', 'In drie fasen');
  const safety = {
    code: 'safety',
    title: { nl: 'Veiligheid' },
    guidance: {},
    isRequired: true,
    content: 'text',
    after: null,
  };
  await publishVariant('plan', places.north, { dropped: ['risks'] });
  await publishVariant('plan', places.south, { added: [safety] });
  expect(await show(id, 'plan')).toMatchObject({ isBehind: true });
  expect(codes(await show(id, 'plan'))).toContain('risks');
  // Who carries the project is said once, with its brief.
  await pmo().must('PUT', `/projects/${id}/brief/units`, { body: { scopeIds: [places.south] } });
  expect(codes(await show(id, 'plan'))).not.toContain('safety');
  await pmo().must('POST', at(id, 'plan', '/renewal'));
  const joint = await show(id, 'plan');
  expect(joint.isBehind).toBe(false);
  // Of what one unit drops and the other must have, the requirement wins, and it is said.
  expect(codes(joint)).toEqual(expect.arrayContaining(['risks', 'safety']));
  expect(joint.conflicts).toMatchObject([{ kind: 'kept-though-dropped', code: 'risks' }]);
  expect(joint.parts.find(({ code }: Part) => code === 'approach').text).toBe('In drie fasen');
  expect((await pmo().post(at(id, 'plan', '/renewal'), undefined)).body.code).toBe(
    'documents/newest-already',
  );
});

test('A version stays as it was published, and the next is made of what changed.', async () => {
  const id = await project('T-Versies');
  expect((await publish(id, 'report', 0)).body.code).toBe('documents/nothing-written');
  const first = (await write(id, 'report', 'summary', 'Het gaat goed')).body.eventId;
  expect((await publish(id, 'report', 0, 'Maart')).body).toMatchObject({ number: 1 });
  expect((await publish(id, 'report', 1)).body.code).toBe('documents/nothing-changed');
  expect(await show(id, 'report')).toMatchObject({ isChanged: false });
  await write(id, 'report', 'summary', 'Het loopt uit');
  expect(await show(id, 'report')).toMatchObject({ isChanged: true });
  expect((await publish(id, 'report', 0)).body.code).toBe('documents/version-newer');
  expect((await publish(id, 'report', 1, 'April')).body).toMatchObject({ number: 2 });
  const version = async (number: number) => await pmo().must('GET', at(id, 'report', `/versions/${number}`));
  const said = async (number: number) =>
    (await version(number)).parts.find(({ code }: Part) => code === 'summary').text;
  expect([await said(1), await said(2)]).toEqual(['Het gaat goed', 'Het loopt uit']);
  expect((await show(id, 'report')).versions).toMatchObject([
    { number: 2, reason: 'April', deviations: 2 },
    { number: 1, reason: 'Maart', deviations: 2 },
  ]);
  const unknown = await pmo().send('GET', at(id, 'report', '/versions/3'));
  expect(unknown.body.code).toBe('documents/version-unknown');
  const { rows: events } = await pmo().must('GET', `/events?record=${id}`);
  const named = events.flatMap(({ changes }: { changes: readonly { table: string; rowName: unknown }[] }) =>
    changes.map(({ table, rowName }) => [table, rowName]),
  );
  expect(named).toContainEqual([
    'document_part',
    { nl: 'Voortgangsrapportage: Samenvatting', en: 'Status report: Summary' },
  ]);
  expect(named).toContainEqual(['document_version', { nl: 'Voortgangsrapportage', en: 'Status report' }]);
  // What was begun is not undone from under a version.
  expect((await pmo().post(`/events/${first}/undo`)).status).not.toBe(200);
  expect(await said(1)).toBe('Het gaat goed');
});

test('Of two who publish at once one is told that there is a newer version.', async () => {
  const id = await project('T-Tegelijk');
  await write(id, 'pitch', 'idea', 'Een brug');
  const both = await Promise.all([publish(id, 'pitch', 0), publish(id, 'pitch', 0)]);
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  expect((await show(id, 'pitch')).versions).toHaveLength(1);
});

test('Writing is undone, and the whole document is as it was.', async () => {
  const id = await project('T-Terug');
  const { eventId } = (await write(id, 'plan', 'approach', 'Iets')).body;
  await pmo().must('POST', `/events/${eventId}/undo`);
  expect(await show(id, 'plan')).toMatchObject({ isBegun: false, versions: [] });
});

test('A deviation of any document counts for its project, and who uses a template is listed of projects one sees.', async () => {
  const id = await project('T-Gebruik');
  const { version } = (await pmo().must('GET', `/projects/${id}`)).record;
  await pmo().must('PATCH', `/projects/${id}`, { version, body: { state: 'active' } });
  const gaps = async () =>
    (await pmo().must('GET', `/compliance?project=${id}`)).projects.flatMap(
      (one: { gaps: readonly string[] }) => one.gaps,
    );
  expect(await gaps()).not.toContain('deviations-explained');
  await write(id, 'risk-report', 'top', 'Lekkage');
  expect(await gaps()).toContain('deviations-explained');
  await write(id, 'risk-report', 'trend', '', 'Eerste keer');
  expect(await gaps()).not.toContain('deviations-explained');
  const used = async (who: string) =>
    (await house.as(who).must('GET', '/document-use?kind=risk-report')).rows;
  expect(await used('pmo')).toContainEqual(
    expect.objectContaining({
      id,
      required: 2,
      deviations: [expect.objectContaining({ code: 'trend', kind: 'left-out', reason: 'Eerste keer' })],
    }),
  );
  expect((await used('bridgeManager')).map((row: { id: string }) => row.id)).not.toContain(id);
});

test('Who may not see a project is told nothing of its documents, and who may only read it writes nothing.', async () => {
  const id = await project('T-Dicht');
  await write(id, 'plan', 'approach', 'Geheim');
  await publish(id, 'plan', 0);
  for (const rest of ['', '/versions/1']) {
    expect((await house.as('southManager').send('GET', at(id, 'plan', rest))).status).toBe(404);
  }
  expect((await house.as('southManager').send('GET', `/projects/${id}/documents`)).status).toBe(404);
  const body = { text: 'x', leftOutReason: null };
  const sponsor = house.as('bridgeSponsor');
  const refused = await sponsor.send('PUT', at(places.bridge, 'plan', '/parts/approach'), { body });
  expect(refused.status).toBe(403);
  expect((await sponsor.post(at(places.bridge, 'plan', '/versions'), { after: 0, reason: 'x' })).status).toBe(
    403,
  );
  // What stays open while a brief is approved is every other document.
  expect((await manager().send('PUT', at(places.bridge, 'plan', '/parts/approach'), { body })).status).toBe(
    200,
  );
});

test('A version and what stands now are each made into a document that says which of the two it is.', async () => {
  const id = await project('T-Pdf');
  const make = async (number: number | null) =>
    await pmo().post(at(id, 'report', '/pdf'), { language: 'nl', number });
  expect((await make(null)).body.code).toBe('documents/nothing-written');
  await write(id, 'report', 'summary', 'Zoals het was');
  await publish(id, 'report', 0, 'Eerste kwartaal');
  await write(id, 'report', 'summary', 'Zoals het is');
  expect((await make(2)).body.code).toBe('documents/version-unknown');
  const echo = join(folder, 'echo.mjs');
  writeFileSync(echo, 'process.stdin.pipe(process.stdout)');
  const task = tasksOf(house.house, { words: [echo] })['document-pdf'];
  const said = async (number: number | null) => {
    const { job } = (await make(number)).body;
    if (task !== undefined) await runJob(house.house, task, { jobId: job.id }, logNothing);
    const file = await pmo().send('GET', `/jobs/${job.id}/file`);
    return { name: job.fileName, text: file.body.toString('utf8') };
  };
  const published = await said(1);
  expect(published.name).toMatch(/^P-\d+ Voortgangsrapportage v1 T-Pdf\.pdf$/);
  for (const words of ['Vastgesteld door', 'Eerste kwartaal', 'Zoals het was', 'Niet ingevuld.']) {
    expect(published.text).toContain(words);
  }
  const now = await said(null);
  expect(now.name).toMatch(/^P-\d+ Voortgangsrapportage T-Pdf\.pdf$/);
  for (const words of ['Concept, niet vastgesteld', 'na versie 1, laatst geschreven op', 'Zoals het is']) {
    expect(now.text).toContain(words);
  }
});
