import { createServer, type Server } from 'node:http';
import type { Figure, Measurement } from '../figure.ts';
import { readNetworks, sendOutgoing } from '../testing.ts';

/** This machine and its neighbours, in every way that some parser takes for an address. */
function formsOf(port: number): readonly string[] {
  const hosts = [
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '127.255.255.254',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0x7f.1',
    '017700000001',
    '0177.0.0.1',
    '0177.1',
    '0',
    '0.0.0.0',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'sub.localhost',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:127.0.0.1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '169.254.169.254',
    '0xa9fea9fe',
    '2852039166',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '100.64.0.1',
    '１２７.０.０.１',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    'example.org@127.0.0.1',
    'user:password@127.0.0.1',
    '127.0.0.1%2f@example.org',
  ];
  const others = [
    'file:///etc/passwd',
    `gopher://127.0.0.1:${port}/_x`,
    `ftp://127.0.0.1:${port}/`,
    `dict://127.0.0.1:${port}/`,
    'data:text/plain,x',
    `//127.0.0.1:${port}/`,
  ];
  return [...hosts.map((host) => `http://${host}:${port}/`), ...others];
}

async function listen(host: string, onRequest: () => void): Promise<Server> {
  const server = createServer((_request, response) => response.end());
  server.on('connection', onRequest);
  await new Promise<void>((done) => server.listen(0, host, done));
  return server;
}

async function run(): Promise<Measurement> {
  let connections = 0;
  const server = await listen('::', () => {
    connections += 1;
  });
  try {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const [none, own] = [readNetworks(''), readNetworks('127.0.0.0/8')];
    if (none === undefined || own === undefined) throw new Error('networks');
    const send = (url: string, allowed: typeof none) =>
      sendOutgoing({ url, headers: {}, body: '{}', allowed, longestMs: 1_500 });
    const forms = formsOf(port);
    const tried: string[] = [];
    for (const url of forms) {
      const outcome = await send(url, none);
      if (!('failed' in outcome)) tried.push(`${url} answered ${outcome.status}`);
      else if (outcome.failed === 'connection' || outcome.failed === 'time') tried.push(`${url} was tried`);
    }
    const reached = connections;
    // What the operator allows is reached: a listener that hears nothing would prove nothing.
    const control = await send(`http://127.0.0.1:${port}/`, own);
    return {
      value: reached + tried.length,
      ok: reached === 0 && tried.length === 0 && 'status' in control,
      detail: [`${forms.length} forms, ${reached} connections`, ...tried],
    };
  } finally {
    server.close();
  }
}

export const figure: Figure = {
  name: 'ssrf',
  unit: 'connections to this machine or its network, made or tried, by addresses that a person types',
  target: '= 0 (48 forms)',
  seconds: 5,
  run,
};
