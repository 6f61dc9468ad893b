import { branchesOf, type DocumentedOperation, readDocument, type Schema } from '../promises/document.ts';
import { type Place, placesOf, put } from '../promises/places.ts';
import { type OwnRequest, waysToAsk } from '../promises/prepare.ts';
import { partsOf, sendParts } from '../promises/send-parts.ts';
import type { TriedHouse } from '../promises/tried-house.ts';
import { hostileTexts, unwritableTexts } from './hostile-texts.ts';

export interface HostileSent {
  readonly places: number;
  readonly requests: number;
  readonly kept: number;
  readonly faults: readonly string[];
}

/** Any text that is not one of a few words. */
const isText = (schema: Schema) =>
  branchesOf(schema).some(
    ({ type, format, enum: choices, const: fixed }) =>
      type === 'string' && format === undefined && choices === undefined && fixed === undefined,
  );

/** How many texts each place is tried with; which ones goes round, so that all are tried many times. */
const textsOfPlace = 4;

/** Sends texts that have hurt somebody to every place that takes a text: kept as they are or refused, nothing else. */
export async function sendHostile(house: TriedHouse): Promise<HostileSent> {
  const operations = await readDocument(house.as('pmo'));
  const faults: string[] = [];
  const counted = { places: 0, requests: 0, kept: 0 };
  const texts = [...hostileTexts, ...unwritableTexts];
  for (const operation of operations) {
    const places = placesOf(operation, isText);
    for (const [index, place] of places.entries()) {
      counted.places += 1;
      for (let number = 0; number < textsOfPlace; number += 1) {
        const text = texts[(counted.requests + index) % texts.length] ?? '';
        const [way] = waysToAsk(house, operation.id);
        const request = await way?.().catch(() => undefined);
        if (request === undefined) continue;
        counted.requests += 1;
        await house.query('delete from sign_in_failure');
        const { isKept, fault } = await tryText(operation, request, place, text);
        await request.putBack?.().catch(() => undefined);
        if (isKept) counted.kept += 1;
        if (fault !== undefined)
          faults.push(`${operation.id} ${place.name} ${JSON.stringify(text).slice(0, 60)}: ${fault}`);
      }
    }
  }
  return { ...counted, faults };
}

async function tryText(
  operation: DocumentedOperation,
  request: OwnRequest,
  place: Place,
  text: string,
): Promise<{ readonly isKept: boolean; readonly fault: string | undefined }> {
  const parts = put(partsOf(operation, request), place, operation.body ?? {}, text);
  const { status, headers, body } = await sendParts(operation, request, parts);
  if (status >= 500) return { isKept: false, fault: `is answered ${status}` };
  if (headers.get('x-content-type-options') !== 'nosniff') return { isKept: false, fault: 'may be sniffed' };
  const type = headers.get('content-type') ?? '';
  if (!/^application\/(json|problem\+json|octet-stream)|^text\/event-stream/.test(type))
    return { isKept: false, fault: `is answered with ${type}` };
  if (Buffer.isBuffer(body) && !(headers.get('content-disposition') ?? '').startsWith('attachment'))
    return { isKept: false, fault: 'is shown by a browser' };
  const isKept = status === 200 && operation.method !== 'GET';
  if (isKept && unwritableTexts.includes(text)) return { isKept, fault: 'is kept though it cannot be' };
  return { isKept, fault: undefined };
}
