import type { Expected, Subject } from '../authorisation/expectation.ts';
import { expectations } from '../authorisation/expected.ts';
import { otherRequests } from '../authorisation/other-requests.ts';
import type { Prepared } from '../authorisation/preparation.ts';
import { recordRequests } from '../authorisation/requests.ts';
import type { Client } from '../testing.ts';
import type { TriedHouse } from './tried-house.ts';

/** A request that its sender may send, about the north side of the house. */
export interface OwnRequest extends Prepared {
  readonly row: string;
  readonly client: Client;
  /** Whether the sender sees the whole house, as who changes the organisation does. */
  readonly seesAll: boolean;
}

let number = 0;

export function nextNumber(): number {
  number += 1;
  return number;
}

/** Rows of the reviewed table about an operation: one for each kind of thing that it can be about. */
export function rowsOf(id: string): readonly (readonly [string, Expected])[] {
  return Object.entries(expectations).filter(([row]) => row === id || row.startsWith(`${id} on `));
}

/** The two halves of the house, which do not see each other. */
export const sides = ['north', 'south'] as const;
export type HouseSide = (typeof sides)[number];

/** The north side's thing of a kind, or the south side's. */
export function thingOf({ things }: TriedHouse, subject: Subject, side: HouseSide): string {
  return things[side === 'north' ? 'own' : 'other'][subject].id;
}

/** The request of an operation about a side's thing, prepared by who may do everything. */
export async function prepareAbout(house: TriedHouse, id: string, subject: Subject, side: HouseSide) {
  const request = recordRequests[id];
  return await request?.({
    house,
    actorName: side === 'north' ? 'north' : 'pmo',
    pmo: house.as('pmo'),
    proposer: house.as('proposer'),
    world: house.world,
    subject,
    id: thingOf(house, subject, side),
    exists: true,
    number: nextNumber(),
  });
}

/** What to do, for each kind of thing that the operation can be about; nothing when nobody prepared a request for it. */
export function waysToAsk(house: TriedHouse, id: string): readonly (() => Promise<OwnRequest | undefined>)[] {
  return rowsOf(id).map(([row, expected]) => async () => {
    const pmo = house.as('pmo');
    if (expected.kind === 'record' || expected.kind === 'list') {
      const prepared = await prepareAbout(house, id, expected.on, 'north');
      return prepared && { ...prepared, row, client: house.as('north'), seesAll: false };
    }
    const seesAll = expected.kind === 'organisation';
    const sender = seesAll ? pmo : house.as('north');
    const actor = { name: seesAll ? 'pmo' : 'north', client: sender };
    const prepared = await otherRequests[id]?.({ house, pmo, actor, whose: 'own', number: nextNumber() });
    return prepared && { ...prepared, row, client: prepared.as ?? sender, seesAll };
  });
}

/** What takes things away again; and a waiver is asked for by somebody else where it is decided on. */
const leftOut = /remove|delete|archive|restore|waivers\.ask/;

/** Has things of all kinds made on a side, by asking there what can be asked. */
export async function fillSide(
  house: TriedHouse,
  side: HouseSide,
  methodOf: ReadonlyMap<string, string>,
): Promise<void> {
  const pmo = house.as('pmo');
  for (const [row, expected] of Object.entries(expectations)) {
    if (expected.kind !== 'record' && expected.kind !== 'list') continue;
    const id = row.split(' ')[0] ?? '';
    const method = methodOf.get(id) ?? 'GET';
    if (method === 'DELETE' || leftOut.test(id)) continue;
    const prepared = await prepareAbout(house, id, expected.on, side);
    if (prepared === undefined) continue;
    const { path, putBack, ...sending } = prepared;
    if (method !== 'GET') await pmo.send(method, path, sending);
    await putBack?.();
  }
}

/** Addresses at which an operation reads something of either side, and what is the organiser's own. */
export async function addressesOf(house: TriedHouse, id: string): Promise<readonly string[]> {
  const pmo = house.as('pmo');
  const addresses: string[] = [];
  for (const [, expected] of rowsOf(id)) {
    if (expected.kind === 'record' || expected.kind === 'list') {
      for (const side of sides) {
        const prepared = await prepareAbout(house, id, expected.on, side);
        await prepared?.putBack?.();
        if (prepared !== undefined) addresses.push(prepared.path);
      }
      continue;
    }
    const actor = { name: 'pmo', client: pmo };
    const prepared = await otherRequests[id]?.({ house, pmo, actor, whose: 'own', number: nextNumber() });
    if (prepared !== undefined) addresses.push(prepared.path);
  }
  return addresses;
}
