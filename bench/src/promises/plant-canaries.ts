import { branchesOf, type DocumentedOperation, type Schema } from './document.ts';
import { type Parts, type Place, placesOf, put } from './places.ts';
import { type HouseSide, type OwnRequest, prepareAbout, rowsOf } from './prepare.ts';
import { partsOf, sendParts } from './send-parts.ts';
import type { TriedHouse } from './tried-house.ts';

/** A word that stands in one text of one side of the house and nowhere else. */
export interface Canary {
  readonly word: string;
  /** Operation and property that took it. */
  readonly where: string;
}

/** Begins the canaries of a side, and so finds any of them. */
export const songs = { north: 'noordkanarie', south: 'zuidkanarie' } as const;

const isFreeText = (schema: Schema) =>
  branchesOf(schema).some(
    ({ type, format, enum: choices, const: fixed, pattern, maxLength = 1000 }) =>
      type === 'string' &&
      format === undefined &&
      choices === undefined &&
      fixed === undefined &&
      (pattern === undefined || new RegExp(pattern, 'u').test(songs.north)) &&
      maxLength >= 30,
  );

let count = 0;

/** Puts a canary in every text of every operation that writes something on a side, one request for each text. */
export async function plantCanaries(
  house: TriedHouse,
  side: HouseSide,
  operations: readonly DocumentedOperation[],
): Promise<readonly Canary[]> {
  const planted: Canary[] = [];
  for (const operation of operations) {
    if (operation.method === 'GET' || operation.id === 'records.delete') continue;
    for (const [row, expected] of rowsOf(operation.id)) {
      if (expected.kind !== 'record' && expected.kind !== 'list') continue;
      for (const place of placesOf(operation, isFreeText)) {
        const prepared = await prepareAbout(house, operation.id, expected.on, side);
        if (prepared === undefined) continue;
        const client = house.as(/proposals.make|waivers.ask/.test(operation.id) ? 'proposer' : 'pmo');
        const request = { ...prepared, row, client, seesAll: true };
        count += 1;
        const word = `${songs[side]}${count}x`;
        if (await isTaken(operation, request, place, word))
          planted.push({ word, where: `${row} ${place.name}` });
        await prepared.putBack?.();
      }
    }
  }
  return planted;
}

async function isTaken(
  operation: DocumentedOperation,
  request: OwnRequest,
  place: Place,
  word: string,
): Promise<boolean> {
  const bytes = request.bytes === undefined ? {} : { bytes: Buffer.from(`in ${word}`) };
  const parts: Parts = put(partsOf(operation, request), place, operation.body ?? {}, word);
  return (await sendParts(operation, { ...request, ...bytes }, parts)).status === 200;
}
