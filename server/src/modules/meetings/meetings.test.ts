import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runJob } from '../../platform/jobs/run-job.ts';
import { logNothing } from '../../platform/log.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { tasksOf } from '../../worker-tasks.ts';

const house = useTestHouse();
const { places, people } = house.world;
const idOf = (name: string) => people[name]?.id ?? '';
const pmo = () => house.as('pmo');
const folder = mkdtempSync(join(tmpdir(), 'regie-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

const series = {
  kind: 'portfolio-board',
  title: 'Portfolioboard Noord',
  purpose: '',
  chairId: idOf('northManager'),
  secretaryId: idOf('pmo'),
  // Who has no role at the place, and who reads one project of it.
  memberIds: [idOf('roleless'), idOf('bridgeSponsor')],
  startsAt: '09:00',
  durationMinutes: 90,
  location: 'Kamer 1',
  paperDays: 7,
};
const item = {
  kind: 'discussion',
  title: 'Mededelingen',
  annotation: '',
  presenterId: null,
  minutes: 10,
  scopeId: null,
};

let seriesId = '';
async function plan(day: string): Promise<string> {
  const made = await pmo().must('POST', `/meeting-series/${seriesId}/meetings`, { body: { days: [day] } });
  return made.meetingIds[0];
}
const show = async (id: string, who = 'pmo') => await house.as(who).must('GET', `/meetings/${id}`);
const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);
const takeIn = async (id: string, isLeftOut = false) => {
  const origins = (await show(id)).candidates.map(({ origin }: { origin: object }) => origin);
  return await pmo().must('POST', `/meetings/${id}/candidates`, { body: { origins, isLeftOut } });
};
const askDecision = async (scopeId: string, title: string) =>
  (await pmo().must('POST', '/decisions', { body: { scopeId, title } })).record;

beforeAll(async () => {
  const body = { scopeId: places.north, ...series };
  seriesId = (await pmo().must('POST', '/meeting-series', { body })).seriesId;
});

test('Dates are seen before they are planned, moved and cancelled with a reason; a day is taken once.', async () => {
  const rule = {
    unit: 'weeks',
    every: 1,
    weekday: 1,
    order: 'first',
    from: '2049-04-12',
    until: '2049-04-26',
  };
  const path = `/meeting-series/${seriesId}`;
  const { rows } = await pmo().must('POST', `${path}/dates`, { body: rule });
  // Easter Monday of 2049 is 19 April.
  expect(rows.map(({ day }: { day: string }) => day)).toEqual(['2049-04-12', '2049-04-20', '2049-04-26']);
  expect(rows[1]).toMatchObject({ movedFrom: '2049-04-19', holiday: { nl: 'Tweede paasdag' } });
  const far = await pmo().post(`${path}/dates`, { ...rule, until: '2054-01-01' });
  expect(far.body.code).toBe('meetings/period-too-long');
  const id = await plan('2049-04-06');
  expect((await pmo().post(`${path}/meetings`, { days: ['2049-04-06'] })).body.code).toBe(
    'meetings/day-taken',
  );
  const moved = { heldOn: '2049-04-07', startsAt: '10:00', location: 'Kamer 2', reason: 'Ziekte' };
  await pmo().must('POST', `/meetings/${id}/move`, { version: 1, body: moved });
  expect((await show(id)).meeting).toMatchObject({
    heldOn: '2049-04-07',
    movedFrom: '2049-04-06',
    papersDueOn: '2049-03-31',
    reason: 'Ziekte',
  });
  await pmo().must('POST', `/meetings/${id}/cancel`, { version: 2, body: { reason: 'Vakantie' } });
  expect((await pmo().post(`/meetings/${id}/items`, item)).body.code).toBe('meetings/not-planned');
});

test('The agenda collects what waits at the place and below, once; what is open comes back with its note and papers.', async () => {
  await askDecision(places.bridge, 'Brug verbreden');
  await askDecision(places.south, 'Elders');
  const id = await plan('2099-05-04');
  expect(titles((await show(id)).candidates)).toEqual(['Brug verbreden']);
  await takeIn(id);
  const { items, candidates } = await show(id);
  expect(candidates).toEqual([]);
  expect(items[0]).toMatchObject({
    title: 'Brug verbreden',
    kind: 'decision',
    originKey: expect.stringMatching(/^D-/),
  });
  const itemPath = `/meetings/${id}/items/${items[0].id}`;
  const note = { asked: 'Stem in', arguments: 'Nodig', objections: '', money: '€ 2 miljoen', followUp: '' };
  await pmo().must('PUT', `${itemPath}/cover-note`, { version: 1, body: note });
  await pmo().must('POST', `${itemPath}/papers?name=Notitie.pdf`, { bytes: Buffer.from('%PDF') });
  const { version } = (await show(id)).meeting;
  await pmo().must('POST', `/meetings/${id}/closing`, { version });

  const next = await plan('2099-06-01');
  const waiting = (await show(next)).candidates;
  // The decision is still asked for, and waits as the item that was left open.
  expect(waiting.map(({ origin }: { origin: { kind: string } }) => origin.kind)).toEqual(['item']);
  await takeIn(next);
  const [back] = (await show(next)).items;
  expect(back).toMatchObject({
    returnedFrom: '2099-05-04',
    coverNote: note,
    papers: [expect.objectContaining({ name: 'Notitie.pdf' })],
    origin: { kind: 'decision' },
  });
  const made = { title: 'x', ruling: 'Akkoord', rationale: '', ownerId: idOf('northManager') };
  const done = await pmo().must('POST', `/meetings/${next}/items/${back.id}/decisions`, { body: made });
  expect((await pmo().must('GET', `/decisions/${done.key}`)).record).toMatchObject({
    title: 'Brug verbreden',
    state: 'taken',
    ruling: 'Akkoord',
  });
  const action = { title: 'Bestek maken', ownerId: idOf('bridgeManager'), dueOn: '2099-07-01' };
  await pmo().must('POST', `/meetings/${next}/items/${back.id}/actions`, { body: action });
  const minutes = { notes: 'Besproken', outcome: 'settled' };
  await pmo().must('PUT', `/meetings/${next}/items/${back.id}/minutes`, { version: 1, body: minutes });
  expect(titles((await show(next)).items[0].recorded)).toEqual(['Brug verbreden', 'Bestek maken']);
});

test('A member gets the meeting and what is on the table for all, and no trace of what they may not see.', async () => {
  const id = await plan('2099-09-07');
  await askDecision(places.bridge, 'Geheim van de brug');
  await askDecision(places.lock, 'Geheim van de sluis');
  await takeIn(id);
  await pmo().must('POST', `/meetings/${id}/items`, { body: item });
  const roleless = await show(id, 'roleless');
  expect(titles(roleless.items)).toEqual(['Mededelingen']);
  expect(roleless).toMatchObject({ mayWrite: false, candidates: [], meeting: { items: 1 } });
  expect(titles((await show(id, 'bridgeSponsor')).items)).toEqual(['Geheim van de brug', 'Mededelingen']);
  const hidden = (await show(id)).items.find(
    ({ title }: { title: string }) => title === 'Geheim van de sluis',
  );
  const path = `/meetings/${id}/items/${hidden.id}/papers`;
  const { paperId } = await pmo().must('POST', `${path}?name=sluis.pdf`, { bytes: Buffer.from('%PDF') });
  expect((await house.as('bridgeSponsor').send('GET', `${path}/${paperId}`)).status).toBe(404);
  expect((await pmo().send('GET', `${path}/${paperId}`)).status).toBe(200);
  expect((await house.as('southManager').send('GET', `/meetings/${id}`)).status).toBe(404);
  expect((await house.as('southManager').must('GET', '/meetings')).rows).toEqual([]);
  expect((await house.as('bridgeSponsor').post(`/meetings/${id}/items`, item)).status).toBe(403);

  const echo = join(folder, 'echo.mjs');
  writeFileSync(echo, 'process.stdin.pipe(process.stdout)');
  const bundleOf = async (who: string) => {
    const { job } = await house.as(who).must('POST', `/meetings/${id}/bundle`, { body: { language: 'nl' } });
    const task = tasksOf(house.house, { words: [echo] })['meeting-bundle'];
    if (task !== undefined) await runJob(house.house, task, { jobId: job.id }, logNothing);
    return (await house.as(who).send('GET', `/jobs/${job.id}/file`)).body.toString('utf8');
  };
  expect(await bundleOf('pmo')).toContain('sluis.pdf');
  const own = await bundleOf('roleless');
  expect(own).toContain('Mededelingen');
  expect(own).not.toMatch(/sluis|brug/);
});

test('The order, leaving out and who may hand in; a paper after the deadline is marked as late.', async () => {
  const today = new Date();
  today.setUTCDate(today.getUTCDate() + 3);
  const id = await plan(today.toISOString().slice(0, 10));
  await askDecision(places.lock, 'Sluis sluiten');
  await takeIn(id, true);
  expect((await show(id)).items.every(({ isLeftOut }: { isLeftOut: boolean }) => isLeftOut)).toBe(true);
  const bridge = { ...item, scopeId: places.bridge, title: 'Over de brug' };
  const { itemId } = await pmo().must('POST', `/meetings/${id}/items`, { body: bridge });
  await pmo().must('POST', `/meetings/${id}/items`, { body: item });
  const away = { ...item, scopeId: places.roof };
  expect((await pmo().post(`/meetings/${id}/items`, away)).body.code).toBe('meetings/place-elsewhere');
  const onTable = async () =>
    (await show(id)).items.filter(({ isLeftOut }: { isLeftOut: boolean }) => !isLeftOut);
  const ids = (await onTable()).map((one: { id: string }) => one.id);
  await pmo().must('PUT', `/meetings/${id}/order`, { body: { itemIds: ids.reverse() } });
  const timed = (await onTable()).map(({ title, startsAt }: { title: string; startsAt: string }) => [
    title,
    startsAt,
  ]);
  expect(timed).toEqual([
    ['Mededelingen', '09:00'],
    ['Over de brug', '09:10'],
  ]);
  await house
    .as('bridgeSponsor')
    .must('POST', `/meetings/${id}/items/${itemId}/papers?name=laat.pdf`, { bytes: Buffer.from('%PDF') });
  expect((await onTable())[1].papers).toEqual([expect.objectContaining({ name: 'laat.pdf', isLate: true })]);
});

test('A meeting stands in the year of who sees its series, on the day to which it moved, and not once it is cancelled.', async () => {
  const id = await plan('2099-11-03');
  const inYear = async (who: string) =>
    (await house.as(who).must('GET', '/year?from=2099-11-01&to=2099-11-30')).rows.flatMap(
      ({ kind, title, startsOn, page }: { kind: string; title: object; startsOn: string; page: string }) =>
        kind === 'meeting' ? [{ title, startsOn, page }] : [],
    );
  const said = `${series.title}, ${series.startsAt}`;
  const expected = { title: { nl: said, en: said }, page: `/meetings/${id}` };
  // A member without a role at the place gets it as well.
  for (const who of ['pmo', 'roleless']) {
    expect(await inYear(who)).toEqual([{ ...expected, startsOn: '2099-11-03' }]);
  }
  expect(await inYear('southManager')).toEqual([]);
  const { version } = (await show(id)).meeting;
  const moved = { heldOn: '2099-11-10', startsAt: '10:00', location: '', reason: 'Herfst' };
  await pmo().must('POST', `/meetings/${id}/move`, { version, body: moved });
  expect((await inYear('pmo'))[0].startsOn).toBe('2099-11-10');
  const now = (await show(id)).meeting.version;
  await pmo().must('POST', `/meetings/${id}/cancel`, { version: now, body: { reason: 'Vervalt' } });
  expect(await inYear('pmo')).toEqual([]);
});
