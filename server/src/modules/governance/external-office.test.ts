import { expect, test } from 'vitest';
import { dayIn, SetClock } from '../../platform/clock.ts';
import { useTestHouse } from '../../testing/test-house.ts';

const start = new Date();
const dayAfter = (days: number) => dayIn('Europe/Amsterdam', new Date(start.getTime() + days * 86_400_000));
const clock = new SetClock(start.toISOString());
const house = useTestHouse({ clock });
const { places, people } = house.world;
const pmo = () => house.as('pmo');
const outside = () => house.as('bridgeManager');
const idOf = (name: string) => people[name]?.id ?? '';

const office = {
  scopeId: places.north,
  title: 'Bureau van buiten',
  model: 'supporting',
  siting: 'external',
  engagementEndsOn: dayAfter(0),
  startsOn: null,
  endsOn: null,
  managerId: idOf('pmo'),
  articles: [],
};

const stepMs = 3_600_000;
/** Lets the day end while the sessions are used: one that is not heard of for hours ends by itself. */
async function passDay(): Promise<void> {
  while (dayIn('Europe/Amsterdam', clock.now()) === dayAfter(0)) {
    for (const one of [pmo(), outside(), house.as('administrator')]) await one.get('/me');
    clock.set(new Date(clock.now().getTime() + stepMs));
  }
}

test('What an external office was let read ends with its engagement, and comes back when that goes on.', async () => {
  const path = `/projects/${places.bridge}`;
  const { office: made } = await pmo().must('POST', '/offices', {
    body: { ...office, memberIds: [idOf('bridgeManager'), idOf('administrator')] },
  });
  expect((await outside().get(path)).status).toBe(200);
  await passDay();
  expect((await outside().get(path)).status).toBe(401);
  expect((await house.as('administrator').get('/me')).status).toBe(200);
  const { version } = (await pmo().must('GET', '/offices')).rows.find(
    ({ id }: { id: string }) => id === made.id,
  );
  await pmo().must('PATCH', `/offices/${made.id}`, { version, body: { engagementEndsOn: dayAfter(9) } });
  expect((await outside().get(path)).status).toBe(200);
});
