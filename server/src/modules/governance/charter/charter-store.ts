import type { CharterArticle, CharterView } from '@regie/contracts/governance';
import { charterFields } from '@regie/contracts/governance';
import { sql } from 'kysely';
import { isVisible } from '../../../platform/access/visible.ts';
import type { Image } from '../../../platform/database/tables.ts';
import type { Reading } from '../../../platform/operations/unit.ts';
import type { RecordKind } from '../../../platform/records/record-kind.ts';
import type { CharterVersion } from '../domain/charter.ts';

export const charterTable = { name: 'charter' };
export const articleTable = { name: 'charter_article' };

export const charterKind: RecordKind<typeof charterFields> = {
  type: 'charter',
  table: 'charter',
  keyLetter: 'PC',
  fields: charterFields,
  read: 'governance.read',
  create: 'governance.manage',
  write: 'governance.manage',
  parents: ['organisation', 'portfolio', 'programme', 'project'],
  computed: {
    placeTitle:
      'coalesce((select p.title from record p where p.id = r.scope_id), (select o.name from organisation o))',
  },
  createVerb: 'draft',
  can: {
    'charters.update': 'governance.manage',
    'charters.draft': 'governance.manage',
    'records.archive': 'record.delete',
    'records.delete': 'record.delete',
    'comments.write': 'record.comment',
  },
  work: { people: ['sponsor_id'], dueOn: 'null::date', isOpen: "t.state = 'asked'" },
};

/** A version with its rows as they are stored, and the place it stands in. */
export interface StoredCharter {
  readonly version: CharterVersion;
  readonly row: Image;
  readonly scopeId: string;
  readonly path: readonly string[];
}

interface CharterRow extends Omit<StoredCharter, 'version'> {
  readonly number: number;
  readonly state: CharterView['state'];
  readonly purpose: string | null;
  readonly sponsorId: string | null;
  readonly askedById: string | null;
}

const selected = sql`
  select to_jsonb(t) as row, r.scope_id as "scopeId", s.path, t.number, t.state, t.purpose,
    t.sponsor_id as "sponsorId", t.asked_by_id as "askedById"
  from charter t join record r on r.id = t.id join scope s on s.id = r.scope_id`;

function stored({ row, scopeId, path, ...version }: CharterRow): StoredCharter {
  return { version, row, scopeId, path };
}

/** A version that the reader may see. */
export async function findCharter(reading: Reading, id: string): Promise<StoredCharter | undefined> {
  const { rows } = await sql<CharterRow>`
    ${selected} where t.id = ${id} and ${isVisible(reading.see('governance.read'))}`.execute(
    reading.database,
  );
  return rows.map(stored)[0];
}

/** All versions at a place, the newest first; locked, so that two people do not make the same number. */
export async function readVersions(
  reading: Pick<Reading, 'database'>,
  scopeId: string,
): Promise<readonly StoredCharter[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`charter ${scopeId}`}, 0))`.execute(
    reading.database,
  );
  const { rows } = await sql<CharterRow>`
    ${selected} where r.scope_id = ${scopeId} order by t.number desc`.execute(reading.database);
  return rows.map(stored);
}

/** The number of the next version at a place; what is in the trash keeps its own. */
export async function nextNumber(reading: Pick<Reading, 'database'>, scopeId: string): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select coalesce(max(t.number), 0) + 1 as number from charter t join record_all r on r.id = t.id
    where r.scope_id = ${scopeId}`.execute(reading.database);
  return rows[0]?.number ?? 1;
}

export async function takeCharterKey(reading: Pick<Reading, 'database'>): Promise<string> {
  const { rows } = await sql<{ number: number }>`select nextval('charter_key') as number`.execute(
    reading.database,
  );
  return `${charterKind.keyLetter}-${rows[0]?.number}`;
}

export async function listArticles(
  reading: Pick<Reading, 'database'>,
  charterId: string,
): Promise<readonly CharterArticle[]> {
  const { rows } = await sql<CharterArticle>`
    select id, version, number, title, text, controls from charter_article where charter_id = ${charterId}
    order by string_to_array(number, '.')::integer[]`.execute(reading.database);
  return rows;
}

/** Numbers that versions before this one gave to articles, at the same place. */
export async function readEarlierNumbers(
  reading: Pick<Reading, 'database'>,
  { scopeId, version }: StoredCharter,
): Promise<readonly string[]> {
  const { rows } = await sql<{ number: string }>`
    select distinct a.number from charter_article a join charter t on t.id = a.charter_id
      join record_all r on r.id = t.id
    where r.scope_id = ${scopeId} and t.number < ${version.number}`.execute(reading.database);
  return rows.map(({ number }) => number);
}

export async function readArticleImage(
  reading: Pick<Reading, 'database'>,
  charterId: string,
  number: string,
): Promise<Image | null> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(a) as image from charter_article a where charter_id = ${charterId} and number = ${number}`.execute(
    reading.database,
  );
  return rows[0]?.image ?? null;
}

/** Whether any file is attached to the version. */
export async function hasAttachment(reading: Pick<Reading, 'database'>, charterId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from attachment where record_id = ${charterId} limit 1`.execute(
    reading.database,
  );
  return rows.length > 0;
}
