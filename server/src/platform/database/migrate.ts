import { runMigrations as runJobMigrations } from 'graphile-worker';
import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type pg from 'pg';
import type { Database } from './connect.ts';

export type MigrateRefusal =
  | { readonly refused: 'database/too-old'; readonly version: string }
  | { readonly refused: 'database/newer'; readonly migration: string }
  | { readonly refused: 'database/foreign' };

const oldestServer = 15;

/** Brings the database up to this release; several processes may try at once, one does it. */
export async function migrateDatabase(
  database: Database,
  pool: pg.Pool,
  migrations: Readonly<Record<string, string>>,
): Promise<MigrateRefusal | undefined> {
  const { rows } = await sql<{
    version: string;
  }>`select current_setting('server_version') as version`.execute(database);
  const version = rows[0]?.version ?? '0';
  if (Number.parseInt(version, 10) < oldestServer) return { refused: 'database/too-old', version };
  if (await isForeign(database)) return { refused: 'database/foreign' };
  const unknown = await findUnknown(database, migrations);
  if (unknown !== undefined) return { refused: 'database/newer', migration: unknown };
  return await migrateTo(database, pool, migrations);
}

/** Runs the given migrations as far as they were not; for a restore, those that its backup knew. */
export async function migrateTo(
  database: Database,
  pool: pg.Pool,
  migrations: Readonly<Record<string, string>>,
): Promise<undefined> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => asMigrations(migrations) },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
    // Numbers are given out before the work is done, so that one may come in after a higher one.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  await runJobMigrations({ pgPool: pool });
  return undefined;
}

/** Tables, and none of ours: the database of something else. */
async function isForeign(database: Database): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass('public.migration') is null
    and exists (select 1 from pg_tables where schemaname = 'public') as found`.execute(database);
  return rows[0]?.found === true;
}

/** The newest migration of a database with an organisation that this release would bring further; else undefined. */
export async function findUpgrade(
  database: Database,
  migrations: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const { rows } = await sql<{ isThere: boolean }>`
    select to_regclass('public.migration') is not null and to_regclass('public.organisation') is not null
      as "isThere"`.execute(database);
  if (rows[0]?.isThere !== true) return undefined;
  const { rows: done } = await sql<{ name: string }>`
    select name from migration where exists (select 1 from organisation) order by name`.execute(database);
  const isBehind = Object.keys(migrations).some((name) => !done.some((one) => one.name === name));
  return isBehind ? done.at(-1)?.name : undefined;
}

async function findUnknown(
  database: Database,
  migrations: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const { rows: tables } = await sql<{
    found: boolean;
  }>`select to_regclass('migration') is not null as found`.execute(database);
  if (tables[0]?.found !== true) return undefined;
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(database);
  return rows.find(({ name }) => !(name in migrations))?.name;
}

function asMigrations(migrations: Readonly<Record<string, string>>): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(migrations).map(([name, text]) => [
      name,
      {
        up: async (database: Kysely<unknown>) => {
          await sql.raw(text).execute(database);
        },
      },
    ]),
  );
}
