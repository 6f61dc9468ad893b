import pg from 'pg';
import { connectDatabase, openPool } from '../database/connect.ts';
import { type MigrateRefusal, migrateDatabase, migrateTo } from '../database/migrate.ts';
import { queueJob } from '../jobs/start-job.ts';
import { type BackupRefusal, readBackup } from './read-backup.ts';
import { listTables } from './write-backup.ts';

export type RestoreRefusal =
  | BackupRefusal
  | MigrateRefusal
  | { readonly refused: 'restore/not-empty' }
  | { readonly refused: 'restore/newer'; readonly version: string };

interface Key {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Puts a backup into an empty database: its own migrations, its rows, and then the migrations of this release. One
 * transaction holds all rows: a restore that fails leaves nothing half.
 */
export async function restoreBackup(
  connectionString: string,
  path: string,
  migrations: Readonly<Record<string, string>>,
): Promise<{ readonly tables: number; readonly rows: number } | RestoreRefusal> {
  const known = await readBackup(path);
  if ('refused' in known) return known;
  if (known.head.migrations.some((name) => !(name in migrations)))
    return { refused: 'restore/newer', version: known.head.version };
  const pool = openPool(connectionString, 3);
  // A database that goes away is told by the statement that then fails.
  pool.on('error', () => undefined);
  pool.on('connect', (opened) => opened.on('error', () => undefined));
  const database = connectDatabase(pool);
  try {
    if (await holdsSomething(pool)) return { refused: 'restore/not-empty' };
    await pool.query(
      'drop schema public cascade; create schema public; drop schema if exists graphile_worker cascade',
    );
    const then = known.head.migrations.map((name) => [name, migrations[name] ?? ''] as const);
    const refused = await migrateTo(database, pool, Object.fromEntries(then));
    if (refused !== undefined) return refused;
    await fill(connectionString, path);
    const again = await migrateDatabase(database, pool, migrations);
    if (again !== undefined) return again;
    const { rows: jobs } = await pool.query<{ id: string; kind: string }>(
      `update job set state = 'waiting' where state in ('waiting', 'running') returning id, kind`,
    );
    for (const { id, kind } of jobs) await queueJob(database, kind, id);
    return { tables: known.tables, rows: known.rows };
  } finally {
    await database.destroy();
  }
}

/** A database in which an organisation was set up is never written over; nor one with tables of somebody else. */
async function holdsSomething(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ tables: number; isOurs: boolean }>(
    `select count(*)::integer as tables, to_regclass('public.organisation') is not null
       and to_regclass('public.migration') is not null as "isOurs"
     from pg_tables where schemaname = 'public'`,
  );
  const [found] = rows;
  if (found === undefined || found.tables === 0) return false;
  if (!found.isOurs) return true;
  return (await pool.query('select 1 from organisation')).rows.length > 0;
}

/** Without keys between tables while the rows come, so that their order does not matter; put back, they are checked. */
async function fill(connectionString: string, path: string): Promise<void> {
  const client = new pg.Client({ connectionString, options: '-c TimeZone=UTC' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    const keys = await takeKeys(client);
    const tables = await listTables(client);
    await client.query(`truncate ${tables.map((table) => pg.escapeIdentifier(table)).join(', ')}`);
    await readBackup(path, {
      rows: async (table, rows) => {
        const name = pg.escapeIdentifier(table);
        await client.query(
          `insert into ${name} overriding system value select * from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
          [`[${rows.join(',')}]`],
        );
      },
      sequences: async (sequences) => {
        for (const { name, value } of sequences) {
          await client.query('select setval($1::regclass, $2::bigint)', [
            `public.${pg.escapeIdentifier(name)}`,
            value,
          ]);
        }
      },
    });
    for (const { table, name, definition } of keys) {
      await client.query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function takeKeys(client: pg.Client): Promise<readonly Key[]> {
  const { rows } = await client.query<Key>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of rows) {
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`);
  }
  return rows;
}
