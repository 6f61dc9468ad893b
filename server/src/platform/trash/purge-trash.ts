import { graceDays } from '@regie/contracts/records';
import { sql } from 'kysely';
import { lockTree } from '../access/lock-tree.ts';
import type { DatabaseTransaction } from '../database/connect.ts';
import { newId } from '../identifiers.ts';
import type { House } from '../operations/perform.ts';
import type { Kinds } from '../records/kinds.ts';
import { eraseReferring } from './erase-referring.ts';

const everyMs = 60_000;

/**
 * What has lain in the trash for its days of grace is gone for good, with all that hangs on it. The history keeps what
 * was said of it, and an event tells that it went.
 */
export function purgeTrash(house: House, kinds: Kinds): () => Promise<void> {
  let nextAt = 0;
  return async () => {
    const now = house.clock.now();
    if (now.getTime() < nextAt) return;
    const isMore = await house.database
      .transaction()
      .execute(async (transaction) => await purgeOne(transaction, kinds, now));
    // What waits is taken one after the other, each in a transaction of its own.
    nextAt = isMore ? 0 : now.getTime() + everyMs;
  };
}

async function purgeOne(transaction: DatabaseTransaction, kinds: Kinds, now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - graceDays * 86_400_000).toISOString();
  const { rows } = await sql<{ id: string; key: string; type: string }>`
    select id, key, type from record_all where deleted_with = id and deleted_at < ${before}
    order by deleted_at, id limit 1`.execute(transaction);
  const [root] = rows;
  if (root === undefined) return false;
  await lockTree(transaction, 'to-move');
  const { rows: inside } = await sql<{ id: string; type: string }>`
    select r.id, r.type from record_all r join scope_all s on s.id = r.scope_id
    where r.deleted_at is not null and (r.deleted_with = ${root.id} or s.path @> array[${root.id}::uuid])
    for update of r`.execute(transaction);
  const ids = inside.map(({ id }) => id);
  const counts = await eraseReferring(
    transaction,
    ids,
    kinds.all.map(({ table }) => table),
  );
  await transaction
    .insertInto('event')
    .values({
      id: newId(now.getTime()),
      operation: 'trash.purge',
      actor_id: null,
      on_behalf_of_id: null,
      at: now.toISOString(),
      source: 'worker',
      request_id: newId(now.getTime()),
      reason: null,
      facts: JSON.stringify({ key: root.key, type: root.type, records: ids, rows: counts }),
      undoes: null,
    })
    .execute();
  return true;
}
