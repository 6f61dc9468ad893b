import type { GuidelineVersion, ShelvedGuideline } from '@regie/contracts/standards';
import { guidelineFields } from '@regie/contracts/standards';
import { type RawBuilder, sql } from 'kysely';
import type { Image } from '../../platform/database/tables.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';

export const guidelineTable = { name: 'guideline' };
export const guidelineVersionTable = { name: 'guideline_version' };
export const readingTable = { name: 'guideline_reading' };

const latest = `(select v.number from guideline_version v where v.guideline_id = t.id order by v.number desc limit 1)`;

export const guidelineKind: RecordKind<typeof guidelineFields> = {
  type: 'guideline',
  table: 'guideline',
  keyLetter: 'GL',
  fields: guidelineFields,
  read: 'register.read',
  create: 'standard.write',
  write: 'standard.write',
  createVerb: 'draft',
  parents: ['organisation', 'portfolio', 'programme'],
  computed: {
    placeTitle:
      'coalesce((select p.title from record p where p.id = r.scope_id), (select o.name from organisation o))',
    number: latest,
    publishedOn:
      '(select v.published_on from guideline_version v where v.guideline_id = t.id order by v.number desc limit 1)',
  },
  computedFrom: ['guideline_version'],
  can: {
    'guidelines.update': 'standard.write',
    'guidelines.publish': 'standard.write',
    'records.archive': 'record.delete',
    'records.delete': 'record.delete',
    'comments.write': 'record.comment',
  },
  // From a month before: a review is not this year's work from its first day.
  work: {
    people: ['owner_id'],
    dueOn: 't.review_on',
    isOpen: "t.state = 'published' and t.review_on <= current_date + 30",
  },
};

export interface StoredGuideline {
  readonly row: Image;
  readonly record: Image;
  readonly path: readonly string[];
}

/** The newest first. */
export async function listVersions(
  reading: Pick<Reading, 'database'>,
  guidelineId: string,
): Promise<readonly GuidelineVersion[]> {
  const { rows } = await sql<GuidelineVersion>`
    select number, published_on as "publishedOn", published_by_id as "publishedById", reason, title, text, norm,
      norm_edition as "normEdition"
    from guideline_version where guideline_id = ${guidelineId} order by number desc`.execute(
    reading.database,
  );
  return rows;
}

/**
 * Guidelines count for whoever works below their place, who may see nothing else there: a role anywhere on the way down
 * or up is enough, and what they get is what was published.
 */
function isInReach(reading: Reading): RawBuilder<boolean> {
  const places = reading.actor.grants.map(({ scopeId }) => scopeId);
  return sql<boolean>`exists (select 1 from scope g where g.id = any(${places}::uuid[])
    and (g.path @> array[s.id] or s.path @> array[g.id]))`;
}

interface ShelvedRow extends ShelvedGuideline {
  readonly path: readonly string[];
}

/** Published guidelines in reach of the reader, or one of them. */
export async function listShelved(reading: Reading, idOrKey?: string): Promise<readonly ShelvedRow[]> {
  const one = idOrKey === undefined ? sql`` : sql`and (r.id::text = ${idOrKey} or r.key = ${idOrKey})`;
  const { rows } = await sql<ShelvedRow>`
    select r.id, r.key, v.title, coalesce(p.title, (select o.name from organisation o)) as "placeTitle", v.number,
      v.published_on as "publishedOn", v.norm, v.norm_edition as "normEdition", t.owner_id as "ownerId",
      t.review_on as "reviewOn", coalesce(t.review_on < ${reading.today}, false) as "isReviewOverdue",
      g.read_on as "readOn", s.path
    from guideline t join record r on r.id = t.id join scope s on s.id = r.scope_id
      join lateral (select * from guideline_version v where v.guideline_id = t.id order by v.number desc limit 1) v
        on true
      left join record p on p.id = r.scope_id
      left join guideline_reading g on g.guideline_id = t.id and g.number = v.number
        and g.person_id = ${reading.actor.personId}
    where t.state = 'published' and r.archived_at is null and ${isInReach(reading)} ${one}
    order by g.read_on is not null, v.title, r.id`.execute(reading.database);
  return rows;
}

export interface PersonReading {
  readonly personId: string;
  readonly name: string;
  readonly readOn: string | null;
}

/** Everybody with an open account and a role where a guideline counts, with when they read a version of it. */
export async function listReadings(
  reading: Reading,
  { id, number, path }: Pick<ShelvedRow, 'id' | 'number' | 'path'>,
): Promise<readonly PersonReading[]> {
  const { rows } = await sql<PersonReading>`
    select p.id as "personId", p.name, g.read_on as "readOn" from person p
      left join guideline_reading g on g.person_id = p.id and g.guideline_id = ${id} and g.number = ${number}
    where p.is_active and exists (select 1 from role_grant h join scope s on s.id = h.scope_id
      where h.person_id = p.id and (h.scope_id = any(${path}::uuid[]) or s.path @> array[${path.at(-1)}::uuid]))
    order by g.read_on is not null, p.name, p.id`.execute(reading.database);
  return rows;
}
