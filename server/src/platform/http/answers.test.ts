import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();

/** One answer of each kind: of operations, refusals, descriptions, pages, health. */
const addresses = [
  '/api/me',
  '/api/projects',
  '/api/nowhere',
  '/api/openapi.json',
  '/api',
  '/',
  '/projects/P-1',
  '/healthz',
  '/readyz',
  '/nothing.js',
];

test.each(addresses)('%s tells a browser what it may do with it, and nobody what made it', async (path) => {
  const answer = await fetch(`${house.url}${path}`, {
    headers: { cookie: `regie=${house.as('pmo').token}` },
  });
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('referrer-policy')).toBe('same-origin');
  expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(answer.headers.get('permissions-policy')).toContain('camera=()');
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  expect(answer.headers.get('server') ?? answer.headers.get('x-powered-by')).toBeNull();
  expect(await answer.text()).not.toMatch(/node_modules|\.ts:\d+|at \w+ \(/);
});

test('An answer of usual size and a large one come compressed to who asks for it, and say the same.', async () => {
  const cookie = `regie=${house.as('pmo').token}`;
  const read = async (path: string, encoding: string) => {
    const answer = await fetch(`${house.url}${path}`, { headers: { cookie, 'accept-encoding': encoding } });
    return { told: answer.headers.get('content-encoding'), text: await answer.text(), answer };
  };
  for (const path of ['/api/projects', '/api/openapi.json']) {
    const plain = await read(path, 'identity');
    const packed = await read(path, 'gzip, deflate');
    expect([plain.told, packed.told]).toEqual([null, 'gzip']);
    expect(packed.text).toBe(plain.text);
    expect(packed.answer.headers.get('vary')).toContain('accept-encoding');
    expect((await read(path, 'gzip;q=0')).told).toBeNull();
  }
});

test('A page of another site changes nothing, whatever it knows.', async () => {
  const body = JSON.stringify({ theme: 'dark' });
  const cookie = `regie=${house.as('pmo').token}`;
  const send = async (headers: Record<string, string>) =>
    (await fetch(`${house.url}/api/me`, { method: 'PATCH', body, headers: { cookie, ...headers } })).status;
  const json = { 'content-type': 'application/json' };
  expect(await send(json)).toBe(403);
  expect(await send({ ...json, 'regie-request': '1', 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await send({ ...json, 'regie-request': '1', 'sec-fetch-site': 'same-site' })).toBe(403);
  expect(await send({ 'content-type': 'text/plain', 'regie-request': '1' })).toBeGreaterThanOrEqual(400);
  const asked = await fetch(`${house.url}/api/me`, {
    method: 'OPTIONS',
    headers: { origin: 'https://example.org', 'access-control-request-method': 'PATCH' },
  });
  expect(asked.headers.get('access-control-allow-origin')).toBeNull();
});

test('The figures of the process are for this machine, and not for who comes by a proxy on it.', async () => {
  await house.as('pmo').must('GET', `/projects/${house.world.places.bridge}`);
  const text = await (await fetch(`${house.url}/metrics`)).text();
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(text).toMatch(/^regie_events_unsealed \d+$/m);
  expect(text).toContain('route="/api/projects/:id",status="200"');
  expect(text).not.toContain(house.world.places.bridge);
  for (const header of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip']) {
    const passedOn = await fetch(`${house.url}/metrics`, { headers: { [header]: '10.0.0.1' } });
    expect(passedOn.status).toBe(404);
  }
  const wrong = { authorization: 'Bearer x', 'x-forwarded-for': '10.0.0.1' };
  expect((await fetch(`${house.url}/metrics`, { headers: wrong })).status).toBe(404);
});
