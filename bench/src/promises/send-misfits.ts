import { leavesTrace, letNothingTidy } from '../authorisation/traces.ts';
import { readDocument } from './document.ts';
import { misfitsOf } from './misfits.ts';
import { waysToAsk } from './prepare.ts';
import { partsOf, sendParts } from './send-parts.ts';
import type { TriedHouse } from './tried-house.ts';

export interface MisfitResult {
  readonly operations: number;
  readonly requests: number;
  readonly faults: readonly string[];
}

const atOnce = 6;
/** How many requests one operation of many places is tried with; the short form takes every nth. */
const mostOfOne = 400;

/** Sends every operation what its schema does not allow. Nothing of it may be kept, and each is the sender's fault. */
export async function sendMisfits(house: TriedHouse, isLong: boolean): Promise<MisfitResult> {
  await letNothingTidy(house);
  const operations = await readDocument(house.as('pmo'));
  const faults: string[] = [];
  const counted = { operations: 0, requests: 0 };
  for (const operation of operations) {
    const [way] = waysToAsk(house, operation.id);
    const request = await way?.();
    if (request === undefined) {
      faults.push(`${operation.id}: nobody prepared a request for it`);
      continue;
    }
    const all = misfitsOf(operation, partsOf(operation, request));
    const step = isLong ? 1 : Math.ceil(all.length / mostOfOne);
    const misfits = all.filter((_misfit, index) => index % step === 0);
    let answers: readonly string[] = [];
    const hasWritten = await leavesTrace(house, async () => {
      const found: string[] = [];
      for (let start = 0; start < misfits.length; start += atOnce) {
        const some = misfits.slice(start, start + atOnce);
        const statuses = await Promise.all(
          some.map(async ({ parts }) => (await sendParts(operation, request, parts)).status),
        );
        found.push(
          ...some.flatMap(({ name }, index) =>
            statuses[index] === 400 ? [] : [`${operation.id}: ${name} is answered ${statuses[index]}`],
          ),
        );
      }
      answers = found;
    });
    faults.push(...answers);
    if (hasWritten) faults.push(`${operation.id}: something was written`);
    counted.operations += 1;
    counted.requests += misfits.length;
    await request.putBack?.();
  }
  return { ...counted, faults };
}
