import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mayConnectTo, readNetworks } from './addresses.ts';
import { sendOutgoing } from './send-outgoing.ts';

let server: Server;
let port = 0;
let asked = 0;

beforeAll(async () => {
  server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(302, { location: `http://127.0.0.1:${port}/further` });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => server.close());

const networks = (text: string) => readNetworks(text) ?? expect.fail(text);
const send = (url: string, allowed = '') =>
  sendOutgoing({ url, headers: {}, body: '{}', allowed: networks(allowed), longestMs: 2_000 });

test('What the operator allows is reached, and a redirect is not followed.', async () => {
  expect(await send(`http://127.0.0.1:${port}/`, '127.0.0.1')).toEqual({ status: 302 });
  expect(await send(`http://localhost:${port}/`, '127.0.0.0/8, ::1')).toEqual({ status: 302 });
  expect(asked).toBe(2);
});

test('This machine and its network are not reached, however they are written.', async () => {
  asked = 0;
  const hosts = [
    '127.0.0.1',
    'localhost',
    '127.1',
    '2130706433',
    '0x7f000001',
    '017700000001',
    '0',
    '[::1]',
    '[::ffff:127.0.0.1]',
  ];
  for (const host of hosts) {
    expect([host, await send(`http://${host}:${port}/`)]).toEqual([host, { failed: 'address' }]);
  }
  expect(asked).toBe(0);
});

test('Only what is globally routed is open.', () => {
  const none = networks('');
  const isOpen = (address: string) => mayConnectTo(address, none);
  expect(['9.9.9.9', '2620:fe::fe'].map(isOpen)).toEqual([true, true]);
  const closed = [
    '169.254.169.254',
    '10.0.0.1',
    '100.64.0.1',
    '172.31.0.1',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '::',
  ];
  expect(closed.filter(isOpen)).toEqual([]);
});

test('An address without a place to send to is not one.', async () => {
  for (const url of [
    'file:///etc/passwd',
    'gopher://example.org/',
    'ftp://example.org',
    'x',
    'http://a:b@example.org/',
    'data:,x',
  ])
    expect([url, await send(url)]).toEqual([url, { failed: 'address' }]);
});

test('Networks that are not understood are said to be so.', () => {
  for (const text of ['10.0.0.0/99', 'example.org', '10.0.0', '::1/200'])
    expect(readNetworks(text)).toBeUndefined();
});
