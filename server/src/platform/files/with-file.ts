import { type AnyOperation, isRefusal, type Refusal, refuse } from '@regie/contracts';
import { placesWith } from '../access/actor.ts';
import { permissionRefusal } from '../access/permission-refusal.ts';
import type { Call, House } from '../operations/perform.ts';
import { dropFile, keepStream } from './keep-stream.ts';

/** A file that is on its way in. */
export interface Incoming {
  readonly source: unknown;
  /** As the sender says; 0 when it does not. */
  readonly sizeBytes: number;
}

/**
 * Keeps what comes in and then does what it came for; refused, it leaves nothing. Who holds the permission nowhere is
 * turned away before a byte is read.
 */
export async function withFile(
  operation: AnyOperation,
  house: House,
  call: Call<AnyOperation>,
  { source, sizeBytes }: Incoming,
  act: (filled: Call<AnyOperation>) => Promise<unknown>,
): Promise<unknown> {
  const { permission, largestBytes = 0 } = operation;
  if (permission !== undefined && placesWith(call.actor, permission).length === 0) {
    return permissionRefusal(permission);
  }
  if (sizeBytes > largestBytes) return tooLarge(largestBytes);
  if (!isStream(source)) return refuse('request/invalid', { place: 'body', facts: { reason: 'no file' } });
  const file = await keepStream(house.database, source, largestBytes);
  if (file === undefined) return tooLarge(largestBytes);
  let isTaken = false;
  try {
    const outcome = await act({ ...call, request: { ...call.request, file } });
    isTaken = !isRefusal(outcome);
    return outcome;
  } finally {
    if (!isTaken && file.isNew) await dropFile(house.database, file.sha256);
  }
}

function tooLarge(mostBytes: number): Refusal {
  return refuse('request/too-large', { facts: { limit: `${Math.floor(mostBytes / 1024 / 1024)} MB` } });
}

function isStream(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
