import { type AnyOperation, isRefusal, type Refusal, refuse } from '@regie/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { placesWith } from '../access/actor.ts';
import { permissionRefusal } from '../access/permission-refusal.ts';
import { dropFile, keepStream } from '../files/keep-stream.ts';
import type { Call, House } from '../operations/perform.ts';

const uploadType = 'application/octet-stream';

/** Bytes are handed on as they come, instead of being gathered first. */
export function takeStreams(server: FastifyInstance): void {
  server.removeContentTypeParser(uploadType);
  server.addContentTypeParser(uploadType, (_request, payload, done) => done(null, payload));
}

/**
 * Keeps what comes in and then does what it came for; refused, it leaves nothing. Who holds the permission nowhere is
 * turned away before a byte is read.
 */
export async function withFile(
  operation: AnyOperation,
  house: House,
  call: Call<AnyOperation>,
  request: FastifyRequest,
  act: (filled: Call<AnyOperation>) => Promise<unknown>,
): Promise<unknown> {
  const { permission, largestBytes = 0 } = operation;
  if (permission !== undefined && placesWith(call.actor, permission).length === 0) {
    return permissionRefusal(permission);
  }
  if (Number(request.headers['content-length'] ?? 0) > largestBytes) return tooLarge(largestBytes);
  const source = request.body;
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
