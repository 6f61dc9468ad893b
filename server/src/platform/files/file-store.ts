import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database/connect.ts';

/** Bytes per row: small enough for a statement, large enough to be few. */
export const pieceBytes = 512 * 1024;

/** Keeps bytes under their own hash, once however often they come; in the transaction of whoever refers to them. */
export async function keepFile(database: Database | DatabaseTransaction, bytes: Buffer): Promise<Buffer> {
  const sha256 = createHash('sha256').update(bytes).digest();
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('file_content')
    .values({ sha256, size_bytes: bytes.length })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return sha256;
  for (let piece = 0; piece * pieceBytes < bytes.length; piece += 1) {
    const part = bytes.subarray(piece * pieceBytes, (piece + 1) * pieceBytes);
    await database.insertInto('file_chunk').values({ sha256, piece, bytes: part }).execute();
  }
  return sha256;
}

export async function readFile(database: Database | DatabaseTransaction, sha256: Buffer): Promise<Buffer> {
  const { rows } = await sql<{ bytes: Buffer }>`
    select bytes from file_chunk where sha256 = ${sha256} order by piece`.execute(database);
  return Buffer.concat(rows.map(({ bytes }) => bytes));
}

/** The pieces of a file one after the other, for what need not have it whole. */
export async function* readPieces(database: Database, sha256: Buffer): AsyncGenerator<Buffer> {
  for (let piece = 0; ; piece += 1) {
    const found = await database
      .selectFrom('file_chunk')
      .select('bytes')
      .where('sha256', '=', sha256)
      .where('piece', '=', piece)
      .executeTakeFirst();
    if (found === undefined) return;
    yield found.bytes;
  }
}
