import { createHash } from 'node:crypto';
import { z } from 'zod';
import { checkBackupFile, type FileFault, readBackupLines } from './backup-file.ts';
import type { BackupHead } from './write-backup.ts';

const headSchema = z.strictObject({
  format: z.literal(1),
  at: z.string(),
  version: z.string(),
  migrations: z.array(z.string()),
});
const marks = z.union([
  z.strictObject({ table: z.string() }),
  z.strictObject({ end: z.string(), count: z.number(), sha256: z.string() }),
  z.strictObject({ sequences: z.array(z.strictObject({ name: z.string(), value: z.string() })) }),
  z.strictObject({ whole: z.strictObject({ tables: z.number(), rows: z.number() }) }),
]);

export interface BackupRefusal {
  readonly refused: FileFault;
  readonly place?: string;
}

/** What a backup is made of, in the order in which it stands there. */
export interface BackupReader {
  head?(head: BackupHead): Promise<void>;
  rows?(table: string, rows: readonly string[]): Promise<void>;
  sequences?(sequences: readonly { readonly name: string; readonly value: string }[]): Promise<void>;
}

const bytesAtOnce = 2_000_000;

/** Holds a backup against its checksums, that of the file and those of its tables, handing its parts on. */
export async function readBackup(
  path: string,
  reader: BackupReader = {},
): Promise<{ readonly head: BackupHead; readonly tables: number; readonly rows: number } | BackupRefusal> {
  const fault = await checkBackupFile(path);
  if (fault !== undefined) return { refused: fault };
  let head: BackupHead | undefined;
  let table: string | undefined;
  let hash = createHash('sha256');
  let count = 0;
  let waiting: string[] = [];
  let bytes = 0;
  let whole: { tables: number; rows: number } | undefined;
  const pass = async () => {
    if (table !== undefined && waiting.length > 0) await reader.rows?.(table, waiting);
    waiting = [];
    bytes = 0;
  };
  for await (const line of readBackupLines(path)) {
    if (head === undefined) {
      head = headSchema.parse(JSON.parse(line));
      await reader.head?.(head);
      continue;
    }
    const isMark = /^\{"(table|end|sequences|whole)":/.test(line);
    const mark = isMark ? marks.safeParse(JSON.parse(line)).data : undefined;
    if (mark === undefined) {
      hash.update(line).update('\n');
      count += 1;
      waiting.push(line);
      bytes += line.length;
      if (bytes > bytesAtOnce) await pass();
    } else if ('table' in mark) {
      ({ table } = mark);
      hash = createHash('sha256');
      count = 0;
    } else if ('end' in mark) {
      await pass();
      if (mark.end !== table || mark.count !== count || mark.sha256 !== hash.digest('hex'))
        return { refused: 'backup/damaged', place: mark.end };
      table = undefined;
    } else if ('sequences' in mark) await reader.sequences?.(mark.sequences);
    else ({ whole } = mark);
  }
  return head === undefined || whole === undefined
    ? { refused: 'backup/damaged', place: 'the end' }
    : { head, ...whole };
}
