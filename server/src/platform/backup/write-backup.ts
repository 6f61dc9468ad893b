import { createHash } from 'node:crypto';
import pg from 'pg';
import { writeBackupFile } from './backup-file.ts';

/** What the first line says. */
export interface BackupHead {
  readonly format: 1;
  readonly at: string;
  readonly version: string;
  readonly migrations: readonly string[];
}

export interface BackupSummary {
  readonly at: string;
  readonly tables: number;
  readonly rows: number;
}

/** Rows of these are large: few at a time. */
const largeRows: Readonly<Record<string, number>> = { file_chunk: 16 };
const rowsAtOnce = 1_000;
/** Made by the migrations themselves. */
const notKept: ReadonlySet<string> = new Set(['migration', 'migration_lock']);

export async function listTables(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' order by c.relname`,
  );
  return rows.map(({ name }) => name).filter((name) => !notKept.has(name));
}

/** Copies the database as it is at one moment, while everybody goes on, into one file. */
export async function writeBackup(
  connectionString: string,
  path: string,
  version: string,
): Promise<BackupSummary> {
  const client = new pg.Client({
    connectionString,
    application_name: 'regie backup',
    options: '-c TimeZone=UTC',
  });
  client.on('error', () => undefined);
  await client.connect();
  const at = new Date().toISOString();
  const counted = { tables: 0, rows: 0 };
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    await writeBackupFile(path, linesOf(client, { at, version }, counted));
    await client.query('commit');
  } finally {
    await client.end();
  }
  return { at, ...counted };
}

async function* linesOf(
  client: pg.Client,
  { at, version }: { readonly at: string; readonly version: string },
  counted: { tables: number; rows: number },
): AsyncGenerator<string> {
  const { rows: done } = await client.query<{ name: string }>('select name from migration order by name');
  const head: BackupHead = { format: 1, at, version, migrations: done.map(({ name }) => name) };
  yield `${JSON.stringify(head)}\n`;
  for (const table of await listTables(client)) {
    yield `${JSON.stringify({ table })}\n`;
    const hash = createHash('sha256');
    let count = 0;
    for await (const row of rowsOf(client, table)) {
      hash.update(row).update('\n');
      count += 1;
      yield `${row}\n`;
    }
    yield `${JSON.stringify({ end: table, count, sha256: hash.digest('hex') })}\n`;
    counted.tables += 1;
    counted.rows += count;
  }
  const { rows: sequences } = await client.query<{ name: string; value: string | null }>(
    `select sequencename as name, last_value::text as value from pg_sequences where schemaname = 'public' order by 1`,
  );
  yield `${JSON.stringify({ sequences: sequences.filter(({ value }) => value !== null) })}\n`;
  yield `${JSON.stringify({ whole: counted })}\n`;
}

async function* rowsOf(client: pg.Client, table: string): AsyncGenerator<string> {
  await client.query(
    `declare kept no scroll cursor for select to_jsonb(t)::text as row from ${pg.escapeIdentifier(table)} t`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${largeRows[table] ?? rowsAtOnce} from kept`);
    for (const { row } of rows) yield row;
    if (rows.length === 0) break;
  }
  await client.query('close kept');
}
