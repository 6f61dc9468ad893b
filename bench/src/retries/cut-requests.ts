import { request as ask } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { SeededRandom } from '@regie/engine/testing';
import type { OpenHouse } from '../testing.ts';

interface Sent {
  readonly status: number;
  readonly body: string;
}

/** Sends a request and hangs up after so many milliseconds, or waits for the answer. */
function send(
  url: string,
  token: string,
  path: string,
  key: string,
  body: unknown,
  cutAfterMs: number | undefined,
): Promise<Sent | undefined> {
  return new Promise((resolve) => {
    const content = JSON.stringify(body);
    const sent = ask(`${url}/api${path}`, {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(content),
        cookie: `regie=${token}`,
        'regie-request': '1',
        'idempotency-key': key,
      },
    });
    sent.on('error', () => resolve(undefined));
    sent.on('response', (response) => {
      let text = '';
      response.on('data', (part) => {
        text += String(part);
      });
      response.on('error', () => resolve(undefined));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.end(content, () => {
      if (cutAfterMs !== undefined) setTimeout(() => sent.destroy(), cutAfterMs);
    });
  });
}

export interface CutResult {
  readonly cuts: number;
  readonly answeredBefore: number;
  readonly faults: readonly string[];
}

/** Each request is hung up on, at whatever moment, and repeated with its key until it is answered. */
export async function cutRequests(
  house: OpenHouse,
  random: SeededRandom,
  wanted: number,
): Promise<CutResult> {
  const token = house.world.people['pmo']?.token ?? '';
  const faults: string[] = [];
  const counted = { cuts: 0, answeredBefore: 0 };
  const one = async (number: number) => {
    const title = `Afgebroken ${number}`;
    const body = { scopeId: house.world.places.bridge, title };
    const key = `sleutel-${number}`;
    for (;;) {
      const cut = await send(house.url, token, '/risks', key, body, random.part() * 25);
      if (cut === undefined) {
        counted.cuts += 1;
        break;
      }
      counted.answeredBefore += 1;
      if (cut.status !== 200) faults.push(`${title}: answered ${cut.status} ${cut.body.slice(0, 200)}`);
      break;
    }
    // Some repeat at once, while the first may still be under way.
    if (random.chance(0.5)) await pause(random.part() * 30);
    const [first, second] = await Promise.all(
      [1, 2].map(() => send(house.url, token, '/risks', key, body, undefined)),
    );
    if (first?.status !== 200 || second?.status !== 200)
      faults.push(`${title}: answered ${first?.status} and ${second?.status} ${first?.body.slice(0, 200)}`);
    else if (idOf(first.body) !== idOf(second.body)) faults.push(`${title}: two answers with one key`);
    if (number % 20 === 0) {
      const other = await send(house.url, token, '/risks', key, { ...body, title: 'Anders' }, undefined);
      if (other?.status !== 422)
        faults.push(`${title}: another body with the key is answered ${other?.status}`);
    }
  };
  let next = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (counted.cuts < wanted && next < wanted * 3) {
        next += 1;
        await one(next);
      }
    }),
  );
  faults.push(...(await findDoubles(house, next)));
  return { ...counted, faults };
}

function idOf(body: string): string {
  return JSON.parse(body).record.id;
}

async function findDoubles(house: OpenHouse, made: number): Promise<readonly string[]> {
  const rows = await house.query<{ title: string; many: number }>(
    "select title, count(*)::integer as many from record where title like 'Afgebroken %' group by title",
  );
  const doubles = rows
    .filter(({ many }) => many !== 1)
    .map(({ title, many }) => `${title} is there ${many} times`);
  return rows.length === made ? doubles : [...doubles, `${rows.length} of ${made} are there`];
}
