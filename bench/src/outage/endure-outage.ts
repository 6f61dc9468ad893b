import { setTimeout as pause } from 'node:timers/promises';
import { Client, type OpenHouse } from '../testing.ts';
import type { Wire } from './wire.ts';

export interface Endured {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

const toldWithinMs = 5_000;
const backWithinMs = 10_000;

/** People read and write while the line to the database is as `state` says, and then whole again. */
export async function endureOutage(
  house: OpenHouse,
  url: string,
  wire: Wire,
  state: 'cut' | 'silent',
  seconds: number,
): Promise<Endured> {
  const client = new Client(url, house.world.people['pmo']?.token);
  const { north } = house.world.places;
  const faults: string[] = [];
  const acknowledged: string[] = [];
  let slowestMs = 0;
  let refused = 0;
  let isOver = false;
  let number = 0;
  const ask = async (isWrite: boolean) => {
    number += 1;
    const title = `${state} ${number}`;
    const started = performance.now();
    const body = { scopeId: north, title, code: title.replace(' ', '-').toUpperCase() };
    const answer = isWrite ? await client.post('/projects', body) : await client.get('/projects?limit=5');
    const ms = performance.now() - started;
    slowestMs = Math.max(slowestMs, ms);
    if (ms > toldWithinMs + 1_000) faults.push(`${state}: an answer took ${Math.round(ms)} ms`);
    if (answer.status === 200 && isWrite) acknowledged.push(title);
    if (answer.status === 503) {
      refused += 1;
      if (answer.headers.get('retry-after') === null) faults.push(`${state}: 503 without Retry-After`);
    } else if (answer.status !== 200) faults.push(`${state}: answered ${answer.status} ${answer.body?.code}`);
  };
  const people = Array.from({ length: 6 }, async (_, index) => {
    while (!isOver) {
      await ask(index % 2 === 0).catch((error: unknown) => faults.push(`${state}: ${String(error)}`));
      await pause(50);
    }
  });
  await pause(500);
  wire.set(state);
  faults.push(...(await watchHealth(url, state, seconds)));
  wire.set('whole');
  const cameBack = performance.now();
  while (
    (await client.get('/projects?limit=1')).status !== 200 &&
    performance.now() - cameBack < backWithinMs
  )
    await pause(100);
  const backMs = performance.now() - cameBack;
  if (backMs >= backWithinMs) faults.push(`${state}: not back after ${backWithinMs} ms`);
  await pause(500);
  isOver = true;
  await Promise.all(people);
  faults.push(...(await findLost(house, acknowledged)));
  if (refused === 0) faults.push(`${state}: nothing was refused, so that nothing was tried`);
  const line = `${state} for ${seconds} s: ${refused} refused, slowest answer ${Math.round(slowestMs)} ms, back after ${Math.round(backMs)} ms, ${acknowledged.length} acknowledged writes`;
  return { lines: [line], faults };
}

/** The process lives and says so; it says too that it is not ready, after five seconds at the latest. */
async function watchHealth(url: string, state: string, seconds: number): Promise<readonly string[]> {
  const faults: string[] = [];
  const started = performance.now();
  while (performance.now() - started < seconds * 1000) {
    const asked = performance.now();
    const [live, ready] = await Promise.all([fetch(`${url}/healthz`), fetch(`${url}/readyz`)]);
    if (live.status !== 200) faults.push(`${state}: liveness is answered ${live.status}`);
    const isLate = performance.now() - started > toldWithinMs;
    if (isLate && ready.status !== 503) faults.push(`${state}: readiness is answered ${ready.status}`);
    if (performance.now() - asked > toldWithinMs + 1_000) faults.push(`${state}: readiness took too long`);
    await pause(300);
  }
  return faults;
}

async function findLost(house: OpenHouse, acknowledged: readonly string[]): Promise<readonly string[]> {
  const rows = await house.query<{ title: string; many: number }>(
    'select title, count(*)::integer as many from record where title = any($1) group by title',
    [acknowledged],
  );
  const known = new Map(rows.map(({ title, many }) => [title, many]));
  return acknowledged.flatMap((title) =>
    known.get(title) === 1 ? [] : [`${title} was acknowledged and is there ${known.get(title) ?? 0} times`],
  );
}
