import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { SetClock } from '../../platform/clock.ts';
import { tellWhatIsDue } from '../../platform/notifications/tell-what-is-due.ts';
import { Kinds } from '../../platform/records/kinds.ts';
import { dueSources, modulesOf } from '../../regie.ts';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places } = house.world;
const pmo = () => house.as('pmo');

beforeAll(async () => {
  const start = Date.UTC(2027, 0, 11, 8) / 60_000;
  const row = (name: string, resources: string) => ({
    level: 1,
    patch: { name, duration: { text: '2d' }, resources },
  });
  const edits = [
    { kind: 'settings', version: 0, patch: { start } },
    {
      kind: 'add',
      after: null,
      rows: [row('Fundering', 'Test bridgeMember'), row('Dek', 'Test bridgeMember')],
    },
  ];
  const body = { language: 'nl', since: 0, edits };
  await pmo().must('POST', `/projects/${places.bridge}/plan/edits`, { body });
  await sql`update project set state = 'active' where id = ${places.bridge}`.execute(house.database);
});

test('A blocker names an activity of the plan of its project, and keeps its number when that is taken out.', async () => {
  const wish = { scopeId: places.bridge, title: 'Geen vergunning', activityUid: 2 };
  const { record } = await house.as('bridgeMember').must('POST', '/blockers', { body: wish });
  expect(record).toMatchObject({ activityUid: 2, activityName: 'Dek' });
  const elsewhere = { ...wish, scopeId: places.roof };
  const foreign = await pmo().post('/blockers', elsewhere);
  expect([foreign.status, foreign.body.code, foreign.body.place]).toEqual([
    422,
    'blockers/activity-unknown',
    'body.activityUid',
  ]);
  const filter = encodeURIComponent('activityUid = 2 and state in (raised, escalated)');
  const { rows } = await pmo().must('GET', `/blockers?scope=${places.bridge}&filter=${filter}`);
  expect(rows.map(({ id }: { id: string }) => id)).toEqual([record.id]);
  const gone = { language: 'nl', since: 0, edits: [{ kind: 'remove', uids: [2] }] };
  const removed = await pmo().must('POST', `/projects/${places.bridge}/plan/edits`, { body: gone });
  const after = (await pmo().must('GET', `/blockers/${record.id}`)).record;
  expect(after).toMatchObject({ activityUid: 2, activityName: null });
  const kept = await house
    .as('bridgeMember')
    .patch(`/blockers/${record.id}`, after.version, { title: 'Nog niet' });
  expect(kept.status).toBe(200);
  await pmo().must('POST', `/events/${removed.eventId}/undo`);
});

test('Who is assigned to an activity is told once when its last day comes near, and again when it has passed.', async () => {
  const kinds = new Kinds(modulesOf(house.house).flatMap((module) => module.kinds));
  const tell = async (at: string) => {
    const later = { ...house.house, clock: new SetClock(at) };
    await tellWhatIsDue(later, kinds, dueSources)();
    await tellWhatIsDue(later, kinds, dueSources)();
  };
  const told = async (person: string) =>
    (await house.as(person).must('GET', '/notifications')).rows.filter(
      ({ text }: { text: string }) => text === 'Fundering',
    );
  await tell('2027-01-12T10:30:00Z');
  expect(await told('bridgeMember')).toMatchObject([
    { kind: 'due-soon', dueOn: '2027-01-12', record: { id: places.bridge } },
  ]);
  expect(await told('northManager')).toEqual([]);
  await tell('2027-01-13T10:30:00Z');
  expect((await told('bridgeMember')).map(({ kind }: { kind: string }) => kind).sort()).toEqual([
    'due-soon',
    'overdue',
  ]);
  await sql`update activity set percent_complete = 100 where name = 'Fundering'`.execute(house.database);
  await tell('2027-01-14T10:30:00Z');
  expect((await told('bridgeMember')).length).toBe(2);
});
