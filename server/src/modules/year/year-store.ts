import type { OwnYearEntry } from '@regie/contracts/year';
import { sql } from 'kysely';
import type { Image } from '../../platform/database/tables.ts';
import { hashToken } from '../../platform/identifiers.ts';
import type { Reading } from '../../platform/operations/unit.ts';

export const entryTable = { name: 'year_entry' };
export const feedTable = { name: 'year_feed', secret: ['token_hash'] };

/** Moments of the PMO concern the whole house, and are for everybody in it. */
export async function readOwnEntries(reading: Pick<Reading, 'database'>): Promise<readonly OwnYearEntry[]> {
  const { rows } = await sql<OwnYearEntry>`
    select id, version, kind, title, starts_on as "startsOn", ends_on as "endsOn", repeats
    from year_entry order by starts_on, id limit 500`.execute(reading.database);
  return rows;
}

/** The row of somebody's link; null while there is none. */
export async function readFeed(reading: Pick<Reading, 'database'>, personId: string): Promise<Image | null> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(f) as image from year_feed f where person_id = ${personId}`.execute(reading.database);
  return rows[0]?.image ?? null;
}

/** Whose link this is, while they have an account. */
export async function findFeedOwner(
  reading: Pick<Reading, 'database'>,
  token: string,
): Promise<{ readonly personId: string; readonly language: 'nl' | 'en' } | undefined> {
  const { rows } = await sql<{ personId: string; language: 'nl' | 'en' }>`
    select p.id as "personId", coalesce(p.language, (select o.language from organisation o)) as language
    from year_feed f join person p on p.id = f.person_id
    where f.token_hash = ${hashToken(token)} and p.is_active`.execute(reading.database);
  return rows[0];
}
