import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places } = house.world;

/** What somebody hears until it is closed. */
async function listen(person: string) {
  const stop = new AbortController();
  const response = await fetch(`${house.url}/api/live`, {
    headers: { cookie: `regie=${house.as(person).token}` },
    signal: stop.signal,
  });
  let heard = '';
  let hasEnded = false;
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) heard += decoder.decode(chunk, { stream: true });
    hasEnded = true;
  })().catch(() => undefined);
  const until = async (isSo: () => boolean, most = 5_000) => {
    for (let waited = 0; waited < most && !isSo(); waited += 25) await pause(25);
    return isSo();
  };
  await until(() => heard.includes('event: open'));
  return {
    heard: () => heard,
    hears: (text: string, most?: number) => until(() => heard.includes(text), most),
    ends: (most: number) => until(() => hasEnded, most),
    close: async () => {
      stop.abort();
      await reading;
    },
  };
}

test('A change is heard by who may read it, within a second, and by nobody else.', async () => {
  const [manager, south, stakeholder] = await Promise.all(
    ['northManager', 'southManager', 'bridgeStakeholder'].map(listen),
  );
  const { record } = await house
    .as('bridgeManager')
    .must('POST', '/risks', { body: { scopeId: places.bridge, title: 'Hoorbaar' } });
  expect(await manager?.hears(record.id)).toBe(true);
  const comment = { body: { body: 'ook dit' } };
  await house.as('bridgeManager').must('POST', `/records/${record.id}/comments`, comment);
  expect(await manager?.hears('"comment"')).toBe(true);
  // What comes after is heard by all, so that silence before it was not slowness.
  await house.as('pmo').must('PATCH', `/projects/${places.roof}`, { version: 1, body: { summary: 'x' } });
  await house.as('pmo').must('PATCH', `/projects/${places.bridge}`, { version: 1, body: { summary: 'x' } });
  expect(await south?.hears(places.roof)).toBe(true);
  expect(await stakeholder?.hears(places.bridge)).toBe(true);
  for (const other of [south, stakeholder]) expect(other?.heard()).not.toContain(record.id);
  expect(south?.heard()).not.toContain(places.bridge);
  await Promise.all([manager, south, stakeholder].map((one) => one?.close()));
});

test('What is taken away, and what changes by the hundred, is heard of by its type.', async () => {
  const [north, south] = await Promise.all(['northManager', 'roofManager'].map(listen));
  const draft = { scopeId: places.north, title: 'Weg', code: 'WEG' };
  const made = await house.as('pmo').must('POST', '/projects', { body: draft });
  await house.as('pmo').must('POST', `/events/${made.eventId}/undo`);
  expect(await north?.hears('"many":["project"]')).toBe(true);
  const create = Array.from({ length: 60 }, (_, index) => ({ scopeId: places.bridge, title: `r${index}` }));
  await house.as('bridgeManager').must('POST', '/risks/changes', { body: { create, update: [] } });
  expect(await north?.hears('"many":["risk"]')).toBe(true);
  expect(south?.heard()).not.toContain(made.record.id);
  await Promise.all([north, south].map((one) => one?.close()));
});

test('The stream of an account that is closed ends within five seconds, and another is refused.', async () => {
  const stream = await listen('bridgeSponsor');
  const id = house.world.people['bridgeSponsor']?.id;
  const { version } = (await house.as('pmo').get('/people')).body.rows.find(
    (row: { id: string }) => row.id === id,
  );
  await house.as('pmo').must('PATCH', `/people/${id}`, { version, body: { isActive: false } });
  expect(await stream.ends(5_000)).toBe(true);
  expect((await house.as('bridgeSponsor').get('/live')).status).toBe(401);
});

test('Who leaves before their stream begins leaves nothing behind that would hold up the end.', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
  const { hostname, port } = new URL(house.url);
  const cookie = `regie=${house.as('northManager').token}`;
  const before = timers();
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      socket.write(`GET /api/live HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\n\r\n`, () =>
        socket.destroy(),
      );
      await once(socket, 'close');
    }),
  );
  // One request after them has its answer when theirs are over.
  await house.as('northManager').get('/projects');
  await pause(500);
  expect(timers()).toBeLessThan(before + 20);
});

test('The stream is for who is signed in.', async () => {
  expect((await house.anonymous.get('/live')).status).toBe(401);
});
