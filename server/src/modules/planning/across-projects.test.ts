import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places } = house.world;
const start = Date.UTC(2027, 0, 11, 8) / 60_000;

type Body = Record<string, unknown>;

async function edit(person: string, project: string, edits: readonly Body[]) {
  return await house.as(person).post(`/projects/${project}/plan/edits`, { language: 'nl', since: 0, edits });
}

async function plan(project: string, person = 'pmo') {
  return (await house.as(person).get(`/projects/${project}/plan`)).body;
}

/** Three rows of two days, one after the other. */
async function fill(project: string, name: string) {
  const rows = [1, 2, 3].map((number) => ({
    level: 1,
    patch: { name: `${name} ${number}`, duration: { text: '2d' } },
  }));
  const answer = await edit('pmo', project, [
    { kind: 'settings', version: 0, patch: { start } },
    { kind: 'add', after: null, rows },
    { kind: 'chain', uids: [1, 2, 3] },
  ]);
  expect(answer.status).toBe(200);
}

const link = (from: [string, number], to: [string, number]) => ({
  kind: 'link',
  predecessor: { projectId: from[0], uid: from[1] },
  successor: { projectId: to[0], uid: to[1] },
  type: 'FS',
  lagKind: 'working',
  lag: 0,
});

test('A change moves the plans that wait for it, one behind the other, and says so to who may see them.', async () => {
  await fill(places.lock, 'Sluis');
  await fill(places.bridge, 'Brug');
  await fill(places.roof, 'Dak');
  expect((await edit('pmo', places.bridge, [link([places.lock, 3], [places.bridge, 1])])).status).toBe(200);
  expect((await edit('pmo', places.roof, [link([places.bridge, 3], [places.roof, 2])])).status).toBe(200);
  const before = await plan(places.roof);
  const later = await edit('northManager', places.lock, [
    { kind: 'set', uid: 1, version: 1, patch: { duration: { text: '7d' } } },
  ]);
  expect(later.status).toBe(200);
  expect(later.body.affected).toMatchObject([{ projectId: places.bridge, movedCount: 3 }]);
  const after = await plan(places.roof);
  expect(after.summary.finish - before.summary.finish).toBe(7 * 1440);
  expect([after.revision, after.stamp > before.stamp]).toEqual([before.revision, true]);
});

test('The other end of a relation is hidden from who may not see that project, but for its dates.', async () => {
  const [incoming] = (await plan(places.roof, 'roofManager')).crossRelations;
  expect(incoming).toMatchObject({ direction: 'incoming', other: null, finish: expect.any(Number) });
  const [seen] = (await plan(places.roof)).crossRelations;
  expect(seen.other).toMatchObject({ projectId: places.bridge, name: 'Brug 3' });
  const foreign = await edit('roofManager', places.roof, [link([places.bridge, 1], [places.roof, 1])]);
  expect(foreign.status).toBe(404);
  const receiver = await edit('roofManager', places.roof, [link([places.roof, 1], [places.bridge, 1])]);
  expect(receiver.status).toBe(404);
  const list = (await house.as('roofManager').get('/planning/relations')).body.rows;
  expect(list).toEqual([]);
  const all = (await house.as('pmo').get('/planning/relations')).body.rows;
  expect(all.map(({ roomDays }: { roomDays: number }) => roomDays)).toEqual([0, 0]);
});

test('The history names what a relation links, and of a plan that the reader may not see nothing.', async () => {
  const told = async (person: string) => {
    const { rows } = (await house.as(person).get(`/events?record=${places.roof}`)).body;
    return rows[0].changes.map(({ table, rowName }: Body) => [table, rowName]);
  };
  expect(await told('pmo')).toEqual([['relation', 'Brug 3 → Dak 2']]);
  expect(await told('roofManager')).toEqual([['relation', '… → Dak 2']]);
});

test('Activities of several plans never wait for one another, however the circle is closed.', async () => {
  const across = await edit('pmo', places.lock, [link([places.roof, 2], [places.lock, 2])]);
  expect([across.status, across.body.code]).toEqual([422, 'planning/cycle']);
  // Not a circle yet: the first row of the roof waits for nothing.
  expect((await edit('pmo', places.lock, [link([places.roof, 1], [places.lock, 1])])).status).toBe(200);
  const within = await edit('pmo', places.roof, [{ kind: 'chain', uids: [2, 1] }]);
  expect([within.status, within.body.code]).toEqual([422, 'planning/cycle']);
});

test('A delay is told in days along the chain without anything being stored.', async () => {
  const [relation] = (await house.as('pmo').get('/planning/relations')).body.rows.filter(
    ({ giver }: { giver: { projectId: string } }) => giver.projectId === places.lock,
  );
  const before = await plan(places.roof);
  const { body } = await house.as('pmo').get(`/planning/relations/${relation.id}/delay?days=5`);
  expect(body.steps.map(({ projectId, laterDays }: Body) => [projectId, laterDays])).toEqual([
    [places.lock, 5],
    [places.bridge, 5],
    [places.roof, 5],
  ]);
  expect(body.steps[1].costOfDelayCents).toBe(5 * 4_000_00);
  expect(await plan(places.roof)).toEqual(before);
  const hidden = await house.as('northManager').get(`/planning/relations/${relation.id}/delay?days=5`);
  expect([hidden.body.steps.length, hidden.body.hiddenCount]).toEqual([2, 1]);
});

test('A baseline keeps the dates of then; what moved since is told with its causes, and shows on the project.', async () => {
  const set = await house
    .as('bridgeManager')
    .post(`/projects/${places.bridge}/baselines`, { name: 'Besluit' });
  expect(set.status).toBe(200);
  const { baseline } = set.body;
  const row = (await plan(places.bridge)).activities.version[1];
  await edit('bridgeManager', places.bridge, [
    { kind: 'set', uid: 2, version: row, patch: { duration: { text: '6d' } } },
  ]);
  const now = await plan(places.bridge);
  expect(now.summary).toMatchObject({ baselineId: baseline.id, slipDays: 4 });
  const explained = (await house.as('pmo').get(`/projects/${places.bridge}/plan/explanation`)).body;
  expect(explained.slip).toEqual([{ cause: 'duration', days: 4, uid: 2, name: 'Brug 2' }]);
  expect(explained.chain[0]).toMatchObject({ name: 'Brug 3', by: 'predecessor', laterDays: 4 });
  const compared = (
    await house.as('pmo').get(`/projects/${places.bridge}/plan/comparison?from=${baseline.id}`)
  ).body;
  expect(compared.rows.map(({ movedDays }: Body) => movedDays)).toEqual([0, 4, 4]);
  const project = (await house.as('pmo').get(`/projects/${places.bridge}`)).body.record;
  expect(project).toMatchObject({ slipDays: 4, timeHealth: 'red', timeHealthReason: 'beyond-tolerance' });
  const { version } = project;
  await house.as('pmo').must('PATCH', `/projects/${places.bridge}`, { version, body: { toleranceDays: 10 } });
  const filtered = (await house.as('pmo').get('/projects?filter=timeHealth+%3D+green&sort=-slipDays')).body;
  expect(filtered.rows.map(({ id }: { id: string }) => id)).toEqual([places.bridge]);
  const line = (await house.as('pmo').get('/planning/timeline')).body;
  expect(line.projects.find(({ projectId }: Body) => projectId === places.bridge)).toMatchObject({
    timeHealth: 'green',
    baselineFinish: expect.any(Number),
  });
  expect(line.relations.length).toBeGreaterThan(1);
  expect((await house.as('pmo').post(`/events/${set.body.eventId}/undo`)).status).toBe(200);
  expect((await plan(places.bridge)).baselines).toEqual([]);
});

test('A calendar that changes moves the plans that work by it, as its preview said.', async () => {
  const [standard] = (await house.as('pmo').get('/calendars')).body.rows;
  const { id, version, useCount: _use, projectId: _project, ...content } = standard;
  const week = content.week.map((hours: number[], day: number) => (day === 5 ? [] : hours));
  const effect = await house.as('pmo').post(`/calendars/${id}/effect`, { ...content, week });
  expect(effect.status).toBe(200);
  const before = await plan(places.lock);
  const saved = await house
    .as('pmo')
    .send('PUT', `/calendars/${id}`, { version, body: { ...content, week } });
  expect(saved.status).toBe(200);
  const after = await plan(places.lock);
  expect(after.summary.finish).toBeGreaterThan(before.summary.finish);
  const told = effect.body.projects.find((one: Body) => one['projectId'] === places.lock);
  expect([told.finishBefore, told.finishAfter]).toEqual([before.summary.finish, after.summary.finish]);
  expect(after.shading.week[5]).toEqual([]);
  expect((await house.as('pmo').post(`/events/${saved.body.eventId}/undo`)).status).toBe(200);
  expect((await plan(places.lock)).results).toEqual(before.results);
  expect(
    (await house.as('bridgeManager').send('PUT', `/calendars/${id}`, { version: 3, body: content })).status,
  ).toBe(403);
  const year = (await house.as('pmo').get(`/calendars/${id}/year?year=2027`)).body.days;
  expect(year.find(({ day }: Body) => day === '2027-04-27')).toEqual({
    day: '2027-04-27',
    minutes: 0,
    name: 'Koningsdag',
  });
});

test('Undoing what was done to a relation, in the plan that gives, moves the plan that waits as well.', async () => {
  const [giver, receiver] = [places.lock, places.bridge];
  const { rows } = (await house.as('pmo').get('/planning/relations')).body;
  const relation = rows.find(
    (one: { giver: Body; receiver: Body }) =>
      one.giver['projectId'] === giver && one.receiver['projectId'] === receiver,
  );
  const before = await plan(receiver);
  const removed = await edit('pmo', giver, [{ kind: 'unlink', id: relation.id }]);
  expect(removed.status).toBe(200);
  const loose = await plan(receiver);
  expect(loose.results.start[0]).toBeLessThan(before.results.start[0]);
  expect((await house.as('pmo').post(`/events/${removed.body.eventId}/undo`)).status).toBe(200);
  expect((await plan(receiver)).results).toEqual(before.results);
});
