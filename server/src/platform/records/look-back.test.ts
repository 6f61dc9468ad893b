import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places } = house.world;
const pmo = () => house.as('pmo');
const moment = async (): Promise<string> => {
  await pause(5);
  const instant = new Date().toISOString();
  await pause(5);
  return instant;
};
const listAt = async (
  type: string,
  asOf: string | undefined,
  query: Record<string, string> = {},
  who = 'pmo',
) => {
  const words = new URLSearchParams({ ...query, ...(asOf === undefined ? {} : { asOf }), limit: '500' });
  const { status, body } = await house.as(who).get(`/${type}?${words}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
};
const titles = (body: { rows: { title: string }[] }) => body.rows.map(({ title }) => title).sort();

test('A list as of an earlier instant is the list that was, computed fields and totals included.', async () => {
  const made = await pmo().must('POST', '/risks', {
    body: { scopeId: places.bridge, title: 'Was', probability: 5, impactTime: 5 },
  });
  const then = await moment();
  const kept = await listAt('projects', undefined);
  const keptRisks = await listAt('risks', undefined, { scope: places.bridge, sort: 'title' });
  const patch = { title: 'Werd', status: 'closed' };
  await pmo().must('PATCH', `/risks/${made.record.id}`, { version: 1, body: patch });
  await pmo().must('PATCH', `/projects/${places.bridge}`, { version: 1, body: { title: 'Andere brug' } });
  await pmo().must('POST', `/projects`, { body: { scopeId: places.north, title: 'Nieuw', code: 'NIEUW' } });
  expect(await listAt('projects', then)).toEqual(kept);
  expect(await listAt('risks', then, { scope: places.bridge, sort: 'title' })).toEqual(keptRisks);
  const now = await listAt('projects', await moment());
  expect(titles(now)).toContain('Nieuw');
});

test('What was removed since is in the list of then, and what was archived is out of the list of now only.', async () => {
  const project = await pmo().must('POST', '/projects', {
    body: { scopeId: places.north, title: 'Kort', code: 'KORT' },
  });
  const then = await moment();
  await pmo().must('POST', `/events/${project.eventId}/undo`);
  expect(titles(await listAt('projects', undefined))).not.toContain('Kort');
  expect(titles(await listAt('projects', then))).toContain('Kort');
  expect(titles(await listAt('projects', then, {}, 'northManager'))).toContain('Kort');
  expect(titles(await listAt('projects', then, {}, 'southManager'))).not.toContain('Kort');
});

test('A place is searched as it was, and seen by where it stands today.', async () => {
  const { record } = await pmo().must('POST', '/projects', {
    body: { scopeId: places.south, title: 'Reiziger', code: 'REIS' },
  });
  const then = await moment();
  await pmo().must('POST', `/scopes/${record.id}/move`, { body: { parentId: places.north } });
  expect(titles(await listAt('projects', then, { scope: places.south }))).toContain('Reiziger');
  expect(titles(await listAt('projects', then, { scope: places.north }))).not.toContain('Reiziger');
  expect(titles(await listAt('projects', then, {}, 'southManager'))).not.toContain('Reiziger');
  const seen = (await listAt('projects', then, {}, 'northManager')).rows.find(
    ({ title }: { title: string }) => title === 'Reiziger',
  );
  expect(seen.parentTitle).toBe('Zuid');
});

test('Before the beginning there is nothing, and an instant that is none is refused.', async () => {
  expect((await listAt('risks', '1950-01-01T00:00:00Z')).rows).toEqual([]);
  for (const asOf of ['yesterday', '0000-01-01T00:00:00Z', '2026-13-01T00:00:00Z']) {
    expect((await pmo().get(`/risks?asOf=${asOf}`)).status).toBe(400);
    expect((await pmo().get(`/risks/matrix?asOf=${asOf}`)).status).toBe(400);
  }
});
