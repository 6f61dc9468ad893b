import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/**
 * A backup is one file: a line that says what it is, gzipped lines of JSON, and the SHA-256 of every byte before it. So a
 * byte that changed anywhere is found without a database.
 */
const magic = Buffer.from('regie backup 1\n');
const digestBytes = 32;

function hashing(hash: Hash): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      done(null, piece);
    },
  });
}

/** Writes beside the name and renames at the end: what has the name is whole and on the disk. */
export async function writeBackupFile(path: string, lines: AsyncIterable<string>): Promise<void> {
  const part = `${path}.part`;
  const hash = createHash('sha256').update(magic);
  const file = createWriteStream(part, { mode: 0o600 });
  file.write(magic);
  await pipeline(Readable.from(lines), createGzip({ level: 6 }), hashing(hash), file, { end: false });
  await new Promise<void>((resolve, reject) => {
    file.once('error', reject);
    file.end(hash.digest(), () => resolve());
  });
  const handle = await open(part);
  await handle.sync();
  await handle.close();
  await rename(part, path);
}

export type FileFault = 'backup/not-a-backup' | 'backup/damaged';

/** Reads the whole file and holds it against its checksum. */
export async function checkBackupFile(path: string): Promise<FileFault | undefined> {
  const { size } = await stat(path);
  if (size < magic.length + digestBytes) return 'backup/not-a-backup';
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { end: size - digestBytes - 1 })) hash.update(piece);
  const handle = await open(path);
  const start = Buffer.alloc(magic.length);
  const digest = Buffer.alloc(digestBytes);
  await handle.read(start, 0, magic.length, 0);
  await handle.read(digest, 0, digestBytes, size - digestBytes);
  await handle.close();
  if (!hash.digest().equals(digest)) return start.equals(magic) ? 'backup/damaged' : 'backup/not-a-backup';
  return undefined;
}

/** The lines of a file whose checksum was held against it. */
export async function* readBackupLines(path: string): AsyncGenerator<string> {
  const { size } = await stat(path);
  const bytes = createReadStream(path, { start: magic.length, end: size - digestBytes - 1 });
  const text = createGunzip();
  const piped = pipeline(bytes, text);
  for await (const line of createInterface({ input: text })) yield line;
  await piped;
}
