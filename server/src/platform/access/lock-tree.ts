import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database/connect.ts';

const treeLock = 7_301;

/**
 * Held to the end of the transaction: two moves at once could close a circle, and a place made below one that moves
 * would keep the old path. New places grow side by side; a move waits for them, and they for it.
 */
export async function lockTree(database: DatabaseTransaction, purpose: 'to-move' | 'to-grow'): Promise<void> {
  const take = purpose === 'to-move' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await sql`select ${sql.raw(take)}(${treeLock})`.execute(database);
}
