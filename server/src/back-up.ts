import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { migrations } from './migrations/index.ts';
import { type BackupRefusal, readBackup } from './platform/backup/read-backup.ts';
import { type RestoreRefusal, restoreBackup } from './platform/backup/restore-backup.ts';
import { type BackupSummary, writeBackup } from './platform/backup/write-backup.ts';
import type { EmbeddedRefusal } from './platform/database/embedded/index.ts';
import { rememberInstallation } from './platform/database/installation.ts';
import { findUpgrade } from './platform/database/migrate.ts';
import { type OpenedDatabase, openDatabase } from './platform/database/open-database.ts';
import type { Settings } from './platform/settings.ts';

const quietly = () => undefined;

/** Beside a running server, or with a database of the folder that nobody runs just now. */
async function openEither(settings: Settings): Promise<OpenedDatabase | EmbeddedRefusal> {
  const attached = await openDatabase(settings, 'attach', quietly, 2);
  const isAlone = 'refused' in attached && attached.refused === 'database/not-running';
  return isAlone ? await openDatabase(settings, 'server', quietly, 2) : attached;
}

/** Everything at one moment into one file, while the server goes on. */
export async function backUp(
  settings: Settings,
  path: string,
  version: string,
): Promise<BackupSummary | EmbeddedRefusal> {
  const opened = await openEither(settings);
  if ('refused' in opened) return opened;
  try {
    await mkdir(dirname(path), { recursive: true });
    return await writeBackup(opened.connectionString, path, version);
  } finally {
    await opened.close();
  }
}

/** Into an empty database that no server runs on. */
export async function restore(
  settings: Settings,
  path: string,
): Promise<{ readonly tables: number; readonly rows: number } | RestoreRefusal | EmbeddedRefusal> {
  const opened = await openDatabase(settings, 'server', quietly, 2);
  if ('refused' in opened) return opened;
  try {
    const restored = await restoreBackup(opened.connectionString, path, migrations);
    if (!('refused' in restored)) await rememberInstallation(settings, opened.database);
    return restored;
  } finally {
    await opened.close();
  }
}

/** Whether a backup is whole, without any database. */
export async function verifyBackup(path: string) {
  return await readBackup(path);
}

/** Before a release changes the database that an earlier one left, it is copied beside it. */
export async function backUpBeforeUpgrade(
  settings: Settings,
  { database, connectionString }: OpenedDatabase,
  version: string,
): Promise<string | undefined> {
  const from = await findUpgrade(database, migrations);
  if (from === undefined) return undefined;
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const path = join(settings.dataFolder, 'backups', `before-upgrade-from-${from}-${stamp}.regie`);
  await mkdir(dirname(path), { recursive: true });
  await writeBackup(connectionString, path, version);
  return path;
}

export type { BackupRefusal, BackupSummary, RestoreRefusal };
