import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { afterAll, expect, test } from 'vitest';
import { bindDocument } from '../../platform/documents/bind-document.ts';
import type { DocumentPlan } from '../../platform/documents/document.ts';
import { runJob } from '../../platform/jobs/run-job.ts';
import { logNothing } from '../../platform/log.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { tasksOf } from '../../worker-tasks.ts';

const house = useTestHouse();
const { places, people } = house.world;
const pmo = () => house.as('pmo');
const manager = () => house.as('bridgeManager');
const folder = mkdtempSync(join(tmpdir(), 'regie-brief-'));
afterAll(() => rmSync(folder, { recursive: true }));

const noChanges = { added: [], required: [], reworded: [], dropped: [] };
const safety = {
  code: 'safety',
  title: { nl: 'Veiligheid' },
  guidance: { nl: 'Wie waakt' },
  isRequired: true,
  content: 'text',
  after: 'scope',
};
async function project(title: string) {
  const body = { scopeId: places.north, title, code: title, managerId: people['pmo']?.id };
  return (await pmo().must('POST', '/projects', { body })).record.id as string;
}
const show = async (id: string, who = 'pmo') => await house.as(who).must('GET', `/projects/${id}/brief`);
const write = async (id: string, code: string, text: string, leftOutReason: string | null = null) =>
  await pmo().send('PUT', `/projects/${id}/brief/parts/${code}`, { body: { text, leftOutReason } });
const codes = (brief: { parts: readonly { code: string }[] }) => brief.parts.map(({ code }) => code);
async function publishVariant(scopeId: string, changes: object, after = 0) {
  const body = { scopeId, after, changes: { ...noChanges, ...changes }, reason: 'Omdat' };
  return await pmo().send('POST', '/document-templates/brief/variants', { body });
}

test('A brief follows the variant of its unit, keeps what it was begun with, and is renewed when asked.', async () => {
  const before = await project('T-Eerder');
  expect((await write(before, 'background', 'Het dak lekt')).status).toBe(200);
  const first = await show(before);
  expect(first).toMatchObject({
    number: 1,
    isBegun: true,
    isBehind: false,
    units: [{ scopeId: places.north, number: null }],
  });
  expect((await publishVariant(places.north, { added: [safety], dropped: ['tolerances'] })).status).toBe(200);

  const after = await show(await project('T-Later'));
  expect(codes(after)).toContain('safety');
  expect(after.units).toMatchObject([{ scopeId: places.north, number: 1, isOwn: true }]);
  expect(after.conflicts).toMatchObject([{ kind: 'required-dropped', code: 'tolerances' }]);
  const kept = await show(before);
  expect(codes(kept)).toEqual(codes(first));
  expect(kept.isBehind).toBe(true);
  await pmo().must('POST', `/projects/${before}/brief/renewal`);
  const renewed = await show(before);
  expect(codes(renewed)).toEqual(codes(after));
  expect(renewed.parts.find(({ code }: { code: string }) => code === 'background').text).toBe('Het dak lekt');
});

test('Units that carry a project together each bring what they require, and it is said whose it is.', async () => {
  const privacy = { ...safety, code: 'privacy', title: { nl: 'Privacy' }, after: null };
  await publishVariant(places.south, { added: [privacy], required: ['approach'] });
  const id = await project('T-Samen');
  const named = { body: { scopeIds: [places.south] } };
  await pmo().must('PUT', `/projects/${id}/brief/units`, named);
  const joint = await show(id);
  expect(
    joint.units.map(({ scopeId, isOwn }: { scopeId: string; isOwn: boolean }) => [scopeId, isOwn]),
  ).toEqual([
    [places.north, true],
    [places.south, false],
  ]);
  expect(codes(joint)).toEqual(expect.arrayContaining(['safety', 'privacy']));
  expect(joint.parts.find(({ code }: { code: string }) => code === 'approach').isRequired).toBe(true);
  const unknown = { body: { scopeIds: [places.bridge] } };
  expect((await pmo().send('PUT', `/projects/${id}/brief/units`, unknown)).body.code).toBe(
    'briefs/unit-unknown',
  );
  // Who works north only is not told what the south is called.
  const seen = await show(places.bridge, 'bridgeManager');
  expect(JSON.stringify(seen)).not.toContain(places.south);
});

test('A required part that is left out is a deviation, explained by its reason, and listed of projects one sees.', async () => {
  const id = await project('T-Weglaten');
  await write(id, 'background', 'Iets');
  await write(id, 'roles', '', 'Staat in het programma');
  const { deviations } = await show(id);
  expect(deviations).toContainEqual(
    expect.objectContaining({ code: 'roles', kind: 'left-out', reason: 'Staat in het programma' }),
  );
  expect(deviations.map(({ code }: { code: string }) => code)).not.toContain('background');
  const listed = async (who: string) =>
    (await house.as(who).must('GET', '/brief-deviations')).rows.map((row: { id: string }) => row.id);
  expect(await listed('pmo')).toContain(id);
  expect(await listed('bridgeManager')).not.toContain(id);
  expect((await write(id, 'gone', 'x')).body.code).toBe('briefs/part-unknown');
});

test('An approved brief stays as it was approved, by writing and by undoing.', async () => {
  const id = await project('T-Goedgekeurd');
  const { version } = (await pmo().must('GET', `/projects/${id}`)).record;
  const body = { sponsorId: people['bridgeSponsor']?.id };
  await pmo().must('PATCH', `/projects/${id}`, { version, body });
  const { eventId } = (await write(id, 'background', 'Iets')).body;
  const approval = { approvedOn: '2026-01-05', isOnPaper: true, note: '' };
  await pmo().must('POST', `/projects/${id}/brief-approval`, { body: approval });
  expect((await write(id, 'background', 'Anders')).body.code).toBe('briefs/approved-stays');
  expect((await pmo().post(`/events/${eventId}/undo`)).status).not.toBe(200);
  await pmo().must('DELETE', `/projects/${id}/brief-approval`);
  expect((await pmo().post(`/events/${eventId}/undo`)).status).toBe(200);
  expect(await show(id)).toMatchObject({ isBegun: false });
});

test('Under a controlling office a required part is left out with a reason only.', async () => {
  const office = {
    scopeId: places.bridge,
    title: 'T-PMO',
    model: 'controlling',
    siting: 'internal',
    engagementEndsOn: null,
    startsOn: null,
    endsOn: null,
    managerId: null,
    memberIds: [],
    articles: [],
  };
  const made = await pmo().post('/offices', office);
  const left = async (leftOutReason: string) =>
    await manager().send('PUT', `/projects/${places.bridge}/brief/parts/roles`, {
      body: { text: '', leftOutReason },
    });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  const refused = await left('');
  expect(refused.status).toBe(403);
  expect(JSON.stringify(refused.body)).toContain('template-deviation');
  expect((await left('Staat in het programma')).status).toBe(200);
});

test('Standard and variants are published in versions by who keeps them, and read by who works below.', async () => {
  const { rows } = await manager().must('GET', '/document-templates');
  const report = rows.find(({ kind }: { kind: string }) => kind === 'report');
  const parts = report.standard[0].parts.slice(1);
  const body = { after: 1, parts, reason: 'Korter' };
  expect((await manager().post('/document-templates/report/versions', body)).status).toBe(403);
  expect((await pmo().must('POST', '/document-templates/report/versions', { body })).number).toBe(2);
  expect((await pmo().post('/document-templates/report/versions', body)).body.code).toBe(
    'document-templates/version-newer',
  );
  const after = (await manager().must('GET', '/document-templates')).rows;
  const versions = after.find(({ kind }: { kind: string }) => kind === 'report').standard;
  expect(
    versions.map(({ number, parts: some }: { number: number; parts: readonly object[] }) => [
      number,
      some.length,
    ]),
  ).toEqual([
    [2, parts.length],
    [1, parts.length + 1],
  ]);
  const variants = after.flatMap((one: { variants: readonly { scopeId: string }[] }) => one.variants);
  expect(variants.map(({ scopeId }: { scopeId: string }) => scopeId)).not.toContain(places.south);
});

test('A unit whose variant changes nothing any more makes the next as if it were the first.', async () => {
  const dropped = { dropped: ['background'] };
  expect((await publishVariant(places.harbour, dropped)).status).toBe(200);
  expect((await publishVariant(places.harbour, {}, 1)).status).toBe(200);
  const { rows } = await pmo().must('GET', '/document-templates');
  const brief = rows.find(({ kind }: { kind: string }) => kind === 'brief');
  expect(brief.variants.map(({ scopeId }: { scopeId: string }) => scopeId)).not.toContain(places.harbour);
  expect((await publishVariant(places.harbour, dropped)).body.number).toBe(3);
  expect((await publishVariant(places.harbour, {}, 0)).body.code).toBe('document-templates/version-newer');
});

test('A brief is made into a document that says its version, who approved it, and its parts in their order.', async () => {
  const id = await project('T-Document');
  const make = async (language: string) => await pmo().post(`/projects/${id}/brief/pdf`, { language });
  expect((await make('nl')).body.code).toBe('briefs/nothing-written');
  const { version } = (await pmo().must('GET', `/projects/${id}`)).record;
  const sponsorId = people['bridgeSponsor']?.id;
  await pmo().must('PATCH', `/projects/${id}`, { version, body: { sponsorId } });
  await write(id, 'background', 'Het dak lekt');
  await write(id, 'roles', '', 'Staat in het programma');
  const approval = { approvedOn: '2026-01-05', isOnPaper: true, note: 'Met dank' };
  await pmo().must('POST', `/projects/${id}/brief-approval`, { body: approval });

  const echo = join(folder, 'echo.mjs');
  writeFileSync(echo, 'process.stdin.pipe(process.stdout)');
  const made = await make('nl');
  expect(made.body.job.fileName).toMatch(/^P-\d+ Projectopdracht T-Document\.pdf$/);
  const task = tasksOf(house.house, { words: [echo] })['brief-pdf'];
  if (task !== undefined) await runJob(house.house, task, { jobId: made.body.job.id }, logNothing);
  const file = await pmo().send('GET', `/jobs/${made.body.job.id}/file`);
  const plan: DocumentPlan = JSON.parse(file.body.toString('utf8'));
  const said = JSON.stringify(plan);
  for (const words of [
    'Goedgekeurd door',
    '5 januari 2026',
    'Met dank',
    'Het dak lekt',
    'Weggelaten: Staat',
  ]) {
    expect(said).toContain(words);
  }
  expect(said).toMatch(/"Versie","2, laatst geschreven op/);
  const titles = (await show(id)).parts.map(({ title }: { title: { nl: string } }) => title.nl);
  expect(bookmarksOf(await PDFDocument.load(await bindDocument(plan)))).toEqual([
    'Projectopdracht',
    ...titles,
  ]);
  expect((await house.as('southManager').post(`/projects/${id}/brief/pdf`, { language: 'nl' })).status).toBe(
    404,
  );
});

/** Bookmarks from top to bottom, with those below after the one above. */
function bookmarksOf(document: PDFDocument): readonly string[] {
  const titlesBelow = (node: PDFDict): readonly string[] => {
    const titles: string[] = [];
    let child = node.lookupMaybe(PDFName.of('First'), PDFDict);
    while (child !== undefined) {
      titles.push(child.lookup(PDFName.of('Title'), PDFHexString).decodeText(), ...titlesBelow(child));
      child = child.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    return titles;
  };
  return titlesBelow(document.catalog.lookup(PDFName.of('Outlines'), PDFDict));
}
