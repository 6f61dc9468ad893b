import { type Refusal, refuse } from '@regie/contracts';
import type { Unit } from './unit.ts';

/** What an earlier request with the same key answered, or a refusal when the key was used for another request. */
export async function findReplay(
  unit: Unit,
  requestHash: Buffer,
): Promise<{ readonly response: unknown } | Refusal | undefined> {
  const key = unit.origin.idempotencyKey;
  if (key === undefined) return undefined;
  const kept = await unit.database
    .selectFrom('idempotency')
    .select(['request_hash', 'response'])
    .where('actor_id', '=', unit.actor.personId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (kept === undefined) return undefined;
  if (!kept.request_hash.equals(requestHash))
    return refuse('request/key-reused', { place: 'Idempotency-Key' });
  return { response: kept.response };
}

export async function keepReplay(unit: Unit, requestHash: Buffer, response: unknown): Promise<void> {
  const key = unit.origin.idempotencyKey;
  if (key === undefined) return;
  await unit.database
    .insertInto('idempotency')
    .values({
      actor_id: unit.actor.personId,
      key,
      operation: unit.operation.id,
      request_hash: requestHash,
      status: 200,
      response: JSON.stringify(response ?? null),
      at: unit.now.toISOString(),
    })
    .execute();
}
