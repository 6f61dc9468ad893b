import { request as ask } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { buildWorld, inspectDatabase, startThrowaway } from '../testing.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

export interface Restarted {
  readonly requests: number;
  readonly slowestEndMs: number;
  readonly faults: readonly string[];
}

/** What a balancer knows: which servers say that they are ready. */
interface Balancer {
  ready: readonly string[];
}

const lookEveryMs = 200;

/** Sends a request to a server that is ready; a server that took it has to answer it. */
function send(
  url: string,
  path: string,
  token: string,
  body: unknown,
): Promise<number | 'not taken' | 'broken'> {
  return new Promise((resolve) => {
    let isConnected = false;
    const content = body === undefined ? undefined : JSON.stringify(body);
    const sent = ask(`${url}/api${path}`, {
      method: content === undefined ? 'GET' : 'POST',
      agent: false,
      headers: {
        cookie: `regie=${token}`,
        'regie-request': '1',
        ...(content === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }),
      },
    });
    sent.on('socket', (socket) => socket.once('connect', () => (isConnected = true)));
    sent.on('error', () => resolve(isConnected ? 'broken' : 'not taken'));
    sent.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', () => resolve('broken'));
    });
    sent.end(content);
  });
}

/** Two servers behind a balancer are restarted in turn while people work. */
export async function restartByTurns(rounds: number): Promise<Restarted> {
  const cluster = await startThrowaway();
  const more = { REGIE_DRAIN_SECONDS: '1' };
  const first = await startServerProcess(cluster.connectionString, more);
  const world = await buildWorld(first.url, first.setUpUrl ?? '', {});
  const running: ServerProcess[] = [first, await startServerProcess(cluster.connectionString, more)];
  const database = inspectDatabase(cluster.connectionString);
  const balancer: Balancer = { ready: running.map(({ url }) => url) };
  const token = world.people['pmo']?.token ?? '';
  const faults: string[] = [];
  let isOver = false;
  let requests = 0;
  let acknowledged = 0;
  const look = async () => {
    while (!isOver) {
      const looked = await Promise.all(
        running.map(async ({ url }) => {
          const answer = await fetch(`${url}/readyz`).catch(() => undefined);
          return answer?.status === 200 ? [url] : [];
        }),
      );
      balancer.ready = looked.flat();
      await pause(lookEveryMs);
    }
  };
  const work = async (person: number) => {
    for (let number = 0; !isOver; number += 1) {
      const isWrite = number % 5 === 0;
      const body = isWrite ? { scopeId: world.places.bridge, title: `Door ${person} ${number}` } : undefined;
      const url = balancer.ready[(person + number) % Math.max(1, balancer.ready.length)] ?? '';
      const outcome =
        url === '' ? 'not taken' : await send(url, isWrite ? '/risks' : '/risks?limit=50', token, body);
      if (outcome === 'not taken') {
        // A balancer tries the next one.
        await pause(20);
        continue;
      }
      requests += 1;
      if (outcome !== 200) faults.push(`a request that was taken is ${outcome}`);
      else if (isWrite) acknowledged += 1;
    }
  };
  const people = [look(), ...Array.from({ length: 8 }, (_, person) => work(person))];
  let slowestEndMs = 0;
  for (let round = 0; round < rounds; round += 1) {
    await pause(1_000);
    const [oldest] = running;
    if (oldest === undefined) break;
    slowestEndMs = Math.max(slowestEndMs, await oldest.end());
    running.shift();
    running.push(await startServerProcess(cluster.connectionString, more));
  }
  isOver = true;
  await Promise.all(people);
  const [kept] = await database.query<{ many: number }>(
    "select count(*)::integer as many from record where title like 'Door %'",
  );
  if (kept?.many !== acknowledged)
    faults.push(`${acknowledged} writes were acknowledged, ${kept?.many} are there`);
  await database.close();
  for (const one of running) await one.end();
  await cluster.stop();
  return { requests, slowestEndMs, faults };
}
