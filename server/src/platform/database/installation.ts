import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Settings } from '../settings.ts';
import type { Database } from './connect.ts';

/** Why a start was refused: this is not the database that the data folder remembers. Nothing was changed. */
export type InstallationRefusal =
  | { readonly refused: 'database/empty-but-expected'; readonly marker: string }
  | { readonly refused: 'database/of-another'; readonly marker: string };

const markerSchema = z.object({ organisationId: z.uuid() });

/** A data folder that nobody named remembers nothing of a database elsewhere: commands run in any folder. */
function markerOf({ dataFolder, databaseUrl, isDataFolderNamed }: Settings): string | undefined {
  return databaseUrl === undefined || isDataFolderNamed ? join(dataFolder, 'installation.json') : undefined;
}

async function readMarker(path: string): Promise<string | undefined> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(path, 'utf8'))).organisationId;
  } catch {
    return undefined;
  }
}

/** Before anything is opened: a folder that was in use and has lost its database is not silently begun anew. */
export async function refuseLostFolder(settings: Settings): Promise<InstallationRefusal | undefined> {
  const marker = markerOf(settings);
  if (marker === undefined || settings.databaseUrl !== undefined) return undefined;
  const isLost =
    (await readMarker(marker)) !== undefined && !existsSync(join(settings.dataFolder, 'postgres'));
  return isLost ? { refused: 'database/empty-but-expected', marker } : undefined;
}

/** Before anything is migrated: the organisation in the database is the one that was there before. */
export async function refuseOtherDatabase(
  settings: Settings,
  database: Database,
): Promise<InstallationRefusal | undefined> {
  const marker = markerOf(settings);
  const expected = marker === undefined ? undefined : await readMarker(marker);
  if (marker === undefined || expected === undefined) return undefined;
  const found = await findOrganisation(database);
  if (found === expected) return undefined;
  return { refused: found === undefined ? 'database/empty-but-expected' : 'database/of-another', marker };
}

/** Remembers whose database this is, once somebody set it up. */
export async function rememberInstallation(settings: Settings, database: Database): Promise<void> {
  const marker = markerOf(settings);
  const organisationId = await findOrganisation(database);
  if (marker === undefined || organisationId === undefined) return;
  if ((await readMarker(marker)) === organisationId) return;
  await mkdir(settings.dataFolder, { recursive: true });
  await writeFile(marker, `${JSON.stringify({ organisationId })}\n`);
}

async function findOrganisation(database: Database): Promise<string | undefined> {
  const { rows: tables } = await sql<{ isThere: boolean }>`
    select to_regclass('public.organisation') is not null as "isThere"`.execute(database);
  if (tables[0]?.isThere !== true) return undefined;
  const { rows } = await sql<{ id: string }>`select id from organisation`.execute(database);
  return rows[0]?.id;
}
