import { type Part, takePart } from '../figure.ts';
import type { Client, OpenHouse } from '../testing.ts';
import { type MatrixActor, matrixActors } from './actors.ts';
import type { Expected } from './expectation.ts';
import { expectations } from './expected.ts';
import { type ExpectedAnswer, expectAboutOther, expectAboutRecord } from './expected-status.ts';
import { otherRequests } from './other-requests.ts';
import type { Prepared } from './preparation.ts';
import { recordRequests } from './requests.ts';
import { makeThings, sides, type Things } from './things.ts';
import { leavesTrace, letNothingTidy } from './traces.ts';

interface Cell {
  readonly name: string;
  readonly actor: MatrixActor;
  readonly expected: ExpectedAnswer;
  readonly thingId?: string;
  /** Though it is refused: a wrong guess is counted. */
  readonly leavesTrace?: boolean;
  readonly prepare: () => Promise<Prepared & { readonly as?: Client }>;
}

/** Cells of one operation on one kind of thing; those that are refused share their request. */
type Batch = readonly Cell[];

export interface MatrixResult {
  readonly cells: number;
  readonly refused: number;
  readonly deviations: readonly string[];
}

const atOnce = 6;

/** Holds every operation of the document against the table, cell by cell. */
export async function runMatrix(house: OpenHouse, part: Part): Promise<MatrixResult> {
  const pmo = house.as('pmo');
  await letNothingTidy(house);
  const document = await pmo.must('GET', '/openapi.json');
  const operations = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
    Object.entries(path).map(([method, { operationId }]) => ({
      id: operationId,
      method: method.toUpperCase(),
    })),
  );
  const things = await makeThings(pmo, house.world);
  const deviations: string[] = [];
  const counted = { cells: 0, refused: 0 };
  const known = new Set(operations.map(({ id }) => id));
  for (const row of Object.keys(expectations)) {
    if (!known.has(row.split(' ')[0] ?? ''))
      deviations.push(`${row} is in the table but not in the document`);
  }
  for (const { id, method } of takePart(operations, part)) {
    const rows = Object.entries(expectations).filter(([row]) => row === id || row.startsWith(`${id} on `));
    if (rows.length === 0) deviations.push(`${id} is not in the table`);
    for (const [row, expected] of rows) {
      if (requestFor(id, expected) === undefined) {
        deviations.push(`${row}: no request is prepared for it`);
        continue;
      }
      for (const batch of batchesOf(house, pmo, things, id, expected)) {
        counted.cells += batch.length;
        counted.refused += batch.filter(({ expected: { status } }) => status !== 200).length;
        deviations.push(...(await runBatch(house, method, batch)));
      }
    }
  }
  return { ...counted, deviations };
}

function isAboutRecord(expected: Expected): expected is Expected & { readonly kind: 'record' | 'list' } {
  return expected.kind === 'record' || expected.kind === 'list';
}

function requestFor(id: string, expected: Expected) {
  return isAboutRecord(expected) ? recordRequests[id] : otherRequests[id];
}

let number = 0;
const next = () => {
  number += 1;
  return number;
};

function batchesOf(
  house: OpenHouse,
  pmo: Client,
  things: Things,
  id: string,
  expected: Expected,
): readonly Batch[] {
  return isAboutRecord(expected)
    ? recordBatches(house, pmo, things, id, expected)
    : otherBatches(house, pmo, id, expected);
}

function recordBatches(
  house: OpenHouse,
  pmo: Client,
  things: Things,
  id: string,
  expected: Expected & { readonly kind: 'record' | 'list' },
): readonly Batch[] {
  const request = recordRequests[id];
  if (request === undefined) return [];
  const proposer = house.as('proposer');
  return sides.map((side) => {
    const thing = things[side][expected.on];
    const exists = side !== 'deleted' && side !== 'random';
    const preparing = { pmo, proposer, world: house.world, subject: expected.on, id: thing.id, exists };
    return matrixActors.map((actor) => ({
      name: `${id} on ${side} ${expected.on} by ${actor.name}`,
      actor,
      expected: expectAboutRecord(expected, actor, thing, side),
      thingId: thing.id,
      prepare: async () => await request({ ...preparing, house, actorName: actor.name, number: next() }),
    }));
  });
}

function otherBatches(
  house: OpenHouse,
  pmo: Client,
  id: string,
  expected: Exclude<Expected, { readonly kind: 'record' | 'list' }>,
): readonly Batch[] {
  const request = otherRequests[id];
  if (request === undefined) return [];
  const isGuess = 'isGuess' in expected;
  const hasOthers = expected.kind === 'self' && expected.ofOthers !== undefined;
  const hasNone = hasOthers || (expected.kind === 'organisation' && expected.ofUnknown !== undefined);
  const kinds = ['own', ...(hasOthers ? ['others'] : []), ...(hasNone ? ['none'] : [])] as const;
  return kinds.map((kind) => {
    const whose = kind === 'own' ? 'own' : kind === 'others' ? 'others' : 'none';
    return matrixActors.map((actor) => ({
      name: `${id} of ${whose} by ${actor.name}`,
      actor,
      expected: expectAboutOther(expected, actor, whose),
      leavesTrace: isGuess,
      prepare: async () => {
        // Of wrong guesses only so many are answered as such.
        if (isGuess) await house.query('delete from sign_in_failure');
        const signedIn = { name: actor.name, client: clientOf(house, actor) };
        const sender = actor.isSignedIn ? signedIn : undefined;
        return await request({ house, pmo, actor: sender, whose, number: next() });
      },
    }));
  });
}

function clientOf(house: OpenHouse, actor: MatrixActor): Client {
  return actor.name === 'anonymous' ? house.as('') : house.as(actor.name);
}

async function send(house: OpenHouse, method: string, cell: Cell, prepared: Prepared & { as?: Client }) {
  const { path, putBack: _putBack, as, ...sending } = prepared;
  const answer = await (as ?? clientOf(house, cell.actor)).send(method, path, sending);
  const text = JSON.stringify(answer.body ?? '');
  const { status, isShown } = cell.expected;
  const isOf = (what: boolean) => (what ? 'shown' : 'left out');
  const shows = cell.thingId !== undefined && text.includes(cell.thingId);
  if (answer.status !== status) {
    return `${cell.name}: expected ${status}, got ${answer.status} ${answer.body?.code ?? ''}`;
  }
  if (isShown !== undefined && isShown !== shows) {
    return `${cell.name}: expected ${isOf(isShown)}, is ${isOf(shows)}`;
  }
  return undefined;
}

async function runBatch(house: OpenHouse, method: string, batch: Batch): Promise<readonly string[]> {
  // What is put away conflicts with any change; that is told after the transaction has begun.
  const refused = batch.filter(
    ({ expected: { status }, leavesTrace }) => status !== 200 && status !== 409 && leavesTrace !== true,
  );
  const deviations = [...(await runRefused(house, method, refused))];
  for (const cell of batch.filter((one) => !refused.includes(one))) {
    const prepared = await cell.prepare();
    const deviation = await send(house, method, cell, prepared);
    await prepared.putBack?.();
    if (deviation !== undefined) deviations.push(deviation);
  }
  return deviations;
}

/** Refused requests leave no trace: not even the number of a transaction. */
async function runRefused(
  house: OpenHouse,
  method: string,
  cells: readonly Cell[],
): Promise<readonly string[]> {
  const [first] = cells;
  if (first === undefined) return [];
  const prepared = await first.prepare();
  let deviations: readonly string[] = [];
  const hasWritten = await leavesTrace(house, async () => {
    deviations = await sendAll(house, method, cells, prepared);
  });
  await prepared.putBack?.();
  return hasWritten
    ? [...deviations, `${first.name} and others: a refused request was given a transaction number`]
    : deviations;
}

async function sendAll(
  house: OpenHouse,
  method: string,
  cells: readonly Cell[],
  prepared: Prepared,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let start = 0; start < cells.length; start += atOnce) {
    const some = cells.slice(start, start + atOnce);
    const results = await Promise.all(some.map((cell) => send(house, method, cell, prepared)));
    found.push(...results.filter((result) => result !== undefined));
  }
  return found;
}
