import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database/connect.ts';
import { newId } from '../identifiers.ts';
import { pieceBytes } from './file-store.ts';

/** A file that was kept as it came in. */
export interface KeptFile {
  readonly sha256: Buffer;
  readonly sizeBytes: number;
  /** Whether nobody had brought the same bytes before. */
  readonly isNew: boolean;
}

/** A day: nothing takes that long to come in. */
const abandonedMs = 86_400_000;

/**
 * Keeps bytes as they come in, a piece at a time and with no transaction open meanwhile. Until the last piece is there
 * their hash is not known: they stand under an id of 16 bytes, and are moved to their hash of 32 at once. What came in
 * only partly is removed; of a process that died, a day later. Undefined when there is more than `mostBytes`.
 */
export async function keepStream(
  database: Database,
  source: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<KeptFile | undefined> {
  await removeAbandoned(database);
  const own = idBytes(Date.now());
  await database.insertInto('file_content').values({ sha256: own, size_bytes: 0 }).execute();
  try {
    const hash = createHash('sha256');
    let sizeBytes = 0;
    let piece = 0;
    for await (const bytes of inPieces(source)) {
      sizeBytes += bytes.length;
      if (sizeBytes > mostBytes) return undefined;
      hash.update(bytes);
      await database.insertInto('file_chunk').values({ sha256: own, piece, bytes }).execute();
      piece += 1;
    }
    const sha256 = hash.digest();
    const isNew = await moveToHash(database, own, sha256, sizeBytes);
    return { sha256, sizeBytes, isNew };
  } finally {
    await removeContent(database, own);
  }
}

async function* inPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const part of source) {
    waiting.push(part);
    size += part.length;
    if (size < pieceBytes) continue;
    const all = Buffer.concat(waiting);
    const whole = size - (size % pieceBytes);
    for (let start = 0; start < whole; start += pieceBytes) yield all.subarray(start, start + pieceBytes);
    waiting = [all.subarray(whole)];
    size -= whole;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

/** The pieces themselves are not written again. */
async function moveToHash(
  database: Database,
  own: Buffer,
  sha256: Buffer,
  sizeBytes: number,
): Promise<boolean> {
  return await database.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('file_content')
      .values({ sha256, size_bytes: sizeBytes })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return false;
    await transaction.updateTable('file_chunk').set({ sha256 }).where('sha256', '=', own).execute();
    return true;
  });
}

async function removeContent(database: Database | DatabaseTransaction, key: Buffer): Promise<void> {
  await database.deleteFrom('file_chunk').where('sha256', '=', key).execute();
  await database.deleteFrom('file_content').where('sha256', '=', key).execute();
}

/** The first 48 bits of an id are its time. */
function idBytes(time: number): Buffer {
  return Buffer.from(newId(time).replaceAll('-', ''), 'hex');
}

async function removeAbandoned(database: Database): Promise<void> {
  const latest = Buffer.alloc(16);
  latest.writeUIntBE(Date.now() - abandonedMs, 0, 6);
  const { rows } = await sql<{ sha256: Buffer }>`
    select sha256 from file_content where octet_length(sha256) = 16 and sha256 < ${latest}`.execute(database);
  for (const { sha256 } of rows) await removeContent(database, sha256);
}

/** Removes bytes that nothing refers to; what still refers to them keeps them. */
export async function dropFile(database: Database, sha256: Buffer): Promise<void> {
  try {
    await database.transaction().execute(async (transaction) => await removeContent(transaction, sha256));
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code !== '23503') throw error;
  }
}
