import type { DocumentKind, ProjectDocumentKind } from '@regie/contracts/standards';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import { keptIds } from '../../platform/database/connect.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readStandards, readVariants } from './document-template-store.ts';
import type { Basis, Versions } from './domain/applied-document.ts';
import type { WrittenPart } from './domain/written-parts.ts';

/** What a project writes here by a template. */
export type WrittenKind = 'brief' | ProjectDocumentKind;

interface DocumentTables {
  readonly document: { readonly name: 'project_brief' | 'project_document' };
  readonly part: { readonly name: 'brief_part' | 'document_part' };
}

/** The brief was here first: its history names tables of its own, so it keeps them. */
export function tablesOf(kind: WrittenKind): DocumentTables {
  return kind === 'brief'
    ? { document: { name: 'project_brief' }, part: { name: 'brief_part' } }
    : { document: { name: 'project_document' }, part: { name: 'document_part' } };
}

/** All documents, and all their parts, alike. */
const documents = sql`(
  select project_id, 'brief' as kind, basis, 0 as number from project_brief
  union all select project_id, kind, basis, number from project_document)`;
const documentParts = sql`(
  select project_id, 'brief' as kind, code, text, left_out_reason, written_by_id, written_on from brief_part
  union all select project_id, kind, code, text, left_out_reason, written_by_id, written_on from document_part)`;

export interface StoredPart extends WrittenPart {
  readonly code: string;
  readonly writtenById: string;
  readonly writtenOn: string;
}

/** A project as far as one of its documents looks at it. */
export interface StoredDocument {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly version: number;
  readonly path: readonly string[];
  readonly kind: WrittenKind;
  /** Portfolios and programmes that carry the project too: said with its brief, for all its documents. */
  readonly namedIds: readonly string[];
  readonly namedPaths: readonly (readonly string[])[];
  /** Null while nothing is written. */
  readonly basis: Basis | null;
  /** Of the newest version that is published; zero where none is. */
  readonly number: number;
  readonly written: readonly StoredPart[];
  readonly isBriefApproved: boolean;
}

const columns = sql`
  t.id, r.key, r.title, t.version, s.path, k.kind, coalesce(b.unit_ids, '[]') as "namedIds",
  coalesce((select jsonb_agg(to_jsonb(u.path) order by u.id) from scope u
    where b.unit_ids ? u.id::text), '[]') as "namedPaths",
  d.basis, coalesce(d.number, 0) as number,
  coalesce((select jsonb_agg(jsonb_build_object('code', p.code, 'text', p.text,
    'leftOutReason', p.left_out_reason, 'writtenById', p.written_by_id, 'writtenOn', p.written_on) order by p.code)
    from ${documentParts} p where p.project_id = t.id and p.kind = k.kind), '[]') as written,
  exists (select 1 from brief_approval a where a.project_id = t.id) as "isBriefApproved"`;

const tables = sql`
  project t join record r on r.id = t.id join scope s on s.id = t.id left join project_brief b on b.project_id = t.id`;

/** Documents of these kinds, begun or not, of projects that the reader may see. */
async function listDocuments(
  reading: Reading,
  kinds: readonly WrittenKind[],
  which: RawBuilder<unknown>,
): Promise<readonly StoredDocument[]> {
  const { rows } = await sql<StoredDocument>`
    select ${columns} from ${tables} cross join unnest(${kinds}::text[]) with ordinality k(kind, place)
      left join ${documents} d on d.project_id = t.id and d.kind = k.kind
    where ${which} and ${isVisible(reading.see('project.read'))} order by r.title, r.id, k.place`.execute(
    reading.database,
  );
  return rows;
}

export async function findDocument(
  reading: Reading,
  id: string,
  kind: WrittenKind,
): Promise<StoredDocument | undefined> {
  const [found] = await listDocuments(reading, [kind], sql`t.id = ${id}`);
  return found;
}

/** One of each of these kinds; none of a project that the reader may not see. */
export async function listOfProject(
  reading: Reading,
  id: string,
  kinds: readonly WrittenKind[],
): Promise<readonly StoredDocument[]> {
  return await listDocuments(reading, kinds, sql`t.id = ${id}`);
}

/** Documents of a kind of which something is written here. */
export async function listBegun(reading: Reading, kind: WrittenKind): Promise<readonly StoredDocument[]> {
  return await listDocuments(reading, [kind], sql`d.basis is not null and r.archived_at is null`);
}

/** A document that is begun, or a project that has none. */
export type BegunDocument = StoredDocument | (Omit<StoredDocument, 'kind'> & { readonly kind: null });

/** Every document that is begun of these projects, whoever looks; the text of a question of facts. */
export function begunOf(ids: readonly string[]): RawBuilder<BegunDocument> {
  return sql<BegunDocument>`
    select ${columns} from ${tables} left join ${documents} d on d.project_id = t.id and d.basis is not null
      cross join lateral (select d.kind) k(kind)
    where t.id = any(${keptIds(ids)})`;
}

/** All versions of what stands in documents, by kind. */
export async function readTemplateVersions(
  reading: Pick<Reading, 'database'>,
): Promise<(kind: DocumentKind) => Versions> {
  const [standards, variants] = [await readStandards(reading), await readVariants(reading)];
  return (kind) => {
    const standard = standards.get(kind);
    if (standard === undefined) throw new Error(`there is no document of the kind ${kind}`);
    return { standard, variants: variants.filter((one) => one.kind === kind) };
  };
}

export async function readDocumentImages(
  reading: Pick<Reading, 'database'>,
  projectId: string,
  kind: WrittenKind,
  code: string | null,
): Promise<{ readonly image: Image | null; readonly part: Image | null }> {
  const { document, part } = tablesOf(kind);
  const ofKind = kind === 'brief' ? sql`true` : sql`x.kind = ${kind}`;
  const { rows } = await sql<{ image: Image | null; part: Image | null }>`
    select (select to_jsonb(x) from ${sql.table(document.name)} x where x.project_id = ${projectId} and ${ofKind}) as image,
      (select to_jsonb(x) from ${sql.table(part.name)} x
        where x.project_id = ${projectId} and x.code = ${code} and ${ofKind}) as part`.execute(
    reading.database,
  );
  return rows[0] ?? { image: null, part: null };
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

export function byCode({ written }: Pick<StoredDocument, 'written'>): ReadonlyMap<string, StoredPart> {
  return new Map(written.map((part) => [part.code, part]));
}
