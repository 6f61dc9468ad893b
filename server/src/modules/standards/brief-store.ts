import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import { type Question, question } from '../../platform/database/ask-together.ts';
import { keptIds } from '../../platform/database/connect.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { FactSource, FactValues } from '../../platform/governance.ts';
import type { Invariant } from '../../platform/operations/module.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readStandard, readVariants } from './document-template-store.ts';
import { applyTemplate, type Basis, type Versions } from './domain/applied-brief.ts';
import { deviationsOf, isExplained, type WrittenPart } from './domain/brief.ts';

export const briefTable = { name: 'project_brief' };
export const partTable = { name: 'brief_part' };

export interface StoredPart extends WrittenPart {
  readonly code: string;
  readonly writtenById: string;
  readonly writtenOn: string;
}

/** A project as far as its brief looks at it. */
export interface StoredBrief {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly version: number;
  readonly path: readonly string[];
  readonly namedIds: readonly string[];
  readonly namedPaths: readonly (readonly string[])[];
  /** Null while nothing is written. */
  readonly basis: Basis | null;
  readonly written: readonly StoredPart[];
  readonly isApproved: boolean;
}

const selected = sql`
  select t.id, r.key, r.title, t.version, s.path, coalesce(b.unit_ids, '[]') as "namedIds", b.basis,
    coalesce((select jsonb_agg(to_jsonb(u.path) order by u.id) from scope u
      where b.unit_ids ? u.id::text), '[]') as "namedPaths",
    coalesce((select jsonb_agg(jsonb_build_object('code', p.code, 'text', p.text,
      'leftOutReason', p.left_out_reason, 'writtenById', p.written_by_id, 'writtenOn', p.written_on) order by p.code)
      from brief_part p where p.project_id = t.id), '[]') as written,
    exists (select 1 from brief_approval a where a.project_id = t.id) as "isApproved"
  from project t join record r on r.id = t.id join scope s on s.id = t.id
    left join project_brief b on b.project_id = t.id`;

/** A project that the reader may see. */
export async function findBrief(reading: Reading, id: string): Promise<StoredBrief | undefined> {
  const { rows } = await sql<StoredBrief>`
    ${selected} where t.id = ${id} and ${isVisible(reading.see('project.read'))}`.execute(reading.database);
  return rows[0];
}

/** Projects of which something is written here, of those that the reader may see. */
export async function listBegun(reading: Reading): Promise<readonly StoredBrief[]> {
  const { rows } = await sql<StoredBrief>`
    ${selected} where b.basis is not null and r.archived_at is null and ${isVisible(reading.see('project.read'))}
    order by r.title, r.id`.execute(reading.database);
  return rows;
}

/** All versions of what stands in a brief. */
export async function readBriefVersions(reading: Pick<Reading, 'database'>): Promise<Versions> {
  return { standard: await readStandard(reading, 'brief'), variants: await readVariants(reading, 'brief') };
}

export async function readBriefImages(
  reading: Pick<Reading, 'database'>,
  projectId: string,
  code: string | null,
): Promise<{ readonly brief: Image | null; readonly part: Image | null }> {
  const { rows } = await sql<{ brief: Image | null; part: Image | null }>`
    select (select to_jsonb(b) from project_brief b where b.project_id = ${projectId}) as brief,
      (select to_jsonb(p) from brief_part p where p.project_id = ${projectId} and p.code = ${code}) as part`.execute(
    reading.database,
  );
  return rows[0] ?? { brief: null, part: null };
}

/** Titles of portfolios and programmes that the reader may see; with ids only of those. */
export async function readUnits(
  reading: Reading,
  ids?: readonly string[],
): Promise<readonly { readonly id: string; readonly title: string; readonly path: readonly string[] }[]> {
  const some = ids === undefined ? sql`` : sql`and r.id = any(${ids}::uuid[])`;
  const { rows } = await sql<{ id: string; title: string; path: string[] }>`
    select r.id, r.title, s.path from record r join scope s on s.id = r.id
    where r.type in ('portfolio', 'programme') and r.archived_at is null ${some}
      and ${isVisible(reading.see('portfolio.read'))} order by r.title, r.id`.execute(reading.database);
  return rows;
}

/** A brief of which nothing is written here deviates from nothing: who keeps briefs elsewhere is not held up. */
function askDeviations(reading: Reading, ids: readonly string[]): Question<ReadonlyMap<string, FactValues>> {
  return question(sql<StoredBrief>`${selected} where t.id = any(${keptIds(ids)})`, async (rows) => {
    const isAny = rows.some(({ basis }) => basis !== null);
    const versions = isAny ? await readBriefVersions(reading) : undefined;
    return new Map(
      rows.map((brief): [string, FactValues] => {
        const isBegun = brief.basis !== null;
        const deviations =
          isBegun && versions !== undefined
            ? deviationsOf(applyTemplate(brief, versions, brief.basis).parts, byCode(brief))
            : [];
        return [
          brief.id,
          {
            'template.deviations': deviations.length,
            'template.deviation-explained': deviations.every(isExplained),
          },
        ];
      }),
    );
  });
}

export function byCode({ written }: Pick<StoredBrief, 'written'>): ReadonlyMap<string, StoredPart> {
  return new Map(written.map((part) => [part.code, part]));
}

export const briefFactSource: FactSource = {
  of: 'place',
  facts: {
    'template.deviations': {
      en: 'Required parts of the brief that are empty or left out',
      nl: 'Verplichte onderdelen van de projectopdracht die leeg of weggelaten zijn',
    },
    'template.deviation-explained': {
      en: 'Each part that is left out has a reason',
      nl: 'Elk weggelaten onderdeel heeft een reden',
    },
  },
  ask: askDeviations,
};

/** What was approved is not changed by putting back what was written before. */
export const approvedBriefStays: Invariant = {
  tables: ['project_brief', 'brief_part'],
  isKept: async (unit) => {
    const ids = unit.written
      .filter(({ table }) => table === 'project_brief' || table === 'brief_part')
      .flatMap(({ recordId }) => recordId ?? []);
    const { rows } = await sql`
      select 1 from brief_approval where project_id = any(${ids}::uuid[]) limit 1`.execute(unit.database);
    return rows.length === 0;
  },
};
