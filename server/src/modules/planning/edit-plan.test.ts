import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places } = house.world;

type Body = Record<string, unknown>;

async function edit(person: string, project: string, edits: readonly Body[], since = 0) {
  return await house.as(person).post(`/projects/${project}/plan/edits`, { language: 'nl', since, edits });
}

async function plan(project: string, person = 'pmo') {
  return (await house.as(person).get(`/projects/${project}/plan`)).body;
}

test('An empty plan is there, begins with its project, and may be written by who plans.', async () => {
  const empty = await plan(places.bridge);
  expect(empty).toMatchObject({ revision: 0, stamp: 0, version: 0, activities: { uid: [] } });
  expect(empty.can['planning.edit'].outcome).toBe('allowed');
  expect((await plan(places.bridge, 'bridgeMember')).can['planning.edit'].outcome).toBe('blocked');
});

test('Rows typed as planners type them are computed at once.', async () => {
  const added = await edit('bridgeManager', places.bridge, [
    { kind: 'settings', version: 0, patch: { start: Date.UTC(2027, 0, 11, 8) / 60_000 } },
    {
      kind: 'add',
      after: null,
      rows: [
        { level: 1, patch: { name: 'Fundering' } },
        { level: 2, patch: { name: 'Graven', duration: { text: '3d' } } },
        { level: 2, patch: { name: 'Storten', duration: { text: '2d' } } },
        { level: 1, patch: { name: 'Gereed', isMilestone: true } },
      ],
    },
    { kind: 'chain', uids: [2, 3] },
    { kind: 'chain', uids: [1, 4] },
  ]);
  expect(added.status).toBe(200);
  expect(added.body.made).toEqual([1, 2, 3, 4]);
  expect(added.body.changes.order).toEqual({ uid: [1, 2, 3, 4], wbs: ['1', '1.1', '1.2', '2'] });
  const now = await plan(places.bridge);
  const day = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 16);
  expect(now.results.start.map(day)).toEqual([
    '2027-01-11T08:00',
    '2027-01-11T08:00',
    '2027-01-14T08:00',
    '2027-01-15T17:00',
  ]);
  expect(day(now.summary.finish)).toBe('2027-01-15T17:00');
  expect(now.activities.wbs).toEqual(['1', '1.1', '1.2', '2']);
  expect(now.activities.durationMinutes).toEqual([2400, 1440, 960, 0]);
  expect(now.results.isCritical).toEqual([true, true, true, true]);
});

test('A change answers what moved, and the changes since a stamp are the difference.', async () => {
  const before = await plan(places.bridge);
  const changed = await edit(
    'bridgeManager',
    places.bridge,
    [{ kind: 'set', uid: 2, version: 1, patch: { duration: { text: '5d' } } }],
    before.stamp,
  );
  expect(changed.status).toBe(200);
  expect(changed.body.moved.map(({ uid }: Body) => uid)).toEqual([2, 3, 4]);
  expect(changed.body.changes).toMatchObject({ isTooOld: false, order: null, stamp: before.stamp + 1 });
  const changes = (await house.as('pmo').get(`/projects/${places.bridge}/plan/changes?since=${before.stamp}`))
    .body;
  expect(changes).toEqual(changed.body.changes);
  expect(changes.activities.version).toContain(2);
  const stale = await edit('pmo', places.bridge, [{ kind: 'set', uid: 2, version: 1, patch: { name: 'x' } }]);
  expect([stale.status, stale.body.code]).toEqual([412, 'request/version-stale']);
});

test('Undoing puts rows and dates back, and undoing that brings them again.', async () => {
  const before = await plan(places.bridge);
  const { eventId } = (
    await edit('bridgeManager', places.bridge, [
      { kind: 'remove', uids: [3] },
      { kind: 'add', after: 2, rows: [{ level: 2, patch: { name: 'Keuring', predecessors: '2' } }] },
    ])
  ).body;
  const changed = await plan(places.bridge);
  expect(changed.activities.name).toEqual(['Fundering', 'Graven', 'Keuring', 'Gereed']);
  const undone = await house.as('bridgeManager').post(`/events/${eventId}/undo`);
  expect(undone.status).toBe(200);
  const back = await plan(places.bridge);
  expect(back.activities.name).toEqual(before.activities.name);
  expect(back.results).toEqual(before.results);
  expect(back.revision).toBeGreaterThan(changed.revision);
  expect((await house.as('bridgeManager').post(`/events/${undone.body.eventId}/undo`)).status).toBe(200);
  const again = await plan(places.bridge);
  expect([again.activities.name, again.results]).toEqual([changed.activities.name, changed.results]);
});

test('Activities that would wait for one another are refused by name.', async () => {
  const answer = await edit('bridgeManager', places.bridge, [{ kind: 'chain', uids: [4, 2] }]);
  expect([answer.status, answer.body.code]).toEqual([422, 'planning/cycle']);
  expect(answer.body.detail.nl).toContain('Graven');
});

test('Who may not plan is refused, and a foreign project is not there.', async () => {
  const add = [{ kind: 'add', after: null, rows: [{ level: 1, patch: { name: 'x' } }] }];
  expect((await edit('bridgeMember', places.bridge, add)).status).toBe(403);
  expect((await edit('southManager', places.bridge, add)).status).toBe(404);
  expect((await house.as('southManager').get(`/projects/${places.bridge}/plan`)).status).toBe(404);
});

test('An edit that changes nothing is answered, and leaves no event.', async () => {
  const before = await plan(places.bridge);
  const [uid, version] = [before.activities.uid[1], before.activities.version[1]];
  const same = {
    name: before.activities.name[1],
    duration: { minutes: before.activities.durationMinutes[1], isElapsed: false },
  };
  const answer = await edit(
    'bridgeManager',
    places.bridge,
    [
      { kind: 'set', uid, version, patch: same },
      { kind: 'move', uids: [uid], after: before.activities.uid[0], level: before.activities.level[1] },
    ],
    before.stamp,
  );
  expect(answer.body).toMatchObject({ eventId: null, movedCount: 0, changes: { order: null } });
  expect(await plan(places.bridge)).toEqual(before);
});
