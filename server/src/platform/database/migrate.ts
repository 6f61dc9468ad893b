import { runMigrations as runJobMigrations } from 'graphile-worker';
import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type pg from 'pg';
import type { Database } from './connect.ts';

export type MigrateRefusal =
  | { readonly refused: 'database/too-old'; readonly version: string }
  | { readonly refused: 'database/newer'; readonly migration: string };

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
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => asMigrations(migrations) },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  });
  const unknown = await findUnknown(database, migrations);
  if (unknown !== undefined) return { refused: 'database/newer', migration: unknown };
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  await runJobMigrations({ pgPool: pool });
  return undefined;
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
