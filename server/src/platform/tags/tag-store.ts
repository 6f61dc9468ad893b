import type { TagUse } from '@regie/contracts/records';
import { sql } from 'kysely';
import type { Reading } from '../operations/unit.ts';
import { seenByType } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';

/** Tags of what the reader may see, each in the spelling that most records have. */
export async function listTags(reading: Reading, kinds: Kinds): Promise<readonly TagUse[]> {
  const { rows } = await sql<TagUse>`
    select mode() within group (order by tag) as name, count(*)::integer as count
    from record r join scope s on s.id = r.scope_id
      cross join lateral unnest(string_to_array(r.tags, ', ')) as tag
    where r.tags is not null and ${seenByType(reading, kinds)}
    group by lower(tag collate "und-x-icu") order by lower(tag collate "und-x-icu")`.execute(
    reading.database,
  );
  return rows;
}

/** Ids of the records that have a tag, in any spelling, as far as the reader may see them; those put away too. */
export async function listTagged(reading: Reading, kinds: Kinds, tag: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from record r join scope s on s.id = r.scope_id
    where lower(${tag}::text collate "und-x-icu") = any(string_to_array(lower(r.tags collate "und-x-icu"), ', '))
      and ${seenByType(reading, kinds)} order by r.id`.execute(reading.database);
  return rows.map(({ id }) => id);
}
